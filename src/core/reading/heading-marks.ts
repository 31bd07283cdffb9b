/** The marks that make or frame a heading: closing hashes, underlines, banners. All scans are linear. */

import type { Row } from './row.js';

/** `Summary ##` without its closing hashes. */
export function closeHeading(text: string): string {
  let end = text.length;
  while (end > 0 && text.charAt(end - 1) === '#') end--;
  if (end === text.length) return text;
  if (end === 0) return '';
  const before = text.charAt(end - 1);
  return before === ' ' || before === '\t' ? text.slice(0, end).trim() : text;
}

/** A line of nothing but three or more of one drawing character (blanks between them allowed). */
export function isRule(content: string): boolean {
  const mark = content.charAt(0);
  if (!'-=_*~+'.includes(mark)) return false;
  let count = 0;
  for (const character of content) {
    if (character === mark) count++;
    else if (character !== ' ' && character !== '\t') return false;
  }
  return count >= 3;
}

/** 1 for a line of `=`, 2 for a line of `-`: the underline of a title; 0 for all else. */
export function setextLevel(candidate: Row): number {
  if (candidate.kind !== 'rule' || candidate.text.includes(' ')) return 0;
  return candidate.mark === '=' ? 1 : candidate.mark === '-' ? 2 : 0;
}

/** `=====Title=====`: words between two runs of four or more of a drawing character. */
export function isBanner(content: string): { readonly text: string; readonly offset: number } | null {
  const mark = content.charAt(0);
  if (!'=*~_#-'.includes(mark)) return null;
  let start = 0;
  while (content.charAt(start) === mark) start++;
  let end = content.length;
  while (end > start && content.charAt(end - 1) === mark) end--;
  if (start < 4 || content.length - end < 4) return null;
  const inner = content.slice(start, end);
  const text = inner.trim();
  return text === '' ? null : { text, offset: start + inner.indexOf(text) };
}
