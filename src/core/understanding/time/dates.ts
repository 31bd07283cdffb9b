/**
 * Dates as people write them. A date that could be two days is no date: `03/04/2027` is told as unreadable, never
 * guessed, since a wrong due date is worse than none.
 */

import { monthNumbers } from '../lexicon/lexicon.js';
import { fold } from '../words.js';

export interface FoundDate {
  /** YYYY-MM-DD, or null where it cannot be read for certain. */
  readonly date: string | null;
  /** Worked out (month, quarter, "two weeks") and not written as a day. */
  readonly inferred: boolean;
  /** Why it cannot be read. */
  readonly reason: string | null;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
}

/** Finds the first date of a text. `reference` (YYYY-MM-DD) dates what has no year, and "in two weeks". */
export function findDate(text: string, reference: string | null = null): FoundDate | null {
  const window = text.length > 400 ? text.slice(0, 400) : text;
  if (!/\d/.test(window)) return null;
  const candidates = readers.map((reader) => reader(window, reference)).filter((found) => found !== null);
  let best: FoundDate | null = null;
  for (const found of candidates) if (best === null || found.start < best.start) best = found;
  return best;
}

type Reader = (text: string, reference: string | null) => FoundDate | null;

const readers: readonly Reader[] = [readIso, readCjk, readNamedMonth, readSlashed, readQuarter, readYearMonth];
/** Without one of these between digits, only words can make a date. */
const separated = /\d[-/.]\d/;

/** YYYY-MM-DD of a day that exists, else null. */
export function dayOf(year: number, month: number, day: number): string | null {
  if (year < 1970 || year > 2100 || month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) return null;
  return `${year}-${pad(month)}-${pad(day)}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day `days` after `date`. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function found(match: RegExpExecArray, date: string | null, inferred = false): FoundDate {
  const reason = date === null ? 'there is no such day' : null;
  return { date, inferred, reason, start: match.index, end: match.index + match[0].length };
}

function readIso(text: string): FoundDate | null {
  if (!separated.test(text)) return null;
  const match = /(?<![\d.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d|-\d)/.exec(text);
  if (match === null) return null;
  return found(match, dayOf(Number(match[1]), Number(match[3]), Number(match[4])));
}

function readCjk(text: string, reference: string | null): FoundDate | null {
  if (!/[月월]/.test(text)) return null;
  const match = /(?:(\d{4})\s?[年년]\s?)?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日号일]/.exec(text);
  if (match === null) return null;
  const [, year, month, day] = match;
  if (year !== undefined) return found(match, dayOf(Number(year), Number(month), Number(day)));
  return reference === null ? null : found(match, nextDay(Number(month), Number(day), reference), true);
}

/**
 * The day of that name on or after the reference; a few months before it still count as this year, since a report names
 * the days of its incident as often as those to come.
 */
function nextDay(month: number, day: number, reference: string): string | null {
  const year = Number(reference.slice(0, 4));
  const thisYear = dayOf(year, month, day);
  return thisYear !== null && thisYear >= addDays(reference, -120)
    ? thisYear
    : (dayOf(year + 1, month, day) ?? thisYear);
}

/** `February 25, 2024`, `25th of Feb 2024`, `July 15th`, `June 2024`, `25 de febrero de 2024`. */
function readNamedMonth(text: string, reference: string | null): FoundDate | null {
  for (const match of text.matchAll(/\p{L}{3,}/gu)) {
    if (match[0].length > 12) continue;
    const month = monthNumbers.get(fold(match[0]));
    if (month === undefined) continue;
    const result = aroundMonth(text, match.index, match[0].length, month, reference);
    if (result !== null) return result;
  }
  return null;
}

function aroundMonth(
  text: string,
  at: number,
  length: number,
  month: number,
  reference: string | null,
): FoundDate | null {
  const before = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|º|er|\.)?[\s-]{0,2}(?:of\s|de\s|di\s|do\s)?$/i.exec(
    text.slice(Math.max(0, at - 12), at),
  );
  const after = text.slice(at + length, at + length + 24);
  if (before !== null) {
    const year = /^\.?[\s,-]{0,2}(?:de\s|del\s|of\s)?(\d{4})(?!\d)/i.exec(after);
    const start = at - before[0].length;
    if (year !== null) return written(Number(year[1]), month, Number(before[1]), start, at + length + year[0].length);
    if (!/^\.?[\s,-]{0,2}\d/.test(after)) return withoutYear(month, Number(before[1]), start, at + length, reference);
  }
  const day = /^\.?[\s-]{1,2}(\d{1,2})(?:st|nd|rd|th)?(?!\d|:\d|[ap]\.?m|\s?[ap]m)/i.exec(after);
  if (day !== null) {
    const rest = after.slice(day[0].length);
    const year = /^(?:\s?[-–]\s?\d{1,2}(?:st|nd|rd|th)?)?\s{0,2}[,.]?\s{0,2}[,.]?\s{0,2}(\d{4})(?!\d|:)/.exec(rest);
    const end = at + length + day[0].length;
    if (year !== null) return written(Number(year[1]), month, Number(day[1]), at, end + year[0].length);
    return withoutYear(month, Number(day[1]), at, end, reference);
  }
  const year = /^\.?[\s,-]{1,2}(?:de\s|of\s)?(\d{4})(?!\d)/i.exec(after);
  if (year === null) return null;
  const date = dayOf(Number(year[1]), month, lastDay(Number(year[1]), month));
  return { date, inferred: true, reason: null, start: at, end: at + length + year[0].length };
}

function written(year: number, month: number, day: number, start: number, end: number): FoundDate {
  const date = dayOf(year, month, day);
  return { date, inferred: false, reason: date === null ? 'there is no such day' : null, start, end };
}

function withoutYear(
  month: number,
  day: number,
  start: number,
  end: number,
  reference: string | null,
): FoundDate | null {
  if (reference === null) return null;
  const date = nextDay(month, day, reference);
  return date === null ? null : { date, inferred: true, reason: null, start, end };
}

/** `25/02/2024` can be read one way only; `03/04/2027` two ways, so not at all. */
function readSlashed(text: string): FoundDate | null {
  if (!separated.test(text)) return null;
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
  if (!separated.test(text)) return null;
  const match = /(?<![\d.-])(\d{4})-(\d{2})(?![\d-])/.exec(text);
  if (match === null) return null;
  const [year, month] = [Number(match[1]), Number(match[2])];
  if (month < 1 || month > 12) return null;
  const date = dayOf(year, month, lastDay(year, month));
  return date === null ? null : found(match, date, true);
}

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
