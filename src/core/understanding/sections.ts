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
  const silent = new Set(parts.filter(({ heading }) => heading.value === null).map(({ heading }) => heading.index));
  const telling = new Set(
    parts
      .map(({ heading }) => heading)
      .filter(hasValue)
      .map(({ index }) => index),
  );
  return parts.flatMap((part): Section[] => {
    const { heading } = part;
    const names = sectionNames(heading);
    if (names.length === 0 && (!heading.strong || heading.index === titleIndex)) return [];
    const endLine = lastLine(rows, part);
    const section = {
      heading: heading.text,
      line: heading.line,
      column: heading.column,
      endLine,
      empty: isEmpty(part, said, silent, telling),
      why: whyByStyle[heading.style],
    };
    return names.length === 0 ? [{ name: null, ...section }] : names.map((name) => ({ name, ...section }));
  });
}

/** Canonical names of a heading, each once. */
export function sectionNames(heading: Heading): SectionName[] {
  return [...new Set(heading.meanings.map((meaning) => meaning.name).filter((name) => name !== null))];
}

function lastLine(rows: readonly Row[], part: Part): number {
  let at = part.end;
  while (at > part.heading.index && rows[at]?.kind === 'blank') at--;
  return rows[at]?.line ?? part.heading.line;
}

function hasValue(heading: Heading): boolean {
  return heading.value !== null && !isPlaceholder(heading.value);
}

/**
 * Labels without a value say nothing themselves: `Duration:` over nothing leaves its summary empty. One with a value
 * does, whatever marks it has.
 */
function isEmpty(part: Part, said: Uint8Array, silent: ReadonlySet<number>, telling: ReadonlySet<number>): boolean {
  if (hasValue(part.heading)) return false;
  for (let at = part.heading.index + 1; at <= part.end; at++) {
    if (telling.has(at) || (said[at] === 1 && !silent.has(at))) return false;
  }
  return true;
}
