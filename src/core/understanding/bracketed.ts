/** Words in the brackets of a heading: `Ablauf (Timeline)`, `What happened (Timeline)`. */

import { isHeldBy } from './containment.js';
import { actionVerbs, askingWords, headingMeanings, type Meaning } from './lexicon/lexicon.js';
import { keyOf } from './words.js';

const inBrackets = /[([（［【]([^()[\]（）［］【】]{2,40})[)\]）］】]/g;

/** Longest heading that its brackets may name, in words without them; longer ones are sentences with a remark. */
const maxGlossed = 4;

/** The section that a bracket names, with exactly its words; null where none does. */
export function gloss(text: string, aliases: ReadonlyMap<string, Meaning>): Meaning | null {
  for (const [, inner = ''] of text.matchAll(inBrackets)) {
    const key = keyOf(inner);
    const found = aliases.get(key) ?? headingMeanings().get(key);
    if (found?.kind === 'section') return found;
  }
  return null;
}

/** Whether unknown words may be those of a heading in other words than its bracket, and no order to do something. */
export function mayBeGlossed(key: string): boolean {
  const words = key.split(' ');
  return words.length <= maxGlossed && !actionVerbs().has(words[0] ?? '');
}

/**
 * The meaning of known words with a bracket: theirs, unless they ask (`What happened?`) and the bracket names. What the
 * section in the bracket holds is the narrower of both, and stays.
 */
export function named(key: string, outside: Meaning, inside: Meaning | null): Meaning {
  if (inside?.name == null || outside.name === null || !asks(key)) return outside;
  return isHeldBy(outside.name, inside.name) ? outside : inside;
}

function asks(key: string): boolean {
  for (const word of askingWords()) {
    // scripts without spaces put such words anywhere
    if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word)) {
      if (key.includes(word)) return true;
    } else if (key.startsWith(`${word} `)) return true;
  }
  return false;
}
