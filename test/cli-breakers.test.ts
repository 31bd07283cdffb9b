/** Breakers as a person at a laptop meets them: nothing is written, the message says what to do, exit code 2. */

import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { closeJudged, repository } from './adapters/github-run.js';
import { postmortem } from './support/desk.js';
import { faults, type GitHub, type LoggedRequest } from './support/github.js';
import { GitHubDesk } from './support/github-desk.js';

jest.setTimeout(60_000);

const path = 'postmortems/2026-01-02-db.md';
const items = ['Alert when the pool is nearly full', 'Derive the limit from the number of workers'];

let desk: GitHubDesk;
let github: GitHub;

beforeEach(async () => {
  const files = { [path]: postmortem('Database down', '2026-01-02', ...items) };
  desk = await GitHubDesk.open(files, ['github-actions', 'other-app']);
  github = desk.github;
});
afterEach(async () => {
  desk.tree.cleanup();
  await closeJudged(github);
});

const isListing = ({ method, path: on }: LoggedRequest): boolean =>
  method === 'GET' && on.startsWith(`/repos/${repository}/issues`) && !/issues\/\d/.test(on);

async function openBoth(): Promise<void> {
  expect(await desk.run('apply')).toBe(0);
  expect(desk.shown).toContain('2 opened');
  github.log.length = 0;
}

test('a token that changed its account: no write, until its former name is trusted', async () => {
  await openBoth();
  desk.token = await github.installationToken({ contents: 'read', issues: 'write' }, 'other-app');
  expect(await desk.run('plan')).toBe(2);
  expect(await desk.run('apply')).toBe(2);
  expect(desk.shown).toContain('already stand for these action items');
  expect(desk.shown).toContain('trusted-authors');
  expect(github.writes).toEqual([]);
  await desk.commit({ '.github/postmortems.yml': 'trusted-authors: ["github-actions[bot]"]\n' });
  github.log.length = 0;
  expect(await desk.run('apply')).toBe(0);
  expect(github.writes).toEqual([]);
});

test('no file at all although issues are tracked', async () => {
  await openBoth();
  await desk.commit({ [path]: null, 'README.md': '# Moved\n' });
  github.log.length = 0;
  expect(await desk.run('apply')).toBe(2);
  expect(desk.shown).toContain('No postmortem was found, but 2 open issues are tracked');
  expect(github.writes).toEqual([]);
});

test('a list that lacks an issue of ours that a file names', async () => {
  await openBoth();
  await desk.commit({ [path]: postmortem('Database down', '2026-01-02', `${items[0] ?? ''} (#1)`, 'Something new') });
  github.log.length = 0;
  github.addFault({ match: isListing, kind: faults.emptyList(), times: 2 });
  expect(await desk.run('apply')).toBe(2);
  expect(desk.shown).toMatch(/lacks issues of ours.*#1/);
  expect(github.writes).toEqual([]);
});

test('a list that cannot be read to its end', async () => {
  await openBoth();
  await desk.commit({ [path]: postmortem('Database down', '2026-01-02', 'Something new') });
  github.log.length = 0;
  github.addFault({ match: isListing, kind: faults.before({ status: 500, body: {} }), times: 3 });
  expect(await desk.run('apply')).toBe(2);
  expect(github.writes).toEqual([]);
});

test('more new issues than a person agreed to: none, until they say so', async () => {
  expect(await desk.run('apply', '--max-new-issues', '1')).toBe(2);
  expect(desk.shown).toContain('2 issues would be opened, the limit is 1: none is.');
  expect(github.writes).toEqual([]);
  expect(await desk.run('apply', '--max-new-issues', '2')).toBe(0);
  expect(desk.shown).toContain('2 opened');
});
