/** Cells of one line of a pipe table. */

export interface TableCell {
  readonly text: string;
  /** Offset of the text in the line given. */
  readonly offset: number;
}

/** Splits at pipes that are not escaped; outer pipes are optional. */
export function splitCells(content: string): TableCell[] {
  const cells: TableCell[] = [];
  let start = content.startsWith('|') ? 1 : 0;
  for (let at = start; at <= content.length; at++) {
    const isEnd = at === content.length;
    if (!isEnd && (content.charAt(at) !== '|' || content.charAt(at - 1) === '\\')) continue;
    const inner = content.slice(start, at);
    const text = inner.trim();
    // what follows the last pipe is no cell
    if (!isEnd || text !== '') cells.push({ text, offset: start + (text === '' ? 0 : inner.indexOf(text)) });
    start = at + 1;
  }
  return cells;
}
