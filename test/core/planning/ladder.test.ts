/** Which issue belongs to which item, where several could: rung by rung. */

import { describe, expect, test } from '@jest/globals';
import type { IssueName, TrackedIssue } from '../../../src/core/planning/tracked-issue.js';
import type { ActionItem, Postmortem, Reading } from '../../../src/core/postmortem.js';
import {
  actions,
  anIssue,
  anItem,
  aPostmortem,
  aReading,
  carriedOut,
  planFor,
  readingOf,
  stranger,
} from '../../support/plan-builders.js';

const day = '2026-01-02';
const file = (id: string, items: readonly (string | ActionItem)[], rest: Partial<Postmortem> = {}): Reading =>
  aReading(aPostmortem(items, { id, date: day, ...rest }));
const opened = (...files: readonly Reading[]): TrackedIssue[] => carriedOut(planFor(files, []));

/** Every item with the number of the issue that it has now or `new`, then the issues that are told gone. */
function outcome(files: readonly Reading[], issues: readonly TrackedIssue[]): string[] {
  return planFor(files, issues).changes.map(({ action, reasons, item, issue }) => {
    const how = action === 'none' || action === 'update' ? reasons.join('+') : action;
    return `${item?.text ?? 'gone'}: ${how}${issue === null ? '' : ` ${issue.number}`}`;
  });
}

describe('an item that names an issue of ours', () => {
  const issues = opened(file('a', ['Alert on lag']));

  test('keeps it, however it is reworded', () => {
    const plan = planFor([file('a', [anItem('Rehearse a failover', { references: ['#1'] })])], issues);
    expect(actions(plan)).toEqual(['update 1 file-changed']);
    expect(plan.changes[0]?.writes.title).toBe('Rehearse a failover');
  });

  test('keeps its own', () => {
    expect(actions(planFor([file('a', [anItem('Alert on lag', { references: ['#1'] })])], issues))).toEqual([
      'update 1 file-changed',
    ]);
  });

  test('in any repository but this is not looked for here', () => {
    expect(outcome([file('a', [anItem('Rehearse a failover', { references: ['acme/web#1'] })])], issues)).toEqual([
      'Rehearse a failover: elsewhere',
      'gone: removed-from-file 1',
    ]);
  });

  test('of two the first has it, where it stands for neither', () => {
    const both = file('b', [
      anItem('Rehearse a failover', { references: ['#1'] }),
      anItem('Write a runbook', { references: ['#1'], line: 11 }),
    ]);
    const plan = planFor([both], issues);
    expect(actions(plan)).toEqual(['update 1 file-changed']);
    expect(plan.changes[1]?.note).toBe('Tracked by `#1`, which stands for another item too.');
  });

  test('whose item is there with its own words shares it', () => {
    const both = file('a', [
      anItem('Rehearse a failover', { references: ['#1'] }),
      anItem('Alert on lag', { line: 11 }),
    ]);
    expect(outcome([both], issues)).toEqual(['Rehearse a failover: unchanged 1', 'Alert on lag: unchanged 1']);
  });
});

test('an item that names an issue of somebody else takes none of ours by its wording', () => {
  const issues = opened(readingOf('Alert on replica lag'));
  const named = readingOf(anItem('Alert on the replica lag', { references: ['#12'] }));
  const referenced = new Map<IssueName, TrackedIssue>([['#12', anIssue(12, { author: stranger })]]);
  expect(actions(planFor([named], issues, { referenced }))).toEqual([
    'adopt 12 referenced',
    'update 1 removed-from-file',
  ]);
});

