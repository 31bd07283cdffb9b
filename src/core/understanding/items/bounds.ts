/** Where a group's items end, and what the words before them say: closing prose and lead-ins. */

import { plainText } from '../../reading/inline.js';
import { isEntry, type Row } from '../../reading/row.js';
import type { Group } from './draft.js';
import { isClosing } from './prose.js';

/** The group up to its closing prose. What begins like a closing before any item introduces them instead. */
export function untilClosing(rows: readonly Row[], group: Group): Group {
  let items = group.value === null ? 0 : 1;
  for (let at = group.start; at <= group.end; at++) {
    const row = rows[at];
    if (row === undefined) continue;
    if (row.kind === 'text' && !row.quoted) {
      if (items > 0 && row.indent < 4 && isClosing(plainText(row.text.slice(0, 200)))) return { ...group, end: at };
      if (!/[:：]\s*$/.test(row.text)) items++;
    } else if (isEntry(row) || row.kind === 'cells') items++;
  }
  return group;
}

const toldAlready =
  /\b(?:have|has|had)(?: now| already| since| also)? (?:been )?(?:implemented|taken|made|put|introduced|applied|completed|added|carried|done|adopted|established)\b|\bwere (?:implemented|taken|made|introduced|applied|completed|added|carried)\b/i;

/** Whether the lead-in of the group tells of things done: `we have implemented the following measures:`. */
export function leadInTells(rows: readonly Row[], group: Group): boolean {
  let lead = group.value !== null && /[:：]$/.test(group.value.text) ? group.value.text : '';
  for (let at = group.start; at <= group.end; at++) {
    const row = rows[at];
    if (row === undefined || isEntry(row) || row.kind === 'cells') break;
    if (row.kind === 'text' && /[:：]\s*$/.test(row.text)) lead = row.text;
  }
  return lead !== '' && toldAlready.test(plainText(lead));
}
