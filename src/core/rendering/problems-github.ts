/** Problems as annotations of a GitHub run: as data for the Action, as workflow commands for the command line. */

import type { Problem, Severity } from '../problem.js';
import { logLine } from './log-line.js';

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly title: string;
  readonly message: string;
}

const levelOf: Record<Severity, Annotation['level']> = { error: 'error', warning: 'warning', info: 'notice' };
const levels = ['error', 'warning', 'notice'] as const;

/** The runner keeps the first ten of each level of a step and drops the rest without a word. */
const perLevel = 10;
/** The runner cuts a message at 4,096 UTF-16 units; this many code points are never more. */
const longestMessage = 2048;

/**
 * At most ten of each level, errors first, each level in the order given, and how many were left out. Who wants every
 * file to be heard orders with `everyFileFirst` before.
 */
export function annotationsOf(problems: readonly Problem[]): { annotations: Annotation[]; dropped: number } {
  const annotations = levels.flatMap((level) =>
    problems
      .filter(({ severity }) => levelOf[severity] === level)
      .slice(0, perLevel)
      .map(toAnnotation),
  );
  return { annotations, dropped: problems.length - annotations.length };
}

/** The first problem of each file, then the second of each, and so on: one bad file does not hide the others. */
export function everyFileFirst(problems: readonly Problem[]): Problem[] {
  const seen = new Map<string, number>();
  return problems
    .map((problem) => {
      const file = `${problem.severity}\n${problem.path}`;
      const rank = seen.get(file) ?? 0;
      seen.set(file, rank + 1);
      return { problem, rank };
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ problem }) => problem);
}

/** Workflow commands, one a line, as a step prints them; then a line that counts what was left out. */
export function workflowCommands(problems: readonly Problem[]): string {
  const { annotations, dropped } = annotationsOf(everyFileFirst(problems));
  const rest =
    dropped === 0
      ? []
      : [`${dropped} more ${dropped === 1 ? 'is' : 'are'} not annotated; --format text shows all ${problems.length}.`];
  return [...annotations.map(commandOf), ...rest].map((line) => `${line}\n`).join('');
}

function toAnnotation({ severity, path, line, column, rule, message, help }: Problem): Annotation {
  const points = Array.from(`${logLine(message)}\n${logLine(help)}`.trim());
  return {
    level: levelOf[severity],
    file: path,
    line,
    column,
    title: rule,
    message: points.length > longestMessage ? `${points.slice(0, longestMessage - 1).join('')}…` : points.join(''),
  };
}

function commandOf({ level, file, line, column, title, message }: Annotation): string {
  const properties = `file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(title)}`;
  return `::${level} ${properties}::${escapeData(message)}`;
}

/** As `@actions/core` does it: what the runner decodes again. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
