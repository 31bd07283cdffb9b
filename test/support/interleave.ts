/** Lets several runs go forward one request at a time, in an order that a test chooses: no clock, no chance. */

import type { Gate } from './memory-tracker.js';

type Run = (gate: Gate) => Promise<unknown>;

/**
 * Starts all runs; each stops before every request until `next` names it. `next` gets the indexes of the runs that
 * wait and answers one of them. Ends when all runs have.
 */
export async function interleave(runs: readonly Run[], next: (waiting: readonly number[]) => number): Promise<void> {
  const waiting = new Map<number, () => void>();
  let busy = runs.length;
  let wake = (): void => undefined;
  const rested = (): void => {
    busy -= 1;
    if (busy === 0) wake();
  };
  const gateOf =
    (index: number): Gate =>
    (_, when) =>
      when === 'after'
        ? undefined
        : new Promise((resolve) => {
            waiting.set(index, resolve);
            rested();
          });
  const ended = runs.map((run, index) => run(gateOf(index)).finally(rested));
  const all = Promise.all(ended);
  // Where one fails the others are let go to their end first; `all` then says so.
  all.catch(() => undefined);
  for (;;) {
    if (busy > 0) await new Promise<void>((resolve) => (wake = resolve));
    if (waiting.size === 0) break;
    const chosen = next([...waiting.keys()].sort());
    const go = waiting.get(chosen);
    if (go === undefined) throw new Error(`Run ${chosen} does not wait.`);
    waiting.delete(chosen);
    busy += 1;
    go();
  }
  await all;
}

/** Every way to lay `a` turns of one run and `b` of another in a row, as lists of 0 and 1. */
export function* orders(a: number, b: number): Generator<number[]> {
  if (a === 0 && b === 0) yield [];
  if (a > 0) for (const rest of orders(a - 1, b)) yield [0, ...rest];
  if (b > 0) for (const rest of orders(a, b - 1)) yield [1, ...rest];
}

/** Follows a list of turns; a run that has ended gives its turn to the first that waits. */
export function following(turns: readonly number[]): (waiting: readonly number[]) => number {
  let at = 0;
  return (waiting) => {
    const wanted = turns[at];
    at += 1;
    return wanted !== undefined && waiting.includes(wanted) ? wanted : (waiting[0] ?? 0);
  };
}
