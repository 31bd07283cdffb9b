/** What came of a plan, in words and counts that every output shares. */

import { groupBy } from '../planning/group-by.js';
import type { Change } from '../planning/plan.js';
import type { IssuePlace } from '../planning/tracked-issue.js';
import type { UmbrellaChange } from '../planning/umbrella-change.js';
import { count } from './item-line.js';
import { nounOf } from './umbrella-lines.js';

/** What one change came to, in the words of `apply`. */
export interface ShownOutcome {
  readonly change: Change;
  readonly result: 'applied' | 'refused' | 'unknown' | 'not-kept' | 'left';
  readonly issue: { readonly number: number; readonly url: string } | null;
  readonly message: string | null;
}

/** The same for an umbrella. */
export interface ShownUmbrella {
  readonly change: UmbrellaChange;
  readonly result: ShownOutcome['result'];
  readonly umbrella: { readonly number: number; readonly url: string } | null;
  readonly message: string | null;
}

export interface ShownApplied {
  readonly outcomes: readonly ShownOutcome[];
  readonly umbrellas: readonly ShownUmbrella[];
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

/** `2 opened, 1 updated, 1 parent issue opened.`, and whether that is all. */
export function appliedCounts({ outcomes, umbrellas, incomplete, overtaken }: ShownApplied): string {
  const counts = new Map<string, number>();
  for (const outcome of outcomes) counts.set(wordOf(outcome), (counts.get(wordOf(outcome)) ?? 0) + 1);
  const words = [...counts].map(([word, number]) => `${number} ${word}`);
  for (const [, [first, ...more]] of groupBy(umbrellas, wordOf))
    if (first !== undefined) words.push(`${count(1 + more.length, nounOf[first.change.kind])} ${wordOf(first)}`);
  const end = overtaken
    ? ' A newer commit is at the tip: its run goes on.'
    : incomplete.length > 0
      ? ' Not complete.'
      : '';
  return `${words.length > 0 ? words.join(', ') : incomplete.length > 0 ? 'Nothing done' : 'Nothing to do'}.${end}`;
}

function wordOf({ change, result }: ShownOutcome | ShownUmbrella): string {
  if (result === 'applied') return done[change.action];
  return result === 'left' ? 'left for the next run' : result.replace('-', ' ');
}
