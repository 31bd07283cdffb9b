/** Days of the calendar, and what a date found in a text looks like. */

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

/** YYYY-MM-DD of a day that exists, else null. */
export function dayOf(year: number, month: number, day: number): string | null {
  if (year < 1970 || year > 2100 || month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) return null;
  return `${year}-${pad(month)}-${pad(day)}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

export function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day `days` after `date`. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/**
 * The day of that name on or after the reference; a few months before it still count as this year, since a report names
 * the days of its incident as often as those to come.
 */
export function nextDay(month: number, day: number, reference: string): string | null {
  const year = Number(reference.slice(0, 4));
  const thisYear = dayOf(year, month, day);
  return thisYear !== null && thisYear >= addDays(reference, -120)
    ? thisYear
    : (dayOf(year + 1, month, day) ?? thisYear);
}

/** A match as the date it stands for. */
export function found(match: RegExpExecArray, date: string | null, inferred = false): FoundDate {
  const reason = date === null ? 'there is no such day' : null;
  return { date, inferred, reason, start: match.index, end: match.index + match[0].length };
}
