/**
 * An issue as a plan names it. A token for another repository reads more than the readers of this one may: of an issue
 * there only number and state are told, and our own words for its item instead of what people write into it.
 */

import { visibleWords } from '../rendering/sanitize.js';
import { taskLine } from './block.js';
import type { Change } from './plan.js';
import type { TrackedIssue } from './tracked-issue.js';
import type { Tracked } from './tracked.js';

/** @param ours words for the item, from its file or our block */
export function aboutIssue(issue: TrackedIssue, ours: string): NonNullable<Change['issue']> {
  const { number, url, title, state, repository } = issue;
  return { number, url, title, state, ...(repository !== undefined && { repository, words: ours }) };
}

/** What we last wrote into an issue as its task. */
export function ownWords({ written, marker }: Tracked): string {
  const task = taskLine(written);
  return task === null ? `An action item of ${marker.path}` : visibleWords(task);
}

/** Words that may be shown of an issue. */
export function shownTitle({ title, words }: Pick<NonNullable<Change['issue']>, 'title' | 'words'>): string {
  return words ?? title;
}
