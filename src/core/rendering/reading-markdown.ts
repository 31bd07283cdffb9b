/** What was read, as Markdown: a table of action items per postmortem. */

import type { Reading } from '../postmortem.js';
import { codeSpan, sanitizeCell, sanitizeInline } from './sanitize.js';

export function readingMarkdown({ path, postmortems }: Reading): string {
  if (postmortems.length === 0) return `### ${codeSpan(path)}\n\nNo postmortem.\n`;
  return postmortems
    .map(({ title, date, actionItems }) => {
      const head = `### ${sanitizeInline(title ?? path)}${date === null ? '' : ` · ${date}`}`;
      const rows = actionItems.map(
        ({ line, text, kind, state, owners, due }) =>
          `| ${line} | ${sanitizeCell(text)} | ${kind} | ${state} | ${owners.map(sanitizeCell).join(', ')} | ${due ?? ''} |`,
      );
      const table = ['| Line | Action item | Kind | State | Owner | Due |', '|---|---|---|---|---|---|', ...rows];
      return [head, '', codeSpan(path), '', ...(rows.length === 0 ? ['No action item.'] : table), ''].join('\n');
    })
    .join('\n');
}
