/**
 * `plan`: what `apply` would do, and as Markdown what a pull request would be told; with --out also saved, for a person
 * to approve. No writer is ever made here.
 */

import { resolve } from 'node:path';
import { planJson } from '../core/planning/plan-json.js';
import { commentLimit, renderCheck } from '../core/rendering/comment.js';
import { planText } from '../core/rendering/plan-text.js';
import { checkView } from '../check-view.js';
import { writePlanFile } from '../saved-plan-file.js';
import { planWhole, problemsOf, savedPlan } from '../sync.js';
import type { CommandContext, ExitCode } from './context.js';
import { noteNothingFound } from './nothing-found.js';

export async function planCommand(context: CommandContext): Promise<ExitCode> {
  const read = await context.read();
  noteNothingFound(context, read);
  const { config, today } = context;
  const { serverUrl } = context.world.environment;
  const { format, failOn, out } = context.options;
  const { reader, others } = await context.reading(out === null ? 'get' : 'query');
  const commit = context.commit();
  const request = { read, reader, others, config, commit, today, proveAbsence: out !== null };
  const planned = await planWhole(request);
  const { plan } = planned;
  if (out !== null) writePlanFile(resolve(context.world.cwd, out), savedPlan(planned, request));
  if (format === 'json') context.json(planJson(plan));
  else if (format === 'markdown') {
    const links = { serverUrl, repository: reader.repository, commit };
    const view = checkView({
      ...planned,
      readings: read.readings,
      problems: problemsOf(read, config),
      failOn,
      links,
      config,
    });
    context.out(`${renderCheck(view, commentLimit)}\n`);
  } else context.out(planText(plan));
  return 0;
}
