/** Entries of the timeline with their times, for the rule that looks at their order. */

import { plainText } from '../reading/inline.js';
import type { Row } from '../reading/row.js';
import type { Part } from './sections.js';
import { findTimes } from './time/clock.js';
import { findDate } from './time/dates.js';

export interface TimelineEntry {
  readonly line: number;
  /** Minutes since the Unix epoch, or of the day where no date is known. */
  readonly minutes: number;
  readonly text: string;
}

/** Reads the rows under the timelines; a date on a line of its own dates the entries after it. */
export function readTimeline(
  parts: readonly Part[],
  rows: readonly Row[],
  incidentDate: string | null,
): TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  let covered = -1;
  for (const part of parts) {
    const isTimeline = part.heading.meanings.some((meaning) => meaning.name === 'timeline');
    if (!isTimeline || part.heading.index <= covered) continue;
    covered = part.end;
    let day: string | null = incidentDate;
    let base = minutesOfDay(day);
    for (let at = part.heading.index + 1; at <= part.end; at++) {
      const row = rows[at];
      if (row === undefined || row.kind === 'blank' || row.kind === 'hidden' || row.kind === 'rule') continue;
      // without a digit there is no time; a table's row has its cells in its text
      if (!/\d/.test(row.text)) continue;
      const text =
        row.kind === 'cells' ? row.cells.map((cell) => plainText(cell.text)).join(' | ') : plainText(row.text);
      const head = text.slice(0, 60);
      if (!/\d/.test(head)) continue;
      const date = findDate(head, incidentDate);
      if (date?.date != null && date.start < 12 && date.date !== day) {
        day = date.date;
        base = minutesOfDay(day);
      }
      const time = findTimes(head)[0];
      if (time === undefined || time.start > 32) continue;
      entries.push({ line: row.line, minutes: base + time.minutes, text: text.slice(0, 200) });
    }
  }
  return entries;
}

/** Minutes since the Unix epoch at which a day begins. */
function minutesOfDay(day: string | null): number {
  return day === null ? 0 : Date.parse(`${day}T00:00:00Z`) / 60_000;
}
