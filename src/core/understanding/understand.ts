/** From an Outline to Postmortems: one pass for the headings, then each postmortem of the file by itself. */

import type { PassedOver, Postmortem, ReadingFacts } from '../postmortem.js';
import type { FrontMatter } from '../reading/front-matter-schema.js';
import type { Outline } from '../reading/row.js';
import { whatSaysSomething } from './emptiness.js';
import { findHeadings } from './headings.js';
import type { Merged } from './items/merge.js';
import { judge } from './not-a-postmortem.js';
import { readOne } from './one-postmortem.js';
import { findPlaceholders } from './placeholders.js';
import type { Practice } from './practice.js';
import { findStarts } from './several.js';
import { slice } from './slice.js';
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
  const slices = starts.map((start, at) => slice(headings, said, start, (starts[at + 1] ?? last + 1) - 1));
  const verdict = judge(
    path,
    outline,
    said,
    slices.flatMap((each) => each.parts),
  );
  const read = slices.map((each, at) =>
    readOne(path, outline, each, at === 0 ? front : null, practice, verdict !== null),
  );
  return {
    postmortems: withoutRepeats(read.map((each) => each.postmortem)),
    facts: {
      timeline: read.flatMap((each) => each.timeline),
      times: read.map(({ postmortem, time }) => ({
        postmortemLine: postmortem.line,
        durationMinutes: time.statedMinutes,
        durationLine: time.statedLine,
        startLine: time.startLine,
        endLine: time.endLine,
      })),
      placeholders: findPlaceholders(outline.rows, said),
      unreadableDates: read.flatMap((each) => each.unreadableDates),
      notAPostmortem: front !== null && front.items.length > 0 ? null : verdict,
    },
    passedOver: read.flatMap((each) => each.passedOver).sort((a, b) => a.line - b.line),
    near: read.flatMap((each) => each.near),
    zonelessLines: read.flatMap((each) => each.time.zonelessLine ?? []),
  };
}

/** The same incident told twice in one file (a report and a funny one): items of equal words stay in the first telling. */
function withoutRepeats(postmortems: readonly Postmortem[]): Postmortem[] {
  const [first, ...others] = postmortems;
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
