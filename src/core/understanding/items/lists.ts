/** Items of a list: each top entry one, with wrapped lines joined and nested entries kept as its details. */

import { plainText } from '../../reading/inline.js';
import { isEntry, type Row } from '../../reading/row.js';
import { isGuidance, isPlaceholder } from '../emptiness.js';
import type { Draft, Group } from './draft.js';
import { isClosing, ordersAction } from './prose.js';

interface Building {
  text: string;
  row: Row;
  endLine: number;
  details: string[];
  closed: boolean;
}

export interface ListResult {
  readonly drafts: readonly Draft[];
  /** Rows looked at and left: line, words, reason. */
  readonly left: readonly { readonly line: number; readonly text: string; readonly why: string }[];
}

interface Entries {
  readonly first: Row | null;
  /** Line of the last. */
  readonly lastLine: number;
  /** Line of the last that has a number; 0 where none has. */
  readonly lastNumber: number;
}

function entriesOf(rows: readonly Row[], { start, end }: Group): Entries {
  let first: Row | null = null;
  let lastLine = 0;
  let lastNumber = 0;
  for (let at = start; at <= end; at++) {
    const row = rows[at];
    if (row === undefined || !isEntry(row) || row.quoted) continue;
    first ??= row;
    lastLine = row.line;
    if (row.kind === 'number') lastNumber = row.line;
  }
  return { first, lastLine, lastNumber };
}

/** Reads the entries of a group. */
export function readList(rows: readonly Row[], group: Group): ListResult {
  const { first, lastLine, lastNumber } = entriesOf(rows, group);
  const left: { line: number; text: string; why: string }[] = [];
  if (first === null) return { drafts: [], left };
  const built: Building[] = [];
  let base = first.indent;
  let current: Building | null = null;
  let blank = false;
  const siblings = new Set<number>();
  for (let at = group.start; at <= group.end; at++) {
    const row = rows[at];
    if (row === undefined) continue;
    if (row.kind === 'blank' || row.kind === 'rule') {
      blank = true;
      continue;
    }
    if (isEntry(row) && !row.quoted) {
      if (row.indent < base) base = row.indent;
      const nested =
        current !== null &&
        ((row.indent > base + 1 && !isUneven(current, row, blank, siblings)) ||
          isBulletUnderNumber(first, row, current, lastNumber));
      if (nested && current !== null) extend(current, row, true);
      else {
        siblings.add(row.indent);
        built.push((current = { text: row.text, row, endLine: row.line, details: [], closed: false }));
      }
    } else if (current === null) {
      // what stands before the first entry announces it
    } else if (row.kind === 'text' && endsList(row, current, blank, base)) {
      if (isClosing(plainText(row.text)) || row.line > lastLine) {
        left.push({ line: row.line, text: plainText(row.text), why: 'closing-prose' });
        if (isClosing(plainText(row.text))) break;
      }
      current.closed = true;
    } else if (row.kind === 'text') continueEntry(current, row, blank, base);
    else current.endLine = row.line;
    blank = false;
  }
  const drafts: Draft[] = [];
  for (const each of built) {
    const { row } = each;
    if (isPlaceholder(row.text) || isGuidance(row)) {
      left.push({ line: row.line, text: row.text, why: 'placeholder' });
    } else if (isEmptyField(each)) {
      left.push({ line: row.line, text: plainText(row.text), why: 'empty-field' });
    } else drafts.push(toDraft(each, group));
  }
  return { drafts, left };
}

function toDraft({ text, row, endLine, details }: Building, group: Group): Draft {
  return {
    text,
    line: row.line,
    column: row.column,
    endLine,
    checked: row.checked,
    details,
    group,
    cells: null,
    uncertain: false,
    why: row.checked !== null ? 'checkbox' : row.kind === 'number' ? 'numbered-entry' : 'bullet',
  };
}

/** `- Changes to the process:` with nothing after it on its line or below: a field that nobody filled in. */
function isEmptyField({ text, row, endLine, details }: Building): boolean {
  return details.length === 0 && endLine === row.line && /[:：][*_]{0,3}$/.test(text.trimEnd());
}

/**
 * Whether an entry further in is the next of the list all the same, its indent a slip. Either entries stood as far in
 * before (`siblings`, their indents), and this one goes on with them or begins anew after a blank line; or after a blank
 * line an order of its own follows a whole sentence. Below a title or a matter it is a detail.
 */
function isUneven(current: Building, row: Row, blank: boolean, siblings: ReadonlySet<number>): boolean {
  if (siblings.has(row.indent) && (blank || current.row.indent === row.indent)) return true;
  if (!blank || current.details.length > 0) return false;
  if (current.row.kind !== row.kind || current.row.checked !== row.checked) return false;
  return /[.!。]$/.test(current.text.trimEnd()) && ordersAction(plainText(row.text));
}

/** Bullets between the numbers of one list, or below a numbered title in bold, tell about the number above. */
function isBulletUnderNumber(first: Row, row: Row, current: Building, lastNumber: number): boolean {
  if (first.kind !== 'number' || row.kind !== 'bullet') return false;
  return row.line < lastNumber || isTitleOnly(current.text) || /[:：]$/.test(current.text);
}

function isTitleOnly(text: string): boolean {
  return /^(?:\*\*|__)[^*_]+(?:\*\*|__)[:.]?$/.test(text.trim());
}

function extend(current: Building, row: Row, detail: boolean): void {
  current.endLine = row.line;
  current.closed = true;
  if (detail) current.details.push(row.text);
}

/** Whether a paragraph after an entry is no longer part of it. */
function endsList(row: Row, current: Building, blank: boolean, base: number): boolean {
  if (row.indent > base + 1) return false;
  if (isClosing(plainText(row.text))) return true;
  return blank && !isTitleOnly(current.row.text);
}

function continueEntry(current: Building, row: Row, blank: boolean, base: number): void {
  current.endLine = row.line;
  const title = isTitleOnly(current.text);
  const finished = /[.!?。]$/.test(current.text.trimEnd()) && row.indent <= base && /^\p{Lu}/u.test(row.text);
  const startsAnew = title && !/[:：](?:\*\*|__)?$/.test(current.text.trim()) && /^[\p{Lu}\p{Lo}]/u.test(row.text);
  if (blank || current.closed || finished || startsAnew) {
    current.closed = true;
    current.details.push(row.text);
  } else current.text = `${current.text} ${row.text}`;
}
