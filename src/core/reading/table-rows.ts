/** Rows of a table: a line with pipes, with or without those at its ends. */

import { columnOf, type SourceLine } from './lines.js';
import { row, type Row } from './row.js';
import { splitCells } from './table-cells.js';

/** The row of a line, whose `content` begins at the offset `at`. */
export function cellsRow(line: SourceLine, at: number, content: string, indent: number, quoted: boolean): Row {
  const cells = splitCells(content).map((cell) => ({ text: cell.text, column: columnOf(line, at + cell.offset) }));
  const delimiter = cells.length > 0 && cells.every((cell) => /^:?-+:?$/.test(cell.text));
  const mark = delimiter ? 'delimiter' : '';
  return row('cells', line.number, { column: columnOf(line, at), indent, quoted, text: content, cells, mark });
}

/** `a | b` over `--|--`: a table without pipes at its ends. */
export function tablesWithoutOuterPipes(rows: Row[], lines: readonly SourceLine[]): void {
  for (let at = 1; at < rows.length; at++) {
    const delimiter = rows[at];
    if (delimiter === undefined || !isBareDelimiter(delimiter)) continue;
    if (rows[at - 1]?.text.includes('|') !== true) continue;
    for (let each = at - 1; each < rows.length; each++) {
      const member = rows[each];
      const line = lines[each];
      if (member === undefined || line === undefined || !member.text.includes('|')) break;
      const start = line.text.length - line.text.trimStart().length;
      rows[each] = cellsRow(line, start, line.text.trim(), member.indent, member.quoted);
    }
  }
}

function isBareDelimiter(candidate: Row): boolean {
  return (
    candidate.kind !== 'cells' && candidate.text.includes('|') && /^[-:|\s]+$/.test(candidate.mark + candidate.text)
  );
}
