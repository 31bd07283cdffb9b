/** Whether GitHub kept what it was sent: some writes it answers with success and drops (an over-long body, labels). */

import type { TrackedIssue } from '../../core/planning/tracked-issue.js';
import type { IssuePatch, NewIssue } from '../../ports.js';

/** Line ends and blanks at the end are the server's business; everything else is ours. */
function normal(text: string): string {
  return text.replace(/\r\n?/g, '\n').trimEnd();
}

export function sameText(a: string, b: string): boolean {
  return normal(a) === normal(b);
}

/** Labels and logins are the same in any case. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The fields that were sent and are not there now. */
export function differences(sent: IssuePatch & Partial<NewIssue>, kept: TrackedIssue): readonly string[] {
  const { title, body, labels, state, stateReason } = sent;
  const checks: readonly (readonly [string, boolean])[] = [
    ['title', title === undefined || title.trim() === kept.title.trim()],
    ['body', body === undefined || sameText(body, kept.body)],
    ['labels', (labels ?? []).every((label) => kept.labels.some((name) => sameName(name, label)))],
    ['state', state === undefined || state === kept.state],
    ['reason', stateReason === undefined || stateReason === kept.stateReason],
  ];
  return checks.filter(([, isKept]) => !isKept).map(([field]) => field);
}
