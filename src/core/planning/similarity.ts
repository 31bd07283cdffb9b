/**
 * How alike two wordings of an action item are. On short imperative items no measure separates "reworded" from
 * "another item" by a wide margin, so a likeness only ties two when it is high and nothing else comes near.
 */

import { cleanLine } from '../rendering/sanitize.js';
import { candidatePairs } from './candidate-pairs.js';
import { groupBy } from './group-by.js';

/** Above this two wordings may be one item; below `perhaps` they are two; between, a person decides. */
export const certain = 0.8;
export const perhaps = 0.6;
/** A tie must beat every rival on either side by this much. */
export const margin = 0.15;

const fillers = new Set(
  'a an and are as at be been by for from have in into is it its of on or our so that the their then there these this to up was we when will with within without'.split(
    ' ',
  ),
);

/** Content words, lower-case, without fillers and plural endings; scripts without spaces as pairs of characters. */
export function contentWords(text: string): string[] {
  const words =
    cleanLine(text)
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
  return words.filter((word) => !fillers.has(word)).flatMap(inParts);
}

function inParts(word: string): string[] {
  if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word)) {
    return [word.length > 3 ? word.replace(/(?<!s)s$/, '') : word];
  }
  const points = Array.from(word);
  return points.length < 2 ? points : points.slice(1).map((point, at) => `${points[at] ?? ''}${point}`);
}

/** 0 (nothing in common) to 1 (the same content words): Dice's coefficient over multisets of words. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  const all = a.length + b.length;
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    shared += 1;
    left.set(word, count - 1);
  }
  return all === 0 ? 0 : (2 * shared) / all;
}

export interface Likely {
  readonly left: number;
  readonly right: number;
  readonly score: number;
}

/** Every pair of two lists of wordings that is near enough to matter, ordered by left, then right. */
export function nearPairs(left: readonly (readonly string[])[], right: readonly (readonly string[])[]): Likely[] {
  const near: Likely[] = [];
  for (const [i, j] of candidatePairs(left, right, perhaps)) {
    const score = likeness(left[i] ?? [], right[j] ?? []);
    if (score >= perhaps) near.push({ left: i, right: j, score });
  }
  return near;
}

/**
 * `ties` are certain and one-to-one, `doubts` are pairs near enough that neither side may be taken for new or gone
 * without a person. Does not depend on the order of either list.
 */
export function decide(near: readonly Likely[]): { ties: Likely[]; doubts: Likely[] } {
  const ties: Likely[] = [];
  let doubts = [...near];
  // A tie takes rivals away from others: what was in doubt beside it may be certain now.
  for (let found = tiesAmong(doubts); found.length > 0; found = tiesAmong(doubts)) {
    ties.push(...found);
    const lefts = new Set(found.map(({ left }) => left));
    const rights = new Set(found.map(({ right }) => right));
    doubts = doubts.filter(({ left, right }) => !lefts.has(left) && !rights.has(right));
  }
  return { ties, doubts };
}

function tiesAmong(near: readonly Likely[]): Likely[] {
  const lefts = secondBest(near, ({ left }) => left);
  const rights = secondBest(near, ({ right }) => right);
  const isTie = ({ left, right, score }: Likely): boolean =>
    score >= certain && [lefts.get(left), rights.get(right)].every((rival = -Infinity) => rival <= score - margin);
  return near.filter(isTie);
}

/** The second-best score on each side where there are two: what is not the best there never beats it. */
function secondBest(near: readonly Likely[], sideOf: (pair: Likely) => number): Map<number, number | undefined> {
  const second = (pairs: readonly Likely[]): number | undefined =>
    pairs.map(({ score }) => score).sort((a, b) => b - a)[1];
  return new Map([...groupBy(near, sideOf)].map(([side, pairs]) => [side, second(pairs)]));
}
