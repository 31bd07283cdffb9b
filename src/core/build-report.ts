/** Readings and known issues in, Report out. */

import { toContract } from './contract.js';
import type { ActionItem, Postmortem, Reading } from './postmortem.js';
import type { Problem } from './problem.js';
import { isUnfinished, reportStatuses, type Report, type ReportItem, type ReportStatus } from './report.js';
import { itemDrift, standing, type KnownIssue } from './standing.js';
import { ageBuckets, talliesBy } from './report-tallies.js';

export interface ReportInput {
  readonly readings: readonly Reading[];
  readonly problems: readonly Problem[];
  /** The issue of each item by the item's key; null where the tracker was not asked. */
  readonly issues: ReadonlyMap<string, KnownIssue> | null;
  /** What is not known, because other repositories could not be read. */
  readonly notKnown?: NotKnown;
  /** YYYY-MM-DD */
  readonly today: string;
  /** `owner/name`, or null where it is not known. */
  readonly repository: string | null;
  /** Nothing from before this date is ever overdue; YYYY-MM-DD. */
  readonly since?: string | undefined;
  /** Done counts only with proof. */
  readonly requireEvidence?: boolean | undefined;
}

export interface NotKnown {
  /** Keys of the items whose issues would stand there. */
  readonly items: ReadonlySet<string>;
  readonly repositories: readonly { readonly repository: string; readonly why: string }[];
}

const allKnown: NotKnown = { items: new Set(), repositories: [] };

export function buildReport(input: ReportInput): Report {
  const { postmortems, problems } = toContract(input.readings, input.problems);
  const items = input.readings
    .flatMap((reading) => reading.postmortems)
    .flatMap((postmortem) => postmortem.actionItems.map((item) => reportItem(postmortem, item, input)))
    .sort(byAttention);
  const unfinished = items.filter(isUnfinished);
  const number = (status: ReportStatus) => items.filter((item) => item.status === status).length;
  return {
    formatVersion: 1,
    date: input.today,
    repository: input.repository,
    issuesKnown: input.issues !== null,
    counts: {
      ...{ postmortems: postmortems.length, items: items.length, open: unfinished.length, overdue: number('overdue') },
      unknown: number('unknown'),
      ...{ done: number('done'), proposed: number('proposed'), untracked: number('untracked') },
      ...{ declined: number('declined'), superseded: number('superseded'), duplicate: number('duplicate') },
      unverified: items.filter(({ proof }) => proof === 'none' || proof === 'unknown').length,
      drifting: items.filter(({ drift }) => drift !== null).length,
      relapsed: items.filter(({ relapsed }) => relapsed).length,
      withoutOwner: unfinished.filter((item) => item.owners.length === 0).length,
      withoutDue: unfinished.filter((item) => item.due === null).length,
      withoutIssue: input.issues === null ? null : unfinished.filter((item) => item.issue === null).length,
    },
    bySeverity: talliesBy(items, (item) => [item.severity]).map(([severity, tallies]) => ({ severity, ...tallies })),
    byOwner: talliesBy(items, (item) => (item.owners.length === 0 ? [null] : item.owners)).map(([owner, tallies]) => ({
      owner,
      ...tallies,
    })),
    ages: ageBuckets(unfinished),
    items,
    unknownRepositories: (input.notKnown ?? allKnown).repositories.map((one) => ({ ...one })),
    unreadable: input.readings
      .filter(({ unreadable }) => unreadable)
      .map(({ path }) => path)
      .sort(),
    postmortems,
    problems,
  };
}

function reportItem(postmortem: Postmortem, item: ActionItem, input: ReportInput): ReportItem {
  const issue = input.issues?.get(item.key) ?? null;
  const notKnown = input.notKnown?.items.has(item.key) === true;
  const { status, basis, proof } = notKnown ? unknownStanding : standing(postmortem, item, issue, input);
  const daysOverdue = status === 'overdue' && item.due !== null ? daysBetween(item.due, input.today) : 0;
  const since = postmortem.date ?? issue?.createdAt.slice(0, 10) ?? null;
  return {
    ...{ key: item.key, postmortem: postmortem.id, path: postmortem.path, line: item.line, text: item.text },
    ...{ kind: item.kind, status, basis, proof, drift: itemDrift(item, issue) },
    relapsed: issue?.state === 'open' && issue.stateReason === 'reopened',
    owners: item.owners.length > 0 ? [...item.owners] : (issue?.assignees ?? []).map((login) => `@${login}`),
    ...{ due: item.due, daysOverdue, ageDays: since === null ? null : Math.max(0, daysBetween(since, input.today)) },
    ...{ priority: item.priority, severity: postmortem.severity },
    issue: issue === null ? null : shownIssue(issue),
    reference: item.issue,
  };
}

/** What its file says is one side only, and the other one may be open still. */
const unknownStanding = { status: 'unknown', basis: 'file', proof: null } as const;

function shownIssue({ number, repository, url, state }: KnownIssue): NonNullable<ReportItem['issue']> {
  return { number, ...(repository !== undefined && { repository }), url, state };
}

function byAttention(a: ReportItem, b: ReportItem): number {
  return (
    reportStatuses.indexOf(a.status) - reportStatuses.indexOf(b.status) ||
    compareText(a.due ?? '9999', b.due ?? '9999') ||
    compareText(a.severity ?? '~', b.severity ?? '~') ||
    (b.ageDays ?? -1) - (a.ageDays ?? -1) ||
    compareText(a.path, b.path) ||
    a.line - b.line ||
    compareText(a.key, b.key)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whole days from one YYYY-MM-DD to another. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
