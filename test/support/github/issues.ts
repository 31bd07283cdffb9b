import { failure, notFound, ok, type Answer } from './answer.js';
import { paged } from './paging.js';
import { withCurrentHead } from './pulls.js';
import type { GitHubRequest } from './request.js';
import type { Issue, Pull, Repository } from './resources.js';
import { issueName, type World } from './world.js';

const caches = new WeakMap<World, Map<string, { writes: number; issues: Issue[] }>>();

/** Shows a pull request as the issue that it also is. */
export function pullAsIssue(pull: Pull & Record<string, unknown>, repo: string): Issue {
  const url = `${pull.url.split('/repos/')[0] ?? ''}/repos/${repo}`;
  const issue = `${url}/issues/${pull.number}`;
  const copied = ['id', 'node_id', 'number', 'title', 'user', 'labels', 'state', 'locked', 'active_lock_reason'].concat(
    ['assignee', 'assignees', 'milestone', 'comments', 'created_at', 'updated_at', 'closed_at', 'author_association'],
    ['body', 'html_url', 'draft'],
  );
  return {
    ...Object.fromEntries(copied.map((key) => [key, pull[key]])),
    url: issue,
    repository_url: url,
    labels_url: `${issue}/labels{/name}`,
    comments_url: `${issue}/comments`,
    events_url: `${issue}/events`,
    timeline_url: `${issue}/timeline`,
    state_reason: null,
    performed_via_github_app: null,
    pull_request: {
      url: pull.url,
      html_url: pull.html_url,
      diff_url: `${pull.html_url}.diff`,
      patch_url: `${pull.html_url}.patch`,
      merged_at: pull.merged_at,
    },
  } as unknown as Issue;
}

/** All issues and pull requests of a repository, read again only after a write. */
export async function allIssues(world: World, repo: string): Promise<Issue[]> {
  const frozen = world.frozenLists.get(repo);
  if (frozen) return frozen;
  const cache = caches.get(world) ?? new Map<string, { writes: number; issues: Issue[] }>();
  caches.set(world, cache);
  const cached = cache.get(repo);
  if (cached?.writes === world.upstream.writes) return cached.issues;
  const { writes } = world.upstream;
  const issues = (await world.upstream.list(`/repos/${repo}/issues?state=all`)) as Issue[];
  const pulls = (await world.upstream.list(`/repos/${repo}/pulls?state=all`)) as (Pull & Record<string, unknown>)[];
  const gone = (number: number) =>
    world.deleted.has(issueName(repo, number)) || world.transferred.has(issueName(repo, number));
  const known = [...issues, ...pulls.map((pull) => pullAsIssue(withCurrentHead(world, repo, pull), repo))];
  const standing = known.filter(({ number }) => !gone(number));
  const all = standing.map((issue) => withSubIssues(world, repo, issue, standing));
  cache.set(repo, { writes, issues: all });
  return all;
}

/** With its parent, where it has one, and how many sub-issues it has itself. */
function withSubIssues(world: World, repo: string, issue: Issue, all: readonly Issue[]): Issue {
  const name = issueName(repo, issue.number);
  const parent = world.parentIssues.get(name);
  const [parentRepo, parentNumber] = parent?.split('#') ?? [];
  const url = `${world.upstream.url}/repos/${parentRepo ?? ''}/issues/${parentNumber ?? ''}`;
  const inside = all.filter(({ number }) => world.parentIssues.get(issueName(repo, number)) === name);
  const completed = inside.filter(({ state }) => state === 'closed').length;
  const percent = inside.length === 0 ? 0 : Math.floor((100 * completed) / inside.length);
  return {
    ...issue,
    ...(parent !== undefined && { parent_issue_url: url }),
    sub_issues_summary: { total: inside.length, completed, percent_completed: percent },
  };
}

/** A single issue is current while lists lag. */
export async function withCurrentSubIssues(world: World, repo: string, issue: Issue): Promise<Issue> {
  if (world.parentIssues.size === 0) return withSubIssues(world, repo, issue, []);
  const all = (await world.upstream.list(`/repos/${repo}/issues?state=all`)) as Issue[];
  return withSubIssues(world, repo, issue, all);
}

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

function matches(issue: Issue, query: URLSearchParams): boolean {
  const state = query.get('state') ?? 'open';
  const labels = (query.get('labels') ?? '').split(',').filter((name) => name !== '');
  const [creator, assignee, since, milestone] = ['creator', 'assignee', 'since', 'milestone'].map((key) =>
    query.get(key),
  );
  if (state !== 'all' && issue.state !== state) return false;
  if (!labels.every((name) => issue.labels.some((label) => same(label.name, name)))) return false;
  if (creator && !same(issue.user.login, creator)) return false;
  if (assignee === 'none' && issue.assignees.length > 0) return false;
  if (assignee === '*' && issue.assignees.length === 0) return false;
  if (assignee && !/^(none|\*)$/.test(assignee) && !issue.assignees.some(({ login }) => same(login, assignee)))
    return false;
  if (since && Date.parse(issue.updated_at) < Date.parse(since)) return false;
  if (milestone === 'none') return issue.milestone === null;
  if (milestone === '*') return issue.milestone !== null;
  return !milestone || issue.milestone?.number === Number(milestone);
}

function compare(query: URLSearchParams): (a: Issue, b: Issue) => number {
  const sort = query.get('sort') ?? 'created';
  const sign = query.get('direction') === 'asc' ? 1 : -1;
  const value = (issue: Issue) =>
    sort === 'comments' ? issue.comments : Date.parse(sort === 'updated' ? issue.updated_at : issue.created_at);
  return (a, b) => sign * (value(a) - value(b) || a.number - b.number);
}

export async function listIssues(world: World, request: GitHubRequest, repo: string): Promise<Answer> {
  const repository = (await world.upstream.find(`/repos/${repo}`)) as Repository | undefined;
  if (repository?.has_issues === false) return failure(410, 'Issues are disabled for this repo');
  const found = (await allIssues(world, repo)).filter((issue) => matches(issue, request.query));
  return paged(found.sort(compare(request.query)), `${world.upstream.url}${request.path}`, request.query);
}

/** The issue or pull request of that number, also when it was deleted or moved. */
export async function getIssue(world: World, repo: string, number: string): Promise<Answer> {
  const name = issueName(repo, number);
  if (world.deleted.has(name)) return failure(410, 'This issue was deleted');
  const target = world.transferred.get(name);
  if (target !== undefined) return moved(world, target);
  const issue = (await world.upstream.find(`/repos/${repo}/issues/${number}`)) as Issue | undefined;
  if (issue !== undefined) return ok(await withCurrentSubIssues(world, repo, issue));
  const pull = (await world.upstream.find(`/repos/${repo}/pulls/${number}`)) as
    (Pull & Record<string, unknown>) | undefined;
  return pull ? ok(pullAsIssue(withCurrentHead(world, repo, pull), repo)) : notFound();
}

export function moved(world: World, target: string): Answer {
  const [repo = '', number = ''] = target.split('#');
  const url = `${world.upstream.url}/repos/${repo}/issues/${number}`;
  return { ...failure(301, 'Moved Permanently', { location: url }), body: { message: 'Moved Permanently', url } };
}
