/**
 * Divides the rows under an action heading into groups: directly under it, under each sub-heading, under each label.
 * A group inherits what its heading says (kind, done, due date, tracking issue) to all of its items.
 */

import { plainText, readInline } from '../../reading/inline.js';
import { isEntry, type Row } from '../../reading/row.js';
import { closesSection } from '../containment.js';
import type { Heading } from '../headings.js';
import { labelOf, mayBeMarkedLabel } from '../labels.js';
import type { Part } from '../sections.js';
import { wordsOf } from '../words.js';
import type { Group } from './draft.js';
import { kindOfHeading, kindOfWord } from './kinds.js';
import { goesOn, isExample, isLeadIn, isOrder } from './lead-ins.js';
import { referencesIn } from './references.js';
import { headsWhatWasDone, stateOf } from './states.js';

export interface Region {
  readonly part: Part;
  readonly rows: readonly Row[];
  readonly headings: ReadonlyMap<number, Heading>;
  readonly definitions: ReadonlyMap<string, string>;
}

interface Open {
  readonly group: Group;
  /** For a label that is itself an entry of a list: how far in it stands. */
  readonly indent: number | null;
  /** Its label is an entry of a numbered list and its entries are bullets no further in: the next number leaves it. */
  readonly numbered?: boolean;
}

/** Groups in order; excluded ones too, with the reason. */
export function findGroups(region: Region): Group[] {
  const { part, rows, headings } = region;
  const root = openHeading(part.heading, null, region);
  const groups: Group[] = [];
  let current = root;
  for (let at = part.heading.index + 1; at <= part.end; at++) {
    const row = rows[at];
    if (row === undefined) continue;
    const next = openAt(at, row, headings.get(at), current, root, region);
    if (next === null) continue;
    groups.push({ ...current.group, end: at - 1 });
    current = next;
  }
  groups.push({ ...current.group, end: part.end });
  return groups;
}

function openAt(
  at: number,
  row: Row,
  heading: Heading | undefined,
  current: Open,
  root: Open,
  region: Region,
): Open | null {
  if (heading !== undefined) return openHeading(heading, root, region);
  if (row.kind === 'text' && labelsAGroup(row)) return openLabel(at, row, current, root, null, region);
  if (!isEntry(row)) return null;
  const labels = labelsEntries(region.rows, at, row);
  if (labels !== 'none' && !isNested(at, row, current, region))
    return { ...openLabel(at, row, current, root, row.indent, region), numbered: labels === 'beside' };
  // an entry that is no longer below its label belongs to what stood before the label
  const left =
    current.indent !== null &&
    row.indent <= current.indent &&
    (current.numbered === true ? row.kind === 'number' : row.indent < firstIndent(region, current));
  return left ? { group: { ...root.group, start: at, value: null, headingIndex: at }, indent: null } : null;
}

/** A label further in than the entries before it is a detail of one of them. */
function isNested(at: number, row: Row, current: Open, { rows }: Region): boolean {
  for (let before = current.group.start; before < at; before++) {
    const entry = rows[before];
    if (entry !== undefined && isEntry(entry)) return row.indent > entry.indent + 1;
  }
  return false;
}

/** Indent of the first entry under a label. */
function firstIndent(region: Region, open: Open): number {
  for (let at = open.group.start; at <= region.part.end; at++) {
    const row = region.rows[at];
    if (row !== undefined && isEntry(row)) return row.indent;
  }
  return 0;
}

