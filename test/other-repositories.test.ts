/** Issues in other repositories, from files to trackers: what is read, what is written where, and what stops only there. */

import { describe, expect, test } from '@jest/globals';
import { movedSince } from '../src/core/planning/saved-plan.js';
import type { RepositoryFacts } from '../src/core/planning/other-repository.js';
import { IncompleteRead, WriteFailure } from '../src/ports.js';
import { savedPlan } from '../src/sync.js';
import { postmortem } from './support/desk.js';
import { MemoryRepository, type Ran, type RunOptions } from './support/memory-repository.js';
import { MemoryTracker, type Gate } from './support/memory-tracker.js';
import { config, stranger } from './support/plan-builders.js';

const path = 'postmortems/2026-01-02-db.md';
const here = 'Rehearse a failover';
const there = 'Alert on replica lag (area: checkout)';
const further = 'Raise the pool size (area: pay)';
const services = { services: { checkout: 'acme/checkout', pay: 'acme/pay' } };

interface World {
  readonly home: MemoryRepository;
  readonly checkout: MemoryTracker;
  readonly pay: MemoryTracker;
  run(options?: RunOptions): Promise<Ran>;
  write(...items: string[]): void;
}

function world(...items: string[]): World {
  const [checkout, pay] = [new MemoryTracker('acme/checkout'), new MemoryTracker('acme/pay')];
  const home = new MemoryRepository({ [path]: fileOf(items) }, new MemoryTracker(), [checkout, pay]);
  return {
    ...{ home, checkout, pay },
    run: (options = {}) => home.run({ config: config(services), ...options }),
    write: (...now) => {
      home.commit(new Map([[path, fileOf(now)]]));
    },
  };
}

function fileOf(items: readonly string[]): string {
  return postmortem('Database down', '2026-01-02', ...items);
}

/** Titles and states in each repository. */
function stands({ home, checkout, pay }: World): string[] {
  return [home.tracker, checkout, pay].map((tracker) =>
    tracker
      .all()
      .map(({ title, state }) => `${title}${state === 'open' ? '' : ' (closed)'}`)
      .join(', '),
  );
}

/** Fails one call in one repository. */
function failing(repository: string, call: string, error: Error, when: 'before' | 'after' = 'before'): Gate {
  return (made, at, where) => {
    if (made === call && at === when && where === repository) throw error;
  };
}

describe('one run', () => {
  test('opens each issue where its area leads, and the next run writes nothing anywhere', async () => {
    const all = world(here, there, further);
    const { applied } = await all.run();
    expect(applied.incomplete).toEqual([]);
    expect(stands(all)).toEqual([here, 'Alert on replica lag', 'Raise the pool size']);
    const { writes } = all.home;
    await all.run();
    expect(all.home.writes).toBe(writes);
  });

  test('state flows back and forth', async () => {
    const all = world(here, there);
    await all.run();
    all.checkout.meddle(1, { state: 'closed', stateReason: 'completed', closedAt: '2026-06-01T00:00:00Z' });
    const { open, plan } = await all.run();
    expect(open.map(({ title }) => title)).toEqual([here]);
    expect(plan.notices.map(({ message }) => message).join()).toContain('acme/checkout#1 open in the file');
    expect(all.checkout.get(1).body).toContain('closed=2026');
    all.checkout.meddle(1, { state: 'open', stateReason: 'reopened', closedAt: null });
    all.write(here, `[x] ${there}`);
    await all.run();
    expect(stands(all)).toEqual([here, 'Alert on replica lag (closed)', '']);
  });

  test('the limit of new issues is one for all repositories', async () => {
    const all = world(here, there, further);
    const { applied } = await all.run({ config: config({ ...services, 'max-new-issues': 2 }) });
    expect(applied.incomplete.join()).toContain('3 issues would be opened, the limit is 2');
    expect(stands(all)).toEqual(['', '', '']);
  });

  test('without the map nobody looks at other repositories, nor at what this one is', async () => {
    const all = world(here, there);
    const asked: string[] = [];
    await all.home.run({ gate: (call, _, repository) => void asked.push(`${repository} ${call}`) });
    expect(asked.filter((one) => !one.startsWith('acme/ops') || one.endsWith('about'))).toEqual([]);
    expect(stands(all)[0]).toBe(`${here}, Alert on replica lag`);
  });
});

