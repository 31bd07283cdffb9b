/** When it began, when it ended, how long it took: from labels, ranges and sentences, with zones, over midnight. */

import type { Field } from './fields.js';
import { findTimes, findZone, toInstant, type FoundTime } from './time/clock.js';
import { addDays, type FoundDate } from './time/calendar.js';
import { findDate } from './time/dates.js';
import { findDuration } from './time/durations.js';

export interface IncidentTime {
  readonly date: string | null;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  /** From start and end, else as stated. */
  readonly durationMinutes: number | null;
  readonly statedMinutes: number | null;
  readonly statedLine: number | null;
  readonly startLine: number | null;
  readonly endLine: number | null;
  /** Line of a time that names no zone and was read as UTC. */
  readonly zonelessLine: number | null;
  readonly unreadable: readonly { readonly line: number; readonly text: string; readonly reason: string }[];
}

export interface TimeSources {
  readonly fields: readonly Field[];
  /** Date from front matter, as written. */
  readonly date: string | null;
  /** Sentences that may tell a range (summary, duration), with lines. */
  readonly prose: readonly { readonly text: string; readonly line: number }[];
  /** Zone that the report states for all its times, minutes east of UTC. */
  readonly zone: number | null;
  /** Date by the title, the file's name or the timeline; used when nothing better is said. */
  readonly fallbackDate: string | null;
}

interface Moment {
  readonly date: string | null;
  readonly time: FoundTime | null;
  readonly zone: number | null;
  readonly line: number;
}

/** Brings together what the sources say. */
export function readIncidentTime(sources: TimeSources): IncidentTime {
  const { fields } = sources;
  const unreadable: { line: number; text: string; reason: string }[] = [];
  const dateField = fields.find((field) => field.name === 'date');
  const written = sources.date ?? dateField?.value ?? null;
  const readDate = written === null ? null : findDate(written);
  if (readDate?.date === null) {
    unreadable.push({
      line: dateField?.line ?? 1,
      text: written?.slice(readDate.start, readDate.end) ?? '',
      reason: readDate.reason ?? '',
    });
  }
  const known = readDate?.date ?? null;
  const { start, end } = findMoments(sources, known);
  const date = known ?? start?.date ?? sources.fallbackDate;
  const startedAt = instantOf(start, date, sources.zone);
  const endedAt = endOf(end, start, date, sources.zone, startedAt);
  const stated = fields.find((field) => field.name === 'duration' && findDuration(field.value) !== null);
  const statedMinutes = stated === undefined ? null : findDuration(stated.value);
  const worked = startedAt === null || endedAt === null ? null : (Date.parse(endedAt) - Date.parse(startedAt)) / 60_000;
  const zoneless = [start, end].find((moment) => moment?.time != null && moment.zone === null && sources.zone === null);
  return {
    date: date ?? startedAt?.slice(0, 10) ?? null,
    startedAt,
    endedAt,
    durationMinutes: worked !== null && worked >= 0 ? Math.round(worked) : statedMinutes,
    statedMinutes,
    statedLine: stated?.line ?? null,
    startLine: startedAt === null ? null : (start?.line ?? null),
    endLine: endedAt === null ? null : (end?.line ?? null),
    zonelessLine: startedAt !== null && zoneless !== undefined ? (zoneless?.line ?? null) : null,
    unreadable,
  };
}

function findMoments(sources: TimeSources, date: string | null): { start: Moment | null; end: Moment | null } {
  const of = (name: 'start' | 'end'): Moment | null => {
    for (const field of sources.fields) {
      if (field.name !== name) continue;
      const moment = momentOf(field.value, field.line, date);
      if (moment.date !== null || moment.time !== null) return moment;
    }
    return null;
  };
  const start = of('start');
  const end = of('end');
  const startValue = sources.fields.find((field) => field.name === 'start');
  const inOne = startValue !== undefined && end === null ? readRange(startValue.value, startValue.line, date) : null;
  if (inOne !== null) return inOne;
  if (start !== null && end !== null) return { start, end };
  const texts = [
    ...sources.fields
      .filter((field) => field.name === 'duration' || field.name === 'date')
      .map(({ value, line }) => ({ text: value, line })),
    ...sources.prose,
  ];
  for (const { text, line } of texts) {
    const range = readRange(text, line, date);
    if (range !== null) return range;
  }
  return { start, end };
}

function momentOf(text: string, line: number, date: string | null): Moment {
  return { date: findDate(text, date)?.date ?? null, time: findTimes(text)[0] ?? null, zone: findZone(text), line };
}

/** Longest text that `between` can match: sixty characters on each side of its longest word. */
const maxBetween = 60 + 'through'.length + 60;
const between =
  /^[^.\n]{0,60}?(?:[-–—~〜～→]|\bto\b|\buntil\b|\btill\b|\bthrough\b|\band\b|\ba(?:l| las)?\b|\bhasta\b|\bbis\b|\baté\b|から|至|到)[^.\n]{0,60}$/iu;

/** `March 10, 2025, 02:30 AM - March 10, 2025, 05:45 AM (UTC)`, `from 14:00 to 17:30 GMT`. */
function readRange(text: string, line: number, date: string | null): { start: Moment; end: Moment } | null {
  const [first, second] = findTimes(text);
  if (first === undefined || second === undefined) return null;
  if (second.start - first.end > maxBetween || !between.test(text.slice(first.end, second.start))) return null;
  const zone = findZone(text.slice(first.start, second.end + 40)) ?? findZone(text);
  const before = lastDateBefore(text, first.start, date);
  const middle = findDate(text.slice(first.end, second.start), date);
  const after = findDate(text.slice(second.end, second.end + 60), date);
  // "February 11 to 5 PM" is no "7 to 9"; a missing half of the day is that of the end: "3 to 5 PM"
  const startDate = before ?? (middle === null ? (after?.date ?? null) : null);
  const endDate = middle?.date ?? (before === null ? (after?.date ?? null) : null);
  return {
    start: { date: startDate, time: first, zone, line },
    end: { date: endDate, time: second, zone, line },
  };
}

function lastDateBefore(text: string, offset: number, date: string | null): string | null {
  let found: FoundDate | null = null;
  let from = 0;
  for (let steps = 0; steps < 4; steps++) {
    const next = findDate(text.slice(from, offset), date);
    if (next === null) break;
    found = next;
    from += next.end;
  }
  return found?.date ?? null;
}

function instantOf(moment: Moment | null, date: string | null, zone: number | null): string | null {
  if (moment?.time == null) return null;
  const day = moment.date ?? date;
  return day === null ? null : toInstant(day, moment.time, moment.zone ?? zone ?? 0);
}

/** An end without a day of its own is on the day of the start, or on the next when it would come before. */
function endOf(
  end: Moment | null,
  start: Moment | null,
  date: string | null,
  zone: number | null,
  startedAt: string | null,
): string | null {
  if (end?.time == null) return null;
  const shared = end.zone ?? start?.zone ?? zone ?? 0;
  if (end.date !== null) return toInstant(end.date, end.time, shared);
  const day = start?.date ?? date;
  if (day === null) return null;
  const sameDay = toInstant(day, end.time, shared);
  return startedAt !== null && sameDay < startedAt ? toInstant(addDays(day, 1), end.time, shared) : sameDay;
}
