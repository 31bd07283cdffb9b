/** What stands in angles within a line: an address, a link, an image, any other tag. */

import { stripMarks } from './inline-marks.js';

/** A piece of a line, and the words that a reader sees for it. */
export interface Taken {
  readonly shown: string;
  readonly url: string | null;
  readonly end: number;
  readonly image: boolean;
}

const tag = /^<\/?[a-zA-Z][a-zA-Z0-9-]{0,20}(?:\s[^<>]{0,1000})?\/?>/;

/** Tags that part words, where a line or a cell holds several lines or entries. */
const parting = /^<(?:br|li|p|div|td|th|tr)\b/i;

/** Reads what begins with `<` at an offset; null where it is text. */
export function takeAngle(text: string, at: number): Taken | null {
  if (text.charAt(at) !== '<') return null;
  const window = text.slice(at, at + 1100);
  const url = /^<((?:https?:\/\/|mailto:)[^\s<>]{1,1000})>/.exec(window);
  if (url !== null) return { shown: url[1] ?? '', url: url[1] ?? '', end: at + url[0].length, image: false };
  const anchor = /^<a\s[^<>]{0,900}?href\s*=\s*["']?([^"'\s<>]{1,900})["']?[^<>]{0,300}>/i.exec(window);
  if (anchor !== null) {
    const rest = text.slice(at + anchor[0].length, at + 2000);
    const end = rest.search(/<\/a>/i);
    if (end >= 0) {
      const shown = stripMarks(rest.slice(0, end).replace(/<[^<>]*>/g, ''));
      return { shown, url: anchor[1] ?? null, end: at + anchor[0].length + end + 4, image: false };
    }
  }
  const found = tag.exec(window);
  if (found === null) return null;
  const isImage = /^<img\b/i.test(found[0]);
  return { shown: parting.test(found[0]) ? ' ' : '', url: null, end: at + found[0].length, image: isImage };
}
