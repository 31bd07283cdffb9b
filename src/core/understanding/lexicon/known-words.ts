/**
 * Cheap questions before dear ones. Nearly every line of a report could be a heading by its shape, and nearly none is:
 * a heading without marks is made of words of the lexicon only, so the first word that is none settles the matter.
 * A false answer is certain; a true one only says that the line must be looked at.
 */

import { codeAt } from '../../reading/code-at.js';
import { stem, wordsOf } from '../words.js';
import { closings, fieldLabels, fillers, headingMeanings, joiners, lazy, nothingPhrases } from './lexicon.js';

const known = lazy<ReadonlySet<string>>(() => {
  const all = new Set<string>([...fillers(), ...joiners()]);
  for (const key of headingMeanings().keys()) for (const word of key.split(' ')) all.add(word);
  return all;
});

const ownWords = new WeakMap<ReadonlyMap<string, unknown>, ReadonlySet<string>>();

/** Words of the team's own headings. */
function wordsOfAliases(aliases: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  let words = ownWords.get(aliases);
  if (words === undefined) {
    words = new Set([...aliases.keys()].flatMap((key) => key.split(' ')));
    ownWords.set(aliases, words);
  }
  return words;
}

function isKnown(word: string, aliases: ReadonlyMap<string, unknown>): boolean {
  const base = stem(word);
  return known().has(base) || joiners().has(word) || (aliases.size > 0 && wordsOfAliases(aliases).has(base));
}

/** Whether a line may be an unmarked heading by its first words. Looks at lines that begin with plain letters only. */
export function mayBeginHeading(line: string, aliases: ReadonlyMap<string, unknown>): boolean {
  // a number before a heading is dropped from it
  if (isDigit(codeAt(line, 0))) return true;
  for (let at = 0; ; at++) {
    const word = wordAt(line, at);
    if (word === '') return true;
    if (!isKnown(word, aliases)) return false;
    at += word.length;
    // what other marks part from these words may stand outside of the heading
    if (line.charAt(at) !== ' ') return true;
  }
}

const firstOfFields = lazy(() => firstWords(fieldLabels().keys()));
const firstOfNothing = lazy(() => firstWords(nothingPhrases()));

function firstWords(keys: Iterable<string>): ReadonlySet<string> {
  return new Set([...keys].map((key) => key.split(' ')[0] ?? ''));
}

/** Whether a line may begin with the label of a field (`Date`, `Author`). */
export function mayBeginField(line: string): boolean {
  const word = wordAt(line, 0);
  return word === '' || firstOfFields().has(stem(word));
}

/** Whether a text may begin with words that stand for nothing (`n/a`, `to be added`). */
export function mayBeginNothing(text: string): boolean {
  const word = wordAt(text, 0);
  return word === '' || firstOfNothing().has(stem(word));
}

/** Whether a line may begin with a phrase that closes a report (`In conclusion`). */
export function mayBeginClosing(line: string): boolean {
  const word = wordAt(line, 0);
  return word === '' || closings().has(word);
}

/** The word that begins at an offset, folded, where it is one in every reading of the line; else empty. */
function wordAt(line: string, from: number): string {
  const { length } = line;
  let end = from;
  while (end < length && isWordly(codeAt(line, end))) end++;
  return end === length || isParting(codeAt(line, end)) ? line.slice(from, end).toLowerCase() : '';
}

/** A blank or one of `:,.;!?`. */
function isParting(code: number): boolean {
  return code === 32 || code === 58 || code === 44 || code === 46 || code === 59 || code === 33 || code === 63;
}

function isWordly(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91) || isDigit(code);
}

function isDigit(code: number): boolean {
  return code > 47 && code < 58;
}

/** Whether all words of a text are words of headings. Brackets and numbers may be dropped from one, so these pass. */
export function mayBeHeading(text: string, aliases: ReadonlyMap<string, unknown>): boolean {
  if (/^\s*\d|[([（［【]/.test(text)) return true;
  for (const word of wordsOf(text)) if (!isKnown(word, aliases)) return false;
  return true;
}
