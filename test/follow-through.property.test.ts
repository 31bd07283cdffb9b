/**
 * Files change, people change issues, runs fail, crash and race, in any order; then runs go on until quiet, and
 * everything that was promised must hold. FOLLOW_THROUGH_CASES=5000 makes more cases, FOLLOW_THROUGH_SEED repeats some.
 */

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { judgeQuiet } from './support/model/judge.js';
import { stepNames, steps, type Step } from './support/model/steps.js';
import { ModelWorld } from './support/model/world.js';

const { FOLLOW_THROUGH_CASES, FOLLOW_THROUGH_SEED } = process.env;
const cases = Number(FOLLOW_THROUGH_CASES ?? 800);

const totals = { cases: 0, steps: 0, runs: 0, faults: 0, races: 0 };

/** Every breach of a promise, during the steps and once quiet. */
async function breachesOf(all: readonly Step[]): Promise<string[]> {
  const world = new ModelWorld();
  for (const [kind, a, b] of [['addFile', 0, 0], ['addItem', 0, 0], ...all] as const) await steps[kind](world, a, b);
  const last = await world.repository.untilQuiet();
  totals.cases += 1;
  totals.steps += all.length;
  totals.runs += world.counts.runs;
  totals.faults += world.counts.faults;
  totals.races += world.counts.races;
  return [...world.breaches, ...judgeQuiet(world, last)];
}

const small = fc.nat({ max: 15 });
const step: fc.Arbitrary<Step> = fc.tuple(
  // Something to work on first, and runs often: most of what goes wrong needs an issue.
  fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...stepNames) }, fc.constantFrom('addItem', 'run', 'race', 'fault')),
  small,
  small,
);

test(`${cases} histories: no open duplicate, no lost edit, no wrong close once quiet`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30, size: 'max' }), async (all) => {
      expect(await breachesOf(all)).toEqual([]);
    }),
    { numRuns: cases, ...(FOLLOW_THROUGH_SEED !== undefined && { seed: Number(FOLLOW_THROUGH_SEED) }) },
  );
  expect(totals.faults).toBeGreaterThan(cases / 10);
  if (FOLLOW_THROUGH_CASES !== undefined) process.stdout.write(`${JSON.stringify(totals)}\n`);
}, 3_600_000);

/** Shrunk histories on which this test once failed. */
test.each<{ why: string; history: readonly Step[] }>([
  {
    why: 'a duplicate is left when its file gets another name',
    history: [
      ['lag', 0, 0],
      ['rename', 0, 0],
    ],
  },
  {
    why: 'a duplicate loses its label',
    history: [
      ['race', 0, 0],
      ['unlabel', 0, 0],
      ['tick', 0, 0],
    ],
  },
  {
    why: 'a duplicate loses its marker',
    history: [
      ['lag', 0, 0],
      ['removeMarker', 0, 0],
    ],
  },
  {
    why: 'the block is edited while the file cannot be read',
    history: [
      ['fault', 4, 0],
      ['break', 0, 0],
      ['writeInside', 0, 0],
    ],
  },
  {
    why: 'a done item and its twin are in doubt',
    history: [
      ['addItem', 0, 0],
      ['lag', 0, 0],
      ['tick', 7, 0],
      ['reword', 7, 1],
      ['addItem', 0, 0],
    ],
  },
  {
    why: 'two races leave duplicates and the first issue loses its marker',
    history: [
      ['race', 0, 2],
      ['removeMarker', 0, 0],
    ],
  },
  {
    why: 'a closed duplicate loses its marker and its item moves to another file',
    history: [
      ['addItem', 0, 0],
      ['race', 3, 6],
      ['addFile', 0, 1],
      ['removeMarker', 6, 0],
      ['moveItem', 0, 7],
    ],
  },
  {
    why: 'an item leaves a file that then breaks',
    history: [
      ['addFile', 0, 0],
      ['race', 0, 0],
      ['moveItem', 0, 3],
      ['break', 0, 0],
    ],
  },
  {
    why: 'an issue loses its label for long while its file cannot be read, and its item is ticked with the repair',
    history: [
      ['run', 0, 0],
      ['break', 0, 0],
      ['unlabel', 0, 0],
      ['later', 0, 0],
      ['break', 0, 0],
      ['tick', 0, 0],
    ],
  },
  {
    why: 'an issue that was told its item is gone loses its label for long, and the item is back, done',
    history: [
      ['run', 0, 0],
      ['addItem', 0, 0],
      ['remove', 0, 0],
      ['run', 0, 0],
      ['unlabel', 0, 0],
      ['later', 0, 0],
      ['later', 0, 0],
      ['putBack', 0, 0],
      ['tick', 1, 0],
    ],
  },
  {
    why: 'an issue loses its label for long, and its item is ticked later',
    history: [
      ['run', 0, 0],
      ['unlabel', 0, 0],
      ['later', 0, 0],
      ['tick', 0, 0],
    ],
  },
])('$why', async ({ history }) => {
  expect(await breachesOf(history)).toEqual([]);
});
