/** Lines that look like headings of their author's and say nothing that is known: shown, so that a user can report them. */

import type { PassedOver } from '../postmortem.js';
import type { Row } from '../reading/row.js';
import { isActions } from './headings.js';
import { isLeadIn } from './items/lead-ins.js';
import { labelOf } from './labels.js';
import type { Slice } from './slice.js';
import { wordsOf } from './words.js';

/** Longest label that is looked at, in words; longer ones announce a list or are sentences. */
const maxWords = 6;

/** Bold lines and labels without a value, outside of action items, where they are groups. */
export function unknownLabels(rows: readonly Row[], { start, end, parts }: Slice): PassedOver[] {
  const found: PassedOver[] = [];
  let next = 0;
  let actionsEnd = -1;
  for (let at = start; at <= end; at++) {
    const part = parts[next];
    if (part?.heading.index === at) {
      next++;
      if (isActions(part.heading)) actionsEnd = Math.max(actionsEnd, part.end);
      continue;
    }
    const row = rows[at];
    if (at <= actionsEnd || row?.kind !== 'text' || row.quoted || !/[:：*_]$/.test(row.text)) continue;
    const label = labelOf(row.text);
    if (label === null || label.value !== null || label.style === 'bare' || isLeadIn(label.text)) continue;
    if (wordsOf(label.text).length <= maxWords)
      found.push({ line: row.line, text: label.text, why: 'unknown-heading' });
  }
  return found;
}
