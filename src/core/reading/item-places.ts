/** Where the action items of a front matter stand: the parsers of YAML and TOML give values without places. */

import type { FrontMatterItem } from './front-matter-schema.js';
import { columnOf, type SourceLine } from './lines.js';

/** As much of an item's words as is looked for; quotes and backslashes may be written otherwise than they read. */
const head = /^[^"'\\]{1,24}/;

/**
 * The items with line and column of their words, found in the order of the file from line `first` on (1-based). One
 * whose words cannot be found as they read keeps the place of the one before, or of the list.
 */
export function withPlaces(
  items: readonly FrontMatterItem[],
  body: readonly SourceLine[],
  first: number,
): FrontMatterItem[] {
  let at = Math.max(
    0,
    body.findIndex((line) => line.number >= first),
  );
  let offset = 0;
  let place = { line: body[at]?.number ?? 1, column: 1 };
  return items.map((item) => {
    const words = head.exec(item.text)?.[0] ?? '';
    const found = words === '' ? null : find(body, words, at, offset);
    if (found !== null) {
      const line = body[found.at] as SourceLine;
      place = { line: line.number, column: columnOf(line, found.offset) };
      at = found.at;
      offset = found.offset + words.length;
    }
    return { ...item, ...place };
  });
}

function find(
  body: readonly SourceLine[],
  words: string,
  from: number,
  offset: number,
): { at: number; offset: number } | null {
  for (let at = from; at < body.length; at++) {
    const found = body[at]?.text.indexOf(words, at === from ? offset : 0) ?? -1;
    if (found >= 0) return { at, offset: found };
  }
  return null;
}
