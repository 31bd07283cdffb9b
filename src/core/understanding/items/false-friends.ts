/** Lists that look like action items and are not: legends of a table, checklists about the report itself. */

import type { PassedOver } from '../../postmortem.js';
import { plainText } from '../../reading/inline.js';
import type { Draft } from './draft.js';
import { kindOfWord } from './kinds.js';

/** Entries that explain a word of the table beside them: `P0 - must be done first`, `Prevent - stop it from happening`. */
export function withoutLegends(drafts: readonly Draft[], passedOver: PassedOver[]): Draft[] {
  return drafts.filter((draft) => {
    const plain = plainText(draft.text);
    const term = /^([\p{L}\p{N}-]{1,20})\s*(?:[-–—:=]|means\b)\s*\S/u.exec(plain)?.[1] ?? '';
    const legend =
      /^(?:P|S|SEV)-?\d$/i.test(term) || kindOfWord(term) !== null || /^(?:high|medium|low|critical)$/i.test(term);
    if (legend) passedOver.push({ line: draft.line, text: plain, why: 'legend' });
    return !legend;
  });
}

const reportWords =
  /\b(?:sections? above|(?:this|the) (?:report|document|post-?mortem|template|incident) (?:has been|is|was)|incident title|after-action|action(?:able)? items? (?:above|below|have|has)|post-?mortem (?:meeting|review|document|issue|is)|fill(?:ed)? (?:out|in)|incident has been|close (?:this|the) (?:issue|incident)|shared with|published|linked github issues|status page)\b/i;

/** A checklist whose boxes are about writing the report: at least half of them say so, and all are boxes. */
export function isReportChecklist(drafts: readonly Draft[]): boolean {
  if (drafts.length === 0 || drafts.some((draft) => draft.checked === null)) return false;
  const about = drafts.filter((draft) => reportWords.test(plainText(draft.text))).length;
  return about * 2 >= drafts.length;
}
