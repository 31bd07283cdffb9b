/** `[Action Item] …` or `Action item: …` within running text: the author marked it, but no list holds it. */

import { plainText } from '../../reading/inline.js';
import { isEntry, type Row } from '../../reading/row.js';
import { isPlaceholder } from '../emptiness.js';
import type { Draft, Group } from './draft.js';

const marker = /^(?:[*_]{0,3})\[?action items?\]?(?:[*_]{0,3})\s*[:\]]?(?:[*_]{0,3})\s*[:：]?\s*/i;

/** Marked lines between two row indexes. They are proposals: outside a list nobody reviewed them as tasks. */
export function readMarkers(rows: readonly Row[], start: number, end: number): Draft[] {
  const group: Group = {
    label: null,
    role: null,
    combined: false,
    kind: null,
    done: null,
    told: false,
    due: null,
    references: [],
    priority: null,
    depth: 'root',
    start,
    end,
    value: null,
    excluded: null,
    headingIndex: start,
  };
  const drafts: Draft[] = [];
  for (let at = start; at <= end; at++) {
    const row = rows[at];
    if (row === undefined || (row.kind !== 'text' && !isEntry(row))) continue;
    // first letters first: hardly any line gets to the pattern
    if (!'*_[aA'.includes(row.text.charAt(0))) continue;
    const mark = /^[*_]{0,3}\[?action item/i.test(row.text) ? marker.exec(row.text)?.[0] : undefined;
    if (mark === undefined || !/[\]:]/.test(mark)) continue;
    const text = row.text.slice(mark.length);
    if (plainText(text).split(' ').length < 3 || isPlaceholder(text)) continue;
    const next = rows[at + 1];
    const wrapped = next?.kind === 'text' && !/[.!?]$/.test(text.trimEnd());
    drafts.push({
      text: wrapped ? `${text} ${next.text}` : text,
      line: row.line,
      column: row.column + mark.length,
      endLine: wrapped ? next.line : row.line,
      checked: row.checked,
      details: [],
      group,
      cells: null,
      uncertain: true,
      why: 'marker',
    });
  }
  return drafts;
}
