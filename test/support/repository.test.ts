import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { pullRequestEvent, workflowRunEvent } from './events.js';
import { startGitHub, type GitHub } from './github.js';
import { checkout, createLocalRepository } from './repository.js';

let github: GitHub | undefined;
const clean: (() => void)[] = [];
afterEach(async () => {
  clean.splice(0).forEach((cleanup) => {
    cleanup();
  });
  await github?.close();
  github = undefined;
});

const git = (dir: string, ...args: string[]) => execFileSync('git', ['-C', dir, ...args], { encoding: 'utf8' }).trim();

test('the same steps give the same commits here and on the server', async () => {
  github = await startGitHub();
  await github.repositories.createRepository('acme/ops');
  const local = createLocalRepository({ 'a/ä.md': 'x\r\n', link: { symlink: 'a' }, bin: Buffer.from([0, 255]) });
  clean.push(local.cleanup);
  const files = { 'a/ä.md': 'x\r\n', link: { symlink: 'a' }, bin: Buffer.from([0, 255]) };
  expect(await github.repositories.commitFiles('acme/ops', 'main', files)).toBe(local.sha);
  const sha = local.commit({ 'b.md': 'y', bin: null }, 'Second');
  expect(await github.repositories.commitFiles('acme/ops', 'main', { 'b.md': 'y', bin: null }, 'Second')).toBe(sha);
  expect(existsSync(join(local.dir, 'bin'))).toBe(false);
  expect(git(local.dir, 'rev-list', '--count', 'HEAD')).toBe('1');
});

test('the merge commit of a pull request, checked out with depth 1', async () => {
  github = await startGitHub();
  const { repositories } = github;
  await repositories.createRepository('acme/ops');
  await repositories.commitFiles('acme/ops', 'main', { 'a.md': 'a\n', 'old.md': 'x\n' });
  await repositories.commitFiles('acme/ops', 'pm', { 'pm.md': '# PM\n', 'old.md': null, link: { symlink: 'a.md' } });
  await repositories.commitFiles('acme/ops', 'main', { 'b.md': 'b\n' });
  const number = await repositories.openPullRequest('acme/ops', { head: 'pm' });
  const tree = await checkout(github, 'acme/ops', `refs/pull/${number}/merge`);
  clean.push(tree.cleanup);
  expect(git(tree.dir, 'ls-files').split('\n')).toEqual(['a.md', 'b.md', 'link', 'pm.md']);
  expect(readFileSync(join(tree.dir, 'pm.md'), 'utf8')).toBe('# PM\n');
  expect(lstatSync(join(tree.dir, 'link')).isSymbolicLink()).toBe(true);
  expect(git(tree.dir, 'status', '--porcelain')).toBe('');
  expect(git(tree.dir, 'rev-parse', 'HEAD')).toBe(tree.sha);
  expect(() => git(tree.dir, 'rev-parse', '--quiet', '--verify', 'HEAD^1')).toThrow();
});

test('events show what the server has', async () => {
  github = await startGitHub();
  const { repositories } = github;
  await repositories.createRepository('acme/ops');
  await repositories.commitFiles('acme/ops', 'main', { 'a.md': 'a\n' });
  const fork = await repositories.fork('acme/ops', 'mallory');
  const sha = await repositories.commitFiles(fork, 'pm', { 'pm.md': '# PM\n' });
  const number = await repositories.openPullRequest('acme/ops', { head: 'pm', fork });
  expect(await pullRequestEvent(github, 'acme/ops', number)).toMatchObject({
    number,
    pull_request: { head: { sha, repo: { full_name: 'mallory/ops', fork: true } }, base: { ref: 'main' } },
  });
  expect(await workflowRunEvent(github, 'acme/ops', number)).toMatchObject({
    workflow_run: { head_sha: sha, pull_requests: [] },
  });
});
