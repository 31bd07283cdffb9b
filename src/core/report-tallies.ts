/** Counting the items of a Report by severity, owner and age. */

import { isUnfinished, type Report, type ReportItem, type Tallies } from './report.js';

/**
 * Items not finished and items done for each name, most overdue first, then most open, then by name; the nameless last.
 * @param namesOf the names that an item counts for; null: none
 */
export function talliesBy(
  items: readonly ReportItem[],
  namesOf: (item: ReportItem) => readonly (string | null)[],
): [string | null, Tallies][] {
  const tallies = new Map<string | null, Tallies>();
  for (const item of items) {
    for (const name of new Set(namesOf(item))) {
      const tally = tallies.get(name) ?? { open: 0, overdue: 0, done: 0 };
      tallies.set(name, {
        open: tally.open + Number(isUnfinished(item)),
        overdue: tally.overdue + Number(item.status === 'overdue'),
        done: tally.done + Number(item.status === 'done'),
      });
    }
  }
  return [...tallies].filter(([, { open, done }]) => open + done > 0).sort(byWeight);
}

function byWeight([a, x]: [string | null, Tallies], [b, y]: [string | null, Tallies]): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return y.overdue - x.overdue || y.open - x.open || y.done - x.done || (a < b ? -1 : 1);
}

/** First day of each bucket. */
const starts = [0, 8, 31, 91, 181] as const;

/** How long the unfinished have been waiting, in days; the last bucket holds those of unknown age. */
export function ageBuckets(unfinished: readonly ReportItem[]): Report['ages'] {
  const buckets = starts.map((fromDays, index) => {
    const next = starts[index + 1];
    const toDays = next === undefined ? null : next - 1;
    const inside = ({ ageDays }: ReportItem) =>
      ageDays !== null && ageDays >= fromDays && (toDays === null || ageDays <= toDays);
    return { fromDays, toDays, open: unfinished.filter(inside).length };
  });
  const unknown = unfinished.filter(({ ageDays }) => ageDays === null).length;
  return [...buckets, { fromDays: null, toDays: null, open: unknown }];
}
