/** What is still open of all postmortems, from the tracked issues alone: works without reading a single file. */

import type { Config } from '../config.js';
import { aboutIssue, ownWords, shownTitle } from './about-issue.js';
import { proofOf } from './closing.js';
import { byPlace } from './tracked-issue.js';
import type { Tracked } from './tracked.js';

export interface OpenItem {
  readonly number: number;
  /** `owner/name` where the issue stands in another repository than the postmortem. */
  readonly repository?: string;
  readonly url: string;
  readonly title: string;
  readonly postmortemId: string;
  readonly path: string;
  readonly severity: string | null;
  readonly assignees: readonly string[];
  /** YYYY-MM-DD */
  readonly due: string | null;
  /** Whole days past the due date; 0 where it is not overdue or has no date. */
  readonly overdueDays: number;
}

/** Open items, the most overdue first, then by due date, then the oldest. */
export function openItems(tracked: Iterable<Tracked>, config: Config, today: string): OpenItem[] {
  return [...tracked]
    .filter((one) => isOpen(one, config))
    .map((one) => openItem(one, config, today))
    .sort(
      (a, b) =>
        b.overdueDays - a.overdueDays || (a.due ?? '9999').localeCompare(b.due ?? '9999', 'en') || byPlace(a, b),
    );
}

function openItem(tracked: Tracked, config: Config, today: string): OpenItem {
  const { issue, marker } = tracked;
  const { number, url, repository, ...about } = aboutIssue(issue, ownWords(tracked));
  return {
    number,
    ...(repository !== undefined && { repository }),
    url,
    title: shownTitle(about),
    postmortemId: marker.postmortemId,
    path: marker.path,
    severity: marker.severity,
    assignees: repository === undefined ? issue.assignees : [],
    due: marker.due,
    overdueDays: excused(marker.date, config) ? 0 : daysPast(marker.due, today),
  };
}

/** Closed as completed is not enough where the configuration asks for proof of it. */
function isOpen(tracked: Tracked, config: Config): boolean {
  const { state, stateReason } = tracked.issue;
  if (state === 'open') return true;
  if (!config['require-evidence'] || stateReason === 'not_planned' || stateReason === 'duplicate') return false;
  return !['merged', 'evidence'].includes(proofOf(tracked));
}

/** Nothing from before `since` is ever overdue. */
function excused(date: string | null, { since }: Config): boolean {
  return since !== undefined && date !== null && date < since;
}

const dayLength = 86_400_000;

/** Days from `due` to `today`, both YYYY-MM-DD; a due date is kept until its day is over. */
function daysPast(due: string | null, today: string): number {
  if (due === null) return 0;
  return Math.max(0, Math.round((Date.parse(today) - Date.parse(due)) / dayLength));
}
