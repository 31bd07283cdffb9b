/** From headings to Sections: where each ends, what it is called, whether anything is in it. */

import type { Section, SectionName } from '../postmortem.js';
import type { Row } from '../reading/row.js';
import { contains } from './containment.js';
import { isPlaceholder } from './emptiness.js';
import type { Heading } from './headings.js';

/** A heading with the rows under it. */
export interface Part {
  readonly heading: Heading;
  /** Index of the last row under it, sub-sections included; the heading's own index where there is nothing. */
  readonly end: number;
  /** Index of the last row before its first sub-heading. */
  readonly ownEnd: number;
}

/** Parts in order of their headings. Linear: a heading leaves the stack for good when something ends it. */
export function findParts(headings: readonly Heading[], lastIndex: number): Part[] {
  const parts: Writable[] = [];
  const open: Writable[] = [];
  for (const heading of headings) {
    const above = heading.index - 1;
    const before = parts.at(-1);
    if (before !== undefined) before.ownEnd = above;
    for (let last = open.at(-1); last !== undefined && !contains(last.heading, heading); last = open.at(-1)) {
      last.end = above;
      open.pop();
    }
    const part = { heading, end: lastIndex, ownEnd: lastIndex };
    parts.push(part);
    open.push(part);
  }
  return parts;
}

type Writable = { -readonly [Key in keyof Part]: Part[Key] };

const whyByStyle: Readonly<Record<Heading['style'], string>> = {
  atx: 'heading',
  setext: 'underlined-heading',
  html: 'html-heading',
  banner: 'banner',
  bold: 'bold-line',
  bare: 'bare-words',
  label: 'label',
  entry: 'list-label',
  cell: 'table-label',
};

/**
 * The Sections of a postmortem: every marked heading but its title, and every label that is known. `said` tells of each
 * row whether it says something.
 */
export function toSections(
  parts: readonly Part[],
  rows: readonly Row[],
  said: readonly boolean[],
  titleIndex: number,
): Section[] {
  const places = findPlaces(parts, rows, said);
  const sections: Section[] = [];
  for (const part of parts) {
    const { heading } = part;
    const names: readonly (SectionName | null)[] = sectionNames(heading);
    if (names.length === 0 && (!heading.strong || heading.index === titleIndex)) continue;
    const last = Math.max(heading.index, places.filledUpTo[part.end] ?? 0);
    for (const name of names.length === 0 ? [null] : names) {
      sections.push({
        name,
        heading: heading.text,
        line: heading.line,
        column: heading.column,
        endLine: rows[last]?.line ?? heading.line,
        empty: !hasValue(heading) && (places.nextSaid[heading.index + 1] ?? rows.length) > part.end,
        why: whyByStyle[heading.style],
      });
    }
  }
  return sections;
}

/** Canonical names of a heading, each once. */
export function sectionNames(heading: Heading): SectionName[] {
  const names: SectionName[] = [];
  for (const { name } of heading.meanings) if (name !== null && !names.includes(name)) names.push(name);
  return names;
}

interface Places {
  /** For each row the next, itself included, that adds something to the section it stands in. */
  readonly nextSaid: readonly number[];
  /** For each row the last before it, itself included, that is not blank; 0 where there is none. */
  readonly filledUpTo: readonly number[];
}

/**
 * Found for all rows in one pass each way, since sections may stand in sections to any depth. Labels without a value say
 * nothing themselves: `Duration:` over nothing leaves its summary empty. One with a value does, whatever marks it has.
 */
function findPlaces(parts: readonly Part[], rows: readonly Row[], said: readonly boolean[]): Places {
  const nextSaid = new Array<number>(rows.length + 1).fill(rows.length);
  let next = rows.length;
  let part = parts.length - 1;
  for (let at = rows.length - 1; at >= 0; at--) {
    const heading = parts[part]?.heading;
    if (heading?.index !== at) {
      if (said[at] === true) next = at;
    } else {
      part--;
      if (heading.value !== null && (said[at] === true || hasValue(heading))) next = at;
    }
    nextSaid[at] = next;
  }
  const filledUpTo = new Array<number>(rows.length).fill(0);
  let filled = 0;
  for (let at = 1; at < rows.length; at++) {
    if (rows[at]?.kind !== 'blank') filled = at;
    filledUpTo[at] = filled;
  }
  return { nextSaid, filledUpTo };
}

function hasValue(heading: Heading): boolean {
  return heading.value !== null && !isPlaceholder(heading.value);
}
