/** Lines of a file inside spans of it, found by halving: a file may hold thousands of both. */

interface Span {
  readonly line: number;
  readonly endLine: number;
}

/** Of the facts about a file, in the order of their lines, those that stand inside one of its postmortems. */
export function linesWithin<T extends { readonly line: number }>({ line, endLine }: Span, facts: readonly T[]): T[] {
  return facts.slice(firstFrom(facts, line), firstFrom(facts, endLine + 1));
}

/** Whether a line stands inside any of the spans. */
export function coveredBy(spans: readonly Span[]): (line: number) => boolean {
  const inOrder = spans.toSorted((a, b) => a.line - b.line);
  let last = 0;
  /** Last line that this span or an earlier one reaches. */
  const reach = inOrder.map(({ endLine }) => (last = Math.max(last, endLine)));
  return (line) => line <= (reach[firstFrom(inOrder, line + 1) - 1] ?? 0);
}

/** Index of the first that stands at the line or after it. */
function firstFrom(facts: readonly { readonly line: number }[], line: number): number {
  let [low, high] = [0, facts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((facts[middle]?.line ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}
