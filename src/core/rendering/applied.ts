/** What came of a plan, in words and counts that every output shares. */

import type { Change } from '../planning/plan.js';
import type { IssuePlace } from '../planning/tracked-issue.js';

/** What one change came to, in the words of `apply`. */
export interface ShownOutcome {
  readonly change: Change;
  readonly result: 'applied' | 'refused' | 'unknown' | 'not-kept' | 'left';
  readonly issue: { readonly number: number; readonly url: string } | null;
  readonly message: string | null;
}

export interface ShownApplied {
  readonly outcomes: readonly ShownOutcome[];
  readonly incomplete: readonly string[];
  readonly overtaken: boolean;
}

/** The issue that a change was written to, with its repository. */
export function writtenTo<T extends { readonly number: number }>({ repository }: Change, issue: T): T & IssuePlace {
  return { ...issue, ...(repository !== undefined && { repository }) };
}

export const done: Record<Change['action'], string> = {
  create: 'opened',
  adopt: 'adopted',
  update: 'updated',
  'close-duplicate': 'closed as duplicate',
  none: 'left',
};

/** `2 opened, 1 updated.`, and whether that is all. */
export function appliedCounts({ outcomes, incomplete, overtaken }: ShownApplied): string {
  const counts = new Map<string, number>();
  for (const { change, result } of outcomes) {
    const word =
      result === 'applied'
        ? done[change.action]
        : result === 'left'
          ? 'left for the next run'
          : result.replace('-', ' ');
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = [...counts].map(([word, number]) => `${number} ${word}`);
  const end = overtaken
    ? ' A newer commit is at the tip: its run goes on.'
    : incomplete.length > 0
      ? ' Not complete.'
      : '';
  return `${words.length > 0 ? words.join(', ') : incomplete.length > 0 ? 'Nothing done' : 'Nothing to do'}.${end}`;
}
