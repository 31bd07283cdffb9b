/** What is still open, from the issues alone: which, how late, in which order. */

import { describe, expect, test } from '@jest/globals';
import type { Config } from '../../../src/core/config.js';
import type { Marker } from '../../../src/core/planning/marker.js';
import { openItems } from '../../../src/core/planning/open-items.js';
import type { TrackedIssue } from '../../../src/core/planning/tracked-issue.js';
import { recognise, type Tracked } from '../../../src/core/planning/tracked.js';
import { anItem, bot, carriedOut, config, planFor, readingOf } from '../../support/plan-builders.js';

const item = anItem('Alert on lag', { owners: ['@ada'], due: '2026-02-01' });
const [tracked] = recognise(
  carriedOut(planFor([readingOf(item)], [])),
  { identity: bot, alsoTrusted: [] },
  'postmortem',
).canonical.values();
if (tracked === undefined) throw new Error('nothing tracked');
const { issue, marker } = tracked;

const one = (about: Partial<TrackedIssue> = {}, marked: Partial<Marker> = {}): Tracked => ({
  ...tracked,
  issue: { ...issue, ...about },
  marker: { ...marker, ...marked },
});
const today = '2026-02-11';
const numbers = (all: readonly Tracked[], rest: Partial<Config> = {}): number[] =>
  openItems(all, config(rest), today).map(({ number }) => number);

test('everything that is known of one', () => {
  expect(openItems([tracked], config({}), today)).toEqual([
    {
      number: 1,
      url: 'https://github.com/acme/ops/issues/1',
      title: 'Alert on lag',
      postmortemId: '2026-01-02-db',
      path: 'postmortems/2026-01-02-db.md',
      severity: 'sev1',
      assignees: ['ada'],
      due: '2026-02-01',
      overdueDays: 10,
    },
  ]);
});

describe('days past the due date', () => {
  const late = (due: string | null, rest: Partial<Config> = {}, date: string | null = '2026-01-02') =>
    openItems([one({}, { due, date })], config(rest), today)[0]?.overdueDays;

  test('begin when its day is over', () => {
    expect([late('2026-02-10'), late('2026-02-11'), late('2026-02-12'), late(null)]).toEqual([1, 0, 0, 0]);
  });

  test('are none for incidents from before since', () => {
    expect(late('2026-02-01', { since: '2026-01-03' })).toBe(0);
    expect(late('2026-02-01', { since: '2026-01-02' })).toBe(10);
    expect(late('2026-02-01', { since: '2026-01-03' }, null)).toBe(10);
  });
});

test('the most overdue first, then by due date, those without one last, then the oldest', () => {
  const all = [
    one({ number: 7 }, { due: null }),
    one({ number: 6 }, { due: null }),
    one({ number: 5 }, { due: '2026-04-01' }),
    one({ number: 4 }, { due: '2026-03-01' }),
    one({ number: 3 }, { due: '2026-02-10' }),
    one({ number: 2 }, { due: '2026-01-10' }),
  ];
  expect(numbers(all)).toEqual([2, 3, 4, 5, 6, 7]);
  expect(numbers(all.toReversed())).toEqual([2, 3, 4, 5, 6, 7]);
});

describe('closed', () => {
  const closed = (rest: Partial<TrackedIssue>, marked: Partial<Marker> = {}): Tracked =>
    one({ state: 'closed', closedAt: '2026-02-02T00:00:00Z', ...rest }, marked);
  const at = '2026-02-02T00:00:00Z';

  test.each<[string, Tracked, boolean]>([
    ['as completed, nothing known', closed({ stateReason: 'completed' }), true],
    ['by hand', closed({ stateReason: 'completed' }, { closing: { at, by: null } }), true],
    ['by a merged pull request', closed({ stateReason: 'completed' }, { closing: { at, by: '#1' } }), false],
    ['with evidence', closed({ body: 'evidence: https://a.b' }), false],
    ['as not planned', closed({ stateReason: 'not_planned' }), false],
    ['as a duplicate', closed({ stateReason: 'duplicate' }), false],
  ])('%s: open only where proof is required and none is there', (_, issue, open) => {
    expect(numbers([issue], { 'require-evidence': true })).toEqual(open ? [1] : []);
    expect(numbers([issue])).toEqual([]);
  });
});
