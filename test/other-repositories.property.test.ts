/**
 * Histories over a home and two other repositories: files, map and people change, repositories go out of reach, tokens
 * are missing, runs die. Whatever happened, no item has two open issues, nothing is written where it may not be, and
 * once all can be reached it comes to rest.
 */

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Config } from '../src/core/config.js';
import { readMarker } from '../src/core/planning/marker.js';
import { IncompleteRead } from '../src/ports.js';
import { postmortem } from './support/desk.js';
import { MemoryRepository, type RunOptions } from './support/memory-repository.js';
import { MemoryTracker } from './support/memory-tracker.js';
import { config } from './support/plan-builders.js';

const path = 'postmortems/2026-01-02-db.md';
const texts = ['Alert on replica lag', 'Rehearse a failover', 'Split the orders table', 'Warm the cache after deploys'];
const areas = [null, 'checkout', 'pay', 'nobody knows'];

/** Every map names both, as the README asks for while they hold issues. */
const maps: readonly Record<string, string>[] = [
  { checkout: 'acme/checkout', pay: 'acme/pay' },
  { checkout: 'acme/pay', pay: 'acme/checkout' },
  { checkout: 'acme/checkout', pay: 'acme/ops', old: 'acme/pay' },
  { checkout: 'acme/ops', pay: 'acme/ops', one: 'acme/pay', two: 'acme/checkout' },
];

interface Item {
  readonly text: number;
  readonly area: number;
  readonly done: boolean;
}

type Step =
  | { readonly kind: 'write'; readonly items: readonly Item[] }
  | { readonly kind: 'map'; readonly map: number }
  | {
      readonly kind: 'person';
      readonly where: number;
      readonly at: number;
      readonly does: 'close' | 'reopen' | 'title' | 'label';
    }
  | { readonly kind: 'run' }
  | { readonly kind: 'unread'; readonly where: 1 | 2; readonly call: 'about' | 'listTracked' | 'listOwn' }
  | { readonly kind: 'no token' }
  | { readonly kind: 'public'; readonly where: 1 | 2 }
  | { readonly kind: 'dies'; readonly after: number };

const item = fc.record({ text: fc.nat(texts.length - 1), area: fc.nat(areas.length - 1), done: fc.boolean() });
const items = fc.uniqueArray(item, { selector: ({ text }) => text, maxLength: texts.length });
const where = fc.constantFrom(1 as const, 2 as const);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('write' as const), items }) },
  fc.record({ kind: fc.constant('map' as const), map: fc.nat(maps.length - 1) }),
  fc.record({
    kind: fc.constant('person' as const),
    where: fc.nat(2),
    at: fc.nat(3),
    does: fc.constantFrom('close' as const, 'reopen' as const, 'title' as const, 'label' as const),
  }),
  { weight: 2, arbitrary: fc.constant({ kind: 'run' as const }) },
  fc.record({
    kind: fc.constant('unread' as const),
    where,
    call: fc.constantFrom('about' as const, 'listTracked' as const, 'listOwn' as const),
  }),
  fc.constant({ kind: 'no token' as const }),
  fc.record({ kind: fc.constant('public' as const), where }),
  fc.record({ kind: fc.constant('dies' as const), after: fc.nat(30) }),
);

class World {
  readonly trackers: readonly MemoryTracker[] = ['acme/ops', 'acme/checkout', 'acme/pay'].map(
    (name) => new MemoryTracker(name),
  );
  readonly home: MemoryRepository;
  #map = maps[0] ?? {};
  items: readonly Item[] = [];

  constructor() {
    const [home, ...others] = this.trackers;
    this.home = new MemoryRepository({ [path]: postmortem('Database down', '2026-01-02') }, home, others);
  }

