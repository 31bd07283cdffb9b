/** Sentences: which close a report, which ask for something to be done, which only tell. */

import { codeAt } from '../../reading/code-at.js';
import { mayBeginClosing } from '../lexicon/known-words.js';
import { actionVerbs, closings } from '../lexicon/lexicon.js';
import { stem, wordsOf } from '../words.js';
import { verbOfGerund } from './kinds.js';

/** Whether a paragraph rounds the report off (`By implementing …`, `In conclusion …`, `Sincerely`). */
export function isClosing(text: string): boolean {
  if (!mayBeginClosing(text)) return false;
  const words = wordsOf(text.slice(0, 120)).slice(0, 8);
  const rests = closings().get(words[0] ?? '');
  if (rests === undefined) return false;
  const rest = words.slice(1).join(' ');
  return rests.some((phrase) => phrase === '' || rest === phrase || rest.startsWith(`${phrase} `));
}

const modal =
  /\b(?:should|shall|must|needs? to|will (?:be|not|have)|(?:we|i|they|team) (?:will|plan to|are going to|intend to|want to|need)|we['’]ll|it is necessary to|is needed|are needed|to be (?:done|made|added|implemented)|hay que|se debe|debemos)\b/i;

/** Whether a sentence asks for an action: it orders one, or says that one should or will be taken. */
export function asksForAction(text: string): boolean {
  return ordersAction(text) || modal.test(text);
}

/** Whether it begins with the verb of a task, or does so after a short title (`Alerts: add one for …`). */
export function ordersAction(text: string): boolean {
  if (startsWithVerb(text)) return true;
  const title = /^[^:.!?]{2,60}[:：]\s+(\S.*)$/.exec(text);
  return title !== null && wordsOf(title[1] ?? '').length >= 2;
}

function startsWithVerb(text: string): boolean {
  const first = wordsOf(text.slice(0, 60))[0] ?? '';
  return actionVerbs().has(stem(first)) || actionVerbs().has(first) || verbOfGerund(first) !== undefined;
}

/** A paragraph about the review itself (`we met to discuss these action items`) asks for nothing. */
export function isAboutTheReview(text: string): boolean {
  return /\b(?:action items?|follow-?up meeting|these (?:actions|measures|items)|(?:this|the) (?:post-?mortem|review|report) (?:is|was|will|has))\b/i.test(
    text,
  );
}

/** Sentences of a paragraph with their offsets. Linear. */
export function sentencesOf(text: string): { readonly text: string; readonly offset: number }[] {
  const sentences: { text: string; offset: number }[] = [];
  let start = 0;
  while (start < text.length) {
    const end = endOfSentence(text, start);
    const part = text.slice(start, end);
    const trimmed = part.trim();
    if (trimmed !== '') sentences.push({ text: trimmed, offset: start + part.indexOf(trimmed) });
    start = end;
  }
  return sentences;
}

/** The first of them; empty where there is none. */
export function firstSentenceOf(text: string): string {
  let start = 0;
  while (start < text.length) {
    const end = endOfSentence(text, start);
    const sentence = text.slice(start, end).trim();
    if (sentence !== '') return sentence;
    start = end;
  }
  return '';
}

/** Offset of the character after the sentence that begins at an offset. */
function endOfSentence(text: string, start: number): number {
  const { length } = text;
  for (let at = start; at < length; at++) {
    const code = codeAt(text, at);
    if (code === ideographicStop) return at + 1;
    if (isStop(code) && /\s/.test(text.charAt(at + 1)) && /[\p{Lu}\d*_"“(]/u.test(text.charAt(at + 2))) return at + 1;
  }
  return length;
}

const ideographicStop = '。'.charCodeAt(0);

/** One of `.!?`. */
function isStop(code: number): boolean {
  return code === 46 || code === 33 || code === 63;
}
