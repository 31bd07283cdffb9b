/** Entries of a list that are the heading of what follows them. */

import { isEntry, type Row } from '../reading/row.js';

/** An entry that only names a section heads it when something else than its next sibling follows. */
export function leads(rows: readonly Row[], index: number, row: Row): boolean {
  let at = index + 1;
  while (rows[at]?.kind === 'blank' || rows[at]?.kind === 'rule') at++;
  const next = rows[at];
  if (next === undefined || next.kind === 'heading') return false;
  return next.indent > row.indent || !isEntry(next) || (isPicture(row.mark) && next.mark !== row.mark);
}

/** `✔️ Tasks` over dashes: the picture is an ornament of the heading, no bullet of the list. */
function isPicture(mark: string): boolean {
  return /^\p{Extended_Pictographic}/u.test(mark);
}
