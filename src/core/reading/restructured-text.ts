/** reStructuredText: titles over any drawing character, `#.` numbers, field lists, directives, `` `words <url>`_ ``. */

import type { Dialect } from './dialect.js';
import { columnOf, type SourceLine } from './lines.js';
import { row, type Row } from './row.js';

const drawing = /^([=\-~^"'`#*+.:_])\1{2,}$/;

/** A reader's state for one file: levels of titles go by the order in which their marks appear. */
export function restructured(): Dialect {
  const levels: string[] = [];
  let directive: number | null = null;

  function take(line: SourceLine, index: number, lines: readonly SourceLine[], rows: Row[]): Row[] | null {
    const text = line.text.trim();
    const indent = line.text.length - line.text.trimStart().length;
    if (directive !== null) {
      if (text === '' || indent > directive) return [row('blank', line.number)];
      directive = null;
    }
    const mark = drawing.exec(text)?.[1];
    if (mark !== undefined) return takeDrawing(line, mark, index, lines, rows, levels);
    if (/^\+[-=+]+\+$/.test(text)) return [];
    if (/^\.\.(?:\s|$)/.test(text)) {
      directive = indent;
      return [row('blank', line.number)];
    }
    const field = /^:([\w -]{1,40}):\s+(\S.*)$/.exec(text);
    if (field !== null) {
      return [
        row('text', line.number, { text: `${field[1] ?? ''}: ${field[2] ?? ''}`, column: columnOf(line, indent + 1) }),
      ];
    }
    const number = /^#\.\s+(?=\S)/.exec(text);
    if (number === null) return null;
    return [
      row('number', line.number, {
        indent,
        mark: '#.',
        text: inline(text.slice(number[0].length)),
        column: columnOf(line, indent + number[0].length),
      }),
    ];
  }

  return { take, inline };
}

/** A line of drawing characters: the underline of a title, its overline, or a rule. */
function takeDrawing(
  line: SourceLine,
  mark: string,
  index: number,
  lines: readonly SourceLine[],
  rows: Row[],
  levels: string[],
): Row[] {
  const above = rows.at(-1);
  if (above?.kind === 'text' && above.line === line.number - 1) {
    const overlined = drawing.exec(lines[index - 2]?.text.trim() ?? '')?.[1] === mark;
    const style = overlined ? mark + mark : mark;
    if (!levels.includes(style)) levels.push(style);
    rows[rows.length - 1] = {
      ...above,
      kind: 'heading',
      level: Math.min(6, levels.indexOf(style) + 1),
      mark: 'setext',
    };
  }
  return [row('blank', line.number)];
}

function inline(text: string): string {
  return text.replace(/`([^`<>]{1,300}?)\s*<([^<>`]{1,500})>`_{1,2}/g, '[$1]($2)');
}
