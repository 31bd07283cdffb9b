/** Placeholders and guidance that a template left in a report, for the rule that tells the author. */

import type { ReadingFacts } from '../postmortem.js';
import { plainText } from '../reading/inline.js';
import type { Row } from '../reading/row.js';
import { isGuidance, isPlaceholder } from './emptiness.js';
import { keyOf } from './words.js';

/** "None" and "n/a" are answers; "TBD" is a blank. */
const unanswered =
  /^(?:tbd|tba|tbc|todo|xxx|tk|placeholder|to be (?:determined|defined|added|filled|completed|done)|coming soon|lorem ipsum.*)$/;

/** Finds them, at most 200, in order. `said` tells of each row whether it says something. */
export function findPlaceholders(rows: readonly Row[], said: readonly boolean[]): ReadingFacts['placeholders'] {
  const found: { line: number; column: number; text: string }[] = [];
  rows.forEach((row, at) => {
    if (row.kind === 'blank' || row.kind === 'hidden' || row.kind === 'rule' || found.length >= 200) return;
    if (row.kind === 'cells') {
      for (const cell of row.cells) if (isLeft(cell.text)) note(row, cell);
    } else if (
      row.kind === 'heading' ? isLeft(row.text) : said[at] === false && (isGuidance(row) || isLeft(row.text))
    ) {
      note(row, row);
    }
  });
  return found;

  function note({ line }: Row, { text, column }: { text: string; column: number }): void {
    found.push({ line, column, text: plainText(text) || text });
  }
}

/** How every text that `isLeft` takes begins, or what it has: asked first, since hardly any other text does. */
const mayBeLeft = /^[\W_tcxpl]|YYYY|HH:MM|XX:XX/i;

function isLeft(text: string): boolean {
  if (text.length > 200 || !mayBeLeft.test(text) || !isPlaceholder(text) || !/[\p{L}\p{N}_]/u.test(text)) return false;
  const key = keyOf(text);
  return unanswered.test(key) || /^\W/.test(text.trim()) || /YYYY|HH:MM|XX:XX/i.test(text);
}
