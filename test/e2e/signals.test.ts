/**
 * A run that is told to end, or is killed, at its requests; each leaves what the next run can go on from. Every third
 * request in the usual run, every one where FOLLOW_THROUGH_CASES asks for the long way.
 */

import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { StepResult } from '../support/runner.js';
import { Bundle, file, postmortem } from './bundle.js';

const stride = process.env['FOLLOW_THROUGH_CASES'] === undefined ? 3 : 1;
const patience = 300_000;

let bundle: Bundle;
let items: string[];

beforeEach(async () => {
  items = ['Rehearse a failover'];
  bundle = await Bundle.open({ [file]: postmortem(items) });
  await bundle.push();
});
afterEach(async () => {
  expect(await bundle.quietBreaches()).toEqual([]);
  const open = (await bundle.issues()).filter(({ state }) => state === 'open');
  expect(open.map(({ title }) => title).sort()).toEqual([...items].sort());
  expect(await bundle.close()).toEqual({ violations: [], mismatches: [] });
});

/** A run with one more item to open, signalled at this request; `reached` tells whether it made so many. */
async function signalled(
  signal: NodeJS.Signals,
  at: number,
  when: 'onRequest' | 'onAnswer',
): Promise<{ step: StepResult; reached: boolean }> {
  items.push(`Harden shelf${at} of rack${at} in room${at}`);
  await bundle.commit({ [file]: postmortem(items) });
  let reached = false;
  const running = await bundle.startPush();
  bundle.github.hooks[when] = async ({ number }: { number: number }) => {
    if (number !== at) return undefined;
    reached = true;
    running.kill(signal);
    if (signal !== 'SIGKILL') return undefined;
    await running.result;
    return when === 'onRequest' ? 'drop' : undefined;
  };
  const step = await running.result;
  bundle.github.hooks[when] = () => undefined;
  return { step, reached };
}

test.each([
  ['SIGKILL', 'onRequest'],
  ['SIGKILL', 'onAnswer'],
] as const)(
  '%s at its requests (%s): nothing is opened twice, nothing is forgotten',
  async (signal, when) => {
    let at = 1;
    for (; ; at += stride) {
      const { step, reached } = await signalled(signal, at, when);
      if (!reached) break;
      expect(step.exitCode).toBeNull();
    }
    expect(at).toBeGreaterThan(8);
  },
  patience,
);

test.each([
  ['SIGTERM', 'onAnswer'],
  ['SIGINT', 'onRequest'],
] as const)(
  '%s at its requests (%s): the run ends by itself and says whether it was complete',
  async (signal, when) => {
    const said = new Set<string | undefined>();
    let at = 1;
    for (; ; at += stride) {
      const { step, reached } = await signalled(signal, at, when);
      if (!reached) break;
      const titles = new Set((await bundle.issues()).map(({ title }) => title));
      const isComplete = items.every((item) => titles.has(item));
      said.add(step.outputs['complete']);
      // It may have been asked when all was written already; it never says more than is true.
      if (!isComplete) {
        expect([at, step.outputs['complete'], step.conclusion]).toEqual([at, 'false', 'failure']);
        expect(step.annotations.map(({ message }) => message).join()).toContain('The run was asked to end.');
      }
    }
    expect(at).toBeGreaterThan(8);
    expect(said).toContain('false');
  },
);
