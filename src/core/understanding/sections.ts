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
  const ends = new Map<Heading, number>();
  const open: Heading[] = [];
  for (const heading of headings) {
    let keep = open.length;
    while (keep > 0 && !contains(open[keep - 1] as Heading, heading)) keep--;
    for (const closed of open.splice(keep)) ends.set(closed, heading.index - 1);
    open.push(heading);
  }
  return headings.map((heading, at) => ({
    heading,
    end: ends.get(heading) ?? lastIndex,
    ownEnd: Math.min((headings[at + 1]?.index ?? lastIndex + 1) - 1, ends.get(heading) ?? lastIndex),
  }));
}

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
  said: Uint8Array,
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
function findPlaces(parts: readonly Part[], rows: readonly Row[], said: Uint8Array): Places {
  const says = said.slice();
  for (const { heading } of parts) {
    if (heading.value === null) says[heading.index] = 0;
    else if (hasValue(heading)) says[heading.index] = 1;
  }
  // plain lists: a typed array of this length lives outside of the heap, which costs more than filling it
  const nextSaid = new Array<number>(rows.length + 1).fill(rows.length);
  for (let at = rows.length - 1; at >= 0; at--) nextSaid[at] = says[at] === 1 ? at : (nextSaid[at + 1] ?? 0);
  const filledUpTo = new Array<number>(rows.length).fill(0);
  for (let at = 1; at < rows.length; at++) filledUpTo[at] = rows[at]?.kind === 'blank' ? (filledUpTo[at - 1] ?? 0) : at;
  return { nextSaid, filledUpTo };
}

function hasValue(heading: Heading): boolean {
  return heading.value !== null && !isPlaceholder(heading.value);
}
