import { failure, notFound, ok, type Answer } from './answer.js';
import { allIssues, getIssue } from './issues.js';
import { paged } from './paging.js';
import { fields, type GitHubRequest } from './request.js';
import type { Issue } from './resources.js';
import { issueName, type World } from './world.js';

/** Closed ones count. */
const most = 100;

/** GitHub's words; the spelling is theirs. */
const refused = (why: string): Answer =>
  failure(422, `An error occured while adding the sub-issue to the parent issue. ${why}`);

export async function listSubIssues(
  world: World,
  request: GitHubRequest,
  repo: string,
  number: string,
): Promise<Answer> {
  const parent = await getIssue(world, repo, number);
  if (parent.status !== 200) return parent;
  const inside = (await allIssues(world, repo)).filter((issue) => isInside(world, repo, issue, Number(number)));
  return paged(inside, `${world.upstream.url}${request.path}`, request.query);
}

/** The link is asked for by database id, and one parent is all that an issue has. */
export async function addSubIssue(world: World, request: GitHubRequest, repo: string, number: string): Promise<Answer> {
  const parent = await getIssue(world, repo, number);
  if (parent.status !== 200) return parent;
  const { sub_issue_id: id, replace_parent: replace } = fields(request.body);
  const all = await allIssues(world, repo);
  const child = all.find((issue) => issue.id === id && issue.pull_request === undefined);
  if (child === undefined) return notFound();
  const name = issueName(repo, child.number);
  if (child.number === Number(number)) return refused('Issue cannot be a sub-issue of itself');
  if (world.parentIssues.has(name) && replace !== true)
    return refused('Issue may not contain duplicate sub-issues and Sub issue may only have one parent');
  if (all.filter((issue) => isInside(world, repo, issue, Number(number))).length >= most)
    return refused('Parent cannot have more than 100 sub-issues');
  world.parentIssues.set(name, issueName(repo, number));
  world.upstream.writes += 1;
  return ok((await getIssue(world, repo, number)).body, 201);
}

function isInside(world: World, repo: string, issue: Issue, parent: number): boolean {
  return world.parentIssues.get(issueName(repo, issue.number)) === issueName(repo, parent);
}
