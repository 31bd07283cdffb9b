/** The same on GitHub's emulator: a checkout, a token, and issues by people. */

import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../src/cli.js';
import { adoptionSchema } from '../src/core/adoption/adoption-json.js';
import { readEnvironment } from '../src/environment.js';
import { closeJudged, repository, startRepository, syncPermissions } from './adapters/github-run.js';
import { postmortem } from './support/desk.js';
import type { GitHub } from './support/github.js';
import { checkout, type WorkTree } from './support/repository.js';

jest.setTimeout(60_000);

const path = 'postmortems/2026-01-02-db.md';
const before = postmortem('Database down', '2026-01-02', 'Alert when the pool is nearly full');
const body = 'Seen twice.\r\n\r\nTell @grace';

let github: GitHub;
let tree: WorkTree;
let token: string;
let shown: string;

beforeEach(async () => {
  github = await startRepository();
  await github.repositories.commitFiles(repository, 'main', { [path]: before });
  const issue = { title: 'Alert when the pool is full', body };
  await github.api('POST', `/repos/${repository}/issues`, issue, github.userToken('ada'));
  tree = await checkout(github, repository);
  token = await github.installationToken(syncPermissions);
});
afterEach(async () => {
  tree.cleanup();
  await closeJudged(github);
});

async function run(...argv: string[]): Promise<number> {
  shown = '';
  const say = (text: string): void => {
    shown += text;
  };
  const env = { GITHUB_TOKEN: token, GITHUB_API_URL: github.url };
  return main({
    argv: [...argv, '--repo', repository],
    cwd: tree.dir,
    environment: readEnvironment(env, tree.dir, tmpdir()),
    today: '2026-06-01',
    isTerminal: false,
    out: say,
    err: say,
    wait: () => Promise.resolve(),
    stopped: () => false,
  });
}

const issues = async (): Promise<{ body: string; title: string; labels: { name: string }[]; comments: number }[]> =>
  (await github.api('GET', `/repos/${repository}/issues?state=all`)).body as never;

test('lists, adopts once confirmed, and leaves the rest to the sync', async () => {
  expect(await run('adopt', '--format', 'json')).toBe(0);
  const { proposals } = adoptionSchema.parse(JSON.parse(shown));
  expect(proposals.map(({ item, issue }) => [item.text, issue.number])).toEqual([
    ['Alert when the pool is nearly full', 1],
  ]);
  expect(github.writes).toEqual([]);

  expect(await run('adopt', '--confirm', `${proposals[0]?.item.key ?? ''}=1`)).toBe(0);
  expect(readFileSync(join(tree.dir, path), 'utf8')).toBe(before.replace('full', 'full (#1)'));
  const adopted = await issues();
  expect(adopted).toMatchObject([{ title: 'Alert when the pool is full', body, comments: 1 }]);
  expect(adopted[0]?.labels.map(({ name }) => name)).toEqual(['postmortem']);

  expect(await run('adopt', '--confirm', `${proposals[0]?.item.key ?? ''}=1`)).toBe(2);
  expect(shown).toContain('adopt --repo needs a clean checkout');
  execFileSync('git', ['-C', tree.dir, 'checkout', '--quiet', '--', '.']);
  const after = before.replace('full', 'full (#1)');
  await github.repositories.commitFiles(repository, 'main', { [path]: after });
  tree.cleanup();
  tree = await checkout(github, repository);
  const made = github.writes.length;
  expect(await run('adopt', '--confirm', `${proposals[0]?.item.key ?? ''}=1`)).toBe(0);
  expect(await run('apply')).toBe(0);
  expect(github.writes).toHaveLength(made);
  expect(await issues()).toEqual(adopted);
});
