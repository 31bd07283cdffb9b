/** Org: `* Heading`, `** TODO task`, `#+TITLE:`, `[[url][words]]`, drawers, source blocks. */

import type { Dialect } from './dialect.js';
import { columnOf, type SourceLine } from './lines.js';
import { row, type Row } from './row.js';

/** A reader's state for one file. */
export function org(): Dialect {
  let block = false;

  function take(line: SourceLine, _index: number, _lines: readonly SourceLine[], rows: Row[]): Row[] | null {
    const text = line.text.trim();
    if (/^#\+begin_/i.test(text)) block = true;
    if (block) {
      if (/^#\+end_/i.test(text)) block = false;
      return [row('hidden', line.number, { text })];
    }
    const keyword = /^#\+(\w+):\s+(\S.*)$/.exec(text);
    if (keyword !== null) return [takeKeyword(line, keyword[1] ?? '', keyword[2] ?? '')];
    if (text.startsWith('# ') || text === '#' || /^:[\w-]+:(?:\s.*)?$/.test(text)) return [row('blank', line.number)];
    if (/^(?:SCHEDULED|DEADLINE|CLOSED):/.test(text)) return takeDeadline(line, text, rows);
    return takeHeadline(line, text);
  }

  return { take, inline };
}

function takeKeyword(line: SourceLine, key: string, value: string): Row {
  const column = columnOf(line, line.text.indexOf(value));
  if (key.toLowerCase() === 'title') return row('heading', line.number, { level: 1, text: value, mark: 'atx', column });
  return row('text', line.number, { text: `${key}: ${value}`, column: columnOf(line, line.text.indexOf(key)) });
}

/** A headline is a heading, unless it carries a state: then it is a task. */
function takeHeadline(line: SourceLine, text: string): Row[] | null {
  if (line.text.trimStart().length !== line.text.length) return null;
  const match = /^(\*{1,8})\s+(?:(TODO|DONE|NEXT|WAITING|CANCELLED|CANCELED)\s+)?(?:\[#([A-C])\]\s+)?(?=\S)/.exec(text);
  if (match === null) return null;
  const words = text.slice(match[0].length).replace(/\s+:[\w@:]+:$/, '');
  const column = columnOf(line, match[0].length);
  const level = Math.min(6, match[1]?.length ?? 1);
  const state = match[2];
  if (state === undefined)
    return [row('heading', line.number, { level: Math.min(6, level + 1), text: words, mark: 'atx', column })];
  const priority = match[3] === undefined ? '' : ` (P${'ABC'.indexOf(match[3]) + 1})`;
  const declined = state.startsWith('CANCEL') ? `~~${inline(words)}~~` : inline(words) + priority;
  return [row('bullet', line.number, { text: declined, checked: state === 'DONE', indent: 0, mark: state, column })];
}

/** `DEADLINE: <2024-03-01 Fri>` under a task is its due date. */
function takeDeadline(line: SourceLine, text: string, rows: Row[]): Row[] {
  const date = /DEADLINE:\s*<(\d{4}-\d{2}-\d{2})/.exec(text)?.[1];
  const above = rows.at(-1);
  if (date !== undefined && above?.kind === 'bullet')
    rows[rows.length - 1] = { ...above, text: `${above.text} (due: ${date})` };
  return [row('blank', line.number)];
}

function inline(text: string): string {
  return text
    .replace(/\[\[([^[\]]{1,500})\]\[([^[\]]{1,300})\]\]/g, '[$2]($1)')
    .replace(/\[\[([^[\]]{1,500})\]\]/g, '<$1>');
}
