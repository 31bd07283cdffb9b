/** How a Postmortem stands to a section that is asked for. */

import type { Postmortem, Section, SectionName } from '../postmortem.js';
import { fillersOf } from './presets.js';

export type Standing = { readonly is: 'filled' | 'missing' } | { readonly is: 'empty'; readonly section: Section };

/** Where several sections count, one with text is enough; else the first that is empty is shown. */
export function standingOf(name: SectionName, { sections, actionItems }: Postmortem): Standing {
  if (name === 'action-items' && actionItems.length > 0) return { is: 'filled' };
  const fillers = fillersOf(name);
  let first: Section | null = null;
  for (let at = 0; at < sections.length; at++) {
    const section = sections[at];
    if (section === undefined || section.name === null || !fillers.includes(section.name)) continue;
    if (!section.empty || isMadeOfParts(sections, at)) return { is: 'filled' };
    first ??= section;
  }
  return first === null ? { is: 'missing' } : { is: 'empty', section: first };
}

const partsOfSummary: readonly (SectionName | null)[] = ['duration', 'impact', 'root-cause', 'detection', 'trigger'];

/** A summary may hold nothing but headings of its own, which are read as sections after it. */
function isMadeOfParts(sections: readonly Section[], at: number): boolean {
  const section = sections[at];
  if (section?.name !== 'summary') return false;
  let next = sections[at + 1];
  // One heading that fills two names is listed twice.
  for (let after = at + 2; next?.line === section.line; after += 1) next = sections[after];
  return next !== undefined && !next.empty && partsOfSummary.includes(next.name);
}
