/** The same action told twice in one postmortem: equal words in an improvements list and a task list are one item. */

import type { ActionItem } from '../../postmortem.js';
import { keyOf } from '../words.js';
import type { ReadItem } from './action-items.js';
import { nearPairs, type NearPair } from './near-pairs.js';

/** Beyond this many items nearness is not looked for; no postmortem written by a person comes near. */
const maxCompared = 300;

export interface Merged {
  readonly items: readonly ReadItem[];
  /** Items left out because a better one says the same. */
  readonly absorbed: readonly ReadItem[];
  /** Pairs that say nearly the same: the later and the earlier. */
  readonly near: readonly NearPair[];
}

/**
 * Merges equal items across a wish list and a task list, and a list that a table with owners or dates tells again in
 * other words; two equal items of one list stay two.
 */
export function mergeItems(items: readonly ReadItem[]): Merged {
  if (items.length < 2) return { items, absorbed: [], near: [] };
  const keys = new Map(items.map((read) => [read, keyOf(read.item.text)]));
  const absorbed = new Set(items.some(isWish) ? toldTwice(keys) : []);
  for (const read of toldInTable(
    items.filter((read) => !absorbed.has(read)),
    keys,
  ))
    absorbed.add(read);
  const kept = absorbed.size === 0 ? items : items.filter((read) => !absorbed.has(read));
  return { items: kept, absorbed: [...absorbed], near: kept.length > maxCompared ? [] : nearPairs(kept, keys) };
}

/** Of each pair of a wish and a task in equal words, the one that says less beside them. */
function toldTwice(keys: ReadonlyMap<ReadItem, string>): ReadItem[] {
  const byWords = new Map<string, ReadItem[]>();
  for (const [read, key] of keys) {
    const same = byWords.get(key);
    if (same === undefined) byWords.set(key, [read]);
    else same.push(read);
  }
  const absorbed: ReadItem[] = [];
  for (const same of byWords.values()) {
    const wishes = same.filter((read) => isWish(read));
    const tasks = same.filter((read) => !isWish(read));
    const pairs = Math.min(wishes.length, tasks.length);
    for (let at = 0; at < pairs; at++) {
      const [wish, task] = [wishes[at], tasks[at]];
      if (wish === undefined || task === undefined) continue;
      absorbed.push(weight(wish.item) > weight(task.item) ? task : wish);
    }
  }
  return absorbed;
}

/** Words in common, as a share of the shorter text, from which two items are one action in other words. */
const sameAction = 0.5;

/**
 * The list items that a table of the same postmortem says better. Only where the table answers at least half of the
 * list: then the list is the table in prose; else both stand by themselves.
 */
function toldInTable(items: readonly ReadItem[], keys: ReadonlyMap<ReadItem, string>): ReadItem[] {
  const rows = items.filter((read) => read.item.why === 'table-row' && weight(read.item) > 0);
  if (rows.length === 0) return [];
  const listed = items.filter((read) => read.item.why !== 'table-row');
  if (listed.length < 2 || items.length > maxCompared) return [];
  const sets = new Map(
    items.map((read) => [read, new Set((keys.get(read) ?? '').split(' ').filter((word) => word.length > 2))]),
  );
  const free = new Set(rows);
  const told = listed.filter((read) => {
    const [best] = [...free]
      .map((row) => ({ row, share: overlap(sets.get(read), sets.get(row)) }))
      .sort((a, b) => b.share - a.share);
    if (best === undefined || best.share < sameAction) return false;
    return free.delete(best.row);
  });
  return told.length * 2 >= listed.length ? told : [];
}

/** Words in common of a list item `a` and a table row `b`, as a share of the shorter; 0 where `a` says more than `b`. */
function overlap(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): number {
  if (a === undefined || b === undefined || Math.min(a.size, b.size) < 2) return 0;
  let common = 0;
  let more = false;
  for (const word of a) {
    if (b.has(word)) common++;
    // articles and the like, three letters at most, ask for nothing more
    else if (word.length > 3) more = true;
  }
  // a list item with all words of the row and more asks for something the row does not: a limit, and an alert on it
  if (more && common === b.size) return 0;
  return common < 2 ? 0 : common / Math.min(a.size, b.size);
}

function isWish(read: ReadItem): boolean {
  return (
    read.draft.group.role === 'improvements' ||
    (read.draft.group.role === 'measures' && read.draft.group.depth === 'root')
  );
}

/** How much an item says beyond its words. */
function weight(item: ActionItem): number {
  return item.owners.length + (item.due === null ? 0 : 1) + item.references.length + (item.done === null ? 0 : 1);
}
