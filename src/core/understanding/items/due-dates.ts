/** A due date out of words for it: a cell, a suffix, what a group's heading says. */

import { findDate } from '../time/dates.js';
import { findSpan } from '../time/spans.js';

export interface Due {
  readonly date: string;
  readonly inferred: boolean;
}

export interface UnreadableDate {
  readonly text: string;
  readonly reason: string;
}

/** Reads the words; a date that cannot be read for certain comes back as such. `reference` is the incident's date. */
export function readDue(text: string, reference: string | null): Due | UnreadableDate | null {
  const found = findDate(text, reference) ?? findSpan(text, reference);
  if (found === null) return null;
  if (found.date === null) return { text: text.slice(found.start, found.end), reason: found.reason ?? 'not a date' };
  return { date: found.date, inferred: found.inferred };
}
