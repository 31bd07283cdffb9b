/** All action items under one action heading. */

import type { PassedOver } from '../../postmortem.js';
import { plainText } from '../../reading/inline.js';
import { isEntry, type Row } from '../../reading/row.js';
import type { ColumnField } from '../lexicon/language.js';
import type { Draft, Group } from './draft.js';
import { leadInTells, untilClosing } from './bounds.js';
import { findGroups, type Region } from './groups.js';
import { leftOut } from './left-out.js';
import { readList } from './lists.js';
import { withOwners } from './owner-lines.js';
import { readPartTitles } from './part-titles.js';
import { readPlainLines } from './plain-lines.js';
import { asksForAction } from './prose.js';
import { mayBeTold, toldAsDone } from './states.js';
import { columnsOf, findTables, readTable } from './tables.js';
import { isReportChecklist, withoutLegends } from './false-friends.js';

export interface FoundDrafts {
  readonly drafts: readonly Draft[];
  readonly passedOver: readonly PassedOver[];
}

/** Reads a region group by group; a group gives items by its shape: table, else list, else plain lines. */
export function readRegion(region: Region, columns: ReadonlyMap<string, ColumnField>): FoundDrafts {
  const whole = withOwners(findGroups(region), region.rows, region.headings);
  const groups = whole.map((group) => {
    const bounded = untilClosing(region.rows, group);
    return leadInTells(region.rows, bounded) ? { ...bounded, told: true } : bounded;
  });
  const passedOver: PassedOver[] = [];
  const titles = readPartTitles(groups, region.rows, region.headings);
  passedOver.push(...titles.left);
  const drafts: Draft[] = [...titles.drafts];
  // what stands below a title explains it
  const explained = titles.drafts.length === 0 ? groups.length : groups.findIndex((group) => group.depth === 'part');
  const { rows } = region;
  const listed = groups.some(
    (group) => group.excluded === null && (holdsEntry(rows, group) || holdsCells(rows, group)),
  );
  for (const [at, group] of groups.entries()) {
    if (group.excluded !== null) {
      passedOver.push({ line: rows[group.headingIndex]?.line ?? 0, text: group.label ?? '', why: group.excluded });
    } else if (at < explained) {
      drafts.push(...readGroup(region, group, listed, columns, passedOver));
    }
  }
  return { drafts, passedOver: [...passedOver, ...leftOut(region.rows, whole, drafts, passedOver)] };
}

function readGroup(
  region: Region,
  group: Group,
  listed: boolean,
  own: ReadonlyMap<string, ColumnField>,
  passedOver: PassedOver[],
): Draft[] {
  const { rows } = region;
  const tables: Draft[] = [];
  for (const table of findTables(rows, group.start, group.end)) {
    const columns = columnsOf(table.header, own);
    if (columns === null) {
      passedOver.push({ line: table.header.line, text: table.header.text, why: 'no-column-of-actions' });
    } else tables.push(...readTable(table, columns, group));
  }
  if (holdsEntry(rows, group)) {
    const list = readList(rows, group);
    const kept = tables.length > 0 ? withoutLegends(list.drafts, passedOver) : list.drafts;
    passedOver.push(...list.left);
    if (isReportChecklist(kept)) {
      for (const each of kept)
        passedOver.push({ line: each.line, text: plainText(each.text), why: 'about-the-report' });
      return tables;
    }
    return [...fromValue(group), ...asNeighbours(kept), ...tables];
  }
  if (tables.length > 0) return tables;
  // beside lists, loose text directly under the heading introduces them
  if (listed && group.depth === 'root' && group.value === null) return [];
  const plain = readPlainLines(rows, group);
  passedOver.push(...plain.left);
  return [...plain.drafts];
}

/** Between entries that tell what was done (`Added …`), what may tell it (`Enhanced alerts`) does. */
function asNeighbours(drafts: readonly Draft[]): readonly Draft[] {
  const texts = drafts.map(({ text }) => plainText(text));
  if (!texts.every(mayBeTold)) return drafts;
  const told = texts.filter(toldAsDone).length;
  if (told < 2 || told === drafts.length || told * 2 < drafts.length) return drafts;
  return drafts.map((draft) => ({ ...draft, group: { ...draft.group, told: true } }));
}

/** Words on the label's own line, when a list follows: an item if they ask for one. */
function fromValue(group: Group): Draft[] {
  if (group.value === null || /[:：]$/.test(group.value.text) || !asksForAction(plainText(group.value.text))) return [];
  const { text, line, column } = group.value;
  return [
    {
      text,
      line,
      column,
      endLine: line,
      checked: null,
      details: [],
      group,
      cells: null,
      uncertain: true,
      why: 'sentence',
    },
  ];
}

function holdsEntry(rows: readonly Row[], { start, end }: Group): boolean {
  for (let at = start; at <= end; at++) {
    const row = rows[at];
    if (row !== undefined && isEntry(row)) return true;
  }
  return false;
}

function holdsCells(rows: readonly Row[], { start, end }: Group): boolean {
  for (let at = start; at <= end; at++) if (rows[at]?.kind === 'cells') return true;
  return false;
}