describe('a repository that may not take issues of this one', () => {
  test.each<[string, Partial<RepositoryFacts>, Partial<RepositoryFacts>]>([
    ['it is public and acme/ops is private', { visibility: 'private' }, { visibility: 'public' }],
    ['it is internal and acme/ops is private', { visibility: 'private' }, { visibility: 'internal' }],
    ['it is public and acme/ops is internal', { visibility: 'internal' }, { visibility: 'public' }],
    ['its visibility is not known', { visibility: 'private' }, { visibility: null }],
    ['the visibility of acme/ops is not known', { visibility: null }, { visibility: 'private' }],
    ['which is archived', {}, { archived: true }],
    ['where issues are switched off', {}, { hasIssues: false }],
  ])('%s: held, the rest goes on, the run is not complete', async (why, home, target) => {
    const all = world(here, there, further);
    Object.assign(all.home.tracker.facts, home);
    Object.assign(all.pay.facts, { visibility: home.visibility ?? 'private' });
    Object.assign(all.checkout.facts, target);
    const { applied, plan } = await all.run();
    expect(applied.incomplete.join()).toContain(why);
    expect(plan.changes.find(({ repository }) => repository === 'acme/checkout')?.note).toContain(why);
    expect(all.checkout.log).toEqual([]);
    expect(stands(all)[0]).toBe(here);
  });

  test('once it is more visible than home, nothing of the file goes there any more, and its state still comes back', async () => {
    const all = world(there);
    await all.run();
    all.checkout.facts = { ...all.checkout.facts, visibility: 'public' };
    all.write(`${there} (due 2026-09-01)`);
    const before = all.checkout.log.length;
    const { applied, open } = await all.run();
    expect(all.checkout.log).toHaveLength(before);
    expect(applied.incomplete.join()).toContain('1 change held back: acme/checkout');
    expect(open.map(({ repository }) => repository)).toEqual(['acme/checkout']);
  });

  test('without a token for it: held with the reason; nothing is asked that could not be written down', async () => {
    const all = world(here, there);
    await all.run();
    all.checkout.meddle(1, { state: 'closed', stateReason: 'completed', closedAt: '2026-06-01T00:00:00Z' });
    all.write(here, there, 'Sweep the disks (area: checkout)');
    const asked: string[] = [];
    const closed = 'which needs services-token';
    const { applied } = await all.run({ closed, gate: (call, _, where) => void asked.push(`${where} ${call}`) });
    expect(applied.incomplete).toEqual(['1 change held back: acme/checkout, which needs services-token.']);
    expect(asked).not.toContain('acme/checkout closings');
    expect(stands(all)[0]).toBe(here);
  });
});

