/** Where an action item stands, from both sides: what its file says, and what became of its issue. */

import type { Proof } from './planning/closing.js';
import type { TrackedIssue } from './planning/tracked-issue.js';
import type { ActionItem, Postmortem } from './postmortem.js';
import type { ReportItem, ReportStatus } from './report.js';

export type KnownIssue = Pick<
  TrackedIssue,
  'number' | 'repository' | 'url' | 'state' | 'stateReason' | 'assignees' | 'createdAt'
> & {
  /** What stands behind its closing. */
  readonly proof: Proof;
};

export interface StandingRules {
  /** YYYY-MM-DD */
  readonly today: string;
  /** Nothing from before this date is ever overdue; YYYY-MM-DD. */
  readonly since?: string | undefined;
  /** Done counts only with proof. */
  readonly requireEvidence?: boolean | undefined;
}

export type Standing = Pick<ReportItem, 'status' | 'basis' | 'proof'>;

type Finished = 'done' | 'declined' | 'superseded' | 'duplicate';

/**
 * An issue that is open keeps its item open, whatever the file says: a box ticked too early, or an issue that somebody
 * opened again, must never read as done. Where there is no open issue, the side that says "finished" is shown.
 */
export function standing(
  postmortem: Postmortem,
  item: ActionItem,
  issue: KnownIssue | null,
  rules: StandingRules,
): Standing {
  const finished = finishedAs(item, issue);
  if (finished === null) return { ...unfinished(postmortem, item, issue, rules), proof: null };
  const basis = basisOf(item, issue);
  if (finished !== 'done') return { status: finished, basis, proof: null };
  const proof = item.evidence === undefined ? (issue?.proof ?? 'none') : 'evidence';
  if (rules.requireEvidence === true && !isProven(proof)) {
    return { ...unfinished(postmortem, item, issue, rules), basis, proof: null };
  }
  return { status: 'done', basis, proof };
}

/** Whether anything but somebody's word says that the work was done. */
export function isProven(proof: Proof): boolean {
  return proof === 'merged' || proof === 'evidence';
}

function finishedAs(item: ActionItem, issue: KnownIssue | null): Finished | null {
  if (issue?.state === 'open') return null;
  if (item.state === 'done' || item.state === 'declined' || item.state === 'superseded') return item.state;
  return issue === null ? null : closedAs(issue);
}

function closedAs({ stateReason }: KnownIssue): Finished {
  if (stateReason === 'not_planned') return 'declined';
  return stateReason === 'duplicate' ? 'duplicate' : 'done';
}

function basisOf({ state }: ActionItem, issue: KnownIssue | null): Standing['basis'] {
  if (issue === null) return 'file';
  return state === 'committed' || state === 'proposed' ? 'issue' : 'both';
}

function unfinished(
  { date }: Postmortem,
  item: ActionItem,
  issue: KnownIssue | null,
  { today, since }: StandingRules,
): { status: ReportStatus; basis: Standing['basis'] } {
  if (issue === null && item.state === 'proposed') return { status: 'proposed', basis: 'file' };
  const saysOpen = item.state === 'committed' || item.state === 'proposed';
  const basis = issue === null ? 'file' : saysOpen ? 'both' : 'issue';
  if (since !== undefined && (date ?? '') < since) return { status: issue === null ? 'untracked' : 'open', basis };
  return { status: item.due !== null && item.due < today ? 'overdue' : 'open', basis };
}

/** Where file and issue disagree on what became of the item, both sides in a sentence; else null. */
export function itemDrift({ state }: Pick<ActionItem, 'state'>, issue: IssueSide | null): string | null {
  if (issue === null) return null;
  const file = state === 'proposed' || state === 'committed' ? 'open' : state;
  if (issue.state === 'open') {
    if (file === 'open') return null;
    return `${file} in the file, its issue is ${issue.stateReason === 'reopened' ? 'open again' : 'open'}`;
  }
  const closed = closedWords[issue.stateReason ?? 'completed'];
  if (file === 'open') return `open in the file, its issue is closed ${closed}`;
  const isDone = issue.stateReason !== 'not_planned' && issue.stateReason !== 'duplicate';
  return (file === 'done') === isDone ? null : `${file} in the file, its issue is closed ${closed}`;
}

type IssueSide = Pick<TrackedIssue, 'state' | 'stateReason'>;

const closedWords: Record<NonNullable<TrackedIssue['stateReason']>, string> = {
  completed: 'as completed',
  not_planned: 'as not planned',
  duplicate: 'as a duplicate',
  reopened: 'as completed',
};