  get config(): Config {
    return config({ services: this.#map });
  }

  async take(step: Step): Promise<void> {
    switch (step.kind) {
      case 'write':
        this.items = step.items;
        this.home.commit(new Map([[path, postmortem('Database down', '2026-01-02', ...step.items.map(lineOf))]]));
        return;
      case 'map':
        this.#map = maps[step.map] ?? {};
        return;
      case 'person':
        this.#person(step);
        return;
      case 'run':
        return this.#run({});
      case 'unread':
        return this.#unread(step.where, step.call);
      case 'no token':
        return this.#run({ closed: 'which needs services-token' }, [1, 2]);
      case 'public':
        return this.#asPublic(step.where);
      case 'dies':
        return this.#run({ gate: dying(step.after) });
    }
  }

  /** A run, and what must not have been written to. */
  async #run(options: RunOptions, shut: readonly number[] = []): Promise<void> {
    const before = shut.map((at) => this.trackers[at]?.log.length);
    try {
      await this.home.run({ config: this.config, ...options });
    } catch (error) {
      if (!(error instanceof Dead)) throw error;
    }
    expect(shut.map((at) => this.trackers[at]?.log.length)).toEqual(before);
  }

  /** The listing by author is asked only before something is created, and only that is not done then. */
  async #unread(at: 1 | 2, call: string): Promise<void> {
    const made = this.trackers[at]?.all().length;
    await this.#run({ gate: unread(this.#name(at), call) }, call === 'listOwn' ? [] : [at]);
    expect(this.trackers[at]?.all()).toHaveLength(made ?? 0);
  }

  async #asPublic(at: 1 | 2): Promise<void> {
    const tracker = this.trackers[at];
    if (tracker === undefined) return;
    tracker.facts = { ...tracker.facts, visibility: 'public' };
    await this.#run({}, [at]);
    tracker.facts = { ...tracker.facts, visibility: 'private' };
  }

  #person({ where: at, at: index, does }: Extract<Step, { kind: 'person' }>): void {
    const tracker = this.trackers[at];
    const issue = tracker?.all()[index];
    if (tracker === undefined || issue === undefined) return;
    const closedAt = '2026-06-01T00:00:00Z';
    if (does === 'close') tracker.meddle(issue.number, { state: 'closed', stateReason: 'completed', closedAt });
    if (does === 'reopen') tracker.meddle(issue.number, { state: 'open', stateReason: 'reopened', closedAt: null });
    if (does === 'title') tracker.meddle(issue.number, { title: `${issue.title}, by hand` });
    if (does === 'label') tracker.meddle(issue.number, { labels: [] });
  }

  #name(at: number): string {
    return this.trackers[at]?.repository ?? '';
  }

  /** Open issues by key, over all repositories. */
  open(): Map<string, string[]> {
    const found = new Map<string, string[]>();
    for (const tracker of this.trackers) {
      for (const { number, state, body } of tracker.all()) {
        const marker = readMarker(body);
        if (typeof marker === 'string' || state === 'closed') continue;
        found.set(marker.key, [...(found.get(marker.key) ?? []), `${tracker.repository}#${number}`]);
      }
    }
    return found;
  }

  count(): number {
    return this.trackers.reduce((sum, tracker) => sum + tracker.all().length, 0);
  }
}

function lineOf({ text, area, done }: Item): string {
  const name = areas[area] ?? null;
  return `[${done ? 'x' : ' '}] ${texts[text] ?? ''}${name === null ? '' : ` (area: ${name})`}`;
}

class Dead extends Error {}

function unread(repository: string, call: string): NonNullable<RunOptions['gate']> {
  return (made, when, at) => {
    if (made === call && when === 'before' && at === repository) throw new IncompleteRead('503');
  };
}

function dying(after: number): NonNullable<RunOptions['gate']> {
  let requests = 0;
  return () => {
    if ((requests += 1) > after) throw new Dead('killed');
  };
}

const cases = Number(process.env['FOLLOW_THROUGH_CASES'] ?? 300);

test('no item ever has two open issues for long, and what is open in the file has one somewhere', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const world = new World();
      for (const one of steps) await world.take(one);
      const { applied, plan } = await world.home.untilQuiet(world.config);
      expect(applied.incomplete).toEqual([]);
      expect([...world.open().values()].filter((places) => places.length > 1)).toEqual([]);
      for (const { item: of, issue } of plan.changes) {
        if (of !== null && of.state === 'committed') expect(issue).not.toBeNull();
      }
    }),
    { numRuns: cases },
  );
}, 600_000);

test('as long as everything can be reached, no map and no rewriting makes a second issue of an item', async () => {
  const tame = step.filter(({ kind }) => kind === 'write' || kind === 'map' || kind === 'run');
  await fc.assert(
    fc.asyncProperty(fc.array(tame, { maxLength: 12 }), async (steps) => {
      const world = new World();
      const ever = new Set<number>();
      for (const one of steps) {
        await world.take(one);
        if (one.kind !== 'map') await world.take({ kind: 'run' });
        for (const { text, done } of world.items) if (!done) ever.add(text);
      }
      await world.home.untilQuiet(world.config);
      expect(world.count()).toBeLessThanOrEqual(ever.size);
    }),
    { numRuns: cases },
  );
}, 600_000);
