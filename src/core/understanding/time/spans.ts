/** Spans of time that stand for a date: `in two weeks`. */

import { addDays, found, type FoundDate } from './calendar.js';

const numberWords = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** `2 weeks`, `in three days`, `within a month`: counted from the reference. */
export function findSpan(text: string, reference: string | null): FoundDate | null {
  const match =
    /(?:\b(?:in|within|next)\s)?(?:the next\s)?\b(\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten)\s(day|week|month|quarter|year)s?\b/i.exec(
      text,
    );
  if (reference === null) return null;
  if (match === null) return foreignSpan(text, reference);
  const word = (match[1] ?? '').toLowerCase();
  const count = /^\d/.test(word) ? Number(word) : word === 'a' || word === 'an' ? 1 : numberWords.indexOf(word);
  const days = { day: 1, week: 7, month: 30, quarter: 91, year: 365 }[(match[2] ?? 'day').toLowerCase()] ?? 1;
  return found(match, addDays(reference, count * days), true);
}

const foreignUnits: readonly (readonly [RegExp, number])[] = [
  [/^(?:d[ií]as?|jours?|tage?n?|giorn[oi])$/, 1],
  [/^(?:semanas?|semaines?|wochen?|settiman[ae])$/, 7],
  [/^(?:m[eê]s(?:es)?|mois|monate?n?|mes[ei])$/, 30],
];

/** `dans 2 semaines`, `in 3 Wochen`. */
function foreignSpan(text: string, reference: string): FoundDate | null {
  const match = /(?<![\p{L}\d])(\d{1,3})\s(\p{L}{3,10})(?!\p{L})/u.exec(text);
  const unit = (match?.[2] ?? '').toLowerCase();
  const days = foreignUnits.find(([name]) => name.test(unit))?.[1];
  return match === null || days === undefined ? null : found(match, addDays(reference, Number(match[1]) * days), true);
}
