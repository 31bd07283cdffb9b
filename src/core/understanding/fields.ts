/** What a report says of itself in labels, bold bullets, a table at its top, headings with a value. */

import { plainText } from '../reading/inline.js';
import { isEntry, type Row } from '../reading/row.js';
import type { Heading } from './headings.js';
import { isPlaceholder } from './emptiness.js';
import { labelOf } from './labels.js';
import { splitFields } from './fields-of-a-line.js';
import type { FieldName } from './lexicon/language.js';
import { mayBeginField } from './lexicon/known-words.js';
import { fieldLabels } from './lexicon/lexicon.js';
import { findDate } from './time/dates.js';
import { keyOf, withoutBrackets } from './words.js';

export interface Field {
  readonly name: FieldName;
  /** Plain words. */
  readonly value: string;
  readonly line: number;
}

/** Fields are looked for in the opening of a report and in its sections on duration and impact, not in its body. */
const maxRows = 150;

/** Fields in order of appearance; the first of a name counts, so that a later mention changes nothing. */
export function findFields(rows: readonly Row[], headings: readonly Heading[], start: number, end: number): Field[] {
  const stop = headings.find(
    (heading) =>
      heading.index > start &&
      heading.value === null &&
      heading.style !== 'entry' &&
      heading.meanings.some(({ name }) => name === 'timeline' || name === 'action-items' || name === 'resolution'),
  );
  const limit = Math.min(end, start + maxRows, (stop?.index ?? end + 1) - 1);
  const fields: Field[] = [];
  for (let at = start; at <= limit; at++) {
    const row = rows[at];
    if (row === undefined) continue;
    const field =
      row.kind === 'cells'
        ? fromCells(row)
        : row.kind === 'blank' || row.kind === 'hidden'
          ? null
          : fromLine(rows, at, row);
    if (field === null) continue;
    const all = row.kind === 'cells' ? [field] : splitFields(field, nameOf);
    fields.push(...all.filter(({ value }) => !isPlaceholder(value)));
  }
  return fields;
}

function fromCells(row: Row): Field | null {
  const [label, value] = row.cells;
  if (label === undefined || value === undefined || row.cells.length > 3 || value.text === '') return null;
  const name = nameOf(plainText(label.text));
  return name === null ? null : { name, value: plainText(value.text), line: row.line };
}

function fromLine(rows: readonly Row[], at: number, row: Row): Field | null {
  if (!mayBeginField(row.text)) return null;
  const mayLabel = row.kind === 'heading' || /[:：]|^[*_]/.test(row.text);
  const label = mayLabel ? labelOf(row.text) : null;
  if (label !== null) {
    const name = nameOf(label.text);
    if (name !== null && label.value !== null) return { name, value: plainText(label.value), line: row.line };
    if (name !== null && (row.kind === 'heading' || label.style !== 'bare')) return fromBelow(rows, at, name);
  }
  return isEntry(row) ? fromDatedEntry(row) : null;
}

/** Which field a label is, or null. */
export function nameOf(label: string): FieldName | null {
  return fieldLabels().get(keyOf(withoutBrackets(label))) ?? fieldLabels().get(keyOf(label)) ?? null;
}

/** `## Authors` over a name: the value is the next line that says something. */
function fromBelow(rows: readonly Row[], at: number, name: FieldName): Field | null {
  let next = at + 1;
  while (rows[next]?.kind === 'blank') next++;
  const row = rows[next];
  if (row === undefined || (row.kind !== 'text' && !isEntry(row))) return null;
  const own = labelOf(row.text);
  if (own !== null && own.value !== null && nameOf(own.text) !== null) return null;
  return { name, value: plainText(row.text), line: row.line };
}

/** `- First detected 2024-06-09 13:15`: a label without colon before a date. */
function fromDatedEntry(row: Row): Field | null {
  if (!/\d{2}/.test(row.text.slice(0, 80))) return null;
  const plain = plainText(row.text.slice(0, 120));
  const date = findDate(plain);
  if (date?.date == null || date.start < 3 || date.start > 40) return null;
  const name = nameOf(plain.slice(0, date.start));
  return name === 'start' || name === 'end' ? { name, value: plain.slice(date.start), line: row.line } : null;
}
