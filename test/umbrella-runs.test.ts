/** Parent issues under accidents: moved files, lost answers, crashes, races, limits, servers without sub-issues. */

import { describe, expect, test } from '@jest/globals';
import { defaultConfig, type Config } from '../src/core/config.js';
import { readUmbrellaMarker } from '../src/core/planning/umbrella-marker.js';
import type { TrackedIssue } from '../src/core/planning/tracked-issue.js';
import { WriteFailure } from '../src/ports.js';
import { postmortem } from './support/desk.js';
import { interleave } from './support/interleave.js';
import { breaches } from './support/invariants.js';
import { MemoryRepository } from './support/memory-repository.js';
import type { Gate } from './support/memory-tracker.js';
import { stranger } from './support/plan-builders.js';
import { seeded } from './support/seeded.js';

const config: Config = { ...defaultConfig, umbrella: 'issue' };
const path = 'postmortems/2026-01-02-db.md';
const items = ['Alert people on call when the pool runs low', 'Rehearse a failover', 'Raise the limit'];
const file = (...lines: string[]): string => postmortem('Database down', '2026-01-02', ...lines);

function parents({ tracker }: MemoryRepository): TrackedIssue[] {
  return tracker.all().filter(({ body }) => typeof readUmbrellaMarker(body) !== 'string');
}

/** Titles of what is in each open parent, duplicates left out. */
function tree(repository: MemoryRepository): Record<string, string[]> {
  const { tracker } = repository;
  const open = parents(repository).filter(({ state }) => state === 'open');
  return Object.fromEntries(
    open.map(({ number, title }) => [
      title,
      tracker
        .all()
        .filter(({ parent, stateReason }) => parent === number && stateReason !== 'duplicate')
        .map((issue) => issue.title),
    ]),
  );
}

async function quiet(repository: MemoryRepository, with_ = config): Promise<void> {
  const last = await repository.untilQuiet(with_);
  expect(last.applied.incomplete).toEqual([]);
  expect(breaches({ issues: repository.tracker.all() })).toEqual([]);
}

describe('the parent follows its postmortem', () => {
  const moved = 'postmortems/pm-7-database.md';

  test('to another file name, with its issues', async () => {
    const repository = new MemoryRepository({ [path]: file(...items) });
    await quiet(repository);
    repository.commit(new Map([[moved, file(...items)]]));
    await quiet(repository);
    expect(parents(repository)).toHaveLength(1);
    expect(tree(repository)).toEqual({ 'Postmortem: Database down': items });
    expect(parents(repository)[0]?.body).toContain(moved);
  });

  test('also where the run that moved its issues was cut off before it', async () => {
    const repository = new MemoryRepository({ [path]: file(...items) });
    await quiet(repository);
    repository.commit(new Map([[moved, file(...items)]]));
    let updates = 0;
    const gate: Gate = (call, when) => {
      if (call === 'update' && when === 'after' && (updates += 1) === 3) throw new Error('killed');
    };
    await expect(repository.run({ config, gate })).rejects.toThrow('killed');
    expect(parents(repository)[0]?.body).not.toContain(moved);
    await quiet(repository);
    expect(parents(repository)).toHaveLength(1);
    expect(parents(repository)[0]?.body).toContain(moved);
  });

  test('not to a postmortem that has one: two made one keep the one with more of the issues, and all are in it', async () => {
    const other = 'postmortems/2026-01-02-orders.md';
    const repository = new MemoryRepository({
      [path]: file(...items),
      [other]: postmortem('Orders lost', '2026-01-02', 'Page the owner'),
    });
    await quiet(repository);
    repository.commit(new Map([[moved, file(...items, 'Page the owner')]]));
    await quiet(repository);
    expect(tree(repository)).toEqual({
      'Postmortem: Database down': [...items, 'Page the owner'],
      'Postmortem: Orders lost': [],
    });
  });

  test('split in two: each has its own, and what we had put in goes along', async () => {
    const repository = new MemoryRepository({ [path]: file(...items) });
    await quiet(repository);
    const half = 'postmortems/2026-01-02-limits.md';
    repository.commit(
      new Map([
        [path, file(...items.slice(0, 2))],
        [half, postmortem('Limits', '2026-01-02', ...items.slice(2))],
      ]),
    );
    await quiet(repository);
    expect(tree(repository)).toEqual({
      'Postmortem: Database down': items.slice(0, 2),
      'Postmortem: Limits': items.slice(2),
    });
  });

  test('split in two by a run that was cut off before it: the next one does the rest', async () => {
    const repository = new MemoryRepository({ [path]: file(...items) });
    await quiet(repository);
    const half = 'postmortems/2026-01-02-limits.md';
    repository.commit(
      new Map([
        [path, file(...items.slice(0, 2))],
        [half, postmortem('Limits', '2026-01-02', ...items.slice(2))],
      ]),
    );
    await expect(
      repository.run({ config, gate: failing('update', 1, 'after', new Error('killed')) }),
    ).rejects.toThrow();
    await quiet(repository);
    expect(tree(repository)['Postmortem: Limits']).toEqual(items.slice(2));
  });

  test('gone with its file, and no other postmortem takes it', async () => {
    const repository = new MemoryRepository({ [path]: file(...items) });
    await quiet(repository);
    repository.commit(
      new Map([['postmortems/2026-05-06-cdn.md', postmortem('CDN down', '2026-05-06', 'Page the owner')]]),
    );
    await quiet(repository);
    expect(tree(repository)).toEqual({
      'Postmortem: Database down': items,
      'Postmortem: CDN down': ['Page the owner'],
    });
  });

  test('gone with its file: left as it is', async () => {
    const repository = new MemoryRepository({ [path]: file(...items) });
    await quiet(repository);
    const [before] = parents(repository);
    repository.commit(new Map());
    await repository.run({ config });
    expect(parents(repository)).toEqual([before]);
  });
});

