/** More to do than one run may: it stops cleanly, says so, and the next ones go on until nothing is left. */

import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { defaultConfig } from '../src/core/config.js';
import { applyWhole, readPostmortems } from '../src/sync.js';
import { closeJudged, openRun, repository, startRepository, syncPermissions } from './adapters/github-run.js';
import { postmortem } from './support/desk.js';
import { faults, limits, type GitHub, type LoggedRequest } from './support/github.js';
import { inMemory } from './support/memory-repository.js';

const config = { ...defaultConfig, 'max-new-issues': 200 };
const isCreate = ({ method, path }: LoggedRequest): boolean =>
  method === 'POST' && path === `/repos/${repository}/issues`;

let github: GitHub;

beforeEach(async () => {
  github = await startRepository();
});
afterEach(() => closeJudged(github));

/** Postmortems of ten items each. */
function filesOf(count: number, due = ''): Map<string, string> {
  const files = new Map<string, string>();
  for (let at = 0; at < count; at += 10) {
    const items = Array.from({ length: Math.min(10, count - at) }, (_, nth) => `Harden part${at + nth} of it${due}`);
    const date = `2026-01-${String(10 + at / 10)}`;
    files.set(`postmortems/${date}-outage.md`, postmortem(`Outage ${at}`, date, ...items));
  }
  return files;
}

interface Ran {
  readonly created: number;
  readonly edited: number;
  readonly incomplete: readonly string[];
}

/** One run, with the budgets that a run has. */
async function sync(files: ReadonlyMap<string, string>): Promise<Ran> {
  const run = openRun(github, await github.installationToken(syncPermissions), 'write');
  const read = await readPostmortems(inMemory(files), config, repository, []);
  const commit = await run.reader.tip();
  github.log.length = 0;
  const { applied } = await applyWhole({
    ...{ read, reader: run.reader, writer: run.writer, config, commit, today: '2026-07-01' },
    ...{ proveAbsence: true, wait: () => Promise.resolve(), stopped: () => false },
  });
  const done = (action: string): number =>
    applied.outcomes.filter(({ change, result }) => change.action === action && result === 'applied').length;
  return { created: done('create'), edited: done('update'), incomplete: applied.incomplete };
}

async function untilQuiet(files: ReadonlyMap<string, string>): Promise<Ran[]> {
  const runs: Ran[] = [];
  for (
    let ran = await sync(files);
    ran.created + ran.edited > 0 || ran.incomplete.length > 0;
    ran = await sync(files)
  ) {
    runs.push(ran);
    expect(runs.length).toBeLessThan(10);
  }
  return runs;
}

async function titles(): Promise<string[]> {
  const all: string[] = [];
  for (let page = 1; ; page++) {
    const { body } = await github.api('GET', `/repos/${repository}/issues?state=all&per_page=100&page=${page}`);
    const issues = body as { title: string; body: string }[];
    if (issues.length === 0) return all;
    all.push(...issues.map(({ title }) => title));
  }
}

test('F19: a secondary limit at the 37th of 60 creations; in the end there are 60', async () => {
  github.addFault({ match: isCreate, kind: faults.before(limits.secondary()), skip: 36, times: 1 });
  const runs = await untilQuiet(filesOf(60));
  expect(runs.map(({ created }) => created)).toEqual([36, 24]);
  expect(runs.map(({ incomplete }) => incomplete.length > 0)).toEqual([true, false]);
  expect(new Set(await titles()).size).toBe(60);
  expect(await titles()).toHaveLength(60);
});

test('95 new items: forty to a run, and none twice', async () => {
  const runs = await untilQuiet(filesOf(95));
  expect(runs.map(({ created }) => created)).toEqual([40, 40, 15]);
  expect(runs.map(({ incomplete }) => incomplete.length > 0)).toEqual([true, true, false]);
  expect(new Set(await titles()).size).toBe(95);
  expect(await titles()).toHaveLength(95);
});

test('120 changed items: as many as the budget of requests allows, and the rest by the runs after it', async () => {
  await untilQuiet(filesOf(120));
  const runs = await untilQuiet(filesOf(120, ' (due 2026-09-01)'));
  expect(runs.length).toBeGreaterThan(1);
  expect(runs.map(({ incomplete }) => incomplete.length > 0)).toEqual(runs.map((_, at) => at < runs.length - 1));
  // Each issue was written once: what one run did, no other does again.
  expect(runs.reduce((sum, { edited }) => sum + edited, 0)).toBe(120);
  expect(runs.every(({ created }) => created === 0)).toBe(true);
  expect(await titles()).toHaveLength(120);
});
