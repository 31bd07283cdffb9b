/**
 * Which pairs of two lists of wordings can be alike at all, found by their rarest words instead of by comparing each
 * with each (prefix filtering, as in set similarity joins).
 */

/**
 * Pairs by index, ordered by left, then right: every pair whose Dice coefficient is at least `least`, and few others.
 * Of n words such a pair has at least n·least/(2−least) in common, so the words that may be missing are too few to hide
 * that one of the rarest is shared.
 */
export function* candidatePairs(
  left: readonly (readonly string[])[],
  right: readonly (readonly string[])[],
  least: number,
): Generator<readonly [left: number, right: number]> {
  const commonness = new Map<string, number>();
  for (const word of [...left, ...right].flat()) commonness.set(word, (commonness.get(word) ?? 0) + 1);
  const rarestFirst = (a: string, b: string): number =>
    (commonness.get(a) ?? 0) - (commonness.get(b) ?? 0) || (a < b ? -1 : a > b ? 1 : 0);
  const tellingWords = (words: readonly string[]): readonly string[] => {
    // The margin is for the rounding of fractions: a word too many costs time, one too few a pair.
    const shared = Math.ceil((words.length * least) / (2 - least) - 1e-9);
    return words.toSorted(rarestFirst).slice(0, words.length - shared + 1);
  };
  const holders = new Map<string, number[]>();
  for (const [index, words] of right.entries()) {
    for (const word of tellingWords(words)) {
      const known = holders.get(word);
      if (known === undefined) holders.set(word, [index]);
      else known.push(index);
    }
  }
  for (const [index, words] of left.entries()) {
    const met = new Set(tellingWords(words).flatMap((word) => holders.get(word) ?? []));
    for (const other of [...met].sort((a, b) => a - b)) yield [index, other];
  }
}
