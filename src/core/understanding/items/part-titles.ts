/** Items as sub-headings: `### Add retries` over a paragraph that explains it, several in a row and no list below. */

import type { Row } from '../../reading/row.js';
import { isEntry } from '../../reading/row.js';
import { isPlaceholder } from '../emptiness.js';
import type { Heading } from '../headings.js';
import type { Draft, Group } from './draft.js';
import { kindOfHeading } from './kinds.js';

/**
 * The groups under sub-headings, when these are tasks themselves: two or more of them, none with a list or table of its
 * own, none a word for a kind of task.
 */
export function readPartTitles(
  groups: readonly Group[],
  rows: readonly Row[],
  headings: ReadonlyMap<number, Heading>,
): Draft[] {
  const parts = groups.filter((group) => group.depth === 'part' && group.excluded === null);
  const plain = parts.filter((group) => headings.get(group.headingIndex)?.meanings.length === 0);
  if (plain.length < 2 || plain.length < parts.length) return [];
  if (plain.some((group) => hasEntries(rows, group) || isKindWord(group))) return [];
  return plain.flatMap((group): Draft[] => {
    const row = rows[group.headingIndex];
    if (row === undefined || isPlaceholder(row.text)) return [];
    const text = row.text.replace(/^\s*\d{1,3}[.)]\s+/, '');
    return [
      {
        text,
        line: row.line,
        column: row.column + (row.text.length - text.length),
        endLine: lastLine(rows, group),
        checked: null,
        details: rows
          .slice(group.start, group.end + 1)
          .filter(({ kind }) => kind === 'text')
          .map((each) => each.text),
        group: { ...group, label: null },
        cells: null,
        uncertain: false,
        why: 'sub-heading',
      },
    ];
  });
}

function hasEntries(rows: readonly Row[], group: Group): boolean {
  return rows.slice(group.start, group.end + 1).some((row) => isEntry(row) || row.kind === 'cells');
}

/** `Short-term`, `Detection`: a heading of a few words that names a kind holds items and is none. */
function isKindWord(group: Group): boolean {
  const label = group.label ?? '';
  return label.split(' ').length <= 3 && kindOfHeading(label) !== null;
}

function lastLine(rows: readonly Row[], group: Group): number {
  let at = group.end;
  while (at > group.headingIndex && rows[at]?.kind === 'blank') at--;
  return rows[at]?.line ?? 0;
}
