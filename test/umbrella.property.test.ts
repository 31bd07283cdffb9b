/**
 * The same histories as in follow-through, with umbrellas and people who meddle with them. FOLLOW_THROUGH_CASES=5000
 * makes more cases, FOLLOW_THROUGH_SEED repeats some.
 */

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { defaultConfig } from '../src/core/config.js';
import { judgeQuiet } from './support/model/judge.js';
import { stepNames, steps, type StepName } from './support/model/steps.js';
import { judgeUmbrellas, umbrellasOf, umbrellaSteps } from './support/model/umbrellas.js';
import { ModelWorld } from './support/model/world.js';

const { FOLLOW_THROUGH_CASES, FOLLOW_THROUGH_SEED } = process.env;
const cases = Number(FOLLOW_THROUGH_CASES ?? 150);

const all = { ...steps, ...umbrellaSteps };
const names = [...stepNames, ...(Object.keys(umbrellaSteps) as (keyof typeof umbrellaSteps)[])];
type Step = readonly [kind: StepName | keyof typeof umbrellaSteps, a: number, b: number];
type Kind = 'issue' | 'milestone';

const totals = { umbrellas: 0, closed: 0, takenOut: 0 };

async function breachesOf(kind: Kind, history: readonly Step[]): Promise<string[]> {
  const config = { ...defaultConfig, umbrella: kind };
  const world = new ModelWorld(config);
  for (const [name, a, b] of [['addFile', 0, 0], ['addItem', 0, 0], ...history] as const) await all[name](world, a, b);
  const last = await world.repository.untilQuiet(config);
  totals.umbrellas += umbrellasOf(world).length;
  totals.closed += umbrellasOf(world).filter(({ state }) => state === 'closed').length;
  totals.takenOut += world.takenOut.size;
  return [...world.breaches, ...judgeQuiet(world, last), ...judgeUmbrellas(world, last)];
}

const small = fc.nat({ max: 15 });
const step: fc.Arbitrary<Step> = fc.tuple(
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...names) },
    fc.constantFrom('addItem', 'run', 'race', 'fault', 'tick'),
  ),
  small,
  small,
);

test.each(['issue', 'milestone'] as const)(
  `${cases} histories with one %s each: quiet, and as people left them`,
  async (kind) => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30, size: 'max' }), async (history) => {
        expect(await breachesOf(kind, history)).toEqual([]);
      }),
      { numRuns: cases, ...(FOLLOW_THROUGH_SEED !== undefined && { seed: Number(FOLLOW_THROUGH_SEED) }) },
    );
    for (const count of Object.values(totals)) expect(count).toBeGreaterThan(cases / 20);
    if (FOLLOW_THROUGH_CASES !== undefined) process.stdout.write(`${JSON.stringify(totals)}\n`);
  },
  3_600_000,
);

/** Shrunk histories on which this test once failed. */
test.each<{ why: string; kind: Kind; history: readonly Step[] }>([
  {
    why: 'an item goes to another postmortem and comes back',
    kind: 'issue',
    history: [
      ['later', 0, 0],
      ['addFile', 0, 0],
      ['moveItem', 0, 1],
      ['race', 0, 0],
      ['rename', 0, 0],
      ['moveItem', 0, 7],
    ],
  },
  {
    why: 'of two parents that a lag made the first is closed, and its only item comes back',
    kind: 'issue',
    history: [
      ['lag', 0, 0],
      ['tick', 0, 0],
      ['fault', 3, 3],
      ['fault', 6, 3],
      ['run', 0, 0],
      ['reopen', 0, 0],
    ],
  },
  {
    why: 'a run opens an issue in a milestone, stops, and the item moves',
    kind: 'milestone',
    history: [
      ['addFile', 0, 0],
      ['rename', 0, 0],
      ['stop', 2, 0],
      ['moveItem', 0, 0],
    ],
  },
])('$why', async ({ kind, history }) => {
  expect(await breachesOf(kind, history)).toEqual([]);
});
