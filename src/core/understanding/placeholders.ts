/** Placeholders and guidance that a template left in a report, for the rule that tells the author. */

import type { ReadingFacts } from '../postmortem.js';
import { plainText } from '../reading/inline.js';
import type { Row } from '../reading/row.js';
import { isGuidance, isPlaceholder } from './emptiness.js';
import { keyOf } from './words.js';

/** "None" and "n/a" are answers; "TBD" is a blank. */
const unanswered =
  /^(?:tbd|tba|tbc|todo|xxx|tk|placeholder|to be (?:determined|defined|added|filled|completed|done)|coming soon|lorem ipsum.*)$/;

/** Finds them, at most 200, in order. */
export function findPlaceholders(rows: readonly Row[]): ReadingFacts['placeholders'] {
  const found: { line: number; column: number; text: string }[] = [];
  for (const row of rows) {
    if (row.kind === 'blank' || row.kind === 'hidden' || row.kind === 'rule' || found.length >= 200) continue;
    const pieces = row.kind === 'cells' ? row.cells : [{ text: row.text, column: row.column }];
    for (const { text, column } of pieces) {
      if (isLeft(text) || (row.kind !== 'cells' && row.kind !== 'heading' && isGuidance(row))) {
        found.push({ line: row.line, column, text: plainText(text) || text });
      }
    }
  }
  return found;
}

function isLeft(text: string): boolean {
  if (text.length > 200 || !/[\p{L}\p{N}_]/u.test(text) || !isPlaceholder(text)) return false;
  const key = keyOf(text);
  return unanswered.test(key) || /^\W/.test(text.trim()) || /YYYY|HH:MM|XX:XX/i.test(text);
}
