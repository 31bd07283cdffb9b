/** Slips of the pen in marked headings: `sumary`, `atendees`. */

import { detached } from '../../reading/detached.js';
import { isSlip } from '../words.js';
import { vocabulary } from './lexicon.js';

/** Words seen, and what they were corrected to; bounded, and without effect on any answer. */
const seen = new Map<string, string>();
const maxSeen = 2000;

/** Puts right words that are one letter away from a word of the field. */
export function correct(key: string): string {
  return key.split(' ').map(correctWord).join(' ');
}

function correctWord(word: string): string {
  if (word.length < 5) return word;
  const known = seen.get(word);
  if (known !== undefined) return known;
  const found = nearest(word);
  if (seen.size >= maxSeen) seen.clear();
  const own = detached(word);
  seen.set(own, found === word ? own : found);
  return found;
}

function nearest(word: string): string {
  const near = [word.length - 1, word.length, word.length + 1].flatMap((length) => vocabulary().get(length) ?? []);
  if (near.includes(word)) return word;
  return near.find((candidate) => isSlip(word, candidate)) ?? word;
}
