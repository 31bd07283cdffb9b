/** `plan`: what `apply` would do. No writer is ever made here. */

import { planJson } from '../core/planning/plan-json.js';
import { planMarkdown } from '../core/rendering/plan-markdown.js';
import { planText } from '../core/rendering/plan-text.js';
import { planWhole } from '../sync.js';
import type { CommandContext, ExitCode } from './context.js';
import { noteNothingFound } from './nothing-found.js';

export async function planCommand(context: CommandContext): Promise<ExitCode> {
  const read = await context.read();
  noteNothingFound(context, read);
  const { config, today } = context;
  const { plan } = await planWhole({
    read,
    reader: context.reader(),
    config,
    commit: context.commit(),
    today,
    proveAbsence: false,
  });
  const { format } = context.options;
  if (format === 'json') context.out(`${JSON.stringify(planJson(plan), null, 2)}\n`);
  else if (format === 'markdown') context.out(`${planMarkdown(plan)}\n`);
  else context.out(planText(plan));
  return 0;
}
