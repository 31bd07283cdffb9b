/** The rows of one postmortem of a file, with its headings and what is under them. */

import { isActions, type Heading } from './headings.js';
import { findParts, type Part } from './sections.js';

export interface Slice {
  readonly said: readonly boolean[];
  readonly start: number;
  readonly end: number;
  readonly headings: readonly Heading[];
  readonly parts: readonly Part[];
}

/** The part of the file between two row indexes. */
export function slice(all: readonly Heading[], said: readonly boolean[], start: number, end: number): Slice {
  const within = all.filter(({ index }) => index >= start && index <= end);
  const parts = findParts(within, end);
  const headings = withRemediation(within, parts);
  return { start, end, said, headings, parts: headings === within ? parts : findParts(headings, end) };
}

/**
 * "Remediation" is what will be done, unless another heading holds that; then it tells what was done at the time.
 */
function withRemediation(headings: readonly Heading[], parts: readonly Part[]): readonly Heading[] {
  if (!headings.some(isRemediation)) return headings;
  const remediations = parts.filter(({ heading }) => isRemediation(heading));
  const other = headings.some(
    (heading) =>
      isActions(heading) &&
      !isRemediation(heading) &&
      remediations.every((part) => heading.index < part.heading.index || heading.index > part.end),
  );
  if (!other) return headings;
  const resolution: Heading['meanings'] = [{ name: 'resolution', role: null, kind: 'section' }];
  return headings.map((heading) => (isRemediation(heading) ? { ...heading, meanings: resolution } : heading));
}

function isRemediation({ meanings }: Heading): boolean {
  return meanings.some(({ role }) => role === 'remediation');
}
