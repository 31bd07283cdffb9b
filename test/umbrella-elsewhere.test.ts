/** Umbrellas where some issues stand in other repositories: only home is gathered, and all of it keeps the parent open. */

import { describe, expect, test } from '@jest/globals';
import { postmortem } from './support/desk.js';
import { MemoryRepository } from './support/memory-repository.js';
import { MemoryTracker } from './support/memory-tracker.js';
import { config } from './support/plan-builders.js';
import { IncompleteRead } from '../src/ports.js';

const path = 'postmortems/2026-01-02-db.md';
const here = 'Rehearse a failover';
const there = 'Alert on replica lag (area: checkout)';
const further = 'Raise the pool size of the carts (area: checkout)';
const rules = (umbrella: 'issue' | 'milestone') => config({ umbrella, services: { checkout: 'acme/checkout' } });
const fileOf = (...items: string[]): string => postmortem('Database down', '2026-01-02', ...items);

function open(...items: string[]): { home: MemoryRepository; checkout: MemoryTracker } {
  const checkout = new MemoryTracker('acme/checkout');
  return { home: new MemoryRepository({ [path]: fileOf(...items) }, new MemoryTracker(), [checkout]), checkout };
}

const parentOf = ({ tracker }: MemoryRepository): string | undefined =>
  tracker.all().find(({ title }) => title.startsWith('Postmortem:'))?.state;

describe.each(['issue', 'milestone'] as const)('umbrella: %s', (kind) => {
  test('what stands elsewhere is not put in, whatever numbers are equal; the next run writes nothing', async () => {
    // there, numbers 1 and 2; at home 1 is the issue, and 2 the parent or nothing
    const { home, checkout } = open(there, further, here);
    const { applied } = await home.run({ config: rules(kind) });
    expect(applied.incomplete).toEqual([]);
    expect(applied.umbrellas.map(({ change }) => change.gathers.length)).toEqual([1]);
    const inside = home.tracker
      .all()
      .filter(({ parent, milestone }) => parent !== undefined || milestone !== undefined);
    expect(inside.map(({ title }) => title)).toEqual([here]);
    expect(checkout.all().map(({ parent, milestone }) => parent ?? milestone)).toEqual([undefined, undefined]);
    const { writes } = home;
    await home.run({ config: rules(kind) });
    expect(home.writes).toBe(writes);
  });
});

describe('the parent', () => {
  test('what stands elsewhere is not put in, and keeps the parent open', async () => {
    const { home, checkout } = open(here, there);
    await home.run({ config: rules('issue') });
    home.commit(new Map([[path, fileOf(`[x] ${here}`, there)]]));
    await home.run({ config: rules('issue') });
    expect(parentOf(home)).toBe('open');
    checkout.meddle(1, { state: 'closed', stateReason: 'completed', closedAt: '2026-06-01T00:00:00Z' });
    await home.run({ config: rules('issue') });
    await home.run({ config: rules('issue') });
    expect(parentOf(home)).toBe('closed');
    checkout.meddle(1, { state: 'open', stateReason: 'reopened', closedAt: null });
    await home.run({ config: rules('issue') });
    expect(parentOf(home)).toBe('open');
  });

  test('is not closed while the other repository cannot be read, even where the file says done', async () => {
    const { home } = open(here, there);
    await home.run({ config: rules('issue') });
    home.commit(new Map([[path, fileOf(`[x] ${here}`, `[x] ${there}`)]]));
    const blind = (call: string, when: string, repository: string): void => {
      if (repository === 'acme/checkout' && when === 'before') throw new IncompleteRead(`${call} was refused`);
    };
    const { plan } = await home.run({ config: rules('issue'), gate: blind });
    expect(plan.umbrellas.map(({ writes }) => writes.state)).toEqual([undefined]);
    expect(parentOf(home)).toBe('open');
    await home.run({ config: rules('issue') });
    await home.run({ config: rules('issue') });
    expect(parentOf(home)).toBe('closed');
  });
});
