/** `apply`: brings the issues in step with the files. From a laptop only with what is committed at the tip. */

import { resolve } from 'node:path';
import { isClean } from '../adapters/git.js';
import { appliedJson } from '../core/planning/plan-json.js';
import { appliedMarkdown } from '../core/rendering/plan-markdown.js';
import { appliedText } from '../core/rendering/plan-text.js';
import { readPlanFile, refusalOf } from '../saved-plan-file.js';
import { applyPlanned, planWhole, savedPlan } from '../sync.js';
import type { CommandContext, ExitCode } from './context.js';
import { mustBeCommitted } from './must-be-committed.js';
import { noteNothingFound } from './nothing-found.js';

export async function applyCommand(context: CommandContext): Promise<ExitCode> {
  const { config, today, world, options } = context;
  const commit = context.commit();
  if (options.local === null) mustBeCommitted('apply', commit, isClean(world.cwd));
  const approved =
    options.plan === null ? null : readPlanFile(resolve(world.cwd, options.plan), `--plan ${options.plan}`);
  const read = await context.read();
  noteNothingFound(context, read);
  const { reader, writer, others } = await context.tracker();
  const { wait, stopped } = world;
  const request = { read, reader, writer, others, config, commit, today, proveAbsence: true, wait, stopped };
  const planned = await planWhole(request);
  const refusal = approved === null ? null : refusalOf(approved, savedPlan(planned, request));
  if (refusal !== null) {
    context.note(`error: ${refusal}`);
    return 2;
  }
  const { plan } = planned;
  const applied = await applyPlanned(planned, request);
  if (options.format === 'json') context.json(appliedJson(applied, plan));
  else if (options.format === 'markdown') context.out(`${appliedMarkdown(applied, plan)}\n`);
  else context.out(appliedText(applied, plan));
  if (applied.overtaken)
    context.note('error: the checkout is not at the tip of the default branch: pull, then apply again');
  return applied.incomplete.length > 0 || applied.overtaken ? 2 : 0;
}
