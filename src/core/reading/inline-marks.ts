/** Marks and entities taken off running text, and the punctuation off an address. */

/** A URL in running text without the punctuation of the sentence around it. */
export function trimUrl(url: string): string {
  let end = url.length;
  while (end > 0) {
    const last = url.charAt(end - 1);
    const unbalanced = last === ')' && !url.slice(0, end).includes('(');
    if (!unbalanced && !'.,;:!?\'"*_`]}>、。）」'.includes(last)) break;
    end--;
  }
  return url.slice(0, end);
}

/** Marks in code are letters: kept through `stripMarks` as private-use characters. */
const guarded = new Map([
  ['*', '\ue000'],
  ['_', '\ue001'],
  ['~', '\ue002'],
  ['\\', '\ue003'],
  ['&', '\ue004'],
  ['[', '\ue005'],
]);
const unguarded = new Map([...guarded].map(([mark, stand]) => [stand, mark]));

/** Code is shown as it is: its marks are hidden from `stripMarks`. */
export function protect(code: string): string {
  return code.replace(/[*_~\\&[]/g, (mark) => guarded.get(mark) ?? mark);
}

/** Takes off emphasis, backslashes and code marks. */
export function stripMarks(text: string): string {
  let bare = text;
  if (bare.includes('`')) bare = bare.replaceAll('`', '');
  if (bare.includes('\\')) bare = bare.replace(/\\([!-/:-@[-`{-~])/g, '$1');
  if (bare.includes('*')) bare = bare.replaceAll('*', '');
  if (bare.includes('~~')) bare = bare.replaceAll('~~', '');
  if (!bare.includes('_')) return bare;
  // underscores inside a word are part of it
  return bare.replace(/(^|[^\p{L}\p{N}_])_{1,3}(?=\S)/gu, '$1').replace(/(\S)_{1,3}(?=$|[^\p{L}\p{N}_])/gu, '$1');
}

const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['#39', "'"],
  ['nbsp', ' '],
  ['hellip', '…'],
  ['mdash', '—'],
  ['ndash', '–'],
  ['rsquo', '’'],
  ['lsquo', '‘'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['rarr', '→'],
]);

/** `&amp;` and its like, and what `protect` hid. */
export function decodeEntities(text: string): string {
  const decoded = text.includes('&')
    ? text.replace(/&(#?\w{1,8});/g, (whole, name: string) => entities.get(name.toLowerCase()) ?? whole)
    : text;
  return /[\ue000-\ue005]/.test(decoded)
    ? decoded.replace(/[\ue000-\ue005]/g, (stand) => unguarded.get(stand) ?? stand)
    : decoded;
}
