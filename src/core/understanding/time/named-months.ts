/** Dates with the name of their month, in any language: `February 25, 2024`, `25 de febrero de 2024`. */

import { codeAt } from '../../reading/code-at.js';
import { lazy, monthNumbers } from '../lexicon/lexicon.js';
import { fold } from '../words.js';
import { dayOf, lastDay, nextDay, type FoundDate } from './calendar.js';

// eslint-disable-next-line no-control-regex -- all of ASCII, and the punctuation of a typesetter, which is no letter
const lettersBeyondAscii = /[^\u0000-\u007f\u2010-\u206f]/;

/** `February 25, 2024`, `25th of Feb 2024`, `July 15th`, `June 2024`, `25 de febrero de 2024`. */
export function readNamedMonth(text: string, reference: string | null): FoundDate | null {
  return lettersBeyondAscii.test(text) ? amongAnyLetters(text, reference) : amongPlainLetters(text, reference);
}

/** The slow way, for any script. */
export function amongAnyLetters(text: string, reference: string | null): FoundDate | null {
  for (const { 0: word, index } of text.matchAll(/\p{L}{3,}/gu)) {
    const result = dated(text, index, index + word.length, reference);
    if (result !== null) return result;
  }
  return null;
}

/** The same for a text in plain letters, without the table of all letters. */
export function amongPlainLetters(text: string, reference: string | null): FoundDate | null {
  const { length } = text;
  let start = -1;
  for (let at = 0; at <= length; at++) {
    const code = at < length ? codeAt(text, at) | 32 : 0;
    if (code > 96 && code < 123) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      const result = at - start < 3 ? null : dated(text, start, at, reference);
      if (result !== null) return result;
      start = -1;
    }
  }
  return null;
}

/** Reads the word between two offsets as a month, with its day or year, where it is one. */
function dated(text: string, start: number, end: number, reference: string | null): FoundDate | null {
  if (end - start > 12 || !mayBeginMonth(text, start) || !hasDigitNear(text, start, end)) return null;
  const month = monthNumbers().get(fold(text.slice(start, end)));
  return month === undefined ? null : aroundMonth(text, start, end - start, month, reference);
}

/** Low bits of the first letter and of the second: months begin in few ways, so most words need not be looked up. */
const beginnings = lazy(() => {
  const known = new Uint8Array(1024);
  for (const month of monthNumbers().keys()) known[beginning(month, 0)] = 1;
  return known;
});

/** False is certain for words in plain letters; in others an accent may be dropped first, so all of these may be. */
function mayBeginMonth(text: string, at: number): boolean {
  const isPlain = codeAt(text, at) < 128 && codeAt(text, at + 1) < 128;
  return !isPlain || beginnings()[beginning(text, at)] === 1;
}

/** Upper and lower case give the same. */
function beginning(text: string, at: number): number {
  return ((codeAt(text, at) & 31) << 5) | (codeAt(text, at + 1) & 31);
}

/** Farthest that a digit can stand from its month: before it, and after it (`July of 2024`). In characters. */
const reachBefore = 12;
const reachAfter = 8;

function hasDigitNear(text: string, start: number, end: number): boolean {
  for (let at = Math.max(0, start - reachBefore); at < start; at++) if (isDigit(codeAt(text, at))) return true;
  const last = Math.min(text.length, end + reachAfter);
  for (let at = end; at < last; at++) if (isDigit(codeAt(text, at))) return true;
  return false;
}

function isDigit(code: number): boolean {
  return code > 47 && code < 58;
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
