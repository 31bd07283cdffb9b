/** Titles that hold the words of a section. */

import { meaningsOf, type Vocabulary } from './heading-meaning.js';
import type { Heading } from './headings.js';
import { correct } from './lexicon/slips.js';
import { keyOf } from './words.js';

/**
 * `# Resolution of the login outage`, `# Codec drift: root cause & fix` over the sections of a report: first, alone of
 * its level and with more words than those of sections, it is the title.
 */
export function withoutTitle(headings: Heading[], vocabulary: Vocabulary): Heading[] {
  const [first, ...others] = headings;
  if (first?.rank !== 10 || !first.strong || first.value !== null || first.meanings.length === 0) return headings;
  if (namesOnly(first.text, vocabulary) || others.some(({ rank }) => rank === 10)) return headings;
  if (!others.some(({ meanings }) => meanings.some(({ kind }) => kind === 'section'))) return headings;
  return [{ ...first, meanings: [] }, ...others];
}

/** Nothing but words of sections, slips of the pen forgiven. */
function namesOnly(text: string, vocabulary: Vocabulary): boolean {
  return [text, correct(keyOf(text))].some((each) => meaningsOf(each, false, vocabulary).length > 0);
}
