/** A milestone per postmortem, through runs on one tracker: there before its issues, filled, closed, opened again. */

import { describe, expect, test } from '@jest/globals';
import { defaultConfig, type Config } from '../src/core/config.js';
import { WriteFailure } from '../src/ports.js';
import { postmortem } from './support/desk.js';
import { MemoryRepository } from './support/memory-repository.js';
import type { Gate } from './support/memory-tracker.js';
import { omit } from './support/omit.js';
import { bot, stranger } from './support/plan-builders.js';

const config: Config = { ...defaultConfig, umbrella: 'milestone' };
const path = 'postmortems/2026-01-02-db.md';
const two = ['Alert people on call when the pool runs low', 'Rehearse a failover'];
const file = (...items: string[]): string => postmortem('Database down', '2026-01-02', ...items);

function open(...items: string[]): MemoryRepository {
  return new MemoryRepository({ [path]: file(...items) });
}

function commit(repository: MemoryRepository, ...items: string[]): void {
  repository.commit(new Map([[path, file(...items)]]));
}

/** Calls of the runs until quiet that write. */
async function settle(repository: MemoryRepository, with_ = config): Promise<string[]> {
  const calls: string[] = [];
  const checkout = await repository.checkout(with_);
  for (let runs = 0; runs < 8; runs += 1) {
    const before = calls.length;
    const gate: Gate = (call, when) => {
      if (when === 'after' && /^(create|update|set|add|comment)/.test(call)) calls.push(call);
    };
    const { applied } = await repository.run({ config: with_, checkout, gate });
    expect(applied.incomplete).toEqual([]);
    if (calls.length === before) return calls;
  }
  throw new Error(`Not quiet: ${calls.join()}`);
}

/** Titles in each milestone. */
function inside({ tracker }: MemoryRepository): Record<string, string[]> {
  return Object.fromEntries(
    tracker.milestones().map(({ number, title }) => [
      title,
      tracker
        .all()
        .filter(({ milestone }) => milestone === number)
        .map((issue) => issue.title),
    ]),
  );
}

