/**
 * Finds the headings of an Outline, marked or not: half of all reports in plain text have no heading mark at all, so a
 * line is also a heading when its words are those of one. Where marks and words disagree, the words win.
 */

import { isEntry, type Row } from '../reading/row.js';
import { plainText } from '../reading/inline.js';
import { meaningsOf, type Vocabulary } from './heading-meaning.js';
import { labelOf } from './labels.js';
import { mayBeginHeading } from './lexicon/known-words.js';
import type { Meaning } from './lexicon/lexicon.js';
import { closesSection } from './containment.js';
import { kindOfWord } from './items/kinds.js';
import { demoteLabels } from './demoted-labels.js';
import { leads } from './entry-headings.js';
import { isEverydayWord } from './everyday-words.js';
import { isGuidance } from './emptiness.js';
import { withoutTitle } from './title-headings.js';

export interface Heading {
  /** Index of its row. */
  readonly index: number;
  readonly line: number;
  readonly column: number;
  /** Its words, without marks and colon. */
  readonly text: string;
  /** What follows the label on the same line, inline marks still in it; null where nothing does. */
  readonly value: string | null;
  /** Larger is deeper. 10 to 60 for headings by mark, more for bold lines, bare words, labels, bullets. */
  readonly rank: number;
  /** Marks make it a heading beyond doubt. */
  readonly strong: boolean;
  readonly style: 'atx' | 'setext' | 'html' | 'banner' | 'bold' | 'bare' | 'label' | 'entry' | 'cell';
  /** Written as a label: a colon ends it, or its value follows. */
  readonly labelled: boolean;
  readonly meanings: readonly Meaning[];
}

export const ranks = { bold: 70, bare: 72, label: 80, entry: 85, value: 90 } as const;

/** All headings of the rows, in order. Weak ones (no mark) only where their words are known. */
export function findHeadings(rows: readonly Row[], vocabulary: Vocabulary): Heading[] {
  const found: Heading[] = [];
  let open = null as OpenActions | null;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index];
    if (row === undefined || row.quoted) continue;
    const heading = headingAt(rows, index, row, vocabulary, open);
    if (heading === null || (open !== null && explainsTask(heading, found.at(-1), open.heading))) {
      if (open !== null && open.indent === null && isEntry(row)) open = { heading: open.heading, indent: row.indent };
      continue;
    }
    found.push(heading);
    if (isActions(heading)) open = { heading, indent: null };
    else if (open !== null && (heading.strong ? heading.rank <= open.heading.rank : closesSection(heading)))
      open = null;
  }
  return demoteLabels(withoutTitle(found, vocabulary));
}

/** The action heading above, and how far in the entries under it stand (null before the first). */
interface OpenActions {
  readonly heading: Heading;
  readonly indent: number | null;
}

/** `Reason:` below a heading of the author's own under the actions: the heading is a task, and this says more of it. */
function explainsTask(heading: Heading, above: Heading | undefined, actions: Heading): boolean {
  if (above === undefined || heading.strong || !isEverydayWord(heading.text)) return false;
  return above.strong && above.meanings.length === 0 && above.rank > actions.rank;
}

/** Whether it heads action items. */
export function isActions(heading: Heading): boolean {
  return heading.meanings.some((meaning) => meaning.name === 'action-items');
}

function headingAt(
  rows: readonly Row[],
  index: number,
  row: Row,
  vocabulary: Vocabulary,
  open: OpenActions | null,
): Heading | null {
  if (row.kind === 'heading') return marked(row, index, vocabulary);
  if (row.kind === 'cells') return labelledCell(rows, index, row, vocabulary);
  if (row.kind !== 'text' && !isEntry(row)) return null;
  // a sentence, as most lines are, need not be taken apart
  if (!mayBeginHeading(row.text, vocabulary.aliases)) return null;
  const label = labelOf(row.text);
  if (label === null) return null;
  if (isEntry(row) && label.style === 'bare' && !leads(rows, index, row)) return null;
  if (/^[*_](?![*_])/.test(row.text) && (isGuidance(row) || isSentence(label))) return null;
  const alone = label.value === null;
  const meanings = meaningsOf(label.text, label.style === 'bold' && row.kind === 'text', vocabulary);
  const first = meanings[0];
  if (first === undefined) return null;
  // "Note: …", "Owner: …" say something; only a section's own value makes a heading of such a line
  if (!alone && (first.kind !== 'section' || isEverydayWord(label.text))) return null;
  const heading = weak(row, index, label, meanings);
  return open !== null && belongsToItems(heading, row, open) ? null : heading;
}

