/** Words made comparable: what two authors write for the same heading, label or item becomes the same string. */

/** Lower case, compatibility forms unified, accents of Latin letters dropped. */
export function fold(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase();
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

/** The words of a text, folded, in order. Apostrophes join (`what's` is one word); all else that is no letter parts. */
export function wordsOf(text: string): string[] {
  const folded = fold(text).replace(/['’`]/g, '');
  return isAscii(folded)
    ? folded.split(/[^a-z0-9]+/).filter((word) => word !== '')
    : folded.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '');
}

/** A word without the endings that carry no meaning in headings: `preventative` is `preventive`, `causes` is `cause`. */
export function stem(word: string): string {
  if (word.startsWith('preventativ')) return `preventiv${word.slice(11, 12)}`;
  if (/(?:x|ch|sh|ss)es$/.test(word)) return word.slice(0, -2);
  if (word.length > 2 && word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1);
  return word;
}

/** Key of a heading or label: its stems, joined by blanks. */
export function keyOf(text: string): string {
  return wordsOf(text).map(stem).join(' ');
}

/** Drops what stands in brackets of any script, the brackets too; an unclosed bracket is text. */
export function withoutBrackets(text: string): string {
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
