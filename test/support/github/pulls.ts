import { omit } from '../omit.js';
import { notFound, ok, type Answer } from './answer.js';
import { filesAt, resolveRef } from './git.js';
import { paged } from './paging.js';
import type { GitHubRequest } from './request.js';
import type { Pull } from './resources.js';
import { issueName, type World } from './world.js';

interface ChangedFile {
  filename: string;
  status: string;
  sha: string;
  previous_filename?: string;
}

/** GitHub lists no more files than these for a pull request. */
const maxFiles = 3_000;

/** The emulator keeps the head of the day the pull request was opened. */
export function withCurrentHead<T extends Pull>(world: World, repo: string, pull: T): T {
  const known = world.pulls.get(issueName(repo, pull.number));
  if (!known) return pull;
  const merged = known.mergedAt === undefined ? {} : { merged: true, merged_at: known.mergedAt };
  const merge = known.merge === undefined ? {} : { merge_commit_sha: known.merge };
  return { ...pull, ...merged, ...merge, head: { ...pull.head, sha: known.head } };
}

export async function getPull(world: World, request: GitHubRequest, repo: string): Promise<Answer> {
  const answer = await world.upstream.send('GET', request.path, undefined, request.identity.token);
  if (answer.status !== 200) return answer;
  const pull = withCurrentHead(world, repo, answer.body as Pull);
  const files = await changedFiles(world, repo, pull.base.sha, pull.head.sha);
  return ok({ ...pull, changed_files: files.length });
}

export async function listPulls(world: World, request: GitHubRequest, repo: string): Promise<Answer> {
  const path = `${request.path}?${request.query.toString()}`;
  const answer = await world.upstream.send('GET', path, undefined, request.identity.token);
  if (answer.status !== 200) return answer;
  return { ...answer, body: (answer.body as Pull[]).map((pull) => withCurrentHead(world, repo, pull)) };
}

interface Comparison {
  merge_base_commit: { sha: string };
  files: ChangedFile[];
}

const comparisons = new WeakMap<World, Map<string, Promise<ChangedFile[]>>>();

/** What differs between two commits never changes, so it is worked out once. */
function changedFiles(world: World, repo: string, base: string, head: string): Promise<ChangedFile[]> {
  const known = comparisons.get(world) ?? new Map<string, Promise<ChangedFile[]>>();
  comparisons.set(world, known);
  const key = `${repo} ${base}...${head}`;
  const files = known.get(key) ?? findChanges(world, repo, base, head);
  known.set(key, files);
  return files;
}

/** All files that differ between the merge base and the head; the emulator's own list ends at 300. */
async function findChanges(world: World, repo: string, base: string, head: string): Promise<ChangedFile[]> {
  const comparison = (await world.upstream.must('GET', `/repos/${repo}/compare/${base}...${head}`)) as Comparison;
  if (comparison.files.length < 300) return comparison.files;
  const before = await filesAt(world.upstream, repo, comparison.merge_base_commit.sha);
  const after = await filesAt(world.upstream, repo, head);
  const detailed = new Set(comparison.files.map(({ filename }) => filename));
  const changed = [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => before.get(path)?.sha !== after.get(path)?.sha && !detailed.has(path))
    .map((path) => bareFile(comparison.files[0], path, before.get(path)?.sha, after.get(path)?.sha));
  return [...comparison.files, ...changed].sort((a, b) => (a.filename < b.filename ? -1 : 1));
}

/** Beyond GitHub's diff limit a file comes without its changes, and nothing says so. */
function bareFile(like: ChangedFile | undefined, path: string, before?: string, after?: string): ChangedFile {
  const rest = omit((like ?? {}) as ChangedFile & { patch?: string }, 'patch', 'previous_filename');
  const status = before === undefined ? 'added' : after === undefined ? 'removed' : 'modified';
  const counts = { additions: 0, deletions: 0, changes: 0 };
  return { ...rest, ...counts, filename: path, status, sha: after ?? before ?? '' };
}

export async function listPullFiles(
  world: World,
  request: GitHubRequest,
  repo: string,
  number: string,
): Promise<Answer> {
  const found = (await world.upstream.find(`/repos/${repo}/pulls/${number}`)) as Pull | undefined;
  if (!found) return notFound();
  const pull = withCurrentHead(world, repo, found);
  const files = await changedFiles(world, repo, pull.base.sha, pull.head.sha);
  return paged(files.slice(0, maxFiles), `${world.upstream.url}${request.path}`, request.query);
}

/** Both sides may be SHAs, refs, or `owner:branch` of a fork. */
export async function compareCommits(
  world: World,
  request: GitHubRequest,
  repo: string,
  basehead: string,
): Promise<Answer> {
  const sides = decodeURIComponent(basehead).split('...');
  const commits = await Promise.all(sides.map((side) => sideOf(world, repo, side)));
  if (commits.length !== 2 || commits.includes(undefined)) return notFound();
  const query = request.query.size > 0 ? `?${request.query.toString()}` : '';
  const path = `/repos/${repo}/compare/${commits.join('...')}${query}`;
  return world.upstream.send('GET', path, undefined, request.identity.token);
}

async function sideOf(world: World, repo: string, side: string): Promise<string | undefined> {
  const parts = side.split(':');
  const ref = parts.at(-1) ?? '';
  if (parts.length === 1) return resolveRef(world.upstream, repo, ref);
  const fork =
    parts.length === 3 ? `${parts[0] ?? ''}/${parts[1] ?? ''}` : `${parts[0] ?? ''}/${repo.split('/')[1] ?? ''}`;
  return resolveRef(world.upstream, fork, ref);
}
