/** Reading a pull request of a fork, with the token that GitHub gives such a run. */

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { GitHubChangeReader } from '../../src/adapters/github/change-reader.js';
import { GitHubPullRequestThread } from '../../src/adapters/github/pull-request-thread.js';
import { faults, on } from '../support/github.js';
import type { GitHub } from '../support/github.js';
import { closeJudged, openRun, repository, startRepository } from './github-run.js';

const config = '.github/postmortems.yml';
const workflow = '.github/workflows/postmortems.yml';
const report = 'postmortems/2026-02-01-web.md';

let github: GitHub;
let base: string;
let head: string;
let number: number;

async function reader(pull: number | null = number): Promise<GitHubChangeReader> {
  const token = await github.installationToken({ contents: 'read', issues: 'read', pull_requests: 'read' });
  return new GitHubChangeReader(openRun(github, token, 'query').client, repository, pull);
}

async function thread(level: 'read' | 'write'): Promise<GitHubPullRequestThread> {
  const token = await github.installationToken({ contents: 'read', pull_requests: level });
  return new GitHubPullRequestThread(openRun(github, token, 'write').client, repository, number);
}

beforeEach(async () => {
  github = await startRepository();
  const files = { [config]: 'label: ours\n', [workflow]: 'on: push\n', [report]: '# Before\n', 'old.md': 'old text\n' };
  base = await github.repositories.commitFiles(repository, 'main', files);
  const fork = await github.repositories.fork(repository, 'mallory');
  head = await github.repositories.commitFiles(fork, 'work', {
    [config]: 'label: theirs\n',
    [report]: '\uFEFF# After\r\n',
    'postmortems/link.md': { symlink: '/proc/self/environ' },
    'postmortems/binary.md': Buffer.from([0x50, 0x4b, 0, 1, 2]),
    'postmortems/latin.md': Buffer.from([0x63, 0x61, 0x66, 0xe9]),
    'postmortems/large.md': 'x'.repeat(1_048_577),
    'old.md': null,
  });
  number = await github.repositories.openPullRequest(repository, { head: 'work', fork });
});
afterEach(() => closeJudged(github));

describe('The context', () => {
  test('has the configuration of the default branch, not that of the pull request', async () => {
    const context = await (await reader()).context({ commit: base, path: workflow });
    expect(context).toEqual({
      identity: { id: 41898282, login: 'github-actions[bot]' },
      config: 'label: ours\n',
      workflow: 'on: push\n',
      defaultBranch: { name: 'main', commit: base },
      pullRequest: { head, ownComments: [], hasMore: false },
    });
  });

  test('of a merge group has no pull request', async () => {
    expect(await (await reader(null)).context()).toMatchObject({ pullRequest: null, config: 'label: ours\n' });
  });

  test('of a pull request that is not there is incomplete', async () => {
    await expect((await reader(4711)).context()).rejects.toMatchObject({ name: 'IncompleteRead' });
  });
});

