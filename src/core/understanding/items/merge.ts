/** The same action told twice in one postmortem: equal words in an improvements list and a task list are one item. */

import type { ActionItem } from '../../postmortem.js';
import { keyOf } from '../words.js';
import type { ReadItem } from './action-items.js';
import { toldByKey } from './keyed-measures.js';
import { nearPairs, type NearPair } from './near-pairs.js';
import { attach, keeperOf } from './second-place.js';

/** Beyond this many items nearness is not looked for; no postmortem written by a person comes near. */
const maxCompared = 300;

export interface Merged {
  readonly items: readonly ReadItem[];
  /** Items left out because a better one says the same, each with that one. */
  readonly absorbed: readonly { readonly read: ReadItem; readonly by: ReadItem }[];
  /** Pairs that say nearly the same: the later and the earlier. */
  readonly near: readonly NearPair[];
}

/**
 * Merges items that a table and a list have under one key, equal items across a wish list and a task list, and a list
 * that a table with owners or dates tells again in other words; two equal items of one list stay two.
 */
export function mergeItems(items: readonly ReadItem[]): Merged {
  if (items.length < 2) return { items, absorbed: [], near: [] };
  const keys = new Map(items.map((read) => [read, keyOf(read.item.text)]));
  const taken = betterSide(toldByKey(items, (a, b) => sharesWords(keys.get(a) ?? '', keys.get(b) ?? '')));
  if (items.some(isWish)) for (const [read, by] of toldTwice(without(items, taken), keys)) taken.set(read, by);
  const inTable = toldInTable(without(items, taken), keys);
  for (const [read, by] of inTable.told) taken.set(read, by);
  const kept = without(items, taken);
  return {
    items: attach(items, taken),
    absorbed: [...taken.keys()].map((read) => ({ read, by: keeperOf(read, taken) })),
    near: [...inTable.unsure, ...(kept.length > maxCompared ? [] : nearPairs(kept, keys))].filter(onceEach()),
  };
}

/** The list or the table as a whole, whichever says more beside the words; the table where they say as much. */
function betterSide(told: ReadonlyMap<ReadItem, ReadItem>): Map<ReadItem, ReadItem> {
  let more = 0;
  for (const [read, row] of told) more += weight(read.item) - weight(row.item);
  return new Map([...told].map(([read, row]) => (more > 0 ? [row, read] : [read, row])));
}

function without(items: readonly ReadItem[], taken: ReadonlyMap<ReadItem, ReadItem>): readonly ReadItem[] {
  return taken.size === 0 ? items : items.filter((read) => !taken.has(read));
}

/** Whether two keys of items have a word in common beside the first; articles and the like do not count. */
function sharesWords(a: string, b: string): boolean {
  const words = new Set(a.split(' ').slice(1));
  return b.split(' ').some((word, at) => at > 0 && word.length > 3 && words.has(word));
}

function laterFirst(a: ActionItem, b: ActionItem): NearPair {
  return a.line > b.line ? { item: a, like: b } : { item: b, like: a };
}

/** Keeps the first pair of every item. */
function onceEach(): (pair: NearPair) => boolean {
  const seen = new Set<ActionItem>();
  return ({ item }) => {
    const before = seen.size;
    return seen.add(item).size > before;
  };
}

/** Of each pair of a wish and a task in equal words, the one that says less beside them, with the other. */
function toldTwice(items: readonly ReadItem[], keys: ReadonlyMap<ReadItem, string>): Map<ReadItem, ReadItem> {
  const byWords = new Map<string, ReadItem[]>();
  for (const read of items) {
    const key = keys.get(read) ?? '';
    const same = byWords.get(key);
    if (same === undefined) byWords.set(key, [read]);
    else same.push(read);
  }
  const told = new Map<ReadItem, ReadItem>();
  for (const same of byWords.values()) {
    const wishes = same.filter((read) => isWish(read));
    const tasks = same.filter((read) => !isWish(read));
    const pairs = Math.min(wishes.length, tasks.length);
    for (let at = 0; at < pairs; at++) {
      const [wish, task] = [wishes[at], tasks[at]];
      if (wish === undefined || task === undefined) continue;
      const wishWins = weight(wish.item) > weight(task.item);
      told.set(wishWins ? task : wish, wishWins ? wish : task);
    }
  }
  return told;
}

/** Words in common, as a share of the shorter text, from which two items are one action in other words. */
const sameAction = 0.5;

/** The same, where the table does not answer the list as a whole, from which a person should look. */
const perhapsSameAction = 0.75;

interface InTable {
  /** List item → the row that says it better. */
  readonly told: ReadonlyMap<ReadItem, ReadItem>;
  readonly unsure: readonly NearPair[];
}

/**
 * The list items that a table of the same postmortem says better. Only where the table answers at least half of the
 * list: then the list is the table in prose; else both stand by themselves, and those very much alike are shown.
 */
function toldInTable(items: readonly ReadItem[], keys: ReadonlyMap<ReadItem, string>): InTable {
  const none: InTable = { told: new Map(), unsure: [] };
  const rows = items.filter((read) => read.item.why === 'table-row' && weight(read.item) > 0);
  if (rows.length === 0) return none;
  const listed = items.filter((read) => read.item.why !== 'table-row');
  if (listed.length < 2 || items.length > maxCompared) return none;
  const sets = new Map(
    items.map((read) => [read, new Set((keys.get(read) ?? '').split(' ').filter((word) => word.length > 2))]),
  );
  const free = new Set(rows);
  const pairs = new Map<ReadItem, ReadItem>();
  const unsure: NearPair[] = [];
  for (const read of listed) {
    const [best] = [...free]
      .map((row) => ({ row, share: overlap(sets.get(read), sets.get(row)) }))
      .sort((a, b) => b.share - a.share);
    if (best === undefined || best.share < sameAction) continue;
    free.delete(best.row);
    pairs.set(read, best.row);
    if (best.share >= perhapsSameAction) unsure.push(laterFirst(read.item, best.row.item));
  }
  return pairs.size * 2 >= listed.length ? { told: pairs, unsure: [] } : { told: none.told, unsure };
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
