/** Words above a list: those that announce it, and those that are an order themselves. */

import { actionVerbs } from '../lexicon/lexicon.js';
import { stem, wordsOf } from '../words.js';

const leadWords: ReadonlySet<string> = new Set([
  'following',
  'below',
  'these',
  'we',
  'will',
  'are',
  'have',
  'include',
  'includes',
  'going',
  'should',
  'would',
  'i',
  'siguientes',
  'folgende',
  'seguintes',
  'suivantes',
  'seguenti',
]);

/** `The following measures will be taken`: it announces the list below it. */
export function isLeadIn(text: string): boolean {
  const words = wordsOf(text);
  return words.length > 8 || words.some((word) => leadWords.has(word));
}

/** `Add notes to the guide about`: a verb with its object. One word or two (`Test coverage`) may be a title as well. */
export function isOrder(text: string): boolean {
  const words = wordsOf(text);
  return words.length > 2 && actionVerbs().has(stem(words[0] ?? ''));
}
