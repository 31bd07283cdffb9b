/**
 * Lists and tables that stand as tags in Markdown: `<ul><li>…</li><li>…</li></ul>` on one line, a cell on each of many.
 * The reader for HTML makes rows of them; all else of such a file stays Markdown.
 */

import { readHtml } from './html-rows.js';
import type { SourceLine } from './lines.js';
import type { Row } from './row.js';

/** Longest block that is looked at, in lines. */
const maxLines = 400;

/** The rows of a block that begins at an index, and the index of its last line; null where none begins or it has no end. */
export function htmlBlock(
  lines: readonly SourceLine[],
  at: number,
): { readonly rows: readonly Row[]; readonly end: number } | null {
  const name = /^\s*<(table|ul|ol)\b/i.exec(lines[at]?.text ?? '')?.[1]?.toLowerCase();
  if (name === undefined) return null;
  const tags = new RegExp(`<(/?)${name}\\b`, 'gi');
  let depth = 0;
  let parts = false;
  for (let end = at; end < Math.min(lines.length, at + maxLines); end++) {
    const text = lines[end]?.text ?? '';
    if (isMarkdown(text)) return null;
    for (const [, closing] of text.matchAll(tags)) depth += closing === '/' ? -1 : 1;
    parts ||= /<(?:li|tr)\b/i.test(text);
    // lists are not so deep: tags without an end, which further lines would be searched for in vain
    if (depth > 20) return null;
    if (depth <= 0) return parts ? { rows: readHtml(lines.slice(at, end + 1), 0).rows, end } : null;
  }
  return null;
}

/** Lists, tables, headings and code of Markdown between the tags are for its own reader. */
function isMarkdown(text: string): boolean {
  return /^\s*(?:[-*+|#]|\d{1,3}[.)])\s|^\s*(?:```|~~~|\|)/.test(text);
}
