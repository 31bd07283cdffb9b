/** What runs cost in requests, counted at GitHub's side of the adapter's port. */

import { expect, test } from '@jest/globals';
import { defaultConfig, type Config } from '../src/core/config.js';
import { postmortem } from './support/desk.js';
import { MemoryRepository } from './support/memory-repository.js';
import type { Gate } from './support/memory-tracker.js';

/** Requests of one run. GITHUB_TOKEN has 1,000 an hour and repository, and it is not alone there. */
const perRun = 300;
const config = { ...defaultConfig, 'max-new-issues': 500 };

/** `files` postmortems with five items each; the first `changed` items are due on another day. */
function repositoryFiles(files: number, changed: number): Map<string, string> {
  let item = 0;
  return new Map(
    Array.from({ length: files }, (_, at) => {
      const date = new Date(Date.UTC(2015, 0, 1 + at)).toISOString().slice(0, 10);
      const items = Array.from({ length: 5 }, (_, nth) => {
        const due = (item += 1) <= changed ? ' (due 2026-09-01)' : '';
        return `Harden part${at}x${nth} of service${at}x${nth}${due}`;
      });
      return [`postmortems/${date}-outage.md`, postmortem(`Outage ${at}`, date, ...items)];
    }),
  );
}

async function tracked(files: number): Promise<MemoryRepository> {
  const repository = new MemoryRepository({});
  // The limit of creations is for people to decide about; here they have, a hundred files at a time.
  for (let count = Math.min(100, files); count <= files; count += 100) {
    repository.commit(repositoryFiles(count, 0));
    await repository.run({ config });
  }
  return repository;
}

/** Requests that a run needs: a listing costs a request for each hundred issues. */
async function requestsOf(repository: MemoryRepository, changed: number, files: number): Promise<number> {
  repository.commit(repositoryFiles(files, changed));
  repository.tracker.age();
  let requests = 1; // who the token is
  const ran = await repository.run({
    config,
    gate: (call, when) => {
      if (when === 'before') return;
      requests += /^list(Tracked|Own)$/.test(call) ? Math.ceil(repository.tracker.all().length / 100) : 1;
      if (call === 'listTracked') requests += 1; // those created lately
    },
  });
  expect(ran.applied.incomplete).toEqual([]);
  expect(ran.applied.outcomes).toHaveLength(changed);
  return requests;
}

test.each([0, 1, 3, 10])('250 tracked, %i changed: at most 2⌈n/100⌉ + 5 + 5k requests', async (changed) => {
  const repository = await tracked(50);
  await repository.untilQuiet(config);
  const n = repository.tracker.all().length;
  expect(await requestsOf(repository, changed, 50)).toBeLessThanOrEqual(2 * Math.ceil(n / 100) + 5 + 5 * changed);
});

test('5,000 items in 1,000 files, 40 changed: one run, within its budget and so within the hourly one', async () => {
  const repository = await tracked(1000);
  expect(repository.tracker.all()).toHaveLength(5000);
  expect(await requestsOf(repository, 40, 1000)).toBeLessThanOrEqual(perRun);
});

function noting(calls: string[]): Gate {
  return (call, when) => {
    if (when === 'before') calls.push(call);
  };
}

/** Calls of a run over a repository in which nothing changed. */
async function unchanged(repository: MemoryRepository, umbrella: Config['umbrella']): Promise<string[]> {
  const settings = { ...config, umbrella };
  await repository.untilQuiet(settings);
  repository.commit(repositoryFiles(50, 0));
  const calls: string[] = [];
  const { applied } = await repository.run({
    config: settings,
    gate: noting(calls),
  });
  expect([applied.outcomes, applied.umbrellas, applied.incomplete]).toEqual([[], [], []]);
  return calls;
}

test('an unchanged run with 50 parents costs no request more, with 50 milestones one listing', async () => {
  const plain = await unchanged(await tracked(50), 'none');
  const parents = await tracked(50);
  expect(await unchanged(parents, 'issue')).toEqual(plain);
  expect(parents.tracker.all()).toHaveLength(300);
  const milestones = await tracked(50);
  expect((await unchanged(milestones, 'milestone')).sort()).toEqual([...plain, 'listMilestones'].sort());
  expect(milestones.tracker.milestones()).toHaveLength(50);
});

test.each(['issue', 'milestone'] as const)('one new item with a %s: at most 10 requests for it', async (umbrella) => {
  const repository = await tracked(50);
  const plain = await unchanged(repository, umbrella);
  const files = repositoryFiles(50, 0);
  const [[path, text] = ['', '']] = files;
  repository.commit(files.set(path, `${text}- Rehearse a failover of everything\n`));
  const calls: string[] = [];
  await repository.run({
    config: { ...config, umbrella },
    gate: noting(calls),
  });
  expect(calls.length - plain.length).toBeLessThanOrEqual(10);
});
