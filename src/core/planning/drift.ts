/** Where file and issue disagree and nothing is going to be written about it: both sides, for a person to settle. */

import { itemDrift } from '../standing.js';
import type { Desired } from './desired.js';
import { fingerprint } from './fingerprint.js';
import type { Entry } from './ladder.js';
import type { Change, Notice, Writes } from './plan.js';
import { issueName } from './tracked-issue.js';
import type { Tracked } from './tracked.js';
import { cutTo } from '../rendering/sanitize.js';

/** What stays different once `writes` are carried out: both sides of each field, without a full stop. */
export function driftOf({ item }: Entry, { issue, marker }: Tracked, desired: Desired, writes: Writes): string[] {
  const drifts: string[] = [];
  const state = writes.state === undefined ? itemDrift(item, issue) : null;
  if (state !== null) drifts.push(state);
  if (issue.state === 'closed') return drifts;
  // What people write in another repository stays there, see about-issue.ts.
  const isElsewhere = issue.repository !== undefined;
  if (writes.title === undefined && issue.title !== desired.title && fingerprint(issue.title) !== marker.title) {
    const byHand = isElsewhere ? 'other words' : `"${cutTo(issue.title, longestTitle)}"`;
    drifts.push(`reads "${cutTo(item.text, longestTitle)}" in the file, ${byHand} by hand`);
  }
  const wanted = desired.marker.assignees;
  const has = (login: string): boolean => issue.assignees.some((one) => one.toLowerCase() === login.toLowerCase());
  if (writes.assign === undefined && issue.assignees.length > 0 && wanted.length > 0 && !wanted.some(has)) {
    const theirs = isElsewhere ? 'somebody else' : issue.assignees.join(', ');
    drifts.push(`owned by ${wanted.join(', ')} in the file, its issue by ${theirs}`);
  }
  return drifts;
}

const longestTitle = 80;
const mostListed = 10;

/** One notice for all, so that a run that finds the same each night says one thing. */
export function driftNotices(changes: readonly Change[]): Notice[] {
  const found = changes.filter(({ drift }) => drift !== undefined);
  if (found.length === 0) return [];
  const listed = found
    .slice(0, mostListed)
    .map(({ issue, drift }) => `${issue === null ? '' : issueName(issue)} ${(drift ?? []).join(', and ')}`);
  const more = found.length > mostListed ? `; and ${found.length - mostListed} more` : '';
  return [{ level: 'notice', message: `File and issue disagree: ${listed.join('; ')}${more}.` }];
}
