/** Problems in the format that was asked for. */

import { styleText } from 'node:util';
import type { Format } from '../cli-options.js';
import type { Problem } from '../core/problem.js';
import { workflowCommands } from '../core/rendering/problems-github.js';
import { problemsMarkdown } from '../core/rendering/problems-markdown.js';
import { problemsSarif } from '../core/rendering/problems-sarif.js';
import { problemsText, type Paint } from '../core/rendering/problems-text.js';
import { sanitizeCell } from '../core/rendering/sanitize.js';
import { version } from '../version.js';
import type { CommandContext } from './context.js';
import type { Read } from '../sync.js';

const styles = { error: 'red', warning: 'yellow', info: 'cyan', place: 'bold', faint: 'dim' } as const;
const painted: Paint = (text, style) => styleText(styles[style], text);

export function showProblems(problems: readonly Problem[], { texts }: Read, context: CommandContext): void {
  const format: Format = context.options.format;
  if (format === 'github') context.command(workflowCommands(problems));
  else if (format === 'sarif') context.command(problemsSarif(problems, version));
  else if (format === 'markdown') context.out(`${problemsMarkdown(problems, sanitizeCell)}\n`);
  else context.command(problemsText(problems, sourceOf(texts), context.hasColor() ? painted : undefined));
}

function sourceOf(texts: ReadonlyMap<string, Uint8Array>): (path: string) => string | null {
  const decoder = new TextDecoder();
  return (path) => {
    const bytes = texts.get(path);
    return bytes === undefined ? null : decoder.decode(bytes);
  };
}
