import { readCommit } from './git.js';
import type { World } from './world.js';

/** What a file becomes: text, bytes, a symbolic link, or nothing. */
export type FileChange = string | Buffer | { symlink: string } | null;
export type FileChanges = Record<string, FileChange>;

/** Commits are dated one minute after their first parent, so that hashes repeat. */
export const firstCommitAt = Date.parse('2026-01-01T00:00:00Z');
export const author = { name: 'Ada', email: 'ada@example.com' };
const minute = 60_000;

/** A user's repository can be written by that user only. */
export function ownerToken({ identities }: World, repo: string): string | undefined {
  const owner = repo.split('/')[0] ?? '';
  return identities.isUser(owner) ? identities.userToken(owner) : undefined;
}

async function treeEntry(world: World, repo: string, path: string, change: FileChange) {
  const file = { path, mode: '100644', type: 'blob' };
  if (change === null) return { ...file, sha: null };
  if (typeof change === 'string') return { ...file, content: change };
  if (!Buffer.isBuffer(change)) return { ...file, mode: '120000', content: change.symlink };
  const blob = { content: change.toString('base64'), encoding: 'base64' };
  const posted = await world.upstream.must('POST', `/repos/${repo}/git/blobs`, blob, ownerToken(world, repo));
  return { ...file, sha: (posted as { sha: string }).sha };
}

/** The tree of a commit with these files changed; answers its SHA. */
export async function writeTree(
  world: World,
  repo: string,
  files: FileChanges,
  parent: string | undefined,
): Promise<string> {
  const changes = Object.entries(files).map(([path, change]) => treeEntry(world, repo, path, change));
  return postTree(world, repo, await Promise.all(changes), parent);
}

export async function postTree(world: World, repo: string, tree: unknown[], onto: string | undefined): Promise<string> {
  const base = onto === undefined ? undefined : (await readCommit(world.upstream, repo, onto))?.tree.sha;
  if (tree.length === 0 && base !== undefined) return base;
  const body = base === undefined ? { tree } : { tree, base_tree: base };
  const made = await world.upstream.must('POST', `/repos/${repo}/git/trees`, body, ownerToken(world, repo));
  return (made as { sha: string }).sha;
}

export async function writeCommit(
  world: World,
  repo: string,
  tree: string,
  parents: string[],
  message: string,
): Promise<string> {
  const first = parents[0] === undefined ? undefined : await readCommit(world.upstream, repo, parents[0]);
  const date = new Date(first ? Date.parse(first.committer.date) + minute : firstCommitAt).toISOString();
  const signature = { ...author, date };
  const body = { message, tree, parents, author: signature, committer: signature };
  const made = await world.upstream.must('POST', `/repos/${repo}/git/commits`, body, ownerToken(world, repo));
  return (made as { sha: string }).sha;
}
