/** A line as a label: `**Impact:** everyone`, `Timeline:`, `*Tasks*`, `Resolution`. Shape only; meaning comes later. */

import { plainText } from '../reading/inline.js';
import { withoutBrackets } from './words.js';

export interface Label {
  /** The label's words, without marks and colon. */
  readonly text: string;
  /** What follows it on the line, inline marks still in it; null where nothing does. */
  readonly value: string | null;
  readonly style: 'bold' | 'bare' | 'label';
  /** Offset of the label's words in the line. */
  readonly offset: number;
}

/** Longest label, in characters; longer ones are sentences. */
const maxLabel = 90;
/** The same with a remark in brackets. */
const maxRemarked = 200;
const maxBare = 75;
/** Words of the longest headings that are known; what has more is a sentence. */
const maxWords = 12;

/** Pictures and short codes before a label: `🕒 **Duration:**`, `:timer: Impact:`. */
const ornament = /^(?::[a-z0-9_+-]{1,30}:|[^\p{L}\p{N}*_`[\]("'¿¡<«“「『（【-])+\s*/u;

/** Whether a line may be a label of another style than bare words: all others have a mark or a colon. */
export function mayBeMarkedLabel(line: string): boolean {
  return /[:：*_]/.test(line);
}

/** Reads a line as a label, or null where it is plainly a sentence. */
export function labelOf(line: string): Label | null {
  // an ornament is no letter
  const ornamented = /^[a-zA-Z0-9*_]/.test(line) ? 0 : (ornament.exec(line)?.[0].length ?? 0);
  const text = ornamented === 0 ? line : line.slice(ornamented);
  if (text === '') return null;
  const first = text.charAt(0);
  return first === '*' || first === '_'
    ? (emphasised(text, ornamented) ?? colonLabel(text, ornamented))
    : (colonLabel(text, ornamented) ?? bare(text, ornamented));
}

/** `**Label**`, `**Label:** value`, `**Label**: value`, `*Label:*`. */
function emphasised(text: string, before: number): Label | null {
  const mark = /^(?:\*{1,3}|_{1,3})/.exec(text)?.[0] ?? '';
  const offset = before + mark.length;
  const close = text.indexOf(mark, mark.length);
  if (close <= mark.length || close > maxLabel + mark.length) return null;
  const inner = text.slice(mark.length, close).trim();
  const after = text.slice(close + mark.length).replace(/^[*_]+/, '');
  const rest = after.replace(/<br\s*\/?>\s*$/i, '').trim();
  const innerColon = /[:：]$/.test(inner);
  const words = plainText(inner.replace(/\s*[:：]$/, ''));
  if (words === '') return null;
  if (rest === '' || rest === ':' || rest === '：' || /^\p{Extended_Pictographic}+$/u.test(rest)) {
    const style = innerColon || rest === ':' ? 'label' : 'bold';
    return {
      text: words,
      value: null,
      style: style === 'label' && mark.length < 2 ? 'label' : 'bold',
      offset,
    };
  }
  const joint = /^(?:[:：]|[-–—](?=\s))\s*/.exec(rest);
  if (joint !== null && !innerColon)
    return { text: words, value: valueOf(rest.slice(joint[0].length)), style: 'label', offset };
  // "**Impact** was high" is a sentence, "**Impact:** high" and "**Impact** (users): high" are labels
  if (innerColon) return { text: words, value: valueOf(rest), style: 'label', offset };
  const remark = /^\([^()]{0,80}\)\s*[:：]\s*/.exec(rest);
  if (remark === null) return null;
  return { text: words, value: valueOf(rest.slice(remark[0].length)), style: 'label', offset };
}

function valueOf(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : trimmed;
}

/** What may stand after the colon of a label; what stands there in `10:00` and `http://` may not. */
const afterColon = /^(?:\s|[*_]|\p{Lu}|\p{Lo})/u;

/** `Label: value`, `Label:`. Times and addresses have colons too and are none. */
function colonLabel(text: string, before: number): Label | null {
  const at = colonOutside(text);
  if (at <= 0) return null;
  if (at > maxLabel && (at > maxRemarked || withoutBrackets(text.slice(0, at)).length > maxLabel)) return null;
  const goesOn = text.charAt(at) !== ':' || at + 1 === text.length || afterColon.test(text.slice(at + 1, at + 3));
  if (!goesOn) return null;
  const label = text.slice(0, at).trim();
  if (/^[\d[]/.test(label) || /[.!;]\s|\d$/.test(label) || hasManyWords(withoutBrackets(label))) return null;
  const after = text.slice(at + 1);
  const words = plainText(label);
  if (!/[a-zA-Z]/.test(words) && !/\p{L}/u.test(words)) return null;
  return {
    text: words,
    value: valueOf(/^\s*[*_]|</.test(after) ? after.replace(/^[*_\s]+|<br\s*\/?>/gi, '') : after),
    style: 'label',
    offset: before,
  };
}

/** Offset of the first colon that no bracket encloses; in an unclosed one, of the first colon. -1 where there is none. */
function colonOutside(text: string): number {
  const first = firstColon(text);
  const bracket = first < 0 ? -1 : text.slice(0, first).search(/[([（［【]/);
  if (bracket < 0) return first;
  let depth = 0;
  for (let at = bracket; at < Math.min(text.length, maxRemarked); at++) {
    const character = text.charAt(at);
    if ('([（［【'.includes(character)) depth++;
    else if (')]）］】'.includes(character)) depth--;
    else if (depth <= 0 && (character === ':' || character === '：')) return at;
  }
  return first;
}

function firstColon(text: string): number {
  const narrow = text.indexOf(':');
  const wide = text.indexOf('：');
  return narrow < 0 || (wide >= 0 && wide < narrow) ? wide : narrow;
}

/** Whether it has more words than any heading. A word and its blank take two characters, which settles most. */
function hasManyWords(text: string): boolean {
  return text.length > 2 * maxWords && text.trim().split(/\s+/).length > maxWords;
}

/** A few words on a line of their own, with nothing that ends a sentence. */
function bare(text: string, before: number): Label | null {
  if (text.length > maxBare || /[.,;!]$/.test(text)) return null;
  const words = plainText(text.includes('<') ? text.replace(/<br\s*\/?>\s*$/i, '') : text);
  if (words === '' || hasManyWords(words)) return null;
  return { text: words, value: null, style: 'bare', offset: before };
}
