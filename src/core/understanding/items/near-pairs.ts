/** Items of one postmortem that say nearly the same. */

import type { ActionItem } from '../../postmortem.js';
import { codeAt } from '../../reading/code-at.js';
import type { ReadItem } from './action-items.js';

export interface NearPair {
  readonly item: ActionItem;
  /** The earlier one. */
  readonly like: ActionItem;
}

/** Share of words in common from which two items are said to be near. */
const nearly = 0.8;

/** Each item that is near to an earlier one, with the first such. `keys` gives the words of each, joined by blanks. */
export function nearPairs(items: readonly ReadItem[], keys: ReadonlyMap<ReadItem, string>): NearPair[] {
  const texts = items.map((read) => wordsIn(keys.get(read) ?? ''));
  const pairs: NearPair[] = [];
  for (let at = 1; at < texts.length; at++) {
    const like = firstNear(texts, at);
    if (like !== null) pairs.push({ item: (items[at] as ReadItem).item, like: (items[like] as ReadItem).item });
  }
  return pairs;
}

/** Index of the first text before `at` that is near to it. */
function firstNear(texts: readonly Words[], at: number): number | null {
  const own = texts[at];
  if (own === undefined) return null;
  for (let before = 0; before < at; before++) {
    const other = texts[before];
    if (other !== undefined && mayBeNear(own, other) && areNear(own.key.split(' '), other.key.split(' ')))
      return before;
  }
  return null;
}

interface Words {
  readonly key: string;
  /** How many, repeated ones too. */
  readonly count: number;
  /** A bit for each word. Words can share one, so a bit that is not there is certain and one that is there is not. */
  readonly bits: number;
}

function wordsIn(key: string): Words {
  let bits = 0;
  let count = 1;
  let hash = 0;
  const { length } = key;
  for (let at = 0; at < length; at++) {
    const code = codeAt(key, at);
    if (code === 32) {
      bits |= 1 << hash;
      count++;
      hash = 0;
    } else hash = (hash * 31 + code) | 0;
  }
  return { key, count, bits: bits | (1 << hash) };
}

/** False is certain: near texts have at most a quarter as many words that only one has as words that they share. */
function mayBeNear(a: Words, b: Words): boolean {
  return ones(a.bits ^ b.bits) <= Math.min(a.count, b.count) * (1 / nearly - 1);
}

/** How many bits of a number are set. */
function ones(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

/** Whether two share four fifths of all their words. Short texts are never near: `Add tests` says too little. */
function areNear(a: readonly string[], b: readonly string[]): boolean {
  const [own, others] = [new Set(a), new Set(b)];
  if (Math.min(own.size, others.size) < 4) return false;
  let common = 0;
  for (const word of own) if (others.has(word)) common++;
  return common / (own.size + others.size - common) >= nearly;
}
