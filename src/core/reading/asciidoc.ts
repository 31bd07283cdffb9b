/** AsciiDoc: `== Heading`, `* bullet`, `. number`, `|===` tables, `----` listings, `link:url[words]`. */

import type { Dialect } from './dialect.js';
import { columnOf, type SourceLine } from './lines.js';
import { row, type Cell, type Row } from './row.js';

/** A reader's state for one file. */
export function asciidoc(): Dialect {
  let listing: string | null = null;
  let table: { cells: Cell[]; columns: number; line: number } | null = null;

  function take(line: SourceLine): Row[] | null {
    const text = line.text.trim();
    if (listing !== null) {
      const closes = text === listing;
      if (closes) listing = null;
      return [row(closes ? 'blank' : 'hidden', line.number, { text })];
    }
    if (/^(?:-{4,}|\.{4,}|\+{4,}|\/{4,})$/.test(text)) {
      listing = text;
      return [row('blank', line.number)];
    }
    if (text.startsWith('|===')) {
      const rest = table === null ? [] : restOf(table);
      table = table === null ? { cells: [], columns: 0, line: line.number } : null;
      return [...rest, row('blank', line.number)];
    }
    if (table !== null) return takeCells(line, text, table);
    return takeBlock(line, text);
  }

  return { take, inline };
}

function takeBlock(line: SourceLine, text: string): Row[] | null {
  const start = line.text.indexOf(text);
  const heading = /^(={1,6})\s+(?=\S)/.exec(text);
  if (heading !== null) {
    const words = text.slice(heading[0].length).replace(/\s+=+$/, '');
    return [
      row('heading', line.number, {
        level: heading[1]?.length ?? 1,
        text: words,
        mark: 'atx',
        column: columnOf(line, start + heading[0].length),
      }),
    ];
  }
  const entry = /^(\*{1,5}|-|\.{1,5})\s+(?:\[([ xX*])\]\s+)?(?=\S)/.exec(text);
  if (entry !== null) {
    const mark = entry[1] ?? '*';
    return [
      row(mark.startsWith('.') ? 'number' : 'bullet', line.number, {
        indent: (mark.length - 1) * 2,
        text: inline(text.slice(entry[0].length)),
        mark,
        checked: entry[2] === undefined ? null : entry[2] !== ' ',
        column: columnOf(line, start + entry[0].length),
      }),
    ];
  }
  const attribute = /^:([\w-]+):\s+(\S.*)$/.exec(text);
  if (attribute !== null) {
    return [
      row('text', line.number, {
        text: `${attribute[1] ?? ''}: ${attribute[2] ?? ''}`,
        column: columnOf(line, start + 1),
      }),
    ];
  }
  if (text.startsWith('//') || /^\[[^\]]*\]$|^:[\w!-]+:$/.test(text)) return [row('blank', line.number)];
  // ".Title" over a block is its label
  if (/^\.[\p{L}]/u.test(text))
    return [row('text', line.number, { text: `**${text.slice(1)}**`, column: columnOf(line, start + 1) })];
  return text === '+' ? [row('blank', line.number)] : null;
}

/** Cells may stand one to a line; the first line says how many make a row. */
function takeCells(line: SourceLine, text: string, table: { cells: Cell[]; columns: number; line: number }): Row[] {
  if (text === '') {
    if (table.columns === 0) table.columns = table.cells.length;
    return [];
  }
  const pieces = text.split(/(?<!\\)\|/).slice(1);
  let offset = line.text.indexOf('|');
  for (const piece of pieces) {
    const words = piece.trim();
    if (table.cells.length === 0) table.line = line.number;
    table.cells.push({ text: inline(words), column: columnOf(line, offset + 1 + Math.max(0, piece.indexOf(words))) });
    offset += piece.length + 1;
  }
  if (table.columns === 0) table.columns = pieces.length > 1 ? pieces.length : 0;
  if (pieces.length === 0 && table.cells.length > 0) {
    const last = table.cells.length - 1;
    const cell = table.cells[last];
    if (cell !== undefined) table.cells[last] = { ...cell, text: `${cell.text} ${text}` };
  }
  return table.columns > 0 && table.cells.length >= table.columns ? restOf(table) : [];
}

function restOf(table: { cells: Cell[]; line: number }): Row[] {
  const cells = table.cells.splice(0);
  return cells.length === 0
    ? []
    : [
        row('cells', table.line, {
          cells,
          text: cells.map((cell) => cell.text).join(' | '),
          column: cells[0]?.column ?? 1,
        }),
      ];
}

/** `https://host/path[words]`, `link:path[words]`, and ` +` at the end of a line, which breaks it. */
function inline(text: string): string {
  const line = text.endsWith(' +') ? text.slice(0, -2) : text;
  return line.replace(
    /(?:link:)?((?:https?:\/\/|link:)[^\s[\]]{1,500})\[([^\]]{0,300})\]/g,
    (_, url: string, words: string) => (words === '' ? url : `[${words.replace(/\^$/, '')}](${url})`),
  );
}
