/** From an Outline to Postmortems: one pass for the headings, then each postmortem of the file by itself. */

import type { PassedOver, Postmortem, ReadingFacts, StatedTimes } from '../postmortem.js';
import type { FrontMatter } from '../reading/front-matter-schema.js';
import type { Outline } from '../reading/row.js';
import { whatSaysSomething } from './emptiness.js';
import { findHeadings } from './headings.js';
import type { Merged } from './items/merge.js';
import { judge } from './not-a-postmortem.js';
import { readOne, type ReadOne } from './one-postmortem.js';
import { findPlaceholders } from './placeholders.js';
import type { Practice } from './practice.js';
import { findStarts } from './several.js';
import { slice, type Slice } from './slice.js';
import { keyOf } from './words.js';

export interface Understood {
  /** Ids and keys are empty until identities are given. */
  readonly postmortems: readonly Postmortem[];
  readonly facts: Omit<ReadingFacts, 'disabledLines' | 'disabledRules'>;
  readonly passedOver: readonly PassedOver[];
  readonly near: Merged['near'];
  /** Line of a time that was read as UTC for want of a zone. */
  readonly zonelessLines: readonly number[];
}

/** Understands a file. `front` is its front matter, where it has one. */
export function understand(path: string, outline: Outline, front: FrontMatter | null, practice: Practice): Understood {
  const headings = findHeadings(outline.rows, practice.vocabulary);
  const said = whatSaysSomething(outline.rows);
  const starts = findStarts(outline.rows, headings);
  const last = outline.rows.length - 1;
  const slices: Slice[] = [];
  for (const [at, start] of starts.entries()) {
    slices.push(slice(headings, said, start, (starts[at + 1] ?? last + 1) - 1));
  }
  const verdict = judge(
    path,
    outline,
    said,
    ofAll(slices, ({ parts }) => parts),
  );
  const read: ReadOne[] = [];
  for (const each of slices) {
    read.push(readOne(path, outline, each, read.length === 0 ? front : null, practice, verdict !== null));
  }
  return {
    postmortems: withoutRepeats(read),
    facts: {
      timeline: ofAll(read, ({ timeline }) => timeline),
      times: read.map(statedTimes),
      placeholders: findPlaceholders(outline.rows, said),
      unreadableDates: ofAll(read, ({ unreadableDates }) => unreadableDates),
      notAPostmortem: front !== null && front.items.length > 0 ? null : verdict,
    },
    passedOver: ofAll(read, ({ passedOver }) => passedOver).toSorted((a, b) => a.line - b.line),
    near: ofAll(read, ({ near }) => near),
    zonelessLines: read.flatMap((each) => each.time.zonelessLine ?? []),
  };
}

/** What each of the parts of a file has, as one list: that of the only one, as it is nearly always. */
function ofAll<T, V>(all: readonly T[], part: (each: T) => readonly V[]): readonly V[] {
  const [only] = all;
  return only !== undefined && all.length === 1 ? part(only) : all.flatMap(part);
}

function statedTimes({ postmortem, time }: ReadOne): StatedTimes {
  return {
    postmortemLine: postmortem.line,
    durationMinutes: time.statedMinutes,
    durationLine: time.statedLine,
    startLine: time.startLine,
    endLine: time.endLine,
  };
}

/** The same incident told twice in one file (a report and a funny one): items of equal words stay in the first telling. */
function withoutRepeats(read: readonly ReadOne[]): Postmortem[] {
  const [first, ...others] = read.map(({ postmortem }) => postmortem);
  if (first === undefined) return [];
  if (others.length === 0) return [first];
  const same = (other: Postmortem): boolean =>
    (other.startedAt !== null && other.startedAt === first.startedAt) ||
    keyOf(other.title ?? '') === keyOf(first.title ?? '');
  const known = new Set(first.actionItems.map((item) => keyOf(item.text)));
  return [
    first,
    ...others.map((other) =>
      same(other) ? { ...other, actionItems: other.actionItems.filter((item) => !known.has(keyOf(item.text))) } : other,
    ),
  ];
}
