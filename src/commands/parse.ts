/** `parse`: what is read, and with `--list` and `--explain`, why. */

import { toContract } from '../core/contract.js';
import { cleanLine } from '../core/rendering/sanitize.js';
import { readingMarkdown } from '../core/rendering/reading-markdown.js';
import { readingText } from '../core/rendering/reading-text.js';
import { readingProblems, type Read } from '../sync.js';
import type { CommandContext, ExitCode } from './context.js';
import { noteNothingFound } from './nothing-found.js';

export async function parseCommand(context: CommandContext): Promise<ExitCode> {
  const read = await context.read();
  const { format, list, explain } = context.options;
  if (list) {
    context.out(listText(read));
    return 0;
  }
  noteNothingFound(context, read);
  const { readings } = read;
  if (format === 'json') context.json(toContract(readings, readingProblems(read)));
  else if (format === 'markdown') context.out(readings.map(readingMarkdown).join('\n'));
  else context.out(readings.map((reading) => readingText(reading, explain)).join('\n'));
  return 0;
}

function listText({ found }: Read): string {
  const rows = [
    ...found.taken.map(({ path, why }) => ({ verdict: 'taken', path, why })),
    ...found.leftOut.map(({ path, why }) => ({ verdict: 'left out', path, why })),
    ...found.unreadable.map(({ path, why }) => ({ verdict: 'unreadable', path, why })),
    ...found.missing.map(({ path, why }) => ({ verdict: 'missing', path, why })),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
  return rows
    .map(({ verdict, path, why }) => `${verdict.padEnd(10)}  ${cleanLine(path)}  (${cleanLine(why)})\n`)
    .join('');
}
