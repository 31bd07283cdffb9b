/** Builders with defaults for planning: a test states only what it is about. */

import { createHash } from 'node:crypto';
import { someFacts } from './builders.js';
import { defaultConfig, type Config } from '../../src/core/config.js';
import type { ActionItem, Postmortem, Reading } from '../../src/core/postmortem.js';
import { withBlock, withNumber } from '../../src/core/planning/block.js';
import { makePlan } from '../../src/core/planning/make-plan.js';
import type { PlanInput } from '../../src/core/planning/plan-input.js';
import type { Change, Plan } from '../../src/core/planning/plan.js';
import {
  issueName,
  type IssueAuthor,
  type IssueName,
  type TrackedIssue,
} from '../../src/core/planning/tracked-issue.js';

export const bot: IssueAuthor = { id: 41898282, login: 'github-actions[bot]', isBot: true, isInsider: false };
export const stranger: IssueAuthor = { id: 7, login: 'mallory', isBot: false, isInsider: false };
export const links = { serverUrl: 'https://github.com', repository: 'acme/ops', commit: 'a'.repeat(40) };

export function anItem(text: string, rest: Partial<ActionItem> = {}): ActionItem {
  return {
    key: '',
    authorId: null,
    text,
    kind: 'preventive',
    state: 'committed',
    owners: [],
    due: null,
    priority: null,
    done: null,
    issue: rest.references?.[0] ?? null,
    references: [],
    noIssue: false,
    line: 10,
    column: 3,
    endLine: 10,
    group: 'Action items',
    why: 'bullet',
    ...rest,
  };
}

export function aPostmortem(items: readonly (string | ActionItem)[], rest: Partial<Postmortem> = {}): Postmortem {
  const id = rest.id ?? '2026-01-02-db';
  return {
    path: `postmortems/${id}.md`,
    id,
    title: 'Database down',
    titleLine: 1,
    date: '2026-01-02',
    startedAt: null,
    endedAt: null,
    durationMinutes: null,
    severity: 'sev1',
    status: null,
    authors: [],
    areas: [],
    summary: null,
    rootCause: 'The pool was too small.',
    sections: [],
    line: 1,
    endLine: 40,
    ...rest,
    actionItems: items.map((item, at) => {
      const built = typeof item === 'string' ? anItem(item, { line: 10 + at }) : item;
      return { ...built, key: built.key === '' ? keyOf(id, built) : built.key };
    }),
  };
}

function keyOf(id: string, { authorId, text }: ActionItem): string {
  return createHash('sha256')
    .update(`${id}\n${authorId ?? text.toLowerCase()}`)
    .digest('hex')
    .slice(0, 16);
}

export function aReading(postmortem: Postmortem, rest: Partial<Reading> = {}): Reading {
  return {
    path: postmortem.path,
    postmortems: [postmortem],
    problems: [],
    unreadable: false,
    passedOver: [],
    facts: someFacts(),
    ...rest,
  };
}

export function readingOf(...items: readonly (string | ActionItem)[]): Reading {
  return aReading(aPostmortem(items));
}

export function planFor(
  readings: readonly Reading[],
  issues: readonly TrackedIssue[],
  rest: Partial<PlanInput> = {},
): Plan {
  return makePlan({
    readings,
    scope: 'all',
    standing: [],
    issues,
    milestones: [],
    referenced: new Map(issues.map((issue) => [issueName(issue), issue])),
    closings: new Map(),
    trust: { identity: { id: bot.id, login: bot.login }, alsoTrusted: [] },
    config: defaultConfig,
    links,
    ...rest,
  });
}

export function config(rest: Partial<Config>): Config {
  return { ...defaultConfig, ...rest };
}

/** What the trackers would hold after the plan: trackers without accidents. */
export function carriedOut(plan: Plan, issues: readonly TrackedIssue[] = []): TrackedIssue[] {
  let next = Math.max(0, ...issues.map(({ number }) => number));
  const after = new Map<IssueName, TrackedIssue>(issues.map((issue) => [issueName(issue), issue]));
  const numbers = new Map<string, number>();
  for (const change of plan.changes) {
    if (change.action === 'none') continue;
    const number = change.issue?.number ?? (next += 1);
    if (change.action === 'create') numbers.set(change.item?.key ?? '', number);
    const { repository } = change;
    const place = { number, ...(repository !== undefined && { repository }) };
    const before = after.get(issueName(place)) ?? anIssue(number, place);
    after.set(issueName(place), written(before, numbered(change, numbers)));
  }
  return [...after.values()];
}

function numbered(change: Change, numbers: ReadonlyMap<string, number>): Change {
  const { recursWith, writes } = change;
  const number = numbers.get(recursWith ?? '');
  if (number === undefined || writes.block === undefined) return change;
  return { ...change, writes: { ...writes, block: withNumber(writes.block, number) } };
}

export function anIssue(number: number, rest: Partial<TrackedIssue> = {}): TrackedIssue {
  return {
    number,
    title: 'An issue',
    body: '',
    state: 'open',
    stateReason: null,
    labels: [],
    assignees: [],
    author: bot,
    url: `https://github.com/acme/ops/issues/${number}`,
    locked: false,
    createdAt: '2026-01-03T00:00:00Z',
    closedAt: null,
    ...rest,
  };
}

function written(issue: TrackedIssue, { writes }: Change): TrackedIssue {
  const labels = issue.labels.filter((label) => !(writes.removeLabels ?? []).includes(label));
  const assignees = issue.assignees.filter((login) => !(writes.unassign ?? []).includes(login));
  return {
    ...issue,
    title: writes.title ?? issue.title,
    body: writes.block === undefined ? issue.body : withBlock(issue.body, writes.block),
    state: writes.state ?? issue.state,
    stateReason: writes.stateReason ?? issue.stateReason,
    labels: [...new Set([...labels, ...(writes.addLabels ?? [])])],
    assignees: [...new Set([...assignees, ...(writes.assign ?? [])])],
  };
}

export function actions(plan: Plan): string[] {
  return plan.changes
    .filter(({ action }) => action !== 'none')
    .map(({ action, reasons, issue }) => `${action} ${issue?.number ?? ''} ${reasons.join('+')}`.replace('  ', ' '));
}
