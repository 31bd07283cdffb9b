/** Several postmortems in one file: a second one begins where a title stands over a summary after a first was complete. */

import { plainText } from '../reading/inline.js';
import type { Row } from '../reading/row.js';
import type { Heading } from './headings.js';
import { readsLikeTitle } from './title.js';

/** How far below its title a summary may begin, in rows. */
const reach = 25;

/** Indexes of the rows at which postmortems begin, the first always 0. */
export function findStarts(rows: readonly Row[], headings: readonly Heading[]): number[] {
  const starts = [0];
  const summaries = headings.filter((heading) => names(heading).includes('summary') && heading.value === null);
  for (const summary of summaries) {
    const from = starts.at(-1) ?? 0;
    const seen = new Set(headings.filter(({ index }) => index >= from && index < summary.index).flatMap(names));
    if (!seen.has('summary') || !seen.has('timeline')) continue;
    const title = titleAbove(rows, headings, summary.index, from);
    if (title !== null) starts.push(title);
  }
  return starts;
}

function names(heading: Heading): (string | null)[] {
  return heading.meanings.map((meaning) => meaning.name);
}

/** The highest title-like line above the summary with no section between. */
function titleAbove(rows: readonly Row[], headings: readonly Heading[], summary: number, from: number): number | null {
  const before = headings.findLast(({ index, meanings }) => index < summary && meanings.length > 0);
  let found: number | null = null;
  for (let at = summary - 1; at > Math.max(before?.index ?? 0, from, summary - reach); at--) {
    const row = rows[at];
    if (row === undefined || !isTitleLike(row)) continue;
    found = at;
  }
  return found;
}

function isTitleLike(row: Row): boolean {
  if (row.kind !== 'heading' && row.kind !== 'text') return false;
  const text = plainText(row.text);
  if (row.kind === 'heading') return text !== '';
  return text.length <= 120 && !/[.;,]$/.test(text) && readsLikeTitle(text);
}
