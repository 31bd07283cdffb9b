/**
 * Inline marks: a line of Markdown as the words a reader sees, with what was marked. One pass, no backtracking; a mark
 * that never closes is text.
 */

import { codeAt } from './code-at.js';
import { takeAngle, type Taken } from './inline-tags.js';
import { decodeEntities, protect, stripMarks, trimUrl } from './inline-marks.js';

export interface Link {
  /** Shown words, marks removed. */
  readonly text: string;
  readonly url: string;
  /** Where the link's words stand in the plain text. */
  readonly start: number;
  readonly end: number;
}

export interface Inline {
  readonly plain: string;
  readonly links: readonly Link[];
  /** All of the text is struck through. */
  readonly struck: boolean;
  /** Words in bold at the very start, else null. */
  readonly boldLead: string | null;
  readonly hasImage: boolean;
}

const maxLinkLength = 2000;
const maxLinkDepth = 16;
/** More links in one line than any item has; the rest is not looked at. */
const maxLinks = 200;

const simple = /^[^*_`~[\]<>!\\&]*$/;
/** No marks but those of code, which vanish: most lines that have any. */
const codeOnly = /^[^*_~[\]<>!\\&\ue000-\ue005]*$/;
const none: readonly Link[] = [];
const noDefinitions: ReadonlyMap<string, string> = new Map();

/** Reads inline marks; `definitions` resolves `[words][name]` and `[name]`. */
export function readInline(text: string, definitions?: ReadonlyMap<string, string>): Inline {
  if (simple.test(text) && !text.includes('://')) {
    return { plain: tidy(text), links: none, struck: false, boldLead: null, hasImage: false };
  }
  if (codeOnly.test(text) && !text.includes('://')) {
    return { plain: tidy(text.replaceAll('`', '')), links: none, struck: false, boldLead: null, hasImage: false };
  }
  const bold = /^\s*(?:\*\*|__)/.test(text) ? /^\s*(?:\*\*|__)((?:(?!\*\*|__)[^\n])+?)(?:\*\*|__)/.exec(text) : null;
  const linked = replaceLinks(text, definitions ?? noDefinitions);
  const plain = tidy(decodeEntities(stripMarks(linked.text)));
  const struck = /^\s*[~<]/.test(text) && isStruck(text);
  return {
    plain,
    links: locate(plain, linked.links),
    struck,
    boldLead: bold === null ? null : tidy(decodeEntities(stripMarks(bold[1] ?? ''))),
    hasImage: linked.hasImage,
  };
}

