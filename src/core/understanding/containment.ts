/**
 * Which headings stand under which. Levels decide among marked headings; among labels of one make there are no levels,
 * and meaning decides: a summary holds its duration, impact and cause, lessons hold what went well, measures hold tasks.
 */

import type { SectionName } from '../postmortem.js';
import type { Heading } from './headings.js';

const holds: ReadonlyMap<SectionName, readonly SectionName[]> = new Map<SectionName, SectionName[]>([
  ['summary', ['duration', 'impact', 'root-cause', 'trigger', 'detection', 'contributing-factors']],
  ['timeline', ['detection', 'trigger', 'duration']],
  ['impact', ['duration']],
  ['lessons-learned', ['went-well', 'went-wrong', 'got-lucky']],
  ['action-items', ['action-items']],
  ['root-cause', ['trigger', 'contributing-factors']],
]);

/** Whether a section of one name holds those of another among labels of one make. */
export function isHeldBy(inner: SectionName, outer: SectionName): boolean {
  return holds.get(outer)?.includes(inner) === true;
}

/** What ends a list of action items however it is marked; all else may be a group of items about that matter. */
const ends: ReadonlySet<SectionName> = new Set<SectionName>([
  'summary',
  'timeline',
  'root-cause',
  'contributing-factors',
  'lessons-learned',
  'went-well',
  'went-wrong',
  'got-lucky',
  'supporting-information',
  'recurrence',
]);

/** Whether a heading ends the action items above it, even one that stands deeper. */
export function closesSection(heading: Heading): boolean {
  return heading.meanings.some(
    (meaning) =>
      meaning.kind !== 'section' || (meaning.name !== null && (ends.has(meaning.name) || impliesEnd(heading))),
  );
}

/** `Impact` or `Detection` alone on a line of its own is a section; with a value it may be an item. */
function impliesEnd(heading: Heading): boolean {
  return (
    heading.value === null && !heading.strong && heading.meanings.every((meaning) => meaning.name !== 'action-items')
  );
}

/** Whether `inner`, which comes later, stands under `outer`. */
export function contains(outer: Heading, inner: Heading): boolean {
  if (outer.strong && inner.strong) return inner.rank > outer.rank;
  if (inner.strong) return false;
  if (outer.strong || inner.rank - outer.rank >= 1) return !standsAlone(inner) || holdsMeaning(outer, inner);
  if (inner.rank > outer.rank) return true;
  return holdsMeaning(outer, inner);
}

function holdsMeaning({ meanings }: Heading, inner: Heading): boolean {
  for (const { name } of inner.meanings) {
    if (name === null) continue;
    for (const { name: outer } of meanings) {
      // "Root Cause and Resolution" holds a "Root Cause" and a "Resolution"
      if (outer !== null && (isHeldBy(name, outer) || (meanings.length > 1 && outer === name))) return true;
    }
  }
  return false;
}

const major: ReadonlySet<SectionName> = new Set<SectionName>([
  'summary',
  'timeline',
  'action-items',
  'lessons-learned',
  'supporting-information',
  'resolution',
  'root-cause',
]);

/** A section in its own right that lost its marks: no value, a name that is no detail of another section. */
function standsAlone(inner: Heading): boolean {
  if (inner.value !== null || inner.style === 'entry') return false;
  return inner.meanings.some((meaning) => meaning.name !== null && major.has(meaning.name));
}
