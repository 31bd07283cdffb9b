/**
 * Items without any marker: one line each, the commonest shape in plain-text reports, and sentences of a paragraph, the
 * least certain one. A lead-in (`… the following:`) or a label makes lines items for certain; otherwise a line must ask
 * for an action.
 */

import { plainText } from '../../reading/inline.js';
import type { Row } from '../../reading/row.js';
import { isGuidance, isPlaceholder } from '../emptiness.js';
import type { Draft, Group } from './draft.js';
import { isBrokenOff, isLeadIn, pointsBelow } from './lead-ins.js';
import type { ListResult } from './lists.js';
import { asksForAction, isAboutTheReview, isClosing, ordersAction, sentencesOf } from './prose.js';
import { wordsOf } from '../words.js';

interface Unit {
  text: string;
  readonly row: Row;
  endLine: number;
}

type Left = ListResult['left'][number];

/** Reads a group that has no list and no table. */
export function readPlainLines(rows: readonly Row[], group: Group): ListResult {
  const { units, led } = announced(joinWrapped(rows, group));
  const certain = led || (group.depth === 'label' && group.value === null);
  const drafts: Draft[] = [];
  const left: Left[] = [];
  for (const unit of units) {
    const plain = plainText(unit.text);
    if (isClosing(plain)) {
      // before any item it leads to them
      if (drafts.length === 0) continue;
      left.push({ line: unit.row.line, text: plain, why: 'closing-prose' });
      break;
    }
    const found = readUnit(unit, plain, group, certain, units.length);
    if (found.length > 0) drafts.push(...found);
    else if (mayOrder(plain) && isListOfOrders(units))
      drafts.push(draft(unit, unit.text, 0, group, false, 'plain-line'));
    else left.push({ line: unit.row.line, text: plain, why: 'prose' });
  }
  return { drafts, left };
}

/** Lines that a hard wrap parted are one unit: the next begins in lower case and nothing ended the line before. */
function joinWrapped(rows: readonly Row[], group: Group): Unit[] {
  const units: Unit[] = [];
  let last: Unit | null = null;
  if (group.value !== null) {
    const { text, line, column } = group.value;
    const row: Row = {
      kind: 'text',
      line,
      column,
      indent: 0,
      text,
      level: 0,
      mark: '',
      checked: null,
      quoted: false,
      cells: [],
    };
    units.push((last = { text, row, endLine: line }));
  }
  for (let at = group.start; at <= group.end; at++) {
    const row = rows[at];
    if (
      row?.kind !== 'text' ||
      row.quoted ||
      plainText(row.text) === '' ||
      isPlaceholder(row.text) ||
      isGuidance(row)
    ) {
      if (row?.kind !== 'text') last = null;
      continue;
    }
    const wrapped = last !== null && !/[.!?:;。]\s*$/.test(last.text) && /^[\p{Ll}\d(]/u.test(row.text);
    if (wrapped && last !== null) {
      last.text = `${last.text} ${row.text}`;
      last.endLine = row.line;
    } else units.push((last = { text: row.text, row, endLine: row.line }));
  }
  return units;
}

/** Drops the last lead-in and all before it: what announces a list is not on it. */
function announced(units: readonly Unit[]): { units: readonly Unit[]; led: boolean } {
  const at = units.findLastIndex((unit, index) => {
    const plain = plainText(unit.text);
    return index < units.length - 1 && /[:：]$/.test(plain) && isLeadIn(plain);
  });
  return { units: units.slice(at + 1), led: at >= 0 };
}

function readUnit(unit: Unit, plain: string, group: Group, certain: boolean, count: number): Draft[] {
  const all = sentencesOf(plain);
  const sentences = all.filter(({ text }) => !isBrokenOff(text) && !pointsBelow(text));
  const [first = '', second = ''] = sentences.map(({ text }) => text);
  if (first === '') return [];
  if (isAboutTheReview(plain) && !ordersAction(first)) return [];
  // an open question under a heading of its own is to be looked into as a whole
  if (group.depth !== 'root' && sentences.some(({ text }) => text.endsWith('?')) && !certain) {
    return [draft(unit, unit.text, 0, group, true, 'question')];
  }
  if (certain && (count > 1 || sentences.length <= 2)) return [draft(unit, unit.text, 0, group, false, 'plain-line')];
  if (ordersAction(first) || (isTitle(first) && ordersAction(second))) {
    return [draft(unit, unit.text, 0, group, false, 'plain-line')];
  }
  if (all.length === 1) {
    return asksForAction(plain) ? [draft(unit, unit.text, 0, group, !certain, 'sentence')] : [];
  }
  const orders = sentences.filter((sentence) => ordersAction(sentence.text));
  const asked = orders.length > 0 ? orders : sentences.filter((sentence) => asksForAction(sentence.text));
  return asked.map((sentence) => draft(unit, sentence.text, sentence.offset, group, true, 'sentence'));
}

/** Lines of one sentence each down to the closing, two of them orders and most of them at least like one. */
function isListOfOrders(units: readonly Unit[]): boolean {
  const plains = units.map(({ text }) => plainText(text));
  const end = plains.findIndex((plain, at) => at > 0 && isClosing(plain));
  const lines = end < 0 ? plains : plains.slice(0, end);
  const orders = lines.filter(ordersAction).length;
  const like = lines.filter((plain) => !ordersAction(plain) && mayOrder(plain)).length;
  return orders >= 2 && (orders + like) * 2 > lines.length && lines.every((plain) => sentencesOf(plain).length === 1);
}

/** `Rightsize the pods`, by a verb that no list knows: hardly any other word goes before an article. */
function mayOrder(plain: string): boolean {
  const [first = '', ...rest] = wordsOf(plain);
  if (openings.has(first) || rest.some((word) => finite.has(word))) return false;
  return /^\p{Lu}\p{Ll}+ (?:the|an?|all|every|each|our|their|its|these|those) /u.test(plain);
}

/** Words other than verbs that an article follows. */
const openings: ReadonlySet<string> = new Set(
  'about after all along although and as at because before beside but by despite during for from given if in inside into like near of off on once or outside over per since so than though through to under unless until upon when where which while who with within without both half such what quite was were is are'.split(
    ' ',
  ),
);
/** Words of sentences that tell. */
const finite: ReadonlySet<string> = new Set('is are was were has had did does'.split(' '));

/** `Disk alerts. Page before it is full.`: a few words, then what is to be done. */
function isTitle(sentence: string): boolean {
  return wordsOf(sentence).length <= 3 && !sentence.endsWith('?');
}

function draft(unit: Unit, text: string, offset: number, group: Group, uncertain: boolean, why: string): Draft {
  const { row } = unit;
  return {
    text,
    line: row.line,
    column: row.column + (offset < row.text.length ? offset : 0),
    endLine: unit.endLine,
    checked: null,
    details: [],
    group,
    cells: null,
    uncertain,
    why,
  };
}
