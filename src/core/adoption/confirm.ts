/** Which of the confirmed pairs can be carried out now, and why the others cannot: all faults at once. */

import type { Change } from '../planning/plan.js';
import type { Referenced, TrackedIssue } from '../planning/tracked-issue.js';
import type { Confirmation } from './adoption-json.js';
import { adoptableItems, type AdoptableItem } from './propose.js';

export interface Confirmed {
  readonly pairs: readonly (AdoptableItem & { readonly number: number })[];
  readonly faults: readonly string[];
}

/** A pair that was carried out before is neither: the item names the issue already. */
export function confirm(
  confirmations: readonly Confirmation[],
  changes: readonly Change[],
  found: ReadonlyMap<number, Referenced>,
  isTracked: (issue: TrackedIssue) => boolean,
): Confirmed {
  const free = new Map(adoptableItems(changes).map((entry) => [entry.item.key, entry]));
  const pairs: Confirmed['pairs'][number][] = [];
  const faults: string[] = [];
  for (const { key, number } of confirmations) {
    if (changes.some((change) => isDone(change, key, number))) continue;
    const entry = free.get(key);
    const issue = found.get(number);
    const fault = faultOf(key, number, entry, issue, isTracked);
    if (fault !== null) faults.push(fault);
    else if (pairs.some((pair) => pair.item.key === key)) faults.push(`${key} is confirmed twice`);
    else if (entry !== undefined) pairs.push({ ...entry, number });
  }
  return { pairs, faults };
}

/** The item names the issue already; one that is merely thought to be that issue does not. */
function isDone({ item, issue, reasons }: Change, key: string, number: number): boolean {
  const isNamed = issue?.number === number && issue.repository === undefined;
  return item?.key === key && isNamed && !reasons.includes('maybe-reworded');
}

function faultOf(
  key: string,
  number: number,
  entry: AdoptableItem | undefined,
  issue: Referenced | undefined,
  isTracked: (issue: TrackedIssue) => boolean,
): string | null {
  if (entry === undefined) return `no action item ${key} waits for an issue`;
  if (issue === undefined || issue === 'missing') return `#${number} does not exist here`;
  if (issue === 'unknown') return `#${number} could not be looked up`;
  if (issue === 'pull-request') return `#${number} is a pull request`;
  if (issue.state === 'closed') return `#${number} is closed`;
  return isTracked(issue) ? `#${number} stands for another action item already` : null;
}
