/**
 * The lines of a file: the text as it reads, and the way back to the column on disk. Invisible characters are taken out
 * and odd spaces made plain here, once, so that nothing further on can be fooled by them.
 */

import { detached } from './detached.js';

export interface SourceLine {
  /** 1-based. */
  readonly number: number;
  /** As it reads: no zero-width characters, every kind of blank a plain space or tab, no line ending. */
  readonly text: string;
  /** As it is on disk, without its line ending. */
  readonly raw: string;
}

/** Format and control characters that show nothing, except the joiner that holds an emoji together. */
const invisible =
  // eslint-disable-next-line no-control-regex, no-misleading-character-class -- these are the characters to take out
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u034f\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;
// eslint-disable-next-line no-control-regex -- vertical tab and form feed are blanks too
const oddBlank = /[\u000b\u000c\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;
const anythingOdd = /[^\t\u0020-\u007e]/;
const oddOutsideOfLines = /[^\t\n\u0020-\u007e]/;

/** Splits a text at LF, CRLF and CR. */
export function splitLines(text: string): SourceLine[] {
  return isPlain(text) ? splitPlain(text) : splitAny(text);
}

/** Whether no line of the text needs cleaning and LF ends them all: so it is with most files, and asked once for each. */
function isPlain(text: string): boolean {
  return !oddOutsideOfLines.test(text) && !text.includes('sp;');
}

function splitPlain(text: string): SourceLine[] {
  return text.split('\n').map((piece, at) => {
    const raw = detached(piece);
    return { number: at + 1, raw, text: raw };
  });
}

/** Any text: CR and CRLF end lines too, and what shows nothing is taken out. */
export function splitAny(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at === text.length ? 10 : text.charCodeAt(at);
    if (code !== 10 && code !== 13) continue;
    const raw = detached(text.slice(start, at));
    lines.push({ number: lines.length + 1, raw, text: clean(raw) });
    if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
    start = at + 1;
  }
  return lines;
}

/** Takes out what shows nothing; `&nbsp;` and its like become as many blanks as they have letters, so columns hold. */
export function clean(raw: string): string {
  const odd = anythingOdd.test(raw) ? raw.replace(invisible, '').replace(oddBlank, ' ') : raw;
  return odd.includes('sp;') ? odd.replace(/&(?:nb|em|en|thin)sp;/g, (blank) => ' '.repeat(blank.length)) : odd;
}

/** 1-based column on disk, in UTF-16 units, of the character at `offset` of the line as it reads. */
export function columnOf(line: SourceLine, offset: number): number {
  if (line.raw.length === line.text.length) return offset + 1;
  let seen = 0;
  let column = 0;
  for (const character of line.raw) {
    const shown = character.replace(invisible, '').length;
    if (shown > 0 && seen >= offset) return column + 1;
    seen += shown;
    column += character.length;
  }
  return column + 1;
}