describe('a repository that cannot be read', () => {
  const calls = ['about', 'listTracked', 'lookUp', 'listOwn', 'formerBodies'];

  test.each(calls)(
    '%s fails: unknown, nothing is written there, nothing opened here instead, the rest goes on',
    async (call) => {
      const all = world(there, 'Sweep the disks (area: checkout)');
      await all.run();
      const theirs = all.checkout.add({ title: 'By hand', body: '', labels: [], assignees: [] }, stranger);
      all.checkout.meddle(2, { body: 'Mine.' });
      const after = all.checkout.log.length;
      all.write(
        `${there} (due 2026-09-01)`,
        `Ask the vendor (acme/checkout#${theirs.number})`,
        'One more (area: checkout)',
        here,
        further,
      );
      all.checkout.age();
      const gate = failing('acme/checkout', call, new IncompleteRead('Could not list: 503.'));
      const { applied, open, plan } = await all.run({ gate });
      expect(all.checkout.log).toHaveLength(after);
      expect(stands(all)).toEqual([here, 'Alert on replica lag, Sweep the disks, By hand', 'Raise the pool size']);
      expect(applied.incomplete).toHaveLength(1);
      expect(applied.incomplete[0]).toContain('acme/checkout is unknown');
      expect(applied.incomplete[0]).toContain('Could not list: 503. Look there.');
      expect(open.filter(({ repository }) => repository === 'acme/checkout')).toEqual([]);
      expect(plan.changes.filter(({ reasons }) => reasons.includes('removed-from-file'))).toEqual([]);
      const rest = await all.run();
      expect(rest.applied.incomplete).toEqual([]);
      expect(all.checkout.all()).toHaveLength(4);
    },
  );

  test('how its issues were closed cannot be asked: a notice, no more', async () => {
    const all = world(there);
    await all.run();
    all.checkout.meddle(1, { state: 'closed', stateReason: 'completed', closedAt: '2026-06-01T00:00:00Z' });
    const gate = failing('acme/checkout', 'closings', new IncompleteRead('No timeline.'));
    const { plan, applied } = await all.run({ gate });
    expect(applied.incomplete).toEqual([]);
    expect(plan.notices).toContainEqual({ level: 'warning', message: 'acme/checkout: No timeline.' });
  });

  test('what this repository is cannot be seen: all others are unknown, this one is not', async () => {
    const all = world(here, there, further);
    const { applied } = await all.run({ gate: failing('acme/ops', 'about', new IncompleteRead('Could not see.')) });
    expect(stands(all)).toEqual([here, '', '']);
    expect(applied.incomplete).toHaveLength(2);
  });

  test('it has another name now: nothing goes to the old one', async () => {
    const all = world(there);
    const renamed = new MemoryTracker('acme/basket');
    const home = new MemoryRepository({ [path]: fileOf([there]) }, new MemoryTracker(), [renamed]);
    const elsewhere = new Map([['acme/checkout', renamed]]);
    Object.assign(home, { elsewhere });
    const { applied } = await home.run({ config: config({ services: { checkout: 'acme/checkout' } }) });
    expect(applied.incomplete.join()).toContain('It is acme/basket now: correct `services`.');
    expect(renamed.all()).toEqual([]);
    expect(all.checkout.all()).toEqual([]);
  });

  test('its list lacks an issue of ours that a file names: unknown', async () => {
    const all = world(there);
    await all.run();
    all.write('Alert on replica lag (acme/checkout#1)', 'One more (area: checkout)');
    const lying = all.checkout.listed.bind(all.checkout);
    all.checkout.listed = () => lying().filter(({ number }) => number !== 1);
    const { applied } = await all.run();
    expect(applied.incomplete.join()).toContain('acme/checkout#1');
    expect(all.checkout.all()).toHaveLength(1);
  });

  test('issues by another account stand for our items: unknown, until that account is trusted', async () => {
    const all = world(there);
    await all.run();
    const insider = { ...stranger, isInsider: true };
    all.checkout.meddle(1, { author: insider });
    const { applied } = await all.run();
    expect(applied.incomplete.join()).toContain('add it to `trusted-authors`');
    expect(all.checkout.all()).toHaveLength(1);
    const trusting = await all.run({ config: config({ ...services, 'trusted-authors': ['mallory'] }) });
    expect(trusting.applied.incomplete).toEqual([]);
    expect(all.checkout.all()).toHaveLength(1);
  });

  test('a copy of our marker beside our issue is no trouble', async () => {
    const all = world(there);
    await all.run();
    const { title, body, labels } = all.checkout.get(1);
    all.checkout.add({ title, body, labels, assignees: [] }, { ...stranger, isInsider: true });
    expect((await all.run()).applied.incomplete).toEqual([]);
  });
});

describe('two homes that send issues to one repository', () => {
  const config_ = config({ services: { checkout: 'acme/checkout' } });

  test('keep theirs apart, though paths, ids and words are the same', async () => {
    const target = new MemoryTracker('acme/checkout');
    const first = new MemoryRepository({ [path]: fileOf([there]) }, new MemoryTracker('acme/ops'), [target]);
    const second = new MemoryRepository({ [path]: fileOf([there]) }, new MemoryTracker('acme/lab'), [target]);
    await first.untilQuiet(config_);
    await second.untilQuiet(config_);
    expect(target.all().map(({ state }) => state)).toEqual(['open', 'open']);
    expect(target.get(1).body).toContain('in `acme/ops`');
    expect(target.get(2).body).toContain('in `acme/lab`');
    const writes = target.log.length;
    await first.run({ config: config_ });
    await second.run({ config: config_ });
    expect(target.log).toHaveLength(writes);
  });

  test('take neither the issue of the other whose marker is gone, nor tell it gone', async () => {
    const target = new MemoryTracker('acme/checkout');
    const first = new MemoryRepository({ [path]: fileOf([there]) }, new MemoryTracker('acme/ops'), [target]);
    await first.untilQuiet(config_);
    target.meddle(1, { body: 'Mine.' });
    const second = new MemoryRepository({ [path]: fileOf([there]) }, new MemoryTracker('acme/lab'), [target]);
    await second.untilQuiet(config_);
    expect(target.get(1).body).toBe('Mine.');
    expect(target.all()).toHaveLength(2);
    second.commit(new Map([[path, fileOf([here])]]));
    await second.untilQuiet(config_);
    expect(target.get(1).labels).toEqual(['postmortem']);
    await first.untilQuiet(config_);
    expect(target.get(1).body).toContain('in `acme/ops`');
  });

  test('a repository that is home itself keeps its own issues apart from those that it is sent', async () => {
    const target = new MemoryTracker('acme/checkout');
    const itself = new MemoryRepository({ [path]: fileOf(['Alert on replica lag']) }, target);
    await itself.untilQuiet();
    const other = new MemoryRepository({ [path]: fileOf([there]) }, new MemoryTracker('acme/ops'), [target]);
    await other.untilQuiet(config_);
    expect(target.all()).toHaveLength(2);
    const { plan } = await itself.untilQuiet();
    expect(plan.notices).toEqual([]);
    expect(target.all().map(({ state }) => state)).toEqual(['open', 'open']);
  });
});

