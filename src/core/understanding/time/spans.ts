/** Spans of time that stand for a date: `in two weeks`. */

import { addDays, found, type FoundDate } from './calendar.js';

const numberWords = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** `2 weeks`, `in three days`, `within a month`: counted from the reference. */
export function findSpan(text: string, reference: string | null): FoundDate | null {
  const match =
    /(?:\b(?:in|within|next)\s)?(?:the next\s)?\b(\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten)\s(day|week|month|quarter|year)s?\b/i.exec(
      text,
    );
  if (match === null || reference === null) return null;
  const word = (match[1] ?? '').toLowerCase();
  const count = /^\d/.test(word) ? Number(word) : word === 'a' || word === 'an' ? 1 : numberWords.indexOf(word);
  const days = { day: 1, week: 7, month: 30, quarter: 91, year: 365 }[(match[2] ?? 'day').toLowerCase()] ?? 1;
  return found(match, addDays(reference, count * days), true);
}
