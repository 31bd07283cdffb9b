/** Chooses the reader for a file: by its ending, and for HTML by its content too. */

import { asciidoc } from './asciidoc.js';
import { readHtml } from './html-rows.js';
import type { SourceLine } from './lines.js';
import { readMarkdown } from './markdown-rows.js';
import { org } from './org-mode.js';
import { restructured } from './restructured-text.js';
import type { Outline } from './row.js';

/** Reads lines from index `first` on. */
export function readRows(path: string, lines: readonly SourceLine[], first: number): Outline {
  if (/\.html?$/i.test(path) || isHtml(lines, first)) return readHtml(lines, first);
  if (/\.(?:adoc|asciidoc|asc)$/i.test(path)) return readMarkdown(lines, first, asciidoc());
  if (/\.(?:rst|rest)$/i.test(path)) return readMarkdown(lines, first, restructured());
  if (/\.org$/i.test(path)) return readMarkdown(lines, first, org());
  return readMarkdown(lines, first);
}

/** Most lines are block tags, and no heading is written in Markdown. */
function isHtml(lines: readonly SourceLine[], first: number): boolean {
  if (!/^\s*</.test(lines[first]?.text ?? '') && !/^\s*</.test(lines[first + 1]?.text ?? '')) return false;
  let tags = 0;
  let said = 0;
  for (let at = first; at < lines.length; at++) {
    const text = lines[at]?.text.trimStart() ?? '';
    if (text === '') continue;
    if (/^#{1,6}\s/.test(text)) return false;
    said++;
    if (/^<\/?(?:p|ul|ol|li|h[1-6]|div|table|tr|td|html|body|head|section|blockquote|br)\b/i.test(text)) tags++;
  }
  return tags >= 5 && tags * 2 >= said;
}
