/** Problems for a terminal: where, what, the line itself with a caret under the place, and what to do. */

import type { Problem, Severity } from '../problem.js';
import { codeFrame } from './code-frame.js';
import { logLine } from './log-line.js';
import { tally } from './problems-tally.js';

/** Colours are the caller's: text and what it is in, text out. */
export type Paint = (text: string, style: Severity | 'place' | 'faint') => string;

const unpainted: Paint = (text) => text;

/**
 * Ends in a line that counts. Everything from files passes the guard of the log; what `paint` adds does not, so colours
 * survive.
 * @param sourceOf text of a file as it is on disk, null where it is not at hand
 */
export function problemsText(
  problems: readonly Problem[],
  sourceOf: (path: string) => string | null,
  paint: Paint = unpainted,
): string {
  const lines = linesOf(sourceOf);
  const blocks = problems.map((problem) => block(problem, lines(problem.path)[problem.line - 1] ?? '', paint));
  return [...blocks, tally(problems)].join('\n\n') + '\n';
}

function block({ path, line, column, severity, rule, message, help }: Problem, source: string, paint: Paint): string {
  const place = paint(`${logLine(path)}:${line}:${column}`, 'place');
  return [
    `${place} ${paint(severity, severity)} ${paint(rule, 'faint')}`,
    `  ${logLine(message)}`,
    ...codeFrame(source, line, column).map((row) => paint(`  ${row}`, 'faint')),
    `  ${logLine(help)}`,
  ].join('\n');
}

/** Splits a file once, however many problems it has: they come file by file. */
function linesOf(sourceOf: (path: string) => string | null): (path: string) => readonly string[] {
  let last: { path: string; lines: readonly string[] } | null = null;
  return (path) => {
    if (last?.path !== path) last = { path, lines: (sourceOf(path) ?? '').split(/\r\n|\n|\r/) };
    return last.lines;
  };
}