function openHeading(heading: Heading, root: Open | null, region: Region): Open {
  const role = heading.meanings.find((meaning) => meaning.name === 'action-items')?.role ?? null;
  const outside = root !== null && role === null && closesSection(heading);
  const said = describe(heading.text, region.rows[heading.index]?.text ?? heading.text, region);
  const { value } = heading;
  return {
    group: {
      label: said.label,
      role: role ?? root?.group.role ?? null,
      combined: role === 'measures' || root?.group.combined === true,
      kind: said.kind,
      done: said.done,
      told: false,
      due: said.due,
      references: said.references,
      priority: said.priority,
      depth: root === null ? 'root' : heading.strong ? 'part' : 'label',
      start: heading.index + 1,
      end: heading.index,
      value: value === null ? null : { text: value, line: heading.line, column: valueColumn(heading, region) },
      excluded: outside ? `under-${heading.meanings[0]?.name ?? 'another-part'}` : null,
      headingIndex: heading.index,
    },
    indent: heading.style === 'entry' ? (region.rows[heading.index]?.indent ?? 0) : null,
  };
}

function valueColumn(heading: Heading, { rows }: Region): number {
  const row = rows[heading.index];
  const at = row === undefined || heading.value === null ? -1 : row.text.lastIndexOf(heading.value);
  return at < 0 || row === undefined ? heading.column : row.column + at;
}

function openLabel(at: number, row: Row, current: Open, root: Open, indent: number | null, region: Region): Open {
  const text = plainText(row.text).replace(/[:：]\s*$/, '');
  const inherited = current.group.role === null ? root.group : current.group;
  const said = describe(text, row.text, region);
  return {
    group: {
      label: said.label,
      role: inherited.role,
      combined: inherited.combined,
      kind: said.kind ?? inherited.kind,
      done: said.done,
      told: false,
      due: said.due,
      references: said.references,
      priority: said.priority,
      depth: 'label',
      start: at + 1,
      end: at,
      value: null,
      excluded: isExample(text) ? 'examples' : current.group.excluded,
      headingIndex: at,
    },
    indent,
  };
}

type Said = Pick<Group, 'label' | 'kind' | 'done' | 'due' | 'references' | 'priority'>;

/** What the words of a heading say of everything under it. */
function describe(text: string, marked: string, { definitions }: Region): Said {
  const remark = /[([（]([^()[\]（）]{2,80})[)\]）]\s*$/.exec(text)?.[1] ?? '';
  const state = stateOf(remark) ?? (headsWhatWasDone(text) ? 'done' : null);
  return {
    label: text === '' ? null : text,
    kind: kindOfHeading(text),
    done: state === 'done' ? true : null,
    due: /\d/.test(text) ? text : null,
    references: referencesIn(readInline(marked, definitions)),
    priority: /^(?:(?:critical|high|medium|low)(?: priority)?|P[0-4])$/i.test(text) ? text : null,
  };
}

/** `Enhance monitoring:` or `**Short term**` alone on its line; a lead-in sentence that ends in a colon is none. */
function labelsAGroup(row: Row): boolean {
  if (!mayBeMarkedLabel(row.text)) return false;
  const label = labelOf(row.text);
  return label !== null && label.value === null && label.style !== 'bare' && !isLeadIn(label.text);
}

/** Longest title of a numbered group, in words: longer ones are tasks that the bullets explain. */
const maxTitle = 5;

/**
 * An entry that is only a label (`- Monitoring:`) with entries further in, or a short numbered title (`1. Alerts:`)
 * with bullets beside it. An order (`- Add notes to the guide about:`) is the item, and what is below explains it.
 */
function labelsEntries(rows: readonly Row[], at: number, row: Row): 'none' | 'below' | 'beside' {
  if (row.checked !== null || !mayBeMarkedLabel(row.text)) return 'none';
  const label = labelOf(row.text);
  if (label === null || label.value !== null) return 'none';
  let next = at + 1;
  while (rows[next]?.kind === 'blank') next++;
  const below = rows[next];
  if (below === undefined || !isEntry(below) || isOrder(label.text)) return 'none';
  const title = row.kind === 'number' && /[:：][*_]{0,3}\s*$/.test(row.text) && wordsOf(label.text).length <= maxTitle;
  const names = (label.style === 'label' && !goesOn(row.text)) || title || kindOfWord(label.text) !== null;
  if (below.indent > row.indent) return names ? 'below' : 'none';
  return title && below.kind === 'bullet' && below.indent === row.indent ? 'beside' : 'none';
}
