/** The same action told twice in one postmortem: equal words in an improvements list and a task list are one item. */

import type { ActionItem } from '../../postmortem.js';
import { keyOf } from '../words.js';
import type { ReadItem } from './action-items.js';

/** Beyond this many items nearness is not looked for; no postmortem written by a person comes near. */
const maxCompared = 300;

export interface Merged {
  readonly items: readonly ReadItem[];
  /** Items left out because a better one says the same. */
  readonly absorbed: readonly ReadItem[];
  /** Pairs that say nearly the same: the later and the earlier. */
  readonly near: readonly { readonly item: ActionItem; readonly like: ActionItem }[];
}

/** Merges equal items across a wish list and a task list; two equal items of one list stay two. */
export function mergeItems(items: readonly ReadItem[]): Merged {
  const keys = new Map(items.map((read) => [read, keyOf(read.item.text)]));
  const byWords = new Map<string, ReadItem[]>();
  for (const [read, key] of keys) {
    byWords.set(key, [...(byWords.get(key) ?? []), read]);
  }
  const absorbed = new Set<ReadItem>();
  for (const same of byWords.values()) {
    const wishes = same.filter((read) => isWish(read));
    const tasks = same.filter((read) => !isWish(read));
    const pairs = Math.min(wishes.length, tasks.length);
    for (let at = 0; at < pairs; at++) {
      const [wish, task] = [wishes[at], tasks[at]];
      if (wish === undefined || task === undefined) continue;
      absorbed.add(weight(wish.item) > weight(task.item) ? task : wish);
    }
  }
  const kept = items.filter((read) => !absorbed.has(read));
  return { items: kept, absorbed: [...absorbed], near: nearPairs(kept, keys) };
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

function nearPairs(items: readonly ReadItem[], keys: ReadonlyMap<ReadItem, string>): Merged['near'] {
  if (items.length > maxCompared) return [];
  const sets = items.map((read) => new Set((keys.get(read) ?? '').split(' ')));
  return items.flatMap(({ item }, at) => {
    const like = items.slice(0, at).find((_, before) => likeness(sets[at], sets[before]) >= 0.8);
    return like === undefined ? [] : [{ item, like: like.item }];
  });
}

/** Share of words in common, of all words of both. Short texts are never near: `Add tests` says too little. */
function likeness(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): number {
  if (a === undefined || b === undefined || Math.min(a.size, b.size) < 4) return 0;
  if (Math.min(a.size, b.size) < 0.8 * Math.max(a.size, b.size)) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common / (a.size + b.size - common);
}
