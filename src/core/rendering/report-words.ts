/** Sentences that every view of a Report shares. */

import type { Report, ReportItem } from '../report.js';

/** `1 day`, `2 days`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The one sentence for somebody with ten seconds. */
export function verdict({ counts }: Report): string {
  if (counts.postmortems === 0) return 'No postmortem was found.';
  if (counts.items === 0) return 'No postmortem has an action item.';
  if (counts.open === 0 && counts.unknown > 0)
    return `Nothing is known to be open; of ${plural(counts.unknown, 'action item')} it is not known.`;
  if (counts.open === 0) {
    if (counts.unverified === 0) return 'Nothing that was committed is open.';
    return `Nothing that was committed is open; ${counts.unverified} of ${counts.done} done are not verified.`;
  }
  const open = plural(counts.open, 'action item is', 'action items are');
  if (counts.overdue > 0) return `${open} open, ${counts.overdue} of them overdue.`;
  if (counts.withoutDue === counts.open) return `${open} open, none with a due date.`;
  return `${open} open, none overdue.`;
}

/** What this Report cannot know; empty where it knows all. */
export function unknowns(report: Report): string[] {
  const notes: string[] = [];
  if (!report.issuesKnown) {
    notes.push('Issues were not looked at: what is done and open here is what the files say.');
  }
  for (const { repository, why } of report.unknownRepositories) {
    notes.push(`${repository} could not be read: its action items are neither open nor done here. ${why}`);
  }
  if (report.unreadable.length > 0) {
    const files = plural(report.unreadable.length, 'file');
    notes.push(`${files} could not be read, so action items are missing here: ${report.unreadable.join(', ')}`);
  }
  return notes;
}

/** `#12`, `owner/name#12` or what the file refers to; empty where there is nothing. */
export function trackerWords({ issue, reference }: ReportItem): string {
  return issue === null ? (reference ?? '') : `${issue.repository ?? ''}#${issue.number}`;
}

/** `done (by hand)`: the status, and of what is done what shows it. */
export function statusWords({ status, proof }: Pick<ReportItem, 'status' | 'proof'>): string {
  return proof === null ? status : `${status} (${proofWords[proof]})`;
}

const proofWords: Record<NonNullable<ReportItem['proof']>, string> = {
  merged: 'verified by a merged pull request',
  evidence: 'verified by a link',
  none: 'not verified',
  unknown: 'not known how',
};

/** `0–7 days`, `over 180 days`, `unknown`. */
export function ageWords({ fromDays, toDays }: Report['ages'][number]): string {
  if (fromDays === null) return 'unknown';
  return toDays === null ? `over ${fromDays - 1} days` : `${fromDays}–${toDays} days`;
}
