/** Problems as Markdown, for `--format markdown` and the job summary: one table per file. */

import type { Problem, Severity } from '../problem.js';
import { tally } from './problems-tally.js';

const icon: Record<Severity, string> = { error: '🔴', warning: '🟡', info: '⚪' };

export interface MarkdownOptions {
  /** Address of a line, where there is one. */
  readonly linkTo?: (path: string, line: number) => string;
  /** The rest is counted; a job summary holds 1 MiB. */
  readonly atMost?: number;
}

/** @param sanitizeCell makes text from files inert, also inside a cell of a table */
export function problemsMarkdown(
  problems: readonly Problem[],
  sanitizeCell: (text: string) => string,
  { linkTo, atMost = 500 }: MarkdownOptions = {},
): string {
  const shown = problems.slice(0, atMost);
  const paths = [...new Set(shown.map(({ path }) => path))];
  const more = problems.length - shown.length;
  return [
    `### Postmortems: ${tally(problems)}`,
    ...paths.map((path) =>
      [
        `**${sanitizeCell(path)}**`,
        '',
        '| | Line | Problem |',
        '|---|---|---|',
        ...shown.filter((problem) => problem.path === path).map((problem) => row(problem, sanitizeCell, linkTo)),
      ].join('\n'),
    ),
    ...(more > 0 ? [`${more} more not shown.`] : []),
  ].join('\n\n');
}

function row(
  { severity, path, line, rule, message, help }: Problem,
  sanitizeCell: (text: string) => string,
  linkTo: MarkdownOptions['linkTo'],
): string {
  const place = linkTo === undefined ? String(line) : `[${line}](${linkTo(path, line)})`;
  return `| ${icon[severity]} ${severity} | ${place} | ${sanitizeCell(message)} ${sanitizeCell(help)} \`${rule}\` |`;
}
