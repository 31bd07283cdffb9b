/** What starts an entry of a list: bullets of every make, numbers, checkboxes. */

export interface EntryMark {
  readonly kind: 'bullet' | 'number';
  /** The marker as written. */
  readonly mark: string;
  readonly checked: boolean | null;
  /** Characters before the entry's own words. */
  readonly length: number;
}

/** A dash glued to its word (`-Monitor`) is a bullet that lost its space; a dash before a digit is a minus. */
const bullet = /^(?:[-*+•◦▪‣·●○∙–—](?=[ \t])|(?:->|=>|→|➔|➜|»)(?=[ \t]|\p{L})|[-•](?=\p{L}))[ \t]*/u;
const number = /^(?:\d{1,3}[.)](?=[ \t]|$)|\d{1,2}[.)](?=\p{Lu})|\(\d{1,3}\)(?=[ \t]))[ \t]*/u;
const box = /^\[( ?|[xX✓✔-])\](?=[ \t]|$)[ \t]*/u;
/** Pictures that authors use as bullets; they stay in the text, since a tick also says that something is done. */
const picture = /^(?:✅|✔️|✔|☑️|☑|❌|✖️|🔲|⬜|◻️|👉|🔹|🔸|▶️|▶|➡️)(?=\s*\S)/u;

/** Of ASCII only `-*+=(` and digits begin a marker; what is beyond ASCII may be a picture or a bullet. */
function isPlainStart(code: number): boolean {
  if (code > 127) return false;
  return !(code === 45 || code === 42 || code === 43 || code === 61 || code === 40 || (code > 47 && code < 58));
}

/** Reads the marker at the start of `content`, or null. */
export function entryMark(content: string): EntryMark | null {
  if (isPlainStart(content.charCodeAt(0)) || content.startsWith('**')) return null;
  const shape = picture.exec(content);
  if (shape !== null) return { kind: 'bullet', mark: shape[0], checked: null, length: 0 };
  let kind: 'bullet' | 'number' | null = null;
  let mark = '';
  let at = 0;
  for (const [name, pattern] of [
    ['bullet', bullet],
    ['number', number],
  ] as const) {
    const found = pattern.exec(content.slice(at));
    if (found === null) continue;
    kind = name;
    mark = found[0].trim();
    at += found[0].length;
  }
  if (kind === null) return null;
  const ticked = box.exec(content.slice(at));
  if (ticked === null) return { kind, mark, checked: null, length: at };
  return { kind, mark, checked: /[xX✓✔]/.test(ticked[1] ?? ''), length: at + ticked[0].length };
}
