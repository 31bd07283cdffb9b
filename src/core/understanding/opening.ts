/** What a report tells of its time outside of labels: prose of its opening, the zone of its timeline, its day. */

import type { SectionName } from '../postmortem.js';
import { plainText } from '../reading/inline.js';
import type { Outline } from '../reading/row.js';
import type { Slice } from './slice.js';
import { findZone } from './time/clock.js';
import { findDate } from './time/dates.js';

/** Sections that tell from when to when. */
const wanted: ReadonlySet<SectionName | null> = new Set<SectionName | null>(['summary', 'duration']);

/** Text that may tell from when to when: what stands before the first section, the summary, the duration. */
export function openingProse(outline: Outline, part: Slice): { text: string; line: number }[] {
  const found: { text: string; line: number }[] = [];
  const firstSection = part.parts.find(({ heading }) => heading.meanings.some(({ kind }) => kind === 'section'));
  for (let at = part.start; at < Math.min(firstSection?.heading.index ?? part.end, part.start + 30); at++) {
    const row = outline.rows[at];
    if (row?.kind === 'text' && row.text.length > 40) found.push({ text: plainText(row.text), line: row.line });
  }
  for (const each of part.parts) {
    if (!each.heading.meanings.some(({ name }) => wanted.has(name))) continue;
    if (each.heading.value !== null) found.push({ text: plainText(each.heading.value), line: each.heading.line });
    for (let at = each.heading.index + 1; at <= Math.min(each.end, each.heading.index + 12); at++) {
      const row = outline.rows[at];
      if (row?.kind === 'text' || row?.kind === 'bullet') found.push({ text: plainText(row.text), line: row.line });
    }
  }
  return found;
}

/** `Timeline (UTC)`, `All times in CET`. */
export function statedZone(outline: Outline, part: Slice): number | null {
  for (const each of part.parts) {
    if (!each.heading.meanings.some(({ name }) => name === 'timeline')) continue;
    for (let at = each.heading.index; at <= Math.min(each.end, each.heading.index + 4); at++) {
      const row = outline.rows[at];
      const text = row?.kind === 'cells' ? (row.cells[0]?.text ?? '') : (row?.text ?? '');
      const states = at === each.heading.index || row?.kind === 'cells' || /\btimes?\b/i.test(text);
      const zone = states ? findZone(text) : null;
      if (zone !== null) return zone;
    }
  }
  return null;
}

/** The day by the title, the file's name, the heading of the timeline, the first words, in that order. */
export function fallbackDate(
  path: string,
  title: string | null,
  prose: ReturnType<typeof openingProse>,
  part: Slice,
): string | null {
  const byTitle = title === null ? null : findDate(title)?.date;
  if (byTitle != null) return byTitle;
  const byName = findDate(
    (path
      .split('/')
      .slice(-2)
      .join('/')
      .replace(/_/g, ' ')
      .match(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/) ?? [''])[0],
  )?.date;
  if (byName != null) return byName;
  const timeline = part.parts.find(({ heading }) => heading.meanings.some(({ name }) => name === 'timeline'));
  const headed = findDate(timeline?.heading.text ?? '')?.date;
  if (headed != null) return headed;
  for (const { text } of prose) {
    const found = findDate(text);
    if (found?.date != null && !found.inferred) return found.date;
  }
  return null;
}
