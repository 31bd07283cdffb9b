/** `apply`: brings the issues in step with the files. From a laptop only with what is committed at the tip. */

import { isClean } from '../adapters/git.js';
import { ConfigError } from '../core/config-error.js';
import { appliedJson } from '../core/planning/plan-json.js';
import { appliedMarkdown } from '../core/rendering/plan-markdown.js';
import { appliedText } from '../core/rendering/plan-text.js';
import { applyWhole } from '../sync.js';
import type { CommandContext, ExitCode } from './context.js';
import { noteNothingFound } from './nothing-found.js';

export async function applyCommand(context: CommandContext): Promise<ExitCode> {
  const { config, today, world, options } = context;
  const commit = context.commit();
  if (options.local === null) mustBeCommitted(commit, isClean(world.cwd));
  const read = await context.read();
  noteNothingFound(context, read);
  const { reader, writer } = await context.tracker();
  const { wait, stopped } = world;
  const request = { read, reader, writer, config, commit, today, proveAbsence: true, wait, stopped };
  const { plan, applied } = await applyWhole(request);
  if (options.format === 'json') context.json(appliedJson(applied, plan));
  else if (options.format === 'markdown') context.out(`${appliedMarkdown(applied, plan)}\n`);
  else context.out(appliedText(applied, plan));
  if (applied.overtaken)
    context.note('error: the checkout is not at the tip of the default branch: pull, then apply again');
  return applied.incomplete.length > 0 || applied.overtaken ? 2 : 0;
}

/** Issues link to a commit and follow it: what is only on this disk cannot be followed. */
function mustBeCommitted(commit: string | null, clean: boolean | null): void {
  if (commit === null) throw new ConfigError(['apply --repo needs a git checkout: issues link to a commit']);
  if (clean === false)
    throw new ConfigError(['apply --repo needs a clean checkout: commit or stash your changes first']);
}