/** Just the words: the `plain` of `readInline`, for less. */
export function plainText(text: string): string {
  if (simple.test(text)) return tidy(text);
  if (codeOnly.test(text)) return tidy(text.replaceAll('`', ''));
  const shown = /[`[!<]/.test(text) ? replaceLinks(text, noDefinitions).text : text;
  return tidy(decodeEntities(stripMarks(shown)));
}

function isStruck(text: string): boolean {
  return /^\s*~~[^~]+~~\s*[.;]?\s*$/.test(text) || /^\s*<(del|s)>.*<\/\1>\s*$/i.test(text);
}

function tidy(text: string): string {
  return (text.includes('  ') || text.includes('\t') ? text.replace(/[ \t]+/g, ' ') : text).trim();
}

interface Replaced {
  readonly text: string;
  readonly links: readonly { readonly text: string; readonly url: string }[];
  readonly hasImage: boolean;
}

/** Puts the words of each link in its place; images vanish. */
function replaceLinks(text: string, definitions: ReadonlyMap<string, string>): Replaced {
  let out = '';
  let at = 0;
  let hasImage = false;
  const links: { text: string; url: string }[] = [];
  while (at < text.length) {
    const next = nextMark(text, at);
    if (next < 0) break;
    out += text.slice(at, next);
    at = next;
    const taken = takeCode(text, at) ?? takeLink(text, at, definitions) ?? takeAngle(text, at);
    if (taken === null) {
      out += text.charAt(at++);
      continue;
    }
    if (taken.image) hasImage = true;
    else out += taken.shown;
    if (taken.url !== null && !taken.image && links.length < maxLinks)
      links.push({ text: taken.shown, url: taken.url });
    at = taken.end;
  }
  out += text.slice(at);
  if (!out.includes('://')) return { text: out, links, hasImage };
  const shown = new Set(links.map((link) => link.text));
  for (const url of out.matchAll(/\bhttps?:\/\/[^\s<>|]+/g)) {
    const bare = trimUrl(url[0]);
    if (links.length < maxLinks && !shown.has(bare)) links.push({ text: bare, url: bare });
  }
  return { text: out, links, hasImage };
}

/** Offset of the next of `` `[!< `` that no backslash takes the meaning from; -1 where there is none. */
function nextMark(text: string, from: number): number {
  const { length } = text;
  for (let at = from; at < length; at++) {
    const code = codeAt(text, at);
    if (code === 92) at++;
    else if (code === 96 || code === 91 || code === 33 || code === 60) return at;
  }
  return -1;
}

/** A code span shows its content as it is; marks inside it are protected from later passes. */
function takeCode(text: string, at: number): Taken | null {
  if (text.charAt(at) !== '`') return null;
  let run = 1;
  while (text.charAt(at + run) === '`') run++;
  const close = run > 3 ? -1 : text.indexOf('`'.repeat(run), at + run);
  if (close < 0) return { shown: '', url: null, end: at + run, image: false };
  return { shown: protect(text.slice(at + run, close)), url: null, end: close + run, image: false };
}

function takeLink(text: string, at: number, definitions: ReadonlyMap<string, string>): Taken | null {
  const image = text.charAt(at) === '!';
  const open = image ? at + 1 : at;
  if (text.charAt(open) !== '[') return null;
  const close = matching(text, open, '[', ']');
  if (close < 0) return null;
  const shown = text.slice(open + 1, close);
  const after = text.charAt(close + 1);
  if (after === '(') {
    const end = matching(text, close + 1, '(', ')');
    if (end < 0) return null;
    const url = (
      text
        .slice(close + 2, end)
        .trim()
        .split(/\s/)[0] ?? ''
    ).replace(/^<|>$/g, '');
    return { shown: stripMarks(shown), url: url === '' ? null : url, end: end + 1, image };
  }
  if (after === '[') {
    const end = text.indexOf(']', close + 2);
    if (end < 0) return null;
    const url = definitions.get((text.slice(close + 2, end) || shown).trim().toLowerCase());
    return url === undefined ? null : { shown: stripMarks(shown), url, end: end + 1, image };
  }
  const url = definitions.get(shown.trim().toLowerCase());
  return url === undefined ? null : { shown: stripMarks(shown), url, end: close + 1, image };
}

/** Looks no further than a link can reasonably reach, so that many openers cost no quadratic time. */
function matching(text: string, open: number, opener: string, closer: string): number {
  let depth = 0;
  const limit = Math.min(text.length, open + maxLinkLength);
  for (let at = open; at < limit; at++) {
    const character = text.charAt(at);
    if (character === '\\') at++;
    else if (character === opener && ++depth > maxLinkDepth) return -1;
    else if (character === closer && --depth === 0) return at;
  }
  return -1;
}

function locate(plain: string, links: Replaced['links']): Link[] {
  let from = 0;
  return links.flatMap((link) => {
    const text = tidy(decodeEntities(link.text));
    let start = plain.indexOf(text, from);
    if (start < 0) start = plain.indexOf(text);
    if (start < 0) return [{ text, url: trimUrl(link.url), start: plain.length, end: plain.length }];
    from = start + text.length;
    return [{ text, url: trimUrl(link.url), start, end: start + text.length }];
  });
}
