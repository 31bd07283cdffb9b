/**
 * Dates as people write them. A date that could be two days is no date: `03/04/2027` is told as unreadable, never
 * guessed, since a wrong due date is worse than none.
 */

import { dayOf, found, lastDay, nextDay, type FoundDate } from './calendar.js';
import { readNamedMonth } from './named-months.js';

/** Finds the first date of a text. `reference` (YYYY-MM-DD) dates what has no year, and "in two weeks". */
export function findDate(text: string, reference: string | null = null): FoundDate | null {
  const window = text.length > 400 ? text.slice(0, 400) : text;
  if (!/\d/.test(window)) return null;
  let best: FoundDate | null = null;
  const isSeparated = separated.test(window);
  // each reader is asked only where the text has what its dates cannot be without
  if (isSeparated) best = earlier(best, readIso(window));
  if (/[月월]/.test(window)) best = earlier(best, readCjk(window, reference));
  best = earlier(best, readNamedMonth(window, reference));
  if (isSeparated) best = earlier(best, readSlashed(window));
  if (/[Qq][1-4]/.test(window)) best = earlier(best, readQuarter(window, reference));
  if (isSeparated) best = earlier(best, readYearMonth(window));
  return best;
}

/** The one that stands first; of two at one place the one read first. */
function earlier(best: FoundDate | null, next: FoundDate | null): FoundDate | null {
  return next !== null && (best === null || next.start < best.start) ? next : best;
}

/** Without one of these between digits, only words can make a date. */
const separated = /\d[-/.]\d/;

function readIso(text: string): FoundDate | null {
  const match = /(?<![\d.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d|-\d)/.exec(text);
  if (match === null) return null;
  return found(match, dayOf(Number(match[1]), Number(match[3]), Number(match[4])));
}

function readCjk(text: string, reference: string | null): FoundDate | null {
  const match = /(?:(\d{4})\s?[年년]\s?)?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日号일]/.exec(text);
  if (match === null) return null;
  const [, year, month, day] = match;
  if (year !== undefined) return found(match, dayOf(Number(year), Number(month), Number(day)));
  return reference === null ? null : found(match, nextDay(Number(month), Number(day), reference), true);
}

/** `25/02/2024` can be read one way only; `03/04/2027` two ways, so not at all. */
function readSlashed(text: string): FoundDate | null {
  const match =
    /(?<![\d./-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/])/.exec(text) ??
    /(?<![\d./-])(\d{1,2})(\/)(\d{1,2})\2(\d{2})(?![\d/])/.exec(text);
  if (match === null) return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const year = Number(match[4]) + (match[4]?.length === 2 ? 2000 : 0);
  if (first === second || first > 12) return found(match, dayOf(year, second, first));
  if (second > 12) return found(match, dayOf(year, first, second));
  return { ...found(match, null), reason: 'day and month could be either way round' };
}

/** `Q4 2025`, `2025 Q4`; of a range the end counts. Its last day. */
function readQuarter(text: string, reference: string | null): FoundDate | null {
  const all = [
    ...text.matchAll(/(?<![\p{L}\d])(?:(\d{4})[\s-]?Q([1-4])|Q([1-4])(?:\s?[/,-]?\s?(\d{4}))?)(?![\p{L}\d])/giu),
  ];
  const match = all.at(-1);
  if (match === undefined) return null;
  const quarter = Number(match[2] ?? match[3]);
  const year = Number(match[1] ?? match[4] ?? reference?.slice(0, 4) ?? 0);
  const date = dayOf(year, quarter * 3, lastDay(year, quarter * 3));
  const start = all[0]?.index ?? match.index;
  return date === null ? null : { date, inferred: true, reason: null, start, end: match.index + match[0].length };
}

/** `2024-06`: its last day. */
function readYearMonth(text: string): FoundDate | null {
  const match = /(?<![\d.-])(\d{4})-(\d{2})(?![\d-])/.exec(text);
  if (match === null) return null;
  const [year, month] = [Number(match[1]), Number(match[2])];
  if (month < 1 || month > 12) return null;
  const date = dayOf(year, month, lastDay(year, month));
  return date === null ? null : found(match, date, true);
}
