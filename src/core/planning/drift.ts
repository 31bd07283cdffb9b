/** Where file and issue disagree and nothing is going to be written about it: both sides, for a person to settle. */

import { itemDrift } from '../standing.js';
import type { Desired } from './desired.js';
import { fingerprint } from './fingerprint.js';
import type { Entry } from './ladder.js';
import type { Notice, Writes } from './plan.js';
import type { Tracked } from './tracked.js';
import { cutTo } from '../rendering/sanitize.js';

export interface Drift {
  readonly field: 'state' | 'title' | 'owners';
  /** Both sides, without a full stop. */
  readonly words: string;
}

/** What stays different once `writes` are carried out. */
export function driftOf({ item }: Entry, { issue, marker }: Tracked, desired: Desired, writes: Writes): Drift[] {
  const drifts: Drift[] = [];
  const state = writes.state === undefined ? itemDrift(item, issue) : null;
  if (state !== null) drifts.push({ field: 'state', words: state });
  if (issue.state === 'closed') return drifts;
  if (writes.title === undefined && issue.title !== desired.title && fingerprint(issue.title) !== marker.title) {
    drifts.push({ field: 'title', words: `the issue is called "${cutTo(issue.title, longestTitle)}" by hand` });
  }
  const wanted = desired.marker.assignees;
  const has = (login: string): boolean => issue.assignees.some((one) => one.toLowerCase() === login.toLowerCase());
  if (writes.assign === undefined && issue.assignees.length > 0 && wanted.length > 0 && !wanted.some(has)) {
    drifts.push({
      field: 'owners',
      words: `${wanted.join(', ')} in the file, ${issue.assignees.join(', ')} assigned to the issue`,
    });
  }
  return drifts;
}

const longestTitle = 80;
const mostListed = 10;

/** One notice for all, so that a run that finds the same each night says one thing. */
export function driftNotice(found: readonly { readonly number: number; readonly words: string }[]): Notice[] {
  if (found.length === 0) return [];
  const listed = found.slice(0, mostListed).map(({ number, words }) => `#${number}: ${words}`);
  const more = found.length - listed.length;
  const message = `File and issue disagree: ${listed.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`;
  return [{ level: 'notice', message }];
}