/**
 * The duration stands in a table more often than under a heading: `| Duration | 2 h |`, or a column of a table that
 * has one row. Other cells are fields of the report, not sections.
 */
function labelledCell(rows: readonly Row[], index: number, row: Row, vocabulary: Vocabulary): Heading | null {
  if (row.mark === 'delimiter') return null;
  const isPair = row.cells.length === 2 && row.cells[1]?.text !== '';
  const isHeader =
    rows[index - 1]?.kind !== 'cells' && rows[index + 2]?.kind === 'cells' && rows[index + 3]?.kind !== 'cells';
  if (!isPair && !isHeader) return null;
  for (const cell of isPair ? row.cells.slice(0, 1) : row.cells) {
    if (cell.text.length > 40) continue;
    const text = plainText(cell.text);
    const meanings = meaningsOf(text, false, vocabulary);
    if (meanings[0]?.name !== 'duration') continue;
    return {
      index,
      line: row.line,
      column: cell.column,
      text,
      value: row.cells[1]?.text ?? '',
      rank: ranks.value,
      strong: false,
      style: 'cell',
      labelled: true,
      meanings,
    };
  }
  return null;
}

/**
 * Under action items a label is less than elsewhere: below an entry it is a detail of it (`- Actions:`), and with a
 * value it is an item about its matter (`Detection: add an alert`), unless it names the list itself. Without a value it
 * may name a kind of task (`**Detection:**`) below a heading by mark.
 */
function belongsToItems(heading: Heading, row: Row, open: OpenActions): boolean {
  if (isEntry(row) && open.indent !== null && row.indent > open.indent + 1) return true;
  if (heading.value === null) {
    return open.heading.strong && heading.style !== 'bare' && !isActions(heading) && kindOfWord(heading.text) !== null;
  }
  if (!isActions(heading)) return !closesSection(heading);
  const role = heading.meanings[0]?.role;
  return isEntry(row) && (role === 'preventive' || role === 'corrective' || role === 'actions');
}

function marked(row: Row, index: number, vocabulary: Vocabulary): Heading {
  const plain = plainText(row.text);
  const style = row.mark === 'setext' || row.mark === 'html' || row.mark === 'banner' ? row.mark : 'atx';
  const whole = meaningsOf(plain, true, vocabulary);
  const label = labelOf(row.text);
  // "# Root Cause: The certificate ran out": the label is the heading, the sentence its content
  const said = label === null || label.value === null ? [] : meaningsOf(label.text, false, vocabulary);
  if (label !== null && said.some((meaning) => meaning.kind === 'section')) {
    return strong(row, index, style, label.text, label.value, true, said);
  }
  const text = /[:：]$/.test(plain) ? plain.slice(0, -1).trim() : plain;
  // "# Owner: Ada" is written as a label too
  return strong(row, index, style, text, null, text.length < plain.length || said.length > 0, whole);
}

function strong(
  { line, column, level }: Row,
  index: number,
  style: Heading['style'],
  text: string,
  value: string | null,
  labelled: boolean,
  meanings: readonly Meaning[],
): Heading {
  return { index, line, column, text, value, rank: level * 10, strong: true, style, labelled, meanings };
}

function weak(
  row: Row,
  index: number,
  label: NonNullable<ReturnType<typeof labelOf>>,
  meanings: readonly Meaning[],
): Heading {
  const style = isEntry(row) ? 'entry' : label.style;
  const base = label.value === null ? ranks[style] : isEntry(row) ? ranks.entry : ranks.value;
  return {
    index,
    line: row.line,
    column: row.column + label.offset,
    text: label.text,
    value: label.value,
    rank: base + (isEntry(row) ? row.indent / 100 : 0),
    strong: false,
    style,
    labelled: label.style === 'label' || label.value !== null,
    meanings,
  };
}

/** Words in single italics that go on past a comma or a full stop: advice or a remark, no heading. */
function isSentence(label: NonNullable<ReturnType<typeof labelOf>>): boolean {
  return label.value === null && /[.,;。、，]/.test(label.text);
}
