/** Times of day and zones as people write them: `10:00 AM (UTC)`, `14:30`, `5pm`, `0900 PST`, `7.15 h`. */

import { codeAt } from '../../reading/code-at.js';

export interface FoundTime {
  /** Minutes of the day. */
  readonly minutes: number;
  readonly seconds: number;
  readonly start: number;
  readonly end: number;
}

/** A time where the last index stands. */
export const clock =
  /(?<![\d.:/+-])(\d{1,2})(?::(\d{2})(?::(\d{2}))?\s?([ap])\.?\s?m\b\.?|:(\d{2})(?::(\d{2}))?(?![\d:]|\.\d)|\.(\d{2})\s?([ap])\.?m\b|\s?([ap])\.?m\b\.?|[h時](\d{2})?(?!\p{L}))|(?<![\d.:/+-])([01]\d|2[0-3])([0-5]\d)(?=\s?(?:UTC|GMT|[A-Z]{1,3}T|hours|hrs)\b|\s?[–-]\s?\d{4}\s?(?:UTC|GMT|[A-Z]{1,3}T)\b)/iuy;

/** All times of a text, in order. */
export function findTimes(text: string): FoundTime[] {
  const window = text.length > 400 ? text.slice(0, 400) : text;
  const found: FoundTime[] = [];
  for (let at = nextNumber(window, 0); at >= 0;) {
    clock.lastIndex = at;
    const match = clock.exec(window);
    const time = match === null ? null : toTime(match);
    if (time !== null) found.push(time);
    at = nextNumber(window, match === null ? at + 1 : match.index + match[0].length);
  }
  return found;
}

/** Where the next number begins at which a time may stand; asking the pattern only there is much the cheaper. */
function nextNumber(text: string, from: number): number {
  const { length } = text;
  for (let at = from; at < length; at++) {
    if (isDigit(codeAt(text, at)) && (at === 0 || !goesOnInNumber(codeAt(text, at - 1)))) return at;
  }
  return -1;
}

/** One of `0123456789.:/+-`. */
function goesOnInNumber(code: number): boolean {
  return (code > 45 && code < 59) || code === 43 || code === 45;
}

function isDigit(code: number): boolean {
  return code > 47 && code < 58;
}

function toTime(match: RegExpExecArray): FoundTime | null {
  const hour = Number(match[1] ?? match[11]);
  const minute = Number(match[2] ?? match[5] ?? match[7] ?? match[10] ?? match[12] ?? 0);
  const seconds = Number(match[3] ?? match[6] ?? 0);
  const half = (match[4] ?? match[8] ?? match[9])?.toLowerCase();
  if (minute > 59 || seconds > 59 || hour > 24) return null;
  // "13:06 PM" is a 24-hour time with a slip
  const inHalf = half !== undefined && hour <= 12;
  const hours = inHalf ? (hour % 12) + (half === 'p' ? 12 : 0) : hour;
  return { minutes: hours * 60 + minute, seconds, start: match.index, end: match.index + match[0].length };
}

/** Offsets from UTC in minutes. Abbreviations that name several zones (IST, CST of China, BST of Dhaka) only where one is meant by all. */
const zones = new Map<string, number>(
  Object.entries({
    UTC: 0,
    GMT: 0,
    Z: 0,
    WET: 0,
    WEST: 60,
    BST: 60,
    CET: 60,
    CEST: 120,
    EET: 120,
    EEST: 180,
    MSK: 180,
    EST: -300,
    EDT: -240,
    CDT: -300,
    MST: -420,
    MDT: -360,
    PST: -480,
    PDT: -420,
    AKST: -540,
    AKDT: -480,
    HST: -600,
    WAT: 60,
    CAT: 120,
    EAT: 180,
    SAST: 120,
    JST: 540,
    KST: 540,
    HKT: 480,
    SGT: 480,
    AEST: 600,
    AEDT: 660,
    AWST: 480,
    NZST: 720,
    NZDT: 780,
    BRT: -180,
    ART: -180,
    CLT: -240,
    PKT: 300,
    WIB: 420,
    PHT: 480,
  }),
);

/** Long names; daylight saving is not guessed from them. */
const zoneNames: readonly (readonly [RegExp, number])[] = [
  [/\bwest africa(?:n)? time\b/i, 60],
  [/\beast africa(?:n)? time\b/i, 180],
  [/\bcentral africa(?:n)? time\b/i, 120],
  [/\bgreen?witch? mean time\b|\bgreenwich mean time\b|\bcoordinated universal time\b/i, 0],
  [/\bpacific standard time\b/i, -480],
  [/\beastern standard time\b/i, -300],
  [/\bcentral european time\b/i, 60],
];

const abbreviation = /(?<![\p{L}\d])(UTC|GMT|Z|[A-Z]{3,4})(?:\s?([+-])\s?(\d{1,2})(?::?(\d{2}))?)?(?![\p{L}\d])/gu;
const offset = /([+-])(\d{2}):?(\d{2})(?!\d)/;

/** Minutes east of UTC of the first zone named in the text; null where none is, or one that names several zones. */
export function findZone(text: string): number | null {
  const window = text.length > 400 ? text.slice(0, 400) : text;
  for (const match of window.matchAll(abbreviation)) {
    const base = zones.get(match[1] ?? '');
    if (base === undefined) continue;
    const hours = Number(match[3] ?? 0) * 60 + Number(match[4] ?? 0);
    return base + (match[2] === '-' ? -hours : hours);
  }
  for (const [name, minutes] of zoneNames) if (name.test(window)) return minutes;
  const numeric = /T?\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?\s?(?:Z|[+-]\d{2}:?\d{2})/.exec(window)?.[0];
  if (numeric === undefined) return null;
  if (numeric.endsWith('Z')) return 0;
  const found = offset.exec(numeric.slice(5));
  if (found === null) return null;
  const minutes = Number(found[2]) * 60 + Number(found[3]);
  return found[1] === '-' ? -minutes : minutes;
}

/** ISO 8601 in UTC of a day and a time in a zone. */
export function toInstant(date: string, time: FoundTime, zone: number): string {
  const at = Date.parse(`${date}T00:00:00Z`) + ((time.minutes - zone) * 60 + time.seconds) * 1000;
  return new Date(at).toISOString().replace('.000Z', 'Z');
}
