/**
 * Entries that stand between the wrong neighbours. Conservative, because timelines are written in many honest ways:
 * newest first, over midnight and into the next day without a date, on a twelve-hour clock, in several lists one after
 * the other, with a late addendum. So an entry counts only where it goes back in time and the order before it goes on
 * after it: without that one entry the timeline would be in order.
 */

import type { ReadingFacts } from '../postmortem.js';
import { linesWithin } from './lines.js';
import { countPlaces } from './places.js';
import type { PostmortemRule, RuleProblem } from './rule.js';

type Entry = ReadingFacts['timeline'][number];

export const timelineOrder: PostmortemRule = {
  id: 'timeline-order',
  severity: 'warning',
  summary: 'Timeline entries stand between the wrong neighbours; one problem per postmortem, which counts them.',
  scope: 'postmortem',
  check: (postmortem, { facts }) =>
    misplaced(linesWithin(postmortem, facts.timeline)).map(({ line }) => ({ line, column: 1, message: '', help: '' })),
  together: (all): RuleProblem => ({
    line: all[0]?.line ?? 1,
    column: 1,
    message: `Expected every timeline entry to follow the one before it, found ${countPlaces(
      all.map(({ line }) => line),
      'out of order',
    )}.`,
    help: 'Move or correct the entry; where the day changes, write the date, such as "2024-02-26 00:10 UTC".',
  }),
};

/** In minutes. A longer way back is the next day, whose date is not written, or another clock. */
const longestSlip = 180;

function misplaced(entries: readonly Entry[]): Entry[] {
  if (!runsForward(entries)) return [];
  return entries.filter((entry, index) => {
    const before = entries[index - 1];
    const after = entries[index + 1];
    if (before === undefined || after === undefined) return false;
    const back = before.minutes - entry.minutes;
    return back > 0 && back <= longestSlip && after.minutes >= before.minutes;
  });
}

/** Newest first is an order too; so is none at all, in which no single entry can be said to be wrong. */
function runsForward(entries: readonly Entry[]): boolean {
  let backward = 0;
  let before: Entry | null = null;
  for (const entry of entries) {
    if (before !== null && entry.minutes < before.minutes) backward++;
    before = entry;
  }
  return backward * 3 < entries.length;
}
