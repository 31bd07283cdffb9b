/** `plan`: what `apply` would do, and as Markdown what a pull request would be told. No writer is ever made here. */

import { planJson } from '../core/planning/plan-json.js';
import { commentLimit, renderCheck } from '../core/rendering/comment.js';
import { planText } from '../core/rendering/plan-text.js';
import { checkView } from '../check-view.js';
import { planWhole, problemsOf } from '../sync.js';
import type { CommandContext, ExitCode } from './context.js';
import { noteNothingFound } from './nothing-found.js';

export async function planCommand(context: CommandContext): Promise<ExitCode> {
  const read = await context.read();
  noteNothingFound(context, read);
  const { config, today } = context;
  const { serverUrl } = context.world.environment;
  const reader = await context.reader();
  const commit = context.commit();
  const planned = await planWhole({
    read,
    reader,
    config,
    commit,
    today,
    proveAbsence: false,
  });
  const { plan } = planned;
  const { format, failOn } = context.options;
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
