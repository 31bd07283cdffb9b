/** Labels that are marked as headings. */

import type { Heading } from './headings.js';

/**
 * Some authors use `# Label: …` below `## Section`. A higher heading that is written as a label, in a report whose
 * sections are plain headings of a lower level, is a label.
 */
export function demoteLabels(headings: readonly Heading[]): Heading[] {
  const plainLevels = headings
    .filter((heading) => heading.strong && !heading.labelled && heading.meanings.length > 0)
    .map((heading) => heading.rank);
  const usual = plainLevels.reduce((least, level) => Math.min(least, level), 100);
  if (plainLevels.length < 2) return [...headings];
  return headings.map((heading) =>
    heading.strong && heading.rank < usual && heading.labelled ? { ...heading, rank: 65 } : heading,
  );
}
