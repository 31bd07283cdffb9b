import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { GitHubWriteBack, writeBackBranch } from '../../src/adapters/github/write-back-branch.js';
import type { Proposal, Proposed } from '../../src/ports.js';
import { on } from '../support/github.js';
import type { GitHub } from '../support/github.js';
import { closeJudged, openRun, repository, startRepository } from './github-run.js';

let github: GitHub;
let token: string;

const path = 'postmortems/2026-01-02-db.md';
const before = '\uFEFF# Down\r\n- Alert\r\n';
const after = '\uFEFF# Down\r\n- Alert (#1)\r\n';

beforeEach(async () => {
  github = await startRepository();
  await github.repositories.commitFiles(repository, 'main', { [path]: before });
  token = await github.installationToken({ contents: 'write', pull_requests: 'write' });
});
afterEach(() => closeJudged(github));

async function propose(fields: Partial<Proposal> = {}): Promise<Proposed> {
  const commit = await github.repositories.tip(repository, 'main');
  const { client } = openRun(github, token, 'write');
  return new GitHubWriteBack(client, repository, true).propose({
    base: { branch: 'main', commit },
    files: [{ path, before, after }],
    title: 'Issue numbers',
    body: 'Words',
    ...fields,
  });
}

const writes = (): string[] =>
  github.writes.map(({ method, path: at }) => `${method} ${at.replace(`/repos/${repository}`, '')}`);

test('keeps every byte of the file', async () => {
  expect(await propose()).toMatchObject({ kind: 'opened' });
  expect(writes()).toEqual(['POST /git/trees', 'POST /git/commits', 'POST /git/refs', 'POST /pulls']);
  const answer = await github.api('GET', `/repos/${repository}/contents/${path}?ref=${writeBackBranch}`);
  expect(Buffer.from((answer.body as { content: string }).content, 'base64').toString('utf8')).toBe(after);
});

test('of a file that is not the one of the commit, nothing is written', async () => {
  const files = [{ path, before: before.replaceAll('\r\n', '\n'), after }];
  await expect(propose({ files })).rejects.toThrow('is not the file of the commit');
  await expect(propose({ files: [{ path: 'gone.md', before, after }] })).rejects.toThrow('gone.md');
  expect(writes()).toEqual([]);
});

test('of files that GitHub does not list whole, nothing is written', async () => {
  github.addFault({ match: on('GET', /\/git\/trees\//), kind: cut, times: 1 });
  await expect(propose()).rejects.toMatchObject({ name: 'IncompleteRead' });
  expect(writes()).toEqual([]);
});

const cut = {
  name: 'truncated',
  when: 'after',
  change: (answer: { status: number; body?: unknown }) => ({
    ...answer,
    body: { ...(answer.body as object), truncated: true },
  }),
} as const;

test('a commit that somebody makes at the last moment stays on top', async () => {
  await propose();
  await github.repositories.commitFiles(repository, 'main', { 'new.txt': 'x' });
  let theirs = '';
  github.hooks.onRequest = async ({ method }) => {
    if (method !== 'PATCH' || theirs !== '') return;
    theirs = await github.repositories.commitFiles(repository, writeBackBranch, { 'mine.txt': 'x' });
  };
  await expect(propose()).rejects.toMatchObject({ name: 'WriteFailure', kind: 'refused' });
  expect(await github.repositories.tip(repository, writeBackBranch)).toBe(theirs);
});

test('a branch that was merged and left lying takes the next change', async () => {
  await propose();
  const merged = await github.repositories.tip(repository, writeBackBranch);
  await github.repositories.forcePush(repository, 'main', merged);
  const [pull] = (await github.api('GET', `/repos/${repository}/pulls`)).body as { number: number }[];
  await github.api('PATCH', `/repos/${repository}/pulls/${pull?.number ?? 0}`, { state: 'closed' });
  const files = [{ path, before: after, after: after.replace('Alert', '[x] Alert') }];
  expect(await propose({ files })).toMatchObject({ kind: 'opened' });
  const tip = await github.repositories.tip(repository, writeBackBranch);
  const { body } = await github.api('GET', `/repos/${repository}/git/commits/${tip}`);
  expect((body as { parents: { sha: string }[] }).parents.map(({ sha }) => sha)).toEqual([merged]);
});

test.each([
  ['the default branch moves on', () => github.repositories.commitFiles(repository, 'main', { 'new.txt': 'x' })],
  ['the branch is deleted', () => github.api('DELETE', `/repos/${repository}/git/refs/heads/${writeBackBranch}`)],
])('closed by a person it stays closed, also where %s', async (_, then) => {
  await propose();
  const [pull] = (await github.api('GET', `/repos/${repository}/pulls`)).body as { number: number }[];
  await github.api('PATCH', `/repos/${repository}/pulls/${pull?.number ?? 0}`, { state: 'closed' });
  await then();
  const count = writes().length;
  expect(await propose()).toMatchObject({ kind: 'declined' });
  expect(writes()).toHaveLength(count);
  const files = [{ path, before, after: after.replace('Alert', '[x] Alert') }];
  expect(await propose({ files })).toMatchObject({ kind: 'opened' });
});

test('our own account with other words is somebody else', async () => {
  await propose({ title: 'By hand' });
  expect(await propose()).toMatchObject({ kind: 'foreign' });
});

test('a lost answer to the pull request is not asked for twice', async () => {
  github.addFault({ match: on('POST', /\/pulls$/), kind: lost, times: 1 });
  await expect(propose()).rejects.toMatchObject({ kind: 'unknown' });
  expect(await propose()).toMatchObject({ kind: 'unchanged' });
});

const lost = { name: 'lost', when: 'after', answer: { status: 502, body: {} } } as const;
