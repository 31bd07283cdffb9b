/** Runs at the same time, laid into each other at every request; then quiet, and every invariant. */

import { describe, expect, test } from '@jest/globals';
import { postmortem } from './support/desk.js';
import { following, interleave, orders } from './support/interleave.js';
import { breaches } from './support/invariants.js';
import { MemoryRepository, type Checkout } from './support/memory-repository.js';
import { commitName, type MemoryTracker } from './support/memory-tracker.js';
import { seeded } from './support/seeded.js';

const path = 'postmortems/2026-01-02-db.md';
const one = postmortem('Database down', '2026-01-02', 'Alert people on call when the connection pool runs low');
const reworded = postmortem('Database down', '2026-01-02', 'Alert people on call when the connection pool runs dry');
const twice = postmortem('Database down', '2026-01-02', 'Alert people on call when the connection pool runs out');
const three = postmortem(
  'Database down',
  '2026-01-02',
  'Alert people on call when the connection pool runs low',
  'Rehearse a failover',
  'Raise the limit',
);

async function race(
  repository: MemoryRepository,
  checkouts: readonly Checkout[],
  next: (waiting: readonly number[]) => number,
): Promise<number> {
  let requests = 0;
  const runs = checkouts.map((checkout) => (gate: Parameters<Parameters<typeof interleave>[0][number]>[0]) => {
    return repository.run({
      checkout,
      gate: (call, when, place) => {
        if (when === 'before') requests += 1;
        return gate(call, when, place);
      },
    });
  });
  await interleave(runs, next);
  return requests;
}

const openIssues = ({ tracker }: MemoryRepository) => tracker.all().filter(({ state }) => state === 'open');

describe('two runs over one tracker', () => {
  test('all 924 ways to lay 6 requests into 6: each item has one open issue, and nothing else is open', async () => {
    const { read } = await new MemoryRepository({ [path]: one }).checkout();
    let cases = 0;
    let raced = 0;
    for (const turns of orders(6, 6)) {
      const repository = new MemoryRepository({ [path]: one });
      const checkout = { commit: repository.tracker.tip, read };
      expect(await race(repository, [checkout, checkout], following(turns))).toBeGreaterThanOrEqual(7);
      raced += repository.tracker.all().length > 1 ? 1 : 0;
      await repository.untilQuiet();
      expect([turns.join(''), breaches({ issues: repository.tracker.all() })]).toEqual([turns.join(''), []]);
      expect(openIssues(repository).map(({ number, title }) => [number, title])).toEqual([
        [1, 'Alert people on call when the connection pool runs low'],
      ]);
      cases += 1;
    }
    expect(cases).toBe(924);
    // The race is real: some orders do make two issues before they converge.
    expect(raced).toBeGreaterThan(100);
  });

  test('an older run laid into a newer one: the newer words stand, and what a person wrote', async () => {
    const old = await new MemoryRepository({ [path]: one }).checkout();
    const middle = await new MemoryRepository({ [path]: twice }).checkout();
    const { read } = await new MemoryRepository({ [path]: reworded }).checkout();
    let overtaken = 0;
    for (const turns of orders(6, 6)) {
      const repository = new MemoryRepository({ [path]: one });
      await repository.run({ checkout: { ...old, commit: repository.tracker.tip } });
      const { body } = repository.tracker.get(1);
      repository.tracker.meddle(1, { body: `Mine above\r\n\r\n${body}\r\n\r\nMine below` });
      repository.commit(new Map([[path, twice]]));
      const older = { ...middle, commit: repository.tracker.tip };
      // The push that the newer run belongs to arrives with the newer run's first request.
      const turn = following(turns);
      let pushed = false;
      const next = (waiting: readonly number[]): number => {
        const chosen = turn(waiting);
        if (chosen === 1 && !pushed) {
          pushed = true;
          repository.commit(new Map([[path, reworded]]));
        }
        return chosen;
      };
      await race(repository, [older, { read, commit: commitName(3) }], next);
      overtaken += repository.tracker.get(1).title === 'Alert people on call when the connection pool runs dry' ? 0 : 1;
      await repository.untilQuiet();
      const byHand = new Map([[1, ['Mine above\r\n\r\n', '\r\n\r\nMine below']]]);
      expect(breaches({ issues: repository.tracker.all(), byHand })).toEqual([]);
      expect(repository.tracker.all().map(({ title }) => title)).toEqual([
        'Alert people on call when the connection pool runs dry',
      ]);
    }
    // The fence is looked at once: a run that passed it may still write old words, and the next run mends them.
    expect(overtaken).toBeGreaterThan(0);
  });
});

