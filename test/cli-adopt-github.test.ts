/** The same on GitHub's emulator: a checkout, a token, and issues by people. */

import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { adoptionSchema } from '../src/core/adoption/adoption-json.js';
import { closeJudged, repository } from './adapters/github-run.js';
import { postmortem } from './support/desk.js';
import type { GitHub } from './support/github.js';
import { GitHubDesk } from './support/github-desk.js';

jest.setTimeout(60_000);

const path = 'postmortems/2026-01-02-db.md';
const before = postmortem('Database down', '2026-01-02', 'Alert when the pool is nearly full');
const body = 'Seen twice.\r\n\r\nTell @grace';

let desk: GitHubDesk;
let github: GitHub;

beforeEach(async () => {
  desk = await GitHubDesk.open({ [path]: before });
  github = desk.github;
  const issue = { title: 'Alert when the pool is full', body };
  await github.api('POST', `/repos/${repository}/issues`, issue, github.userToken('ada'));
});
afterEach(async () => {
  desk.tree.cleanup();
  await closeJudged(github);
});

const issues = async (): Promise<{ body: string; title: string; labels: { name: string }[]; comments: number }[]> =>
  (await github.api('GET', `/repos/${repository}/issues?state=all`)).body as never;

test('lists, adopts once confirmed, and leaves the rest to the sync', async () => {
  expect(await desk.run('adopt', '--format', 'json')).toBe(0);
  const { proposals } = adoptionSchema.parse(JSON.parse(desk.shown));
  expect(proposals.map(({ item, issue }) => [item.text, issue.number])).toEqual([
    ['Alert when the pool is nearly full', 1],
  ]);
  expect(github.writes).toEqual([]);

  expect(await desk.run('adopt', '--confirm', `${proposals[0]?.item.key ?? ''}=1`)).toBe(0);
  expect(readFileSync(join(desk.tree.dir, path), 'utf8')).toBe(before.replace('full', 'full (#1)'));
  const adopted = await issues();
  expect(adopted).toMatchObject([{ title: 'Alert when the pool is full', body, comments: 1 }]);
  expect(adopted[0]?.labels.map(({ name }) => name)).toEqual(['postmortem']);

  expect(await desk.run('adopt', '--confirm', `${proposals[0]?.item.key ?? ''}=1`)).toBe(2);
  expect(desk.shown).toContain('adopt --repo needs a clean checkout');
  execFileSync('git', ['-C', desk.tree.dir, 'checkout', '--quiet', '--', '.']);
  const after = before.replace('full', 'full (#1)');
  await desk.commit({ [path]: after });
  const made = github.writes.length;
  expect(await desk.run('adopt', '--confirm', `${proposals[0]?.item.key ?? ''}=1`)).toBe(0);
  expect(await desk.run('apply')).toBe(0);
  expect(github.writes).toHaveLength(made);
  expect(await issues()).toEqual(adopted);
});
