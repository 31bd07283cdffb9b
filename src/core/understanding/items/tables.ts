/** Items of a table: one for each row, columns found by their header's words and never by their position. */

import { plainText } from '../../reading/inline.js';
import type { Cell, Row } from '../../reading/row.js';
import { isPlaceholder } from '../emptiness.js';
import type { ColumnField } from '../lexicon/language.js';
import { columnWords } from '../lexicon/lexicon.js';
import { keyOf, withoutBrackets } from '../words.js';
import type { CellValues, Draft, Group } from './draft.js';

export interface Table {
  readonly header: Row;
  readonly body: readonly Row[];
}

/** Tables among the rows of a range of indexes. The first row is the header when a delimiter follows it. */
export function findTables(rows: readonly Row[], start: number, end: number): Table[] {
  const tables: Table[] = [];
  for (let at = start; at <= end; at++) {
    if (rows[at]?.kind !== 'cells') continue;
    const lines: Row[] = [];
    while (at <= end && rows[at]?.kind === 'cells') lines.push(rows[at++] as Row);
    const header = lines[0];
    if (header === undefined) continue;
    tables.push({ header, body: lines.slice(1).filter((row) => row.mark !== 'delimiter') });
  }
  return tables;
}

export type Columns = readonly (ColumnField | null)[];

/**
 * What each column holds, or null where the table is not one of actions: it needs a column of tasks, and beside it one
 * that says who, when or how far (a plain list in one column is taken as well).
 */
export function columnsOf(header: Row, own: ReadonlyMap<string, ColumnField>): Columns | null {
  const fields = header.cells.map((cell) => fieldOf(cell.text, own));
  const unique = fields.map((field, at) =>
    field !== null && field !== 'ignore' && fields.indexOf(field) !== at ? null : field,
  );
  const hasText = unique.includes('text');
  const supporting = unique.filter(
    (field) => field !== null && !['text', 'id', 'area', 'ignore'].includes(field),
  ).length;
  if (hasText) return unique;
  // "What · Who · When" without a known word for the task: the first unknown column is the task, else that of the area
  const unknown = unique.includes(null) ? unique.indexOf(null) : unique.indexOf('area');
  if (supporting < 2 || unknown < 0) return null;
  return unique.map((field, at) => (at === unknown ? 'text' : field));
}

function fieldOf(header: string, own: ReadonlyMap<string, ColumnField>): ColumnField | null {
  const plain = plainText(header);
  if (plain === '#') return 'id';
  const key = keyOf(withoutBrackets(plain)) || keyOf(plain);
  const whole = own.get(key) ?? columnWords().get(key);
  if (whole !== undefined) return whole;
  for (const part of plain.split(/[/|,]/)) {
    const found = columnWords().get(keyOf(part));
    if (found !== undefined) return found;
  }
  const words = key.split(' ');
  return columnWords().get(words.slice(0, 2).join(' ')) ?? columnWords().get(words.at(-1) ?? '') ?? null;
}

/** Rows of an action table as drafts. */
export function readTable(table: Table, columns: Columns, group: Group): Draft[] {
  const textAt = columns.indexOf('text');
  const drafts: Draft[] = [];
  for (const row of table.body) {
    const cell = row.cells[textAt];
    if (cell === undefined || cell.text === '' || isPlaceholder(cell.text)) continue;
    drafts.push({
      text: cell.text,
      line: row.line,
      column: cell.column,
      endLine: row.line,
      checked: null,
      details: [],
      group,
      cells: valuesOf(row.cells, columns),
      uncertain: false,
      why: 'table-row',
    });
  }
  return drafts;
}

function valuesOf(cells: readonly Cell[], columns: Columns): CellValues {
  const of = (field: ColumnField): string => {
    const text = cells[columns.indexOf(field)]?.text ?? '';
    // "TODO" is a blank anywhere but in the column that says how far a task is
    return columns.includes(field) && (field === 'state' || !isBlank(text)) ? text : '';
  };
  return {
    owner: of('owner'),
    due: of('due'),
    link: of('link'),
    state: of('state'),
    type: of('type'),
    priority: of('priority'),
    id: of('id'),
    area: of('area'),
  };
}

/** `-`, `n/a`, `TBD` in a cell say nothing; a tick or a clock does. */
function isBlank(text: string): boolean {
  return text === '' || isPlaceholder(text.replace(/^n\/?a\s+(?=\S)/i, ''));
}
