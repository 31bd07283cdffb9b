import { describe, expect, test } from '@jest/globals';
import { buildReport } from '../../src/core/build-report.js';
import type { KnownIssue } from '../../src/core/standing.js';
import type { ActionItem, Postmortem } from '../../src/core/postmortem.js';
import { reportSchema } from '../../src/core/report.js';
import { actionItem, halfYear, knownIssue, postmortem, reading, reportInput } from './report-fixtures.js';

/** The report's view of one item, as of 2024-03-10. */
function standing(
  item: Partial<ActionItem>,
  issue: KnownIssue | null = null,
  more: { since?: string; postmortem?: Partial<Postmortem> } = {},
) {
  const readings = [reading([postmortem({ ...more.postmortem, actionItems: [actionItem(item)] })])];
  const issues = new Map(issue === null ? [] : [['k1', issue]]);
  const [first] = buildReport(reportInput(readings, { issues, since: more.since })).items;
  if (first === undefined) throw new Error('no item');
  return first;
}

const completed = knownIssue(7, { state: 'closed', stateReason: 'completed' });
const notPlanned = knownIssue(7, { state: 'closed', stateReason: 'not_planned' });
const duplicate = knownIssue(7, { state: 'closed', stateReason: 'duplicate' });

describe('where an item stands', () => {
  test.each<[string, Partial<ActionItem>, KnownIssue | null, string, string]>([
    ['no due date', {}, null, 'open', 'file'],
    ['due today', { due: '2024-03-10' }, null, 'open', 'file'],
    ['due yesterday', { due: '2024-03-09' }, null, 'overdue', 'file'],
    ['open issue, late', { due: '2024-03-09' }, knownIssue(7), 'overdue', 'both'],
    ['done in the file alone', { state: 'done', due: '2024-03-01' }, null, 'done', 'file'],
    ['done in the file, issue open', { state: 'done' }, knownIssue(7), 'open', 'issue'],
    ['done in both', { state: 'done' }, completed, 'done', 'both'],
    ['closed issue alone', { due: '2024-03-01' }, completed, 'done', 'issue'],
    ['closed as not planned', {}, notPlanned, 'declined', 'issue'],
    ['closed as duplicate', {}, duplicate, 'duplicate', 'issue'],
    ['declined in the file', { state: 'declined' }, null, 'declined', 'file'],
    ['proposed', { state: 'proposed', due: '2024-03-01' }, null, 'proposed', 'file'],
    ['proposed, and an issue exists', { state: 'proposed' }, knownIssue(7), 'open', 'both'],
  ])('%s', (_, item, issue, status, basis) => {
    expect(standing(item, issue)).toMatchObject({ status, basis });
  });

  test('nothing from before since is overdue, and what has no issue is not tracked', () => {
    const since = '2024-02-26';
    expect(standing({ due: '2024-03-01' }, null, { since }).status).toBe('untracked');
    expect(standing({ due: '2024-03-01' }, knownIssue(7), { since }).status).toBe('open');
    expect(standing({ due: '2024-03-01' }, null, { since: '2024-02-25' }).status).toBe('overdue');
    expect(standing({}, null, { since, postmortem: { date: null } }).status).toBe('untracked');
  });
});

test('days late, age and owners come from what is known', () => {
  expect(standing({ due: '2024-02-29' })).toMatchObject({ daysOverdue: 10, ageDays: 14, issue: null });
  const undated = { postmortem: { date: null } };
  expect(standing({}, null, undated).ageDays).toBeNull();
  expect(standing({}, knownIssue(7, { createdAt: '2024-03-08T23:59:59Z' }), undated).ageDays).toBe(2);
  expect(standing({}, null, { postmortem: { date: '2024-04-01' } }).ageDays).toBe(0);
  expect(standing({ owners: [] }, knownIssue(7, { assignees: ['grace'] })).owners).toEqual(['@grace']);
  expect(standing({ owners: ['Ada'] }, knownIssue(7, { assignees: ['grace'] })).owners).toEqual(['Ada']);
});

test('what needs attention comes first', () => {
  const item = (key: string, fields: Partial<ActionItem>) => actionItem({ key, text: key, ...fields });
  const actionItems = [
    item('done', { state: 'done' }),
    item('proposed', { state: 'proposed' }),
    item('no date', {}),
    item('later', { due: '2024-05-01' }),
    item('sooner', { due: '2024-04-01' }),
    item('late', { due: '2024-03-01' }),
    item('very late', { due: '2024-01-01' }),
  ];
  const order = ['very late', 'late', 'sooner', 'later', 'no date', 'proposed', 'done'];
  for (const items of [actionItems, actionItems.toReversed()]) {
    const report = buildReport(reportInput([reading([postmortem({ actionItems: items })])]));
    expect(report.items.map(({ text }) => text)).toEqual(order);
  }
});

test('counts add up', () => {
  const report = buildReport(halfYear());
  const { counts } = report;
  const finished = counts.done + counts.declined + counts.superseded + counts.proposed + counts.untracked;
  expect(counts.items).toBe(counts.open + finished);
  expect(report.ages.reduce((sum, { open }) => sum + open, 0)).toBe(counts.open);
  expect(report.bySeverity.reduce((sum, { open }) => sum + open, 0)).toBe(counts.open);
  expect(report.unreadable).toEqual(['postmortems/broken.md']);
  expect(reportSchema.parse(report)).toEqual(report);
});

test('an item of two owners counts for each, one without for nobody', () => {
  const actionItems = [
    actionItem({ key: 'a', owners: ['@ada', '@grace'], due: '2024-03-01' }),
    actionItem({ key: 'b', owners: ['@grace'] }),
    actionItem({ key: 'c', owners: [] }),
    actionItem({ key: 'd', owners: ['@linus'], state: 'declined' }),
    actionItem({ key: 'e', owners: ['@ada'], state: 'done' }),
  ];
  expect(buildReport(reportInput([reading([postmortem({ actionItems })])])).byOwner).toEqual([
    { owner: '@grace', open: 2, overdue: 1, done: 0 },
    { owner: '@ada', open: 1, overdue: 1, done: 1 },
    { owner: null, open: 1, overdue: 0, done: 0 },
  ]);
});

test.each([
  ['2024-03-10', 0],
  ['2024-03-03', 0],
  ['2024-03-02', 1],
  ['2024-02-09', 1],
  ['2024-02-08', 2],
  ['2023-12-10', 3],
  ['2023-09-12', 3],
  ['2023-09-11', 4],
  [null, 5],
])('an incident of %s is in age bucket %i', (date, bucket) => {
  const { ages } = buildReport(reportInput([reading([postmortem({ date, actionItems: [actionItem()] })])]));
  expect(ages.findIndex(({ open }) => open === 1)).toBe(bucket);
  expect(ages).toHaveLength(6);
});

test('without a tracker it does not claim that issues are missing', () => {
  const readings = [reading([postmortem({ actionItems: [actionItem()] })])];
  expect(buildReport(reportInput(readings, { issues: null }))).toMatchObject({
    issuesKnown: false,
    counts: { withoutIssue: null },
  });
  expect(buildReport(reportInput(readings)).counts.withoutIssue).toBe(1);
});
