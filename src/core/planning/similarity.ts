/**
 * How alike two wordings of an action item are. On short imperative items no measure separates "reworded" from
 * "another item" by a wide margin, so a likeness only ties two when it is high and nothing else comes near.
 */

import { cleanLine } from '../rendering/sanitize.js';

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
      .match(/[\p{L}\p{N}]+/gu) ?? [];
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
  if (a.length === 0 || b.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    shared += 1;
    left.set(word, count - 1);
  }
  return (2 * shared) / (a.length + b.length);
}

export interface Likely {
  readonly left: number;
  readonly right: number;
  readonly score: number;
}

/**
 * Ties between two lists of wordings, by index: `ties` are certain and one-to-one, `doubts` are pairs near enough that
 * neither side may be taken for new or gone without a person. Does not depend on the order of either list.
 */
export function match(
  left: readonly (readonly string[])[],
  right: readonly (readonly string[])[],
): { ties: Likely[]; doubts: Likely[] } {
  const near = left.flatMap((a, i) =>
    right.map((b, j): Likely => ({ left: i, right: j, score: likeness(a, b) })).filter(({ score }) => score >= perhaps),
  );
  const isTie = (pair: Likely): boolean =>
    pair.score >= certain &&
    near.every(
      (rival) =>
        rival === pair ||
        (rival.left !== pair.left && rival.right !== pair.right) ||
        rival.score <= pair.score - margin,
    );
  const ties = near.filter(isTie);
  const taken = (pair: Likely): boolean => ties.some((tie) => tie.left === pair.left || tie.right === pair.right);
  return { ties, doubts: near.filter((pair) => !taken(pair)) };
}
