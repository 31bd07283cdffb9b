/** What somebody probably meant by a word that is not known. */

/** A slip changes, drops, adds or swaps a letter or two; what is further away is another word. */
const mostSlips = 2;

/** The known word that is nearest, null where none is near. */
export function nearestWord(given: string, known: readonly string[]): string | null {
  const near = known
    .map((word) => ({ word, slips: slipsBetween(given.toLowerCase(), word) }))
    .filter(({ word, slips }) => slips <= mostSlips && slips < word.length / 2)
    .sort((a, b) => a.slips - b.slips);
  return near[0]?.word ?? null;
}

/** Letters to change, drop or add, neighbours that are swapped counting once (optimal string alignment). */
function slipsBetween(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : changed;
      next.push(Math.min(changed, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