describe('a postmortem with open issues', () => {
  test('has one milestone, which its issues have from the request on that opens them; the next run writes nothing', async () => {
    const repository = open(...two);
    expect(await settle(repository)).toEqual(['createMilestone', 'create', 'create', 'updateMilestone']);
    expect(inside(repository)).toEqual({ 'Postmortem: Database down': two });
    const [milestone] = repository.tracker.milestones();
    expect(milestone?.description).toMatch(/2026-01-02-db\.md\?plain=1#L1\) · 2026-01-02/);
    expect(milestone?.description).toContain('in=1,2 -->');
    repository.commit(new Map([[path, file(...two)]]));
    expect(await settle(repository)).toEqual([]);
    expect(repository.tracker.all()).toHaveLength(2);
  });

  test('that are there already are put in, and new ones join', async () => {
    const repository = open(...two);
    await settle(repository, defaultConfig);
    expect(await settle(repository)).toEqual(['createMilestone', 'setMilestone', 'setMilestone', 'updateMilestone']);
    commit(repository, ...two, 'Raise the limit');
    expect(await settle(repository)).toEqual(['create', 'updateMilestone']);
    expect(inside(repository)).toEqual({ 'Postmortem: Database down': [...two, 'Raise the limit'] });
  });

  test('none is made where all are closed, or while a person decides about the items', async () => {
    const repository = open(...two);
    const { applied } = await repository.run({ config: { ...config, 'max-new-issues': 1 } });
    expect(applied.incomplete).toHaveLength(1);
    expect(repository.tracker.milestones()).toEqual([]);
    await settle(repository, defaultConfig);
    for (const number of [1, 2]) repository.tracker.meddle(number, { state: 'closed', stateReason: 'completed' });
    await settle(repository);
    expect(repository.tracker.milestones()).toEqual([]);
  });
});

describe('people win', () => {
  test('another milestone stays, and an issue that was taken out stays out', async () => {
    const repository = open(...two);
    await settle(repository, defaultConfig);
    repository.tracker.addMilestone('Sprint 7', 'Theirs', stranger);
    repository.tracker.meddle(1, { milestone: 1 });
    await settle(repository);
    expect(inside(repository)).toEqual({ 'Sprint 7': two.slice(0, 1), 'Postmortem: Database down': two.slice(1) });
    repository.tracker.replace(omit(repository.tracker.get(2), 'milestone'));
    expect(await settle(repository)).toEqual([]);
    expect(repository.tracker.milestones()[0]).toMatchObject({ title: 'Sprint 7', description: 'Theirs' });
  });

  test('a title by hand and words beside our part stay', async () => {
    const repository = open(...two);
    await settle(repository);
    const { description = '' } = repository.tracker.milestones()[0] ?? {};
    repository.tracker.changeMilestone(1, { title: 'My words', description: `Above\r\n\r\n${description}` });
    repository.commit(new Map([[path, postmortem('Orders lost', '2026-01-02', ...two)]]));
    await settle(repository);
    const [milestone] = repository.tracker.milestones();
    expect(milestone?.title).toBe('My words');
    expect(milestone?.description).toMatch(/^Above\r\n\r\n<!-- .*\n[^]*Orders lost/);
  });

  test('one without its marker is known by its title; one by a person of that title is theirs', async () => {
    const repository = open(...two);
    await settle(repository);
    repository.tracker.changeMilestone(1, { description: '' });
    await settle(repository);
    expect(repository.tracker.milestones()).toHaveLength(1);
    expect(repository.tracker.milestones()[0]?.description).toContain('in=1,2 -->');
    repository.tracker.changeMilestone(1, { author: stranger, description: '' });
    commit(repository, ...two, 'Raise the limit');
    await settle(repository);
    expect(inside(repository)).toEqual({
      'Postmortem: Database down': two,
      'Postmortem: Database down (2026-01-02-db)': ['Raise the limit'],
    });
  });

  test('a milestone that a person closed is done with', async () => {
    const repository = open(...two);
    await settle(repository);
    repository.tracker.changeMilestone(1, { state: 'closed' });
    commit(repository, ...two, 'Raise the limit');
    expect(await settle(repository)).toEqual(['create']);
    expect(inside(repository)).toEqual({ 'Postmortem: Database down': two });
  });
});

test('two postmortems of one title have two titles, whatever the case, and keep them', async () => {
  const other = 'postmortems/2026-02-03-db.md';
  const text = postmortem('DATABASE DOWN', '2026-02-03', 'Page the owner');
  const repository = new MemoryRepository({ [path]: file(...two), [other]: text });
  await settle(repository);
  const titles = { 'Postmortem: Database down': two, 'Postmortem: DATABASE DOWN (2026-02-03-db)': ['Page the owner'] };
  expect(inside(repository)).toEqual(titles);
  repository.commit(
    new Map([
      [path, postmortem('Orders lost', '2026-01-02', ...two)],
      [other, text],
    ]),
  );
  await settle(repository);
  expect(Object.keys(inside(repository))).toEqual([
    'Postmortem: Orders lost',
    'Postmortem: DATABASE DOWN (2026-02-03-db)',
  ]);
});

test('closed once every item is finished, opened again when one is not, left to people who opened it', async () => {
  const repository = open(...two);
  await settle(repository);
  const state = (): string | undefined => repository.tracker.milestones()[0]?.state;
  const done = two.map((text) => `[x] ${text}`);
  commit(repository, ...done);
  await settle(repository);
  expect(state()).toBe('closed');
  commit(repository, done[0] ?? '', two[1] ?? '');
  await settle(repository);
  expect(state()).toBe('open');
  commit(repository, ...done);
  await settle(repository);
  repository.tracker.changeMilestone(1, { state: 'open' });
  await settle(repository);
  expect(state()).toBe('open');
});

test('not closed while people have an open issue of their own in it', async () => {
  const repository = open(...two);
  await settle(repository);
  repository.tracker.add({ title: 'Theirs', body: '', labels: [], assignees: [], milestone: 1 }, stranger);
  repository.tracker.age();
  commit(repository, ...two.map((text) => `[x] ${text}`));
  await settle(repository);
  expect(repository.tracker.milestones()[0]?.state).toBe('open');
});

test('a renamed file keeps its milestone', async () => {
  const repository = open(...two);
  await settle(repository);
  repository.commit(new Map([['postmortems/pm-7.md', file(...two)]]));
  await settle(repository);
  expect(inside(repository)).toEqual({ 'Postmortem: Database down': two });
  expect(repository.tracker.milestones()[0]?.description).toContain('pm=pm%2D7 ');
});

describe('accidents', () => {
  test.each(['after', 'before'] as const)('the answer to its creation is lost %s it was made', async (side) => {
    const repository = open(...two);
    const lost: Gate = (call, when) => {
      if (call === 'createMilestone' && when === side) throw new WriteFailure('unknown', 'no answer');
    };
    const { applied } = await repository.run({ config, gate: lost });
    expect(applied.incomplete.length > 0).toBe(side === 'before');
    expect(applied.outcomes.map(({ result }) => result)).toEqual(['applied', 'applied']);
    await settle(repository);
    expect(inside(repository)).toEqual({ 'Postmortem: Database down': two });
  });

  test('another run was first to make it: that one is taken', async () => {
    const repository = open(...two);
    const checkout = await repository.checkout(config);
    let raced = false;
    const gate: Gate = async (call, when) => {
      if (call !== 'createMilestone' || when !== 'before' || raced) return;
      raced = true;
      await repository.run({ config, checkout });
    };
    const { applied } = await repository.run({ config, checkout, gate });
    expect(applied.incomplete).toEqual([]);
    await settle(repository);
    expect(repository.tracker.milestones()).toHaveLength(1);
    expect(repository.tracker.all().filter(({ state }) => state === 'open')).toHaveLength(2);
  });

  test('an older run makes none, and writes nothing else either', async () => {
    const repository = open(...two);
    await settle(repository, defaultConfig);
    commit(repository, `${two[0] ?? ''} (@ada)`, two[1] ?? '');
    const old = await repository.checkout(config);
    commit(repository, ...two);
    const before = repository.tracker.log.length;
    const { applied } = await repository.run({ config, checkout: old });
    expect(applied).toMatchObject({ overtaken: true, incomplete: [] });
    expect(repository.tracker.log).toHaveLength(before);
    expect(repository.tracker.milestones()).toEqual([]);
  });

  test('a token that may not make milestones opens the issues all the same, and says so', async () => {
    const repository = open(...two);
    const gate: Gate = (call, when) => {
      if (call === 'createMilestone' && when === 'before') throw new WriteFailure('forbidden', 'No.');
    };
    const { applied } = await repository.run({ config, gate });
    expect(applied.outcomes.map(({ result }) => result)).toEqual(['applied', 'applied']);
    expect(applied.incomplete).toEqual(['create milestone "Postmortem: Database down": No.']);
  });

  test('a crash at any request, and runs after it, equal one clean run', async () => {
    const prepare = async (): Promise<MemoryRepository> => {
      const repository = open(...two);
      await settle(repository);
      commit(repository, `[x] ${two[0] ?? ''}`, two[1] ?? '', 'Raise the limit');
      return repository;
    };
    const clean = await prepare();
    let requests = 0;
    await clean.run({ config, gate: (_, when) => void (requests += when === 'before' ? 1 : 0) });
    for (let crash = 0; crash < requests; crash += 1) {
      for (const side of ['before', 'after'] as const) {
        const repository = await prepare();
        let seen = -1;
        const gate: Gate = (_, when) => {
          if (when === 'before') seen += 1;
          if (seen === crash && when === side) throw new Error('killed');
        };
        await repository.run({ config, gate }).catch(() => undefined);
        await settle(repository);
        expect([crash, side, inside(repository)]).toEqual([crash, side, inside(clean)]);
        expect(repository.tracker.milestones()).toEqual(clean.tracker.milestones());
      }
    }
    expect(requests).toBeGreaterThan(8);
  });
});

test('its author is the token’s account', async () => {
  const repository = open(...two);
  await settle(repository);
  expect(repository.tracker.milestones()[0]?.author).toEqual(bot);
});
