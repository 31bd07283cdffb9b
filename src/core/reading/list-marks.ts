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
const picture = /^(?:✅|✔️|✔|✓|☑️|☑|☐|□|✗|✘|❌|✖️|🔲|⬜|◻️|👉|🔹|🔸|▶️|▶|➡️)(?=\s*\S)/u;

/** The same as short codes. Shapes and pointers are no more than bullets; ticks stay in the text as pictures do. */
const shapeCode =
  /^:(?:(?:small|large|black|white|red|orange|yellow|green|blue|purple|brown)_[a-z_]{0,24}(?:diamond|circle|square|button)|point_right|arrow_right|arrow_forward|radio_button):[ \t]*(?=\S)/;
const tickCode = /^:(?:white_check_mark|heavy_check_mark|ballot_box_with_check|x|heavy_multiplication_x):(?=\s*\S)/;

/** Of ASCII only `-*+=(:` and digits begin a marker; what is beyond ASCII may be a picture or a bullet. */
function isPlainStart(code: number): boolean {
  if (code > 127) return false;
  return !(
    code === 45 ||
    code === 42 ||
    code === 43 ||
    code === 61 ||
    code === 40 ||
    code === 58 ||
    (code > 47 && code < 58)
  );
}

/** Reads the marker at the start of `content`, or null. */
export function entryMark(content: string): EntryMark | null {
  const first = content.charCodeAt(0);
  if (isPlainStart(first) || content.startsWith('**')) return null;
  const shape = first > 127 ? picture.exec(content) : null;
  if (shape !== null) return { kind: 'bullet', mark: shape[0], checked: null, length: 0 };
  if (first === 58) return codeMark(content);
  // a number may follow a bullet; each pattern is asked only where its first character stands
  const pointed = isDigit(first) ? null : bullet.exec(content);
  let at = pointed?.[0].length ?? 0;
  const next = content.charCodeAt(at);
  const counted = isDigit(next) || next === 40 ? number.exec(at === 0 ? content : content.slice(at)) : null;
  at += counted?.[0].length ?? 0;
  const found = counted ?? pointed;
  if (found === null) return null;
  const kind = counted === null ? 'bullet' : 'number';
  const mark = found[0].trim();
  const ticked = content.charAt(at) === '[' ? box.exec(content.slice(at)) : null;
  if (ticked === null) return { kind, mark, checked: null, length: at };
  return { kind, mark, checked: /[xX✓✔]/.test(ticked[1] ?? ''), length: at + ticked[0].length };
}

function codeMark(content: string): EntryMark | null {
  const shape = shapeCode.exec(content)?.[0];
  if (shape !== undefined) return { kind: 'bullet', mark: shape.trim(), checked: null, length: shape.length };
  const tick = tickCode.exec(content)?.[0];
  return tick === undefined ? null : { kind: 'bullet', mark: tick, checked: null, length: 0 };
}

function isDigit(code: number): boolean {
  return code > 47 && code < 58;
}