test('three runs, 300 orders by seed: one open issue per item', async () => {
  const { read } = await new MemoryRepository({ [path]: three }).checkout();
  for (let seed = 1; seed <= 300; seed += 1) {
    const random = seeded(seed);
    const repository = new MemoryRepository({ [path]: three });
    const checkout = { commit: repository.tracker.tip, read };
    const pick = (waiting: readonly number[]): number => waiting[Math.floor(random() * waiting.length)] ?? 0;
    await race(repository, [checkout, checkout, checkout], pick);
    await repository.untilQuiet();
    expect([seed, breaches({ issues: repository.tracker.all() })]).toEqual([seed, []]);
    expect([seed, openIssues(repository).map(({ number }) => number).length]).toEqual([seed, 3]);
  }
});

describe('a person between any two requests of a run', () => {
  const ways: Record<string, (tracker: MemoryTracker, number: number) => readonly string[]> = {
    'writes above and below our block': (tracker, number) => {
      tracker.meddle(number, { body: `Above\r\n\r\n${tracker.get(number).body}\n\nBelow` });
      return ['Above\r\n\r\n<!-- ', ' -->\n\nBelow'];
    },
    'changes the title': (tracker, number) => {
      tracker.meddle(number, { title: 'My own words' });
      return ['My own words'];
    },
    'removes all labels': (tracker, number) => {
      tracker.meddle(number, { labels: [] });
      return [];
    },
    'closes it': (tracker, number) => {
      tracker.meddle(number, { state: 'closed', stateReason: 'completed' });
      return [];
    },
  };
  const files: Record<string, string> = {
    reworded,
    'with another owner': one.replace('runs low', 'runs low (@ada)'),
    removed: postmortem('Database down', '2026-01-02', 'Write down the limits'),
    done: one.replace('- Alert', '- [x] Alert'),
  };
  const cases = Object.keys(ways).flatMap((way) => Object.keys(files).map((name) => [way, name] as const));

  test.each(cases)('who %s of an item that is %s loses nothing', async (way, name) => {
    const text = files[name] ?? '';
    for (let at = 0, reached = true; reached; at += 1) {
      reached = false;
      const repository = new MemoryRepository({ [path]: one });
      await repository.run();
      repository.commit(new Map([[path, text]]));
      const byHand = new Map<number, readonly string[]>();
      let requests = 0;
      let last = '';
      await repository.run({
        gate: (call, when) => {
          if (when === 'after') return;
          // GitHub has no conditional write: between the look and the write that follows it nothing can be kept.
          const isBlind = last === 'lookUp' && call === 'update';
          if (requests === at) reached = true;
          if (requests === at && !isBlind) byHand.set(1, ways[way]?.(repository.tracker, 1) ?? []);
          requests += 1;
          last = call;
        },
      });
      await repository.untilQuiet();
      expect([at, breaches({ issues: repository.tracker.all(), byHand })]).toEqual([at, []]);
      const closings = repository.tracker.log.filter(
        ({ before, after }) => before?.state === 'open' && after.state === 'closed',
      );
      expect(closings.length).toBeLessThanOrEqual(name === 'done' ? 1 : 0);
      expect(repository.tracker.all()).toHaveLength(name === 'removed' ? 2 : 1);
      if (way === 'closes it' && byHand.size > 0) expect(repository.tracker.get(1).state).toBe('closed');
    }
  });
});
