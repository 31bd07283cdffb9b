/** Words made comparable: what two authors write for the same heading, label or item becomes the same string. */

import { codeAt } from '../reading/code-at.js';
import { detached } from '../reading/detached.js';

/** Lower case, compatibility forms unified, accents of Latin letters and variants of pictures dropped, ß as capitals write it. */
export function fold(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\ufe00-\ufe0f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/ß/g, 'ss');
}

function isAscii(text: string): boolean {
  // asking for the length is dear where many kinds of strings come along: in hot loops it is asked once
  const { length } = text;
  for (let at = 0; at < length; at++) if (codeAt(text, at) > 127) return false;
  return true;
}

/** Typographic marks beside plain words: the curly apostrophe joins as the straight one does, the others part. */
// eslint-disable-next-line no-control-regex -- all of ASCII and these marks
const nearlyAscii = /^[\u0000-\u007f\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u2192]*$/;

/** The words of a text, folded, in order. Apostrophes join (`what's` is one word); all else that is no letter parts. */
export function wordsOf(text: string): string[] {
  // most text is ASCII, and there no table of characters is needed; the answer is the same
  if (nearlyAscii.test(text)) return asciiWords(text.toLowerCase());
  const folded = fold(text).replace(/['’`]/g, '');
  return isAscii(folded) ? asciiWords(folded) : folded.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '');
}

function asciiWords(lower: string): string[] {
  const text = /['’`]/.test(lower) ? lower.replace(/['’`]/g, '') : lower;
  const words: string[] = [];
  let start = -1;
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const code = codeAt(text, at);
    if ((code > 96 && code < 123) || (code > 47 && code < 58)) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      words.push(text.slice(start, at));
      start = -1;
    }
  }
  if (start >= 0) words.push(text.slice(start));
  return words;
}

/** A word without the endings that carry no meaning in headings: `preventative` is `preventive`, `causes` is `cause`. */
export function stem(word: string): string {
  if (!word.endsWith('s')) return word.startsWith('preventativ') ? `preventiv${word.slice(11, 12)}` : word;
  if (word.startsWith('preventativ')) return `preventiv${word.slice(11, 12)}`;
  if (/(?:x|ch|sh|ss)es$/.test(word)) return word.slice(0, -2);
  return word.length > 2 && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** Longest text whose key is kept, in characters: headings and labels, which one team's reports have in common. */
const maxKept = 60;
/** How many keys are kept; then all are forgotten, so that memory stays bounded over any number of files. */
const maxKeys = 2000;
const keys = new Map<string, string>();

/** Key of a heading or label: its stems, joined by blanks. */
export function keyOf(text: string): string {
  if (text.length > maxKept) return workOutKey(text);
  let key = keys.get(text);
  if (key === undefined) {
    if (keys.size >= maxKeys) keys.clear();
    key = detached(workOutKey(text));
    keys.set(detached(text), key);
  }
  return key;
}

function workOutKey(text: string): string {
  let key = '';
  for (const word of wordsOf(text)) key = key === '' ? stem(word) : `${key} ${stem(word)}`;
  return key;
}

/** Drops what stands in brackets of any script, the brackets too; an unclosed bracket is text. */
export function withoutBrackets(text: string): string {
  if (!/[([（［【]/.test(text)) return text;
  let out = '';
  let depth = 0;
  let opened = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if ('([（［【'.includes(character)) {
      if (depth++ === 0) opened = at;
    } else if (')]）］】'.includes(character) && depth > 0) depth--;
    else if (depth === 0) out += character;
  }
  return depth > 0 ? out + text.slice(opened) : out;
}

/** Whether two words differ by one letter at most: a slip, when the words are long. */
export function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return a === b;
  let start = 0;
  while (start < a.length && a.charAt(start) === b.charAt(start)) start++;
  let endA = a.length - 1;
  let endB = b.length - 1;
  while (endA >= start && endB >= start && a.charAt(endA) === b.charAt(endB)) {
    endA--;
    endB--;
  }
  if (endA - start <= 0 && endB - start <= 0) return true;
  // two neighbouring letters swapped
  return (
    endA - start === 1 && endB - start === 1 && a.charAt(start) === b.charAt(endB) && a.charAt(endA) === b.charAt(start)
  );
}
