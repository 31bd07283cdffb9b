/** How a Postmortem stands to a section that is asked for. */

import type { Postmortem, Section, SectionName } from '../postmortem.js';
import { fillersOf } from './presets.js';

export type Standing = { readonly is: 'filled' | 'missing' } | { readonly is: 'empty'; readonly section: Section };

/** Where several sections count, one with text is enough; else the first that is empty is shown. */
export function standingOf(name: SectionName, { sections, actionItems }: Postmortem): Standing {
  if (name === 'action-items' && actionItems.length > 0) return { is: 'filled' };
  const fillers = fillersOf(name);
  const found = sections.filter((section) => section.name !== null && fillers.includes(section.name));
  if (found.some((section) => !section.empty || isMadeOfParts(section, sections))) return { is: 'filled' };
  const first = found[0];
  return first === undefined ? { is: 'missing' } : { is: 'empty', section: first };
}

const partsOfSummary: readonly (SectionName | null)[] = ['duration', 'impact', 'root-cause', 'detection', 'trigger'];

/** A summary may hold nothing but headings of its own, which are read as sections after it. */
function isMadeOfParts(section: Section, sections: readonly Section[]): boolean {
  if (section.name !== 'summary') return false;
  const next = sections.find(({ line }) => line > section.line);
  return next !== undefined && !next.empty && partsOfSummary.includes(next.name);
}
