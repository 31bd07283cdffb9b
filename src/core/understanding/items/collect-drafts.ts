/** Every draft of an action item in one postmortem: all regions under action headings, then markers in running text. */

import type { PassedOver } from '../../postmortem.js';
import type { Outline } from '../../reading/row.js';
import { isActions, type Heading } from '../headings.js';
import type { Practice } from '../practice.js';
import type { Slice } from '../slice.js';
import { readMarkers } from './markers.js';
import { readRegion, type FoundDrafts } from './read-items.js';

/** Drafts in the order of the file. */
export function collectDrafts(outline: Outline, part: Slice, practice: Practice): FoundDrafts {
  const byIndex = new Map<number, Heading>();
  for (const heading of part.headings) byIndex.set(heading.index, heading);
  const drafts: FoundDrafts['drafts'][number][] = [];
  const passedOver: PassedOver[] = [];
  let covered = -1;
  for (const each of part.parts) {
    if (each.heading.index <= covered) continue;
    const falseFriend = each.heading.meanings.find((meaning) => meaning.kind === 'not-actions');
    if (falseFriend !== undefined)
      passedOver.push({ line: each.heading.line, text: each.heading.text, why: 'not-actions' });
    if (!isActions(each.heading)) continue;
    covered = each.end;
    const region = { part: each, rows: outline.rows, headings: byIndex, definitions: outline.definitions };
    const found = readRegion(region, practice.columns);
    drafts.push(...found.drafts);
    passedOver.push(...found.passedOver);
  }
  const marked = readMarkers(outline.rows, part.start, part.end);
  if (marked.length > 0) {
    const lines = new Set(drafts.map((draft) => draft.line));
    drafts.push(...marked.filter((draft) => !lines.has(draft.line)));
  }
  return { drafts: drafts.sort((a, b) => a.line - b.line), passedOver };
}
