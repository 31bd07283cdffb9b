/**
 * Reader for HTML: block tags become rows, inline tags become the marks that the other readers leave in their text, so
 * that nothing after this knows a difference. A tag may span lines; text keeps the place of its first character.
 */

import { blocks, inlineMarks, skipped } from './html-tags.js';
import { columnOf, type SourceLine } from './lines.js';
import { entryMark } from './list-marks.js';
import { row, type Cell, type Outline, type Row, type RowKind } from './row.js';
import { drawVeil } from './veil.js';

const maxTagLength = 2000;

/** Reads lines from index `first` on. */
export function readHtml(lines: readonly SourceLine[], first: number): Outline {
  const veiled = drawVeil(lines, first);
  const writer = new RowWriter();
  let pending = '';
  for (let at = first; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || veiled.veil[at] === 2) continue;
    pending = readLine(line, pending, veiled.texts?.[at] ?? line.text, writer);
  }
  writer.flush();
  return {
    rows: writer.rows,
    definitions: new Map(),
    disabledLines: veiled.disabledLines,
    noIssueLines: veiled.noIssueLines,
    lineCount: lines.length,
  };
}

/** Reads one line; `pending` is a tag begun in the lines before, and what is pending after it comes back. */
function readLine(line: SourceLine, pending: string, text: string, writer: RowWriter): string {
  let at = 0;
  let open = pending;
  while (at < text.length) {
    if (open !== '') {
      const close = text.indexOf('>', at);
      const taken = close < 0 ? text.slice(at) : text.slice(at, close);
      if (open.length + taken.length > maxTagLength) return '';
      open += taken;
      if (close < 0) return `${open} `;
      writer.tag(open, line);
      open = '';
      at = close + 1;
      continue;
    }
    const next = text.indexOf('<', at);
    const isTag = next >= 0 && /[a-zA-Z/!]/.test(text.charAt(next + 1));
    const end = next < 0 ? text.length : isTag ? next : next + 1;
    writer.text(text.slice(at, end), line, at);
    if (isTag) open = '<';
    at = isTag ? next + 1 : end;
  }
  if (open === '') writer.text(' ', line, text.length);
  return open;
}

class RowWriter {
  readonly rows: Row[] = [];
  #text = '';
  /** Whether words, and not only marks, have been added to the row. */
  #placed = false;
  #line = 0;
  #column = 1;
  #kind: RowKind = 'text';
  #level = 0;
  #checked: boolean | null = null;
  #lists: ('ul' | 'ol')[] = [];
  #links: string[] = [];
  #cells: Cell[] | null = null;
  #skip: string | null = null;

  /** Adds words; the first that is no blank gives the row its place. */
  text(words: string, line: SourceLine, offset: number): void {
    if (this.#skip !== null) return;
    if (!this.#placed) {
      const blank = words.length - words.trimStart().length;
      if (blank === words.length) return;
      this.#placed = true;
      this.#line = line.number;
      this.#column = columnOf(line, offset + blank);
      this.#text += words.slice(blank);
    } else this.#text += words;
  }

  /** Takes one tag, without its closing angle. */
  tag(source: string, line: SourceLine): void {
    const match = /^<(\/?)([a-zA-Z][a-zA-Z0-9]*)/.exec(source);
    const name = match?.[2]?.toLowerCase() ?? '';
    const closing = match?.[1] === '/';
    if (this.#skip !== null) {
      if (closing && name === this.#skip) this.#skip = null;
      return;
    }
    if (skipped.has(name) && !closing && !source.endsWith('/')) {
      this.flush();
      this.#skip = name;
    } else if (name === 'pre') this.#code(closing, line);
    else if (name === 'td' || name === 'th') this.#cell(closing);
    else if (blocks.has(name)) this.#block(name, closing, line);
    else this.#inline(name, closing, source);
  }

  #code(closing: boolean, line: SourceLine): void {
    this.flush();
    if (closing) return;
    this.rows.push(row('hidden', line.number, { text: 'code' }));
    this.#skip = 'pre';
  }

  #cell(closing: boolean): void {
    if (this.#cells === null) return;
    if (closing) {
      this.#cells.push({ text: this.#text.replace(/\s+/g, ' ').trim(), column: this.#column });
      this.#text = '';
      this.#placed = false;
    }
  }

  #block(name: string, closing: boolean, line: SourceLine): void {
    if (name === 'tr') {
      this.flush();
      const cells = this.#cells;
      if (closing && cells !== null && cells.length > 0) {
        this.rows.push(row('cells', line.number, { text: cells.map((cell) => cell.text).join(' | '), cells }));
      }
      this.#cells = closing ? null : [];
      return;
    }
    if (this.#cells !== null) {
      this.text(' ', line, 0);
      return;
    }
    this.flush();
    if (name === 'ul' || name === 'ol') {
      if (closing) this.#lists.pop();
      else if (this.#lists.length < 50) this.#lists.push(name);
    }
    if (closing && name !== 'li') this.rows.push(row('blank', line.number));
    if (closing && (name === 'li' || name.startsWith('h'))) this.#reset();
    if (closing) return;
    const heading = /^h([1-6])$/.exec(name);
    if (heading !== null) {
      this.#kind = 'heading';
      this.#level = Number(heading[1]);
    } else if (name === 'li') this.#kind = this.#lists.at(-1) === 'ol' ? 'number' : 'bullet';
  }

  #inline(name: string, closing: boolean, source: string): void {
    const mark = inlineMarks[name];
    if (mark !== undefined) this.#text += mark;
    else if (name === 'input' && /checkbox/i.test(source)) this.#checked = /\bchecked\b/i.test(source);
    else if (name === 'a' && !closing) {
      const url = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(source);
      const address = (url?.[1] ?? url?.[2] ?? url?.[3] ?? '').trim();
      this.#links.push(address);
      if (address !== '' && this.#text !== '') this.#text += '[';
      else if (address !== '') this.#links[this.#links.length - 1] = `\u0000${address}`;
    } else if (name === 'a') this.#closeLink();
  }

  /** A link that began the row has no bracket yet: its words give the row its place first. */
  #closeLink(): void {
    const address = this.#links.pop() ?? '';
    if (address === '' || this.#text === '') return;
    if (address.startsWith('\u0000')) this.#text = `[${this.#text.trim()}](${address.slice(1)})`;
    else this.#text += `](${address})`;
  }

  /** Ends the row. */
  flush(): void {
    const text = this.#placed ? this.#text.replace(/\s+/g, ' ').trim() : '';
    if (text !== '' && this.#cells === null) this.rows.push(this.#row(text));
    if (this.#cells !== null && text !== '') return;
    this.#text = '';
    this.#placed = false;
    // an empty block keeps its kind for the paragraph inside it: <li><p>words</p></li>
    if (text !== '') this.#reset();
  }

  /** Authors also put bullets into paragraphs: these are entries too. */
  #row(text: string): Row {
    const bullet = this.#kind === 'text' ? entryMark(text) : null;
    const kind = bullet?.kind ?? this.#kind;
    const entry = kind === 'bullet' || kind === 'number';
    return row(kind, this.#line, {
      column: this.#column + (bullet?.length ?? 0),
      indent: Math.max(0, (this.#lists.length - (entry && bullet === null ? 1 : 0)) * 2),
      text: text.slice(bullet?.length ?? 0),
      level: this.#level,
      mark: kind === 'heading' ? 'html' : (bullet?.mark ?? (entry ? '<li>' : '')),
      checked: bullet?.checked ?? this.#checked,
    });
  }

  #reset(): void {
    this.#kind = 'text';
    this.#level = 0;
    this.#checked = null;
  }
}
