/** When a plan waits for a person. */

import { describe, expect, test } from '@jest/globals';
import type { Scope } from '../../../src/core/planning/judged-files.js';
import type { IssueName, TrackedIssue } from '../../../src/core/planning/tracked-issue.js';
import {
  actions,
  anIssue,
  anItem,
  aPostmortem,
  aReading,
  bot,
  carriedOut,
  config,
  planFor,
  readingOf,
  stranger,
} from '../../support/plan-builders.js';

const two = readingOf('Alert on replica lag', 'Raise the pool size');
const opened = carriedOut(planFor([two], []));

describe('more than may be opened at once', () => {
  const limit = (max: number) => ({ config: config({ 'max-new-issues': max }) });

  test('the limit itself is not too many', () => {
    expect(planFor([two], [], limit(2)).held).toBeNull();
    expect(planFor([two], [], limit(1)).held).toMatchObject({ wanted: 2, limit: 1 });
    expect(planFor([two], [], limit(0)).held).toMatchObject({ wanted: 2, limit: 0, since: null });
  });

  test('what is adopted counts, what is updated does not', () => {
    const both = readingOf('Alert on replica lag', anItem('Page', { references: ['#12'], line: 11 }));
    const referenced = new Map<IssueName, TrackedIssue>([['#12', anIssue(12, { author: stranger })]]);
    expect(planFor([both], [], { ...limit(1), referenced }).held).toMatchObject({ wanted: 2 });
    const bare = opened.map((issue) => ({ ...issue, labels: [] }));
    expect(planFor([two], bare, limit(0)).held).toBeNull();
  });

  const dated = (id: string, date: string | null, ...items: readonly string[]) =>
    aReading(aPostmortem(items, { id, date }));

  test('the earliest date that stays within the limit, however many share it', () => {
    const files = [
      dated('a', '2026-01-01', 'Alert on lag', 'Raise the limit'),
      dated('b', '2026-02-01', 'Rehearse a failover', 'Write a runbook'),
      dated('c', '2026-03-01', 'Cut the cache in two'),
      dated('d', null, 'Page somebody'),
    ];
    const since = (max: number): unknown => {
      const held = planFor(files, [], limit(max)).held;
      return held?.kind === 'too-many' ? held.since : held;
    };
    expect(since(5)).toEqual({ date: '2026-01-01', opens: 5 });
    expect(since(4)).toEqual({ date: '2026-02-01', opens: 3 });
    expect(since(3)).toEqual({ date: '2026-02-01', opens: 3 });
    expect(since(2)).toEqual({ date: '2026-03-01', opens: 1 });
    expect(since(1)).toEqual({ date: '2026-03-01', opens: 1 });
    expect(since(0)).toBeNull();
  });
});

describe('no file at all', () => {
  const held = (issues: readonly TrackedIssue[], scope: Scope = 'all') => planFor([], issues, { scope }).held;
  const nothing = { isGone: () => false };

  test('counts the issues that are open and were not told', () => {
    expect(held(opened)).toEqual({ kind: 'no-files', tracked: 2 });
    const [first, second] = opened as [TrackedIssue, TrackedIssue];
    expect(held([{ ...first, state: 'closed' }, second])).toEqual({ kind: 'no-files', tracked: 1 });
    expect(held([{ ...first, state: 'closed' }])).toBeNull();
    const told = carriedOut(planFor([readingOf('Something else')], opened), opened).slice(0, 2);
    expect(held(told)).toBeNull();
    expect(held([])).toBeNull();
  });

  test('of those that were named, and not of those that a change touches', () => {
    expect(held(opened, { readingsOf: 'named', ...nothing })).toEqual({ kind: 'no-files', tracked: 2 });
    expect(held(opened, { readingsOf: 'change', ...nothing })).toBeNull();
  });

  test('one file is enough', () => {
    expect(planFor([readingOf()], opened).held).toBeNull();
  });
});

describe('our markers under another name', () => {
  const former = opened.map((issue) => ({ ...issue, author: { ...bot, id: 99, login: 'acme-bot[bot]' } }));

  test('each author once, by name, and the issues that would be opened again', () => {
    const more = former.map((issue) => ({
      ...issue,
      number: issue.number + 10,
      author: { ...issue.author, id: 98, login: 'a-bot[bot]' },
    }));
    expect(planFor([two], [...former, ...more]).held).toEqual({
      kind: 'untrusted-markers',
      authors: ['a-bot[bot]', 'acme-bot[bot]'],
      issues: [1, 2, 11, 12],
    });
  });

  test('a member who holds one holds the plan too; without the label it is nobody’s', () => {
    const insider = former.map((issue) => ({ ...issue, author: { ...stranger, isInsider: true } }));
    expect(planFor([two], insider).held?.kind).toBe('untrusted-markers');
    expect(
      planFor(
        [two],
        insider.map((issue) => ({ ...issue, labels: [] })),
      ).held,
    ).toBeNull();
  });

  test('and items that are not to be opened hold nothing', () => {
    expect(planFor([readingOf('Something unlike it')], former).held).toBeNull();
    const done = readingOf(anItem('Alert on replica lag', { state: 'done' }));
    expect(planFor([done], former).held).toBeNull();
  });

  test('it comes before the other reasons', () => {
    expect(planFor([two], former, { config: config({ 'max-new-issues': 0 }) }).held?.kind).toBe('untrusted-markers');
    expect(actions(planFor([two], former))).toEqual(['create new', 'create new']);
  });
});
