/** The one file whose path is an output: what was read and found, in the JSON contract, with the plan beside it. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toContract } from '../core/contract.js';
import { planJson } from '../core/planning/plan-json.js';
import type { Plan } from '../core/planning/plan.js';
import type { Reading } from '../core/postmortem.js';
import type { Problem } from '../core/problem.js';
import type { ActionWorld } from './world.js';

/** @returns its path, '' where it could not be written: no verdict depends on that */
export function writeReportJson(
  { environment, annotate }: ActionWorld,
  readings: readonly Reading[],
  problems: readonly Problem[],
  plan: Plan | null,
): string {
  const file = join(environment.temp, 'postmortem-followthrough.json');
  const content = { ...toContract(readings, problems), plan: plan === null ? null : planJson(plan) };
  try {
    writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
    return file;
  } catch {
    annotate({ level: 'warning', message: 'The report could not be written to the folder of this run.' });
    return '';
  }
}
