/** Several postmortems in one file: a second one begins where a title stands over a summary after a first was complete. */

import { plainText } from '../reading/inline.js';
import type { Row } from '../reading/row.js';
import type { Heading } from './headings.js';
import { readsLikeTitle } from './title.js';

/** How far below its title a summary may begin, in rows. */
const reach = 25;

/** More than anybody keeps in one file; the rest stays with the last. */
const maxPostmortems = 20;

/** Indexes of the rows at which postmortems begin, the first always 0. One pass over the headings. */
export function findStarts(rows: readonly Row[], headings: readonly Heading[]): number[] {
  const starts = [0];
  // one summary, as nearly every file has, begins nothing
  if (headings.filter(isSummary).length < 2) return starts;
  const lastOfAny = headings.findLast(({ meanings }) =>
    meanings.some(({ name }) => name === 'timeline' || name === 'root-cause'),
  );
  let seen = new Set<string | null>();
  let known: Heading | null = null;
  for (const heading of headings) {
    // a summary at the end of a report begins nothing: more of a report must follow it
    const follows = lastOfAny !== undefined && lastOfAny.index > heading.index;
    if (
      isSummary(heading) &&
      follows &&
      seen.has('summary') &&
      seen.has('timeline') &&
      starts.length < maxPostmortems
    ) {
      const title = titleAbove(rows, known?.index ?? 0, heading.index);
      if (title !== null) {
        starts.push(title);
        seen = new Set();
      }
    }
    for (const { name } of heading.meanings) seen.add(name);
    if (heading.meanings.length > 0 && !isField(heading)) known = heading;
  }
  return starts;
}

function isSummary({ value, meanings }: Heading): boolean {
  return value === null && meanings.some(({ name }) => name === 'summary');
}

/** `Duration: 2 h`, `Severity: 1`: says something of the report at whose top it stands, and ends no other. */
function isField({ value, meanings }: Heading): boolean {
  return value !== null && meanings.every(({ name, kind }) => kind === 'other' || name === 'duration');
}

/** The highest title-like line above the summary with no known heading between. */
function titleAbove(rows: readonly Row[], known: number, summary: number): number | null {
  let found: number | null = null;
  for (let at = summary - 1; at > Math.max(known, summary - reach); at--) {
    const row = rows[at];
    if (row !== undefined && isTitleLike(row)) found = at;
  }
  return found;
}

function isTitleLike(row: Row): boolean {
  if (row.kind !== 'heading' && row.kind !== 'text') return false;
  const text = plainText(row.text);
  if (row.kind === 'heading') return text !== '';
  return text.length <= 120 && !/[.;,:]$/.test(text) && readsLikeTitle(text);
}
