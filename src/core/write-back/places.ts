/**
 * Where in a file an item could take a reference or a tick, best place first. These are guesses from the look of the
 * line: whoever uses one reads the result again and keeps it only where the item is the same as before.
 */

import type { ActionItem } from '../postmortem.js';
import { splitAny, type SourceLine } from '../reading/lines.js';
import type { Edit } from './edit.js';

export interface PlacedLine extends SourceLine {
  /** Offset of its first character in the text. */
  readonly start: number;
}

const lineEnd = /[ \t\u00a0]*$/;
/** What authors put last and the reader expects last: an id of their own, a remark in a comment, facts in brackets. */
const trailing = /(?:[ \t]*(?:\{[^{}]*\}|<!--[^>]*-->|\([^()]*\)))+[ \t]*$/;
const closingTag = /<\/\w+>\s*$/;

/** The lines of a text, each with its place. */
export function placedLines(text: string): PlacedLine[] {
  let start = 0;
  return splitAny(text).map((source) => {
    const line = { ...source, start };
    start += source.raw.length;
    start += text.startsWith('\r\n', start) ? 2 : 1;
    return line;
  });
}

export function referencePlaces(text: readonly PlacedLine[], item: ActionItem, reference: string): Edit[] {
  const places = linesOf(text, item).flatMap((line) => [
    ...(item.why === 'table-row' ? [...cellPlaces(line, reference), ...wordsPlaces(line, item, reference)] : []),
    // Behind the tag that ends it, a reference would stand outside of the entry.
    ...(closingTag.test(line.raw) ? wordsPlaces(line, item, reference) : []),
    ...endPlaces(line, reference),
  ]);
  return places.map((place) => ({ ...place, removed: '' }));
}

/** The box of the item, ticked; null where it has none that is empty. */
export function tickPlace(text: readonly PlacedLine[], item: ActionItem): Edit | null {
  const line = text[item.line - 1];
  const box = line === undefined ? -1 : line.raw.indexOf('[ ]');
  return line === undefined || box < 0 ? null : { at: line.start + box + 1, removed: ' ', inserted: 'x' };
}

/** The lines of the item's own words, the last first: a hard-wrapped item takes its reference at its end. */
function linesOf(text: readonly PlacedLine[], { line, endLine }: ActionItem): PlacedLine[] {
  const lines = text.slice(line - 1, endLine);
  const next = lines.findIndex(({ raw }, at) => at > 0 && (raw.trim() === '' || /^\s*(?:[-*+]|\d+[.)])\s/.test(raw)));
  return (next < 0 ? lines : lines.slice(0, next)).reverse();
}

type Place = Omit<Edit, 'removed'>;

function endPlaces({ raw, start }: PlacedLine, reference: string): Place[] {
  const inserted = ` (${reference})`;
  const ends = [lineEnd, trailing].map((pattern) => pattern.exec(raw)?.index ?? raw.length);
  return [...new Set(ends)].map((at) => ({ at: start + at, inserted }));
}

/** Behind the item's words, where they stand in the line as they were read. */
function wordsPlaces({ raw, start }: PlacedLine, { text }: ActionItem, reference: string): Place[] {
  const from = raw.indexOf(text);
  return from < 0 ? [] : [{ at: start + from + text.length, inserted: ` (${reference})` }];
}

/** An empty cell first, where the column of issues may be; then the end of a cell that has words, that of the task. */
function cellPlaces({ raw, start }: PlacedLine, reference: string): Place[] {
  const empty: Place[] = [];
  const full: Place[] = [];
  for (const { from, to } of cellsOf(raw)) {
    const cell = raw.slice(from, to);
    if (cell.trim() === '') {
      if (cell.length > 1) empty.push({ at: start + from + 1, inserted: reference });
      else empty.push({ at: start + to, inserted: `${reference}${cell}` });
    } else full.push({ at: start + from + cell.trimEnd().length, inserted: ` (${reference})` });
  }
  return [...empty, ...full];
}

/** What stands between two bars that no backslash makes a character. */
function cellsOf(raw: string): { from: number; to: number }[] {
  const bars = [...raw.matchAll(/(?<!\\)\|/g)].map(({ index }) => index);
  return bars.slice(1).map((bar, at) => ({ from: (bars[at] ?? 0) + 1, to: bar }));
}