describe('from a file that is gone', () => {
  const issues = opened(file('gone', ['Alert on replica lag']));

  test.each([
    ['of the same day', day, day, true],
    ['of another day', day, '2026-01-03', false],
    ['whose day is not known', null, day, true],
    ['to one whose day is not known', day, null, true],
    ['with neither day known', null, null, true],
  ])('%s, in nearly the same words', (_, before, now, isMoved) => {
    const from = opened(file('gone', ['Alert on replica lag'], { date: before }));
    expect(outcome([file('b', ['Alert on the replica lags'], { date: now })], from)).toEqual(
      isMoved
        ? ['Alert on the replica lags: moved 1']
        : ['Alert on the replica lags: create', 'gone: removed-from-file 1'],
    );
  });

  test('one item takes one issue, though its own day is not known', () => {
    const two = opened(
      file('x', ['Alert on replica lag'], { date: '2025-01-01' }),
      file('y', ['Alert on replica lag'], { date: '2025-02-02' }),
    );
    expect(outcome([file('b', ['Alert on replica lag'], { date: null })], two)).toEqual([
      'Alert on replica lag: moved 1',
      'gone: removed-from-file 2',
    ]);
  });

  test('several of several days, each to its own', () => {
    const days = ['2025-01-01', '2025-02-02', '2025-03-03'];
    const all = opened(...days.map((date) => file(`gone ${date}`, ['Alert on replica lag'], { date })));
    const now = days.toReversed().map((date) => file(`new ${date}`, ['Alert on the replica lag'], { date }));
    expect(planFor(now, all).changes.map(({ postmortem, issue }) => [postmortem?.date, issue?.number])).toEqual([
      ['2025-01-01', 1],
      ['2025-02-02', 2],
      ['2025-03-03', 3],
    ]);
  });

  test('not to an item that keeps its own issue', () => {
    const here = file('here', ['Alert on replica lag']);
    expect(outcome([here], [...issues, ...opened(here).map((issue) => ({ ...issue, number: 2 }))])).toEqual([
      'Alert on replica lag: unchanged 2',
      'gone: removed-from-file 1',
    ]);
  });
});

describe('from a file that is still there', () => {
  const issues = opened(file('a', ['Alert on replica lag', 'Rehearse a failover']));
  const rest = file('a', ['Rehearse a failover']);

  test('the same words move, nearly the same ones do not', () => {
    expect(outcome([rest, file('b', ['Alerts on the replica lag'])], issues)).toEqual([
      'Rehearse a failover: unchanged 2',
      'Alerts on the replica lag: moved 1',
    ]);
    expect(outcome([rest, file('b', ['Alert on replica lag now'])], issues)).toEqual([
      'Rehearse a failover: unchanged 2',
      'Alert on replica lag now: create',
      'gone: removed-from-file 1',
    ]);
  });

  test.each([
    ['another day', '2026-01-03', day],
    ['a day that is not known', null, day],
    ['from a day that is not known', day, null],
    ['though neither day is known', null, null],
  ])('not to %s', (_, now, before) => {
    const from = opened(file('a', ['Alert on replica lag', 'Rehearse a failover'], { date: before }));
    const left = file('a', ['Rehearse a failover'], { date: before });
    expect(outcome([left, file('b', ['Alert on replica lag'], { date: now })], from)).toEqual([
      'Rehearse a failover: unchanged 2',
      'Alert on replica lag: create',
      'gone: removed-from-file 1',
    ]);
  });

  test('not where two items could be the one', () => {
    const both = [
      file('b', ['Alert on replica lag']),
      file('c', [anItem('Alert on replica lag', { key: 'c'.repeat(16) })]),
    ];
    expect(outcome([rest, ...both], issues)).toEqual([
      'Rehearse a failover: unchanged 2',
      'Alert on replica lag: maybe-reworded 1',
      'Alert on replica lag: maybe-reworded 1',
      'gone: maybe-reworded 1',
    ]);
  });
});

describe('what is in doubt within its own file', () => {
  const queue = 'Add an alert on queue depth for ingest workers';
  const cpu = 'Add an alert on CPU for ingest workers';

  test('is not given an issue of a file that is gone', () => {
    const issues = opened(file('a', [queue]), file('gone', [cpu]));
    expect(outcome([file('a', [cpu])], issues)).toEqual([
      `${cpu}: maybe-reworded 1`,
      'gone: maybe-reworded 1',
      'gone: removed-from-file 2',
    ]);
  });

  test('is not given an issue that another file of the day has dropped', () => {
    const issues = opened(file('a', [queue]), file('b', [cpu, 'Rehearse a failover']));
    expect(outcome([file('a', [cpu]), file('b', ['Rehearse a failover'])], issues)).toEqual([
      `${cpu}: maybe-reworded 1`,
      'Rehearse a failover: unchanged 3',
      'gone: maybe-reworded 1',
      'gone: removed-from-file 2',
    ]);
  });

  test('and its issue is given to no other file of the day', () => {
    const issues = opened(file('a', [queue]));
    expect(outcome([file('a', [cpu]), file('b', [queue])], issues)).toEqual([
      `${cpu}: maybe-reworded 1`,
      `${queue}: create`,
      'gone: maybe-reworded 1',
    ]);
  });
});
