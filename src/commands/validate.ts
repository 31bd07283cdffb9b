/** `validate`: every problem at its file and line; the exit code says whether one reaches `--fail-on`. */

import { toContract } from '../core/contract.js';
import { reaches } from '../core/problem.js';
import { problemsOf } from '../sync.js';
import type { CommandContext, ExitCode } from './context.js';
import { noteNothingFound } from './nothing-found.js';
import { showProblems } from './show-problems.js';

export async function validateCommand(context: CommandContext): Promise<ExitCode> {
  const read = await context.read();
  noteNothingFound(context, read);
  const problems = problemsOf(read, context.config);
  const { format, failOn } = context.options;
  if (format === 'json') context.json(toContract(read.readings, problems));
  else showProblems(problems, read, context);
  if (read.found.missing.length > 0) return 2;
  return problems.some(({ severity }) => reaches(severity, failOn)) ? 1 : 0;
}
