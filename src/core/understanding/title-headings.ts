/** Titles that open with the words of a section. */

import { meaningsOf, type Vocabulary } from './heading-meaning.js';
import type { Heading } from './headings.js';
import { headingMeanings, prepositions } from './lexicon/lexicon.js';
import { stem, wordsOf } from './words.js';

/** `# Resolution of the login outage` over the sections of a report: first and alone of its level, it is the title. */
export function withoutTitle(headings: Heading[], vocabulary: Vocabulary): Heading[] {
  const [first, ...others] = headings;
  if (first?.rank !== 10 || !first.strong || first.value !== null || first.meanings.length === 0) return headings;
  if (!goesOn(first.text, vocabulary) || others.some(({ rank }) => rank === 10)) return headings;
  if (!others.some(({ meanings }) => meanings.some(({ kind }) => kind === 'section'))) return headings;
  return [{ ...first, meanings: [] }, ...others];
}

/** Words of a section, a preposition, and more words that are no part of the section's name. */
function goesOn(text: string, vocabulary: Vocabulary): boolean {
  if (meaningsOf(text, false, vocabulary).length > 0) return false;
  const words = wordsOf(text);
  return words.some((word, at) => {
    if (at === 0 || at > 4 || at === words.length - 1 || !prepositions().has(stem(word))) return false;
    return headingMeanings().get(words.slice(0, at).map(stem).join(' '))?.kind === 'section';
  });
}
