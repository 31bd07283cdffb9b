/** Measures that carry a key of their author's (`A2: …`, an ID column): the same key in a table and in a list is one. */

import type { ReadItem } from './action-items.js';

/** `A2:`, `B-1.`, `M1.3 –` at the start. Priorities and quarters are cut off before. */
const leadingKey = /^\[?(\p{Lu}{1,3}[-.]?\d{1,2}(?:\.\d{1,2})?)\]?\s*[:：.)–—-]\s/u;

/** Shared keys from which they are the author's numbering; one alone may be a name (`S3: …`) and must agree in words. */
const certain = 2;

/**
 * The list items whose key a table row has too, with that row. A key that stands twice on either side numbers
 * nothing.
 *
 * @param agree whether two items share words
 */
export function toldByKey(
  items: readonly ReadItem[],
  agree: (a: ReadItem, b: ReadItem) => boolean,
): Map<ReadItem, ReadItem> {
  const rows = byKey(items.filter((read) => read.item.why === 'table-row'));
  const told = new Map<ReadItem, ReadItem>();
  if (rows.size === 0) return told;
  for (const [key, read] of byKey(items.filter((each) => each.item.why !== 'table-row'))) {
    const row = rows.get(key);
    if (row != null && read !== null) told.set(read, row);
  }
  if (told.size < certain) for (const [read, row] of told) if (!agree(read, row)) told.delete(read);
  return told;
}

/** Key → the one item that has it, null where several do. */
function byKey(items: readonly ReadItem[]): Map<string, ReadItem | null> {
  const found = new Map<string, ReadItem | null>();
  for (const read of items) {
    const key = (read.item.authorId ?? leadingKey.exec(read.item.text)?.[1])?.toUpperCase();
    if (key !== undefined) found.set(key, found.has(key) ? null : read);
  }
  return found;
}
