/**
 * An item's words taken apart: the author's sentence, and what is hung on it before and after: ticks, owner, due date,
 * priority, state, tracker links. Works inwards from both ends and stops at the first thing that is part of the sentence.
 */

import type { Inline } from '../../reading/inline.js';
import { bare, type Decorations } from './decoration-types.js';
import { cutPrefix } from './prefixes.js';
import { cutSuffix } from './suffixes.js';

/** More things than anybody hangs on one end of an item. */
const maxCuts = 12;

/** Takes the plain words of an item apart. */
export function takeApart(inline: Inline): Decorations {
  const result = bare();
  result.declined = inline.struck;
  const { plain } = inline;
  let start = 0;
  let end = plain.length;
  for (let step = 0; step < maxCuts; step++) {
    const cut = cutPrefix(plain.slice(start, Math.min(end, start + 120)), result, inline, step === 0);
    if (cut === 0) break;
    start += cut;
  }
  for (let step = 0; step < maxCuts; step++) {
    const next = cutSuffix(plain, start, end, result, inline.links);
    if (next === end) break;
    end = next;
  }
  const text = plain.slice(start, end).trim();
  // nothing but decoration: then that is the text
  result.text = text === '' ? plain : text;
  result.bounds = { start, end };
  return result;
}
