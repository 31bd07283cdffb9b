/** Sub-issues and milestones of the embedded tracker: changes to the stored value, under the rules that GitHub has. */

import type { Milestone } from '../../core/planning/tracked-issue.js';
import { WriteFailure } from '../../ports.js';
import type { MilestonePatch, PutIn } from '../../umbrella-ports.js';
import { checkMilestone, type StoredIssue, type StoredMilestone, type Tracker } from './format.js';
import { ownLogin, toAuthor } from './issues.js';

/** GitHub's limit, closed ones included. */
const mostSubIssues = 100;

type Changed<T> = readonly [Tracker, T];

export function toMilestone(stored: StoredMilestone, { issues }: Tracker, file: string): Milestone {
  const { number, title, description, state, author } = stored;
  const inside = issues.filter((issue) => issue.milestone === number);
  const open = inside.filter((issue) => issue.state === 'open').length;
  const holds = { open, closed: inside.length - open };
  return { number, title, description, state, author: toAuthor(author), url: `${file}#milestone-${number}`, holds };
}

export function milestonesOf(tracker: Tracker, file: string): Milestone[] {
  return (tracker.milestones ?? []).map((one) => toMilestone(one, tracker, file));
}

export function withMilestone(
  tracker: Tracker,
  { title, description }: { readonly title: string; readonly description: string },
): Changed<StoredMilestone> {
  const known = tracker.milestones ?? [];
  mustBeFree(known, title);
  const number = Math.max(0, ...known.map((one) => one.number)) + 1;
  const made = checkMilestone({ number, title, description, state: 'open', author: ownLogin });
  return [{ ...tracker, milestones: [...known, made] }, made];
}

export function withMilestonePatch(tracker: Tracker, number: number, patch: MilestonePatch): Changed<StoredMilestone> {
  const known = tracker.milestones ?? [];
  const before = known.find((one) => one.number === number);
  if (before === undefined) throw new WriteFailure('refused', `Milestone ${number} is not there.`);
  const { title = before.title, description = before.description, state = before.state } = patch;
  mustBeFree(
    known.filter((one) => one !== before),
    title,
  );
  const after = checkMilestone({ ...before, title, description, state });
  return [{ ...tracker, milestones: known.map((one) => (one === before ? after : one)) }, after];
}

function mustBeFree(known: readonly StoredMilestone[], title: string): void {
  if (known.some((one) => one.title === title))
    throw new WriteFailure('refused', `Could not name a milestone "${title}": the title is taken.`);
}

export function withParent(tracker: Tracker, parent: number, number: number, from: number | null): Changed<PutIn> {
  const issue = issueAt(tracker, number);
  issueAt(tracker, parent);
  if (issue.parent === parent) return [tracker, { kind: 'in' }];
  if ((issue.parent ?? null) !== from) return [tracker, { kind: 'elsewhere' }];
  const full = tracker.issues.filter((one) => one.parent === parent).length >= mostSubIssues;
  if (full || parent === number) {
    const why = full ? `#${parent} has ${mostSubIssues} sub-issues already` : 'an issue is not its own sub-issue';
    return [tracker, { kind: 'refused', why: `Could not make #${number} a sub-issue of #${parent}: ${why}.` }];
  }
  return [withIssue(tracker, { ...issue, parent }), { kind: 'in' }];
}

export function withInMilestone(
  tracker: Tracker,
  milestone: number,
  number: number,
  from: number | null,
): Changed<PutIn> {
  const issue = issueAt(tracker, number);
  if (issue.milestone === milestone) return [tracker, { kind: 'in' }];
  if ((issue.milestone ?? null) !== from) return [tracker, { kind: 'elsewhere' }];
  if (!(tracker.milestones ?? []).some((one) => one.number === milestone))
    throw new WriteFailure('refused', `Milestone ${milestone} is not there.`);
  return [withIssue(tracker, { ...issue, milestone }), { kind: 'in' }];
}

function withIssue(tracker: Tracker, after: StoredIssue): Tracker {
  return { ...tracker, issues: tracker.issues.map((one) => (one.number === after.number ? after : one)) };
}

function issueAt({ issues }: Tracker, number: number): StoredIssue {
  const found = issues.find((issue) => issue.number === number);
  if (found === undefined) throw new WriteFailure('refused', `#${number} is not there any more.`);
  return found;
}