describe('accidents while writing there', () => {
  test('the answer to a creation is lost: found again there', async () => {
    const all = world(there);
    const { applied } = await all.run({
      gate: failing('acme/checkout', 'create', new WriteFailure('unknown', '?'), 'after'),
    });
    expect(applied.incomplete).toEqual([]);
    expect(all.checkout.all()).toHaveLength(1);
    await all.run();
    expect(all.checkout.all()).toHaveLength(1);
  });

  test('two runs at once: one of their two issues is closed, there', async () => {
    const all = world(there);
    let other: Promise<unknown> | undefined;
    const gate: Gate = async (call, when, where) => {
      if (call === 'create' && when === 'before' && where === 'acme/checkout') await (other ??= all.run());
    };
    await all.run({ gate });
    expect(all.checkout.all().map(({ state, stateReason }) => [state, stateReason])).toEqual([
      ['open', null],
      ['closed', 'duplicate'],
    ]);
  });

  test('after a creation there, nothing is tidied up at home a second time', async () => {
    const all = world(here, 'Warm the cache');
    await all.run();
    const { title, body, labels, author } = all.home.tracker.get(2);
    all.home.tracker.add({ title, body, labels, assignees: [] }, author);
    all.write(here, 'Warm the cache', there);
    await all.run();
    expect(all.checkout.all()).toHaveLength(1);
    expect(all.home.tracker.comments.get(3)).toHaveLength(1);
  });

  test('the token may not write there: what is to do there is left, the rest goes on', async () => {
    const all = world(there, 'Sweep the disks (area: checkout)', here, further);
    const { applied } = await all.run({
      gate: failing('acme/checkout', 'create', new WriteFailure('forbidden', '403')),
    });
    expect(stands(all)).toEqual([here, '', 'Raise the pool size']);
    expect(applied.outcomes.map(({ result }) => result).sort()).toEqual(['applied', 'applied', 'left', 'left']);
    expect(applied.incomplete).toEqual(['create "Alert on replica lag" in acme/checkout: 403']);
  });

  test('a newer commit is at the tip: nothing is written there either', async () => {
    const all = world(there);
    const checkout = await all.home.checkout(config(services));
    all.write(there, here);
    expect((await all.run({ checkout })).applied.overtaken).toBe(true);
    expect(all.checkout.all()).toEqual([]);
  });
});

describe('a saved plan is bound to other repositories too', () => {
  async function saved(all: World, gate?: Gate): Promise<ReturnType<typeof savedPlan>> {
    const read = await all.home.checkout(config(services));
    const planned = await all.run({ ...(gate !== undefined && { gate }), stopped: () => true });
    const { reader } = all.home.tracker.open();
    const request = { read: read.read, reader, config: config(services), commit: read.commit };
    return savedPlan(planned, { ...request, today: '2026-07-01', proveAbsence: true });
  }

  test('nothing moved: the same', async () => {
    const all = world(there, further);
    expect(movedSince(await saved(all), await saved(all))).toEqual([]);
  });

  test('an issue there changed, or it cannot be read, or it takes nothing now', async () => {
    const all = world(there, further);
    await all.run();
    const before = await saved(all);
    all.checkout.meddle(1, { title: 'By hand' });
    expect(movedSince(before, await saved(all))).toEqual(['the tracked issues have changed']);
    const unread = failing('acme/pay', 'listTracked', new IncompleteRead('503'));
    all.checkout.meddle(1, { title: 'Alert on replica lag' });
    expect(movedSince(before, await saved(all))).toEqual([]);
    expect(movedSince(before, await saved(all, unread))).toEqual(['the tracked issues have changed']);
    all.pay.facts = { ...all.pay.facts, archived: true };
    expect(movedSince(before, await saved(all))).toEqual(['the tracked issues have changed']);
  });
});
