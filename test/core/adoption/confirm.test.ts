/** What a person confirmed: which pairs are carried out, and why others are not. */

import { describe, expect, test } from '@jest/globals';
import { adoptionJson, readConfirmations } from '../../../src/core/adoption/adoption-json.js';
import { confirm } from '../../../src/core/adoption/confirm.js';
import { proposeAdoption } from '../../../src/core/adoption/propose.js';
import type { IssueName, Referenced, TrackedIssue } from '../../../src/core/planning/tracked-issue.js';
import { anIssue, anItem, carriedOut, planFor, readingOf, stranger } from '../../support/plan-builders.js';

const file = readingOf('Alert on the pool', 'Rehearse a failover', 'Rotate the keys');
const { changes } = planFor([file], []);
const [a, b, c] = changes.map(({ item }) => item?.key ?? '') as [string, string, string];

function confirmed(pairs: readonly (readonly [string, number])[], found: readonly (readonly [number, Referenced])[]) {
  const { pairs: carried, faults } = confirm(
    pairs.map(([key, number]) => ({ key, number })),
    changes,
    new Map(found),
    ({ number }) => number === 7,
  );
  return { carried: carried.map(({ item, number }) => [item.key, number]), faults };
}

test('open issues that stand for nothing are taken, each for its item', () => {
  expect(
    confirmed(
      [
        [a, 1],
        [b, 2],
      ],
      [
        [1, anIssue(1)],
        [2, anIssue(2)],
      ],
    ),
  ).toEqual({
    carried: [
      [a, 1],
      [b, 2],
    ],
    faults: [],
  });
});

test('every fault is said at once, and what is right stays', () => {
  const found: [number, Referenced][] = [
    [1, anIssue(1)],
    [3, 'missing'],
    [4, 'unknown'],
    [5, 'pull-request'],
    [6, anIssue(6, { state: 'closed' })],
    [7, anIssue(7)],
  ];
  const pairs: [string, number][] = [
    ['0'.repeat(16), 1],
    [a, 2],
    [a, 3],
    [a, 4],
    [a, 5],
    [a, 6],
    [a, 7],
    [b, 1],
    [b, 1],
  ];
  expect(confirmed(pairs, found)).toEqual({
    carried: [[b, 1]],
    faults: [
      `no action item ${'0'.repeat(16)} waits for an issue`,
      '#2 does not exist here',
      '#3 does not exist here',
      '#4 could not be looked up',
      '#5 is a pull request',
      '#6 is closed',
      '#7 stands for another action item already',
      `${b} is confirmed twice`,
    ],
  });
});

describe('a pair that was carried out before', () => {
  const issue = anIssue(1, { author: stranger, labels: ['postmortem'] });
  const named = readingOf(anItem('Alert on the pool', { references: ['#1'], key: a }), 'Rehearse a failover');
  const now = planFor([named], [], { referenced: new Map<IssueName, TrackedIssue>([['#1', issue]]) }).changes;
  const again = (key: string, number: number, given = now) =>
    confirm([{ key, number }], given, new Map([[number, issue]]), () => false);

  test('is neither carried out nor a fault', () => {
    expect(again(a, 1)).toEqual({ pairs: [], faults: [] });
  });

  test('another number, another item, or one in another repository, is a fault', () => {
    const waits = `no action item ${a} waits for an issue`;
    expect(again(a, 2).faults).toEqual([waits]);
    expect(again(c, 1).faults).toEqual([`no action item ${c} waits for an issue`]);
    const abroad = now.map((change) =>
      change.issue === null ? change : { ...change, issue: { ...change.issue, repository: 'acme/shop' } },
    );
    expect(again(a, 1, abroad).faults).toEqual([waits]);
  });

  test('what is only thought to be that issue does not name it', () => {
    const like = carriedOut(planFor([readingOf('Add an alert on queue depth for ingest workers')], []));
    const doubt = planFor([readingOf('Add an alert on CPU for ingest workers')], like).changes;
    const key = doubt[0]?.item?.key ?? '';
    expect(again(key, 1, doubt).faults).toEqual([`no action item ${key} waits for an issue`]);
  });
});

describe('proposals as a file', () => {
  const issues = [anIssue(1, { author: stranger, title: 'Alert on pool' }), anIssue(12, { title: 'Keys' })];
  const named = readingOf('Alert on the pool now', anItem('Rotate the keys', { references: ['#12'] }));
  const { changes: all } = planFor([named], [], {
    referenced: new Map<IssueName, TrackedIssue>([['#12', issues[1] as TrackedIssue]]),
  });
  const json = adoptionJson(proposeAdoption(all, issues, () => false));

  test('hold both sides, rounded scores, and nothing confirmed', () => {
    const key = (at: number): string => all[at]?.item?.key ?? '';
    const place = { postmortem: '2026-01-02-db', path: 'postmortems/2026-01-02-db.md' };
    expect(json).toEqual({
      formatVersion: 1,
      certain: [
        {
          item: { key: key(1), ...place, line: 10, text: 'Rotate the keys' },
          issue: { number: 12, url: 'https://github.com/acme/ops/issues/12', title: 'Keys' },
        },
      ],
      proposals: [
        {
          item: { key: key(0), ...place, line: 10, text: 'Alert on the pool now' },
          issue: {
            number: 1,
            url: 'https://github.com/acme/ops/issues/1',
            title: 'Alert on pool',
            wording: 'Alert on pool',
          },
          score: 0.8,
          margin: 0.8,
          confirmed: false,
        },
      ],
    });
  });

  test('a certain one whose item is not told is none', () => {
    const [{ change, issue } = { change: all[0], issue: null }] = proposeAdoption(all, issues, () => false).certain;
    if (change === undefined || issue === null) throw new Error('nothing certain');
    for (const rest of [{ item: null }, { postmortem: null }]) {
      expect(
        adoptionJson({ certain: [{ change: { ...change, ...rest }, issue }], proposals: [] }).certain[0]?.item,
      ).toBeNull();
    }
  });

  test('what is marked comes back; of what is marked only key and number count', () => {
    const [proposal] = json.proposals;
    const marked = { ...json, proposals: [{ ...proposal, confirmed: true, score: 0.1 }, proposal] };
    expect(readConfirmations(JSON.stringify(marked))).toEqual([{ key: proposal?.item.key, number: 1 }]);
    expect(readConfirmations(JSON.stringify(json))).toEqual([]);
  });

  test.each([
    ['no JSON', '{', 'not JSON'],
    ['another version', JSON.stringify({ ...json, formatVersion: 2 }), /^formatVersion: ./],
    ['nothing of it', '[]', /^the whole: ./],
    ['a number that is none', JSON.stringify({ ...json, proposals: [{}] }), /^proposals\.0\.item: ./],
    [
      'an issue below one',
      JSON.stringify({
        ...json,
        proposals: [{ ...json.proposals[0], issue: { ...json.proposals[0]?.issue, number: 0 } }],
      }),
      /^proposals\.0\.issue\.number: ./,
    ],
    ['a score above one', JSON.stringify({ ...json, proposals: [{ ...json.proposals[0], score: 2 }] }), /score: ./],
    ['a score below none', JSON.stringify({ ...json, proposals: [{ ...json.proposals[0], score: -1 }] }), /score: ./],
  ])('is refused: %s', (_, text, fault) => {
    expect(readConfirmations(text)).toEqual({
      fault: typeof fault === 'string' ? fault : expect.stringMatching(fault),
    });
  });
});
