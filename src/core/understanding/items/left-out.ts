/** The lines under an action heading that became nothing, each with the reason: what `--explain` owes its reader. */

import type { PassedOver } from '../../postmortem.js';
import { plainText } from '../../reading/inline.js';
import { isEntry, type Row } from '../../reading/row.js';
import type { Draft, Group } from './draft.js';
import { isClosing } from './prose.js';

/**
 * @param groups as their headings bound them, closing prose included
 * @param known what was passed over already; its lines are not told twice
 */
export function leftOut(
  rows: readonly Row[],
  groups: readonly Group[],
  drafts: readonly Draft[],
  known: readonly PassedOver[],
): PassedOver[] {
  const told = new Set(known.map(({ line }) => line));
  const taken = new Set<number>();
  for (const { line, endLine } of drafts) for (let at = line; at <= endLine; at++) taken.add(at);
  const left: PassedOver[] = [];
  for (const group of groups) {
    if (group.excluded !== null) continue;
    const loose: { readonly at: number; readonly row: Row; readonly text: string }[] = [];
    let first = -1;
    let last = -1;
    for (let at = group.start; at <= group.end; at++) {
      const row = rows[at];
      if (row === undefined) continue;
      if (taken.has(row.line)) {
        if (first < 0) first = at;
        last = at;
      } else if ((row.kind === 'text' || isEntry(row)) && !told.has(row.line)) {
        const text = plainText(row.text);
        if (text !== '') loose.push({ at, row, text });
      }
    }
    for (const { at, row, text } of loose) left.push({ line: row.line, text, why: reason(row, text, at, first, last) });
  }
  return left;
}

function reason(row: Row, text: string, at: number, first: number, last: number): string {
  if (row.quoted) return 'quoted';
  if (first < 0) return 'prose';
  if (at < first) return 'lead-in';
  return at > last && isClosing(text) ? 'closing-prose' : at > last ? 'after-the-items' : 'loose-text';
}
