/** The file of a saved plan, for both shells: written by a run that cannot write issues, read by one that can. */

import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { ConfigError } from './core/config-error.js';
import { movedSince, readSavedPlan, type SavedPlan } from './core/planning/saved-plan.js';

/** Bytes. A plan of 5,000 changes has about 10 MB; a larger file is none of ours. */
const largest = 50_000_000;

export function writePlanFile(file: string, saved: SavedPlan): void {
  writeFileSync(file, `${JSON.stringify(saved, null, 2)}\n`);
}

/**
 * @param named how the user called it, with the option: `--plan plan.json`
 * @throws ConfigError where it is missing or is not a saved plan
 */
export function readPlanFile(file: string, named: string): SavedPlan {
  const saved = readSavedPlan(textOf(file, named));
  if ('faults' in saved) throw new ConfigError(saved.faults.map((fault) => `${named}: not a saved plan: ${fault}`));
  return saved;
}

function textOf(file: string, named: string): string {
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  if (size === undefined) throw new ConfigError([`${named}: there is no such file`]);
  if (size > largest) throw new ConfigError([`${named}: not a saved plan: larger than 50 MB`]);
  return readFileSync(file, 'utf8');
}

/** Why the approved plan is not carried out, in one sentence; null where it is still exactly what would be done. */
export function refusalOf(approved: SavedPlan, now: SavedPlan): string | null {
  const reasons = movedSince(approved, now);
  return reasons.length === 0
    ? null
    : `The saved plan is not carried out, nothing was written: ${reasons.join('; ')}. Make a new plan and have that approved.`;
}
