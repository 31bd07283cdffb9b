/** One action item or one open issue as a line of Markdown, inert, the same in comment, summary and report. */

import { removedLabel } from '../planning/labels.js';
import type { OpenItem } from '../planning/open-items.js';
import type { Change, Plan } from '../planning/plan.js';
import { shownTitle } from '../planning/about-issue.js';
import { issueName, type IssuePlace } from '../planning/tracked-issue.js';
import { codeSpan, cutTo, sanitizeInline } from './sanitize.js';

const textLimit = 160;

/** `**Alert on lag** · Ada · due 2026-03-01 · preventive` */
export function plannedLine({ item, issue, repository, alsoServes }: Change): string {
  if (item === null)
    return issue === null ? '' : `${issueLink(issue)} ${sanitizeInline(cutTo(shownTitle(issue), textLimit))}`;
  const parts = [
    `**${sanitizeInline(cutTo(item.text, textLimit))}**`,
    ...(issue === null ? [] : [issueLink(issue)]),
    ...(issue !== null || repository === undefined ? [] : [`in ${codeSpan(repository)}`]),
    ...item.owners.map(sanitizeInline),
    ...(item.due === null ? [] : [`due ${item.due}`]),
    ...(item.kind === 'unspecified' ? [] : [item.kind]),
    ...(alsoServes.length === 0 ? [] : [`and ${alsoServes.length} more of its items`]),
  ];
  return parts.join(' · ');
}

/** The same with the change's note. */
export function notedLine(change: Change): string {
  return `${plannedLine(change)}: ${sanitizeInline(change.note)}`;
}

/** `[#12](…) Alert on lag · ada · **6 days overdue**` */
export function openLine({ title, due, overdueDays, assignees, ...issue }: OpenItem): string {
  const when = overdueDays > 0 ? `**${count(overdueDays, 'day')} overdue**` : due === null ? null : `due ${due}`;
  return [
    `${issueLink(issue)} ${sanitizeInline(cutTo(title, textLimit))}`,
    ...assignees.map(sanitizeInline),
    ...(when === null ? [] : [when]),
  ].join(' · ');
}

/** Through GitHub's redirect host, so that a comment that lists twenty issues leaves no note on any of them. */
export function issueLink({ url, ...place }: IssuePlace & { readonly url: string }): string {
  return url === ''
    ? `${place.number}`
    : `[${issueName(place)}](${url.replace(/^https:\/\/github\.com\//, 'https://redirect.github.com/')})`;
}

/** `1 issue`, `2 issues` */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

export interface PlanCounts {
  readonly open: readonly Change[];
  readonly adopt: readonly Change[];
  readonly update: readonly Change[];
  readonly removed: readonly Change[];
  readonly duplicates: readonly Change[];
  /** Items that get no issue until a person does something. */
  readonly waiting: readonly Change[];
  /** Items of which it is not known whether they have one. */
  readonly unknown: readonly Change[];
  /** Items that get none on purpose: marked so, or tracked elsewhere. */
  readonly listed: readonly Change[];
}

const waits = new Set([
  ...['proposed', 'maybe-reworded', 'missing-reference', 'parent-issue', 'reference-unknown', 'undated', 'locked'],
  'repository-closed',
]);

const isUnknown = new Set(['repository-unknown']);

const isListed = new Set(['no-issue', 'elsewhere', 'pull-request']);

/** A plan's changes by what they mean to a reader. */
export function sortPlan({ changes }: Plan): PlanCounts {
  const of = (action: Change['action']): Change[] => changes.filter((change) => change.action === action);
  const idle = (reasons: ReadonlySet<string>): Change[] =>
    of('none').filter((change) => change.reasons.some((reason) => reasons.has(reason)));
  const isRemoval = ({ writes }: Change): boolean => writes.addLabels?.includes(removedLabel) ?? false;
  return {
    open: of('create'),
    adopt: of('adopt'),
    update: of('update').filter((change) => !isRemoval(change)),
    removed: of('update').filter(isRemoval),
    duplicates: of('close-duplicate'),
    waiting: idle(waits),
    unknown: idle(isUnknown),
    listed: idle(isListed),
  };
}