describe('The files', () => {
  test('are compared with the commit that the head branched off from', async () => {
    await github.repositories.commitFiles(repository, 'main', { 'later.md': 'later\n' });
    const { mergeBase, files } = await (await reader()).changes(await github.repositories.tip(repository), head);
    expect(mergeBase).toBe(base);
    const paths = files.map(({ path, status }) => `${status} ${path}`).sort();
    expect(paths).toContain(`modified ${report}`);
    expect(paths).toContain('added postmortems/link.md');
    expect(paths).toContain('removed old.md');
    expect(paths).toHaveLength(7);
  });

  test('a pull request that touches no postmortem costs two requests', async () => {
    const from = await reader();
    await from.context();
    await from.changes(base, head);
    expect(github.log).toHaveLength(2);
    expect(github.writes).toEqual([]);
  });

  test('are read at the commits that were named, each as what it is', async () => {
    const at = (path: string, commit = head): { commit: string; path: string } => ({ commit, path });
    const files = await (
      await reader()
    ).read([
      at(report),
      at(report, base),
      at('postmortems/none.md'),
      at('old.md'),
      at('postmortems/link.md'),
      at('postmortems/binary.md'),
      at('postmortems/latin.md'),
      at('postmortems/large.md'),
    ]);
    expect(files).toEqual([
      { text: '\uFEFF# After\r\n' },
      { text: '# Before\n' },
      null,
      null,
      { unreadable: 'symlink' },
      { unreadable: 'binary' },
      { unreadable: 'not UTF-8' },
      { unreadable: 'too large' },
    ]);
    expect(github.log).toHaveLength(1);
  });

  test('of a commit that is not there prove nothing', async () => {
    const request = { commit: '0'.repeat(40), path: report };
    await expect((await reader()).read([request])).rejects.toMatchObject({ name: 'IncompleteRead' });
  });

  test('with partial data prove nothing', async () => {
    const data = { repository: { f0: null } };
    github.addFault({ match: on('POST', /\/graphql$/), kind: faults.graphql([{ message: 'timeout' }], data) });
    const request = { commit: head, path: report };
    await expect((await reader()).read([request])).rejects.toMatchObject({ name: 'IncompleteRead' });
  });

  test('beyond what a comparison shows are listed page by page', async () => {
    const many = Object.fromEntries(Array.from({ length: 320 }, (_, n) => [`many/${n}.md`, `${n}\n`]));
    const far = await github.repositories.commitFiles(repository, 'many', many);
    const pull = await github.repositories.openPullRequest(repository, { head: 'many' });
    const { files } = await (await reader(pull)).changes(base, far);
    expect(files).toHaveLength(320);
    await expect((await reader(null)).changes(base, far)).rejects.toMatchObject({ name: 'IncompleteRead' });
  });
});

describe('The comment', () => {
  const marker = '<!-- pmf:comment v1 -->';

  test('is made, found among others, updated and removed', async () => {
    const to = await thread('write');
    const path = `/repos/${repository}/issues/${number}/comments`;
    await github.api('POST', path, { body: `forged ${marker}` }, github.userToken('mallory'));
    expect(await to.find(marker)).toEqual([]);
    await to.create(`One\n${marker}`);
    const [own] = await to.find(marker);
    expect(own?.body).toBe(`One\n${marker}`);
    await to.update(own?.id ?? 0, `Two\n${marker}`);
    expect(await to.find(marker)).toEqual([{ id: own?.id, body: `Two\n${marker}` }]);
    const { pullRequest } = await (await reader()).context();
    expect(pullRequest?.ownComments).toEqual([{ id: own?.id, body: `Two\n${marker}` }]);
    await to.remove(own?.id ?? 0);
    expect(await to.find(marker)).toEqual([]);
    expect(await to.head()).toBe(head);
  });

  test('is found beyond the first hundred', async () => {
    const path = `/repos/${repository}/issues/${number}/comments`;
    for (let count = 0; count < 100; count += 1) await github.api('POST', path, { body: `Chat ${count}` });
    const to = await thread('write');
    await to.create(marker);
    expect(await to.find(marker)).toHaveLength(1);
    expect((await (await reader()).context()).pullRequest?.hasMore).toBe(true);
  });

  test('of a run that may only read is forbidden, sent once', async () => {
    const to = await thread('read');
    await expect(to.create(marker)).rejects.toMatchObject({ kind: 'forbidden' });
    expect(github.writes).toHaveLength(1);
  });

  test('that was made but not answered has an unknown outcome, sent once', async () => {
    const to = await thread('write');
    github.addFault({ match: on('POST', /\/comments$/), kind: faults.after(502) });
    await expect(to.create(marker)).rejects.toMatchObject({ kind: 'unknown' });
    expect(github.writes).toHaveLength(1);
    expect(await to.find(marker)).toHaveLength(1);
  });
});
