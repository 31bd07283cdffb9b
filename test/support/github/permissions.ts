import { failure, notAccessible, notFound, type Answer } from './answer.js';
import { reaches, type Permissions } from './identities.js';
import type { GitHubRequest } from './request.js';
import type { Comment, Repository } from './resources.js';
import type { World } from './world.js';

type Need = 'contents' | 'issues' | 'issue-or-pull' | 'labels' | 'pull_requests' | 'statuses' | 'checks' | 'metadata';

/** Which permission a route asks for, first match wins. */
const needs: [RegExp, Need][] = [
  [/^\/issues\/comments\/\d+/, 'issue-or-pull'],
  [/^\/issues\/\d+/, 'issue-or-pull'],
  [/^\/issues$/, 'issues'],
  [/^\/labels/, 'labels'],
  [/^\/milestones/, 'labels'],
  [/^\/pulls/, 'pull_requests'],
  [/^\/statuses/, 'statuses'],
  [/^\/check-runs/, 'checks'],
  [/^\/(git|contents|branches|commits|compare)\b/, 'contents'],
];

const grants = (permissions: Permissions, name: string, level: string) =>
  permissions[name] === 'write' || permissions[name] === level;

/** Whether a number in a path is that of a pull request: its comments need another permission. */
async function concernsPull(world: World, repo: string, rest: string): Promise<boolean> {
  const comment = /^\/issues\/comments\/(\d+)/.exec(rest)?.[1];
  const found =
    comment && ((await world.upstream.find(`/repos/${repo}/issues/comments/${comment}`)) as Comment | undefined);
  const number = comment ? found && found.issue_url.split('/').at(-1) : /^\/issues\/(\d+)/.exec(rest)?.[1];
  return number !== undefined && (await world.upstream.find(`/repos/${repo}/pulls/${number}`)) !== undefined;
}

async function acceptedFor(world: World, repo: string, rest: string, need: Need): Promise<string[]> {
  if (need === 'labels') return ['issues', 'pull_requests'];
  if (need === 'issue-or-pull') return (await concernsPull(world, repo, rest)) ? ['pull_requests'] : ['issues'];
  return [need];
}

/** GitHub's refusal of a request that the token may not make, or nothing. */
export async function refusal(world: World, request: GitHubRequest): Promise<Answer | undefined> {
  const { identity, method } = request;
  if (request.path === '/user' && identity.kind === 'installation') return notAccessible('');
  const [, name, rest = ''] = /^\/repos\/([^/]+\/[^/]+)(\/.*)?$/.exec(request.path) ?? [];
  if (name === undefined) return undefined;
  const repository = (await world.upstream.find(`/repos/${name}`)) as Repository | undefined;
  if (!repository) return notFound();
  const writes = method !== 'GET';
  const foreign = !reaches(identity, repository.full_name);
  if (identity.kind === 'anonymous') return writes ? failure(401, 'Requires authentication') : hidden(repository);
  if (identity.kind === 'installation') {
    if (foreign && repository.private) return notFound();
    const need = needs.find(([pattern]) => pattern.test(rest))?.[1] ?? 'metadata';
    if (need === 'metadata' || (!writes && !repository.private)) return archived(repository, writes);
    const level = writes ? 'write' : 'read';
    const accepted = await acceptedFor(world, name, rest, need);
    if (foreign || !accepted.some((permission) => grants(identity.permissions, permission, level))) {
      const alternatives = need === 'issue-or-pull' ? ['issues', 'pull_requests'] : accepted;
      return notAccessible(alternatives.map((permission) => `${permission}=${level}`).join('; '));
    }
  } else if (!world.canPush(identity.login)) {
    if (repository.private) return notFound();
    if (writes && /^\/(labels|milestones|statuses|check-runs|issues\/\d+\/(labels|assignees))/.test(rest)) {
      return failure(403, 'Must have admin rights to Repository.');
    }
  }
  return archived(repository, writes);
}

const hidden = (repository: Repository) => (repository.private ? notFound() : undefined);

const archived = (repository: Repository, writes: boolean) =>
  writes && repository.archived ? failure(403, 'Repository was archived so is read-only.') : undefined;