describe('markers', () => {
  test('a stranger’s copy changes nothing, and is not taken for one', async () => {
    const repository = new MemoryRepository({ [path]: file(...items) });
    await quiet(repository);
    const [{ body, title } = { body: '', title: '' }] = parents(repository);
    repository.tracker.add({ title, body, labels: ['postmortem'], assignees: [] }, stranger);
    const before = repository.tracker.log.length;
    await quiet(repository);
    expect(repository.tracker.log).toHaveLength(before);
  });

  test('of another account that may write here: none is opened, and the run says why', async () => {
    const repository = new MemoryRepository({ [path]: file(...items) });
    await quiet(repository);
    const [parent] = parents(repository);
    const author = { id: 99, login: 'old-bot[bot]', isBot: true, isInsider: false };
    repository.tracker.meddle(parent?.number ?? 0, { author });
    const { plan } = await repository.run({ config });
    expect(parents(repository)).toHaveLength(1);
    expect(plan.notices.map(({ message }) => message).join()).toMatch(/#4 by another account.*trusted-authors/);
  });

  test('an item’s marker and a parent’s in one body count for neither', async () => {
    const repository = new MemoryRepository({ [path]: file(...items) });
    await quiet(repository);
    const { tracker } = repository;
    const marker = /^<!-- postmortem-followthrough:item .*$/m.exec(tracker.get(1).body)?.[0] ?? '';
    tracker.meddle(4, { body: tracker.get(4).body.replace('<!-- postmortem-followthrough:umbrella', `${marker}\n$&`) });
    await quiet(repository);
    expect(tracker.all()).toHaveLength(4);
    expect(tree(repository)).toEqual({ 'Postmortem: Database down': items });
  });
});

/** Throws at one call of a run. */
function failing(name: string, nth: number, when: 'before' | 'after', error: Error): Gate {
  let count = 0;
  return (call, at) => {
    if (call === name && at === when && (count += 1) === nth) throw error;
  };
}

const lost = new WriteFailure('unknown', 'no answer');

describe('accidents', () => {
  test('the answer to the parent’s create is lost: it is found, never sent again', async () => {
    const repository = new MemoryRepository({ [path]: file(...items) });
    const { applied } = await repository.run({ config, gate: failing('create', 4, 'after', lost) });
    expect(applied.incomplete).toEqual([]);
    expect(parents(repository)).toHaveLength(1);
    expect(tree(repository)).toEqual({ 'Postmortem: Database down': items });
  });

  test('and where it was not made either, the run says so and the next one makes it', async () => {
    const repository = new MemoryRepository({ [path]: file(...items) });
    const { applied } = await repository.run({ config, gate: failing('create', 4, 'before', lost) });
    expect(applied.umbrellas.map(({ result }) => result)).toEqual(['unknown']);
    expect(applied.incomplete).toEqual(['create parent issue "Postmortem: Database down": no answer']);
    await quiet(repository);
    expect(parents(repository)).toHaveLength(1);
  });

  test('a crash at any request, and runs after it, equal one clean run', async () => {
    const first = file(...items);
    const later = file(`[x] ${items[0] ?? ''}`, items[1] ?? '', 'Trim the logs');
    let cases = 0;
    for (const [before, text] of [
      [null, first],
      [config, later],
      [defaultConfig, first],
    ] as const) {
      const prepare = async (): Promise<MemoryRepository> => {
        const repository = new MemoryRepository(before === null ? {} : { [path]: first });
        if (before !== null) await quiet(repository, before);
        repository.commit(new Map([[path, text]]));
        return repository;
      };
      const clean = await prepare();
      let requests = 0;
      await clean.run({ config, gate: (_, when) => void (requests += when === 'before' ? 1 : 0) });
      await quiet(clean);
      for (let crash = 0; crash < requests; crash += 1) {
        for (const side of ['before', 'after'] as const) {
          const repository = await prepare();
          let seen = -1;
          const gate: Gate = (_, when) => {
            if (when === 'before') seen += 1;
            if (seen === crash && when === side) throw new Error('killed');
          };
          await repository.run({ config, gate }).catch(() => undefined);
          await quiet(repository);
          expect([crash, side, tree(repository)]).toEqual([crash, side, tree(clean)]);
          expect(parents(repository)).toHaveLength(1);
          cases += 1;
        }
      }
    }
    expect(cases).toBeGreaterThan(60);
  });

  test('two runs at once, 200 orders by seed: one open parent, and everything is in it', async () => {
    let raced = 0;
    for (let seed = 1; seed <= 200; seed += 1) {
      const random = seeded(seed);
      const repository = new MemoryRepository({ [path]: file(...items) });
      const checkout = await repository.checkout(config);
      const runs = [0, 1].map(() => (gate: Gate) => repository.run({ config, gate, checkout }));
      await interleave(runs, (waiting) => waiting[Math.floor(random() * waiting.length)] ?? 0);
      raced += parents(repository).length > 1 ? 1 : 0;
      // Whoever looks last closes the other.
      expect(parents(repository).filter(({ state }) => state === 'open')).toHaveLength(1);
      await quiet(repository);
      const extra = parents(repository).filter(({ stateReason }) => stateReason === 'duplicate');
      expect([seed, extra.map(({ body }) => readUmbrellaMarker(body))]).toEqual([
        seed,
        extra.map(() => expect.objectContaining({ state: 'extra' }) as unknown),
      ]);
      expect([seed, tree(repository)]).toEqual([seed, { 'Postmortem: Database down': items }]);
    }
    expect(raced).toBeGreaterThan(20);
  });

  test('a limit, a stop, a refusal: left or said, and made up for by the next run', async () => {
    for (const [name, kind] of [
      ['addSubIssue', 'limit'],
      ['addSubIssue', 'refused'],
      ['addSubIssue', 'unknown'],
      ['update', 'not-kept'],
      ['create', 'forbidden'],
    ] as const) {
      const repository = new MemoryRepository({ [path]: file(...items) });
      const nth = name === 'create' ? 4 : 1;
      const gate = failing(name, nth, 'before', new WriteFailure(kind, 'No.'));
      const { applied } = await repository.run({ config, gate });
      expect([name, kind, applied.incomplete.length > 0]).toEqual([name, kind, true]);
      expect(applied.outcomes.map(({ result }) => result)).toEqual(['applied', 'applied', 'applied']);
      await quiet(repository);
      expect(tree(repository)).toEqual({ 'Postmortem: Database down': items });
    }
  });

  test('where the items are left, so is the parent', async () => {
    const repository = new MemoryRepository({ [path]: file(...items) });
    const gate = failing('create', 2, 'before', new WriteFailure('limit', 'No.'));
    const { applied } = await repository.run({ config, gate });
    expect(applied.umbrellas.map(({ result }) => result)).toEqual(['left']);
    expect(applied.incomplete.at(-1)).toBe('1 umbrella is left for the next run.');
    expect(parents(repository)).toEqual([]);
    await quiet(repository);
    expect(tree(repository)).toEqual({ 'Postmortem: Database down': items });
  });

  test('a run that is asked to end stops between two links', async () => {
    const repository = new MemoryRepository({ [path]: file(...items) });
    let links = 0;
    const gate: Gate = (call, when) => void (links += call === 'addSubIssue' && when === 'after' ? 1 : 0);
    const { applied } = await repository.run({ config, gate, stopped: () => links > 0 });
    expect(links).toBe(1);
    expect(applied.umbrellas.map(({ result }) => result)).toEqual(['left']);
    await quiet(repository);
    expect(tree(repository)).toEqual({ 'Postmortem: Database down': items });
  });

  test('an older run makes none', async () => {
    const repository = new MemoryRepository({ [path]: file(...items) });
    const old = await repository.checkout(config);
    await quiet(repository, defaultConfig);
    repository.commit(new Map([[path, file(...items)]]));
    const { applied } = await repository.run({ config, checkout: old });
    expect(applied).toMatchObject({ overtaken: true, incomplete: [] });
    expect(parents(repository)).toEqual([]);
  });
});

describe('limits', () => {
  test('none is opened while a person decides about the items', async () => {
    const repository = new MemoryRepository({ [path]: file(...items) });
    await quiet(repository, defaultConfig);
    repository.commit(new Map([[path, file(...items, 'One more', 'Another one')]]));
    const few = { ...config, 'max-new-issues': 1 };
    const { applied } = await repository.run({ config: few });
    expect(applied.incomplete).toHaveLength(1);
    expect(parents(repository)).toEqual([]);
    await repository.run({ config: { ...few, 'max-new-issues': 2 } });
    expect(tree(repository)).toEqual({ 'Postmortem: Database down': [...items, 'One more', 'Another one'] });
  });

  test('it does not count for max-new-issues itself', async () => {
    const repository = new MemoryRepository({ [path]: file(...items) });
    const { applied } = await repository.run({ config: { ...config, 'max-new-issues': 3 } });
    expect(applied.incomplete).toEqual([]);
    expect(parents(repository)).toHaveLength(1);
  });

  test('of more than a hundred, the rest is named in the text, once', async () => {
    const many = Array.from({ length: 103 }, (_, at) => `Harden part${at} of service${at}`);
    const repository = new MemoryRepository({ [path]: file(...many) });
    const all = { ...config, 'max-new-issues': 500 };
    await quiet(repository, all);
    const [parent] = parents(repository);
    expect(parent?.subIssues).toEqual({ open: 100, closed: 0 });
    expect(parent?.body).toContain('because an issue has 100 at most:** #101, #102, #103  \n');
    repository.tracker.meddle(1, { state: 'closed', stateReason: 'completed', closedAt: '2026-06-01T00:00:00Z' });
    await quiet(repository, all);
    expect(parents(repository)[0]?.body).toBe(parent?.body);
  });
});

test('a server without sub-issues: said once a run, and no failure of anything', async () => {
  const other = 'postmortems/2026-02-03-cdn.md';
  const repository = new MemoryRepository({
    [path]: file(...items),
    [other]: postmortem('CDN down', '2026-02-03', 'Page the owner'),
  });
  repository.tracker.hasSubIssues = false;
  for (const run of [1, 2]) {
    let links = 0;
    const gate: Gate = (call, when) => void (links += call === 'addSubIssue' && when === 'before' ? 1 : 0);
    const { applied } = await repository.run({ config, gate });
    expect([run, applied.incomplete, links]).toEqual([run, [], 1]);
    expect(applied.umbrellas.map(({ message }) => message)).toEqual(['Sub-issues are not known here.', null]);
  }
  expect(parents(repository)).toHaveLength(2);
  repository.tracker.hasSubIssues = true;
  await quiet(repository);
  expect(tree(repository)).toEqual({ 'Postmortem: Database down': items, 'Postmortem: CDN down': ['Page the owner'] });
});
