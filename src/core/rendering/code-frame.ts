/** A line of a file with a caret under one place, safe for a terminal and no wider than one. */

import { logLine } from './log-line.js';

const widest = 100;
/** How much is kept before the caret where a line is cut. */
const before = 40;
/** How much is looked at after it: more than is shown, and not a whole line of a megabyte for each of its problems. */
const farthest = 1000;

/** Characters that a terminal draws two cells wide. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60]/u;

/**
 * Two rows, or none for a line with nothing to show.
 * @param column 1-based, in UTF-16 units of the line as it is on disk
 */
export function codeFrame(source: string, line: number, column: number): string[] {
  const at = Math.min(column - 1, source.length);
  const start = at > widest - before ? at - before : 0;
  const head = `${start > 0 ? '…' : ''}${logLine(source.slice(start, at))}`;
  const points = Array.from(logLine(source.slice(at, at + farthest)));
  const room = widest - Array.from(head).length;
  const isCut = points.length > room || source.length > at + farthest;
  const tail = isCut ? `${points.slice(0, room - 1).join('')}…` : points.join('');
  if ((head + tail).trim() === '') return [];
  const gutter = `${line} | `;
  return [`${gutter}${head}${tail}`.trimEnd(), `${' '.repeat(gutter.length - 2)}| ${blanksFor(head)}^`];
}

/** As many blanks as the text is wide. */
function blanksFor(text: string): string {
  return Array.from(text, (point) => (wide.test(point) ? '  ' : ' ')).join('');
}
