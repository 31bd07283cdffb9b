/** What a saved plan depends on, and what it does not. */

import { describe, expect, test } from '@jest/globals';
import {
  movedSince,
  readSavedPlan,
  savePlan,
  type PlanBasis,
  type SavedPlan,
} from '../../../src/core/planning/saved-plan.js';
import type { IssueName, Referenced, TrackedIssue } from '../../../src/core/planning/tracked-issue.js';
import { anIssue, bot, carriedOut, config, planFor, readingOf, stranger } from '../../support/plan-builders.js';

const file = readingOf('Alert on lag', 'Raise the pool size');
const issues = carriedOut(planFor([file], []));
const [first, second] = issues;
if (first === undefined || second === undefined) throw new Error('two issues are opened');

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const basis: PlanBasis = {
  repository: 'acme/ops',
  commit: 'a'.repeat(40),
  texts: new Map([
    ['a.md', bytes('A')],
    ['b.md', bytes('B')],
  ]),
  standing: ['c.md', 'd.md'],
  config: config({}),
  issues,
  milestones: [],
  referenced: new Map(),
  others: [],
  trust: { identity: { id: bot.id, login: bot.login }, alsoTrusted: [] },
};
const saved = (rest: Partial<PlanBasis> = {}): SavedPlan => savePlan(planFor([file], issues), { ...basis, ...rest });

/** The first issue is otherwise. */
const withFirst = (rest: Partial<TrackedIssue>): Partial<PlanBasis> => ({ issues: [{ ...first, ...rest }, second] });

test.each<[string, Partial<PlanBasis>, Partial<PlanBasis>]>([
  ['nothing did', {}, {}],
  ['files come in another order', {}, { texts: new Map([...basis.texts].reverse()), standing: ['d.md', 'c.md'] }],
  ['issues do', {}, { issues: [second, first] }],
  ['labels do', withFirst({ labels: ['postmortem', 'x'] }), withFirst({ labels: ['x', 'postmortem'] })],
  ['assignees do', withFirst({ assignees: ['ada', 'bob'] }), withFirst({ assignees: ['bob', 'ada'] })],
  ["a stranger's issue comes", {}, { issues: [...issues, anIssue(9, { author: stranger })] }],
  [
    'a stranger copies our marker',
    {},
    { issues: [...issues, { ...first, number: 9, author: stranger, labels: ['urgent'] }] },
  ],
  ['an issue of ours without label and marker comes', {}, { issues: [...issues, anIssue(9)] }],
  ['a tracked issue is named', {}, { referenced: new Map<IssueName, TrackedIssue>([['#1', first]]) }],
])('nothing has moved where %s', (_, before, now) => {
  expect(movedSince(saved(before), saved(now))).toEqual([]);
});

describe('what has moved is said', () => {
  const files = 'the postmortems, or the paths that were named, are not those it was made from';
  const tracker = 'the tracked issues have changed';
  const moved = (rest: Partial<PlanBasis>): readonly string[] => movedSince(saved(), saved(rest));

  test.each<[string, Partial<PlanBasis>]>([
    ['it is for another repository', { repository: 'acme/web' }],
    ['the commit is another', { commit: null }],
    [files, { texts: new Map([...basis.texts, ['a.md', bytes('A ')]]) }],
    [files, { texts: new Map([['a.md', bytes('A')]]) }],
    [files, { standing: ['c.md'] }],
    ['the configuration or an option is not the one it was made with', { config: config({ label: 'incident' }) }],
  ])('%s', (why, rest) => {
    expect(moved(rest)).toEqual([why]);
  });

  test.each<[string, Partial<TrackedIssue>]>([
    ['title', { title: 'Mine' }],
    ['body', { body: `${first.body} ` }],
    ['state', { state: 'closed' }],
    ['reason of its state', { stateReason: 'reopened' }],
    ['labels', { labels: ['postmortem', 'urgent'] }],
    ['assignees', { assignees: ['ada'] }],
    ['lock', { locked: true }],
  ])('an issue: its %s', (_, rest) => {
    expect(moved(withFirst(rest))).toEqual([tracker]);
  });

  test('an issue that has our label, whoever wrote it, and one of ours whose marker is damaged', () => {
    const foreign = anIssue(9, { author: stranger, labels: ['Postmortem'] });
    expect(moved({ issues: [...issues, foreign] })).toEqual([tracker]);
    const damaged = anIssue(9, { body: first.body.slice(0, -5) });
    expect(moved({ issues: [...issues, damaged] })).toEqual([tracker]);
  });

  test('whose account wrote it, by number and by name', () => {
    const theirs = (id: number, login: string): Partial<PlanBasis> => ({
      issues: [...issues, anIssue(9, { author: { ...stranger, id, login }, labels: ['postmortem'] })],
    });
    expect(movedSince(saved(theirs(7, 'eve')), saved(theirs(8, 'eve')))).toEqual([tracker]);
    expect(movedSince(saved(theirs(7, 'eve')), saved(theirs(7, 'mallory')))).toEqual([tracker]);
  });

  test('what a postmortem names', () => {
    const named = (is: TrackedIssue | 'missing' | 'pull-request'): SavedPlan =>
      saved({ referenced: new Map<IssueName, Referenced>([['#12', is]]) });
    expect(movedSince(saved(), named('missing'))).toEqual([tracker]);
    expect(movedSince(named('missing'), named('pull-request'))).toEqual([tracker]);
    expect(movedSince(named(anIssue(12)), named(anIssue(12, { title: 'Mine' })))).toEqual([tracker]);
  });

  test('everything at once', () => {
    expect(moved({ repository: 'acme/web', commit: null, issues: [] })).toEqual([
      'it is for another repository',
      'the commit is another',
      tracker,
    ]);
  });

  test('an edit of the file itself, where nothing else has moved', () => {
    const [change, ...rest] = saved().plan.changes;
    if (change === undefined) throw new Error('no change');
    const edited = { ...saved(), plan: { ...saved().plan, changes: [{ ...change, note: 'Mine.' }, ...rest] } };
    expect(movedSince(edited, saved())).toEqual([
      'what would be done now is not what it says: it was edited, or made by another version',
    ]);
  });
});

describe('a file that anybody may have written', () => {
  const faultsOf = (value: unknown): readonly string[] => {
    const read = readSavedPlan(typeof value === 'string' ? value : JSON.stringify(value));
    return 'faults' in read ? read.faults : [];
  };

  test('is read as it was saved', () => {
    expect(readSavedPlan(JSON.stringify(saved()))).toEqual(saved());
  });

  test('is refused where it is not JSON, or something else', () => {
    expect(faultsOf('{')).toEqual(['not JSON']);
    expect(faultsOf([])).toEqual([expect.stringMatching(/^the whole: ./)]);
  });

  test('is refused with the place of each fault, ten at most', () => {
    const faults = faultsOf({ ...saved(), files: 'x'.repeat(64), plan: { ...saved().plan, changes: [{}] } });
    expect(faults).toContainEqual(expect.stringMatching(/^files: ./));
    expect(faults).toContainEqual(expect.stringMatching(/^plan\.changes\.0\.action: ./));
    expect(faultsOf({ ...saved(), plan: { ...saved().plan, changes: Array(20).fill({}) } })).toHaveLength(10);
  });

  test.each(['files', 'configuration', 'tracker'] as const)('is refused where %s is no digest', (part) => {
    for (const digest of ['', `${'a'.repeat(63)}g`, 'a'.repeat(65), ` ${'a'.repeat(64)}`]) {
      expect(faultsOf({ ...saved(), [part]: digest })).toHaveLength(1);
    }
  });
});
