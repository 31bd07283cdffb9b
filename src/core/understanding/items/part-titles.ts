/** Items as sub-headings: `### Add retries` over a paragraph that explains it, several in a row and no list below. */

import type { Row } from '../../reading/row.js';
import { isEntry } from '../../reading/row.js';
import { isPlaceholder } from '../emptiness.js';
import type { Heading } from '../headings.js';
import type { Group } from './draft.js';
import { kindOfHeading } from './kinds.js';
import type { ListResult } from './lists.js';

/**
 * The groups under sub-headings, when these are tasks themselves: two or more of them, none with a list or table below
 * it, none a word for a kind of task. One over nothing but code tells how something is done.
 */
export function readPartTitles(
  groups: readonly Group[],
  rows: readonly Row[],
  headings: ReadonlyMap<number, Heading>,
): ListResult {
  const drafts: ListResult['drafts'][number][] = [];
  const left: ListResult['left'][number][] = [];
  const parts = wholeParts(groups).filter((group) => group.excluded === null);
  const plain = parts.filter((group) => headings.get(group.headingIndex)?.meanings.length === 0);
  if (plain.length < 2 || plain.length < parts.length) return { drafts, left };
  if (plain.some((group) => hasEntries(rows, group) || isKindWord(group))) return { drafts, left };
  for (const group of plain) {
    const row = rows[group.headingIndex];
    if (row === undefined || isPlaceholder(row.text)) continue;
    if (isHowTo(rows, group)) {
      left.push({ line: row.line, text: row.text, why: 'how-to' });
      continue;
    }
    const text = row.text.replace(/^\s*\d{1,3}[.)]\s+/, '');
    drafts.push({
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
    });
  }
  return { drafts, left };
}

/** Parts with the groups under their labels: each reaches to the next part. */
function wholeParts(groups: readonly Group[]): Group[] {
  const parts: Group[] = [];
  for (const group of groups) {
    const last = parts.at(-1);
    if (group.depth === 'part') parts.push(group);
    else if (last !== undefined) parts[parts.length - 1] = { ...last, end: group.end };
  }
  return parts;
}

function hasEntries(rows: readonly Row[], group: Group): boolean {
  return rows.slice(group.start, group.end + 1).some((row) => isEntry(row) || row.kind === 'cells');
}

function isHowTo(rows: readonly Row[], group: Group): boolean {
  const below = rows.slice(group.start, group.end + 1).filter(({ kind }) => kind !== 'blank' && kind !== 'rule');
  return below.length > 0 && below.every(({ kind }) => kind === 'hidden');
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
