/** The life of an item: what people do to its issue, and what the plan makes of it. One test for each row of the table. */

import { describe, expect, test } from '@jest/globals';
import { evidenceIn, proofOf, type Closing } from '../../../src/core/planning/closing.js';
import { openItems } from '../../../src/core/planning/open-items.js';
import { issueName, type IssueName, type TrackedIssue } from '../../../src/core/planning/tracked-issue.js';
import { recognise, type Tracked } from '../../../src/core/planning/tracked.js';
import {
  actions,
  aPostmortem,
  aReading,
  anItem,
  bot,
  carriedOut,
  config,
  planFor,
  readingOf,
} from '../../support/plan-builders.js';

const text = 'Alert on queue depth';
const file = readingOf(anItem(text, { owners: ['@ada'], due: '2026-02-01' }));
const ticked = readingOf(anItem(text, { owners: ['@ada'], due: '2026-02-01', state: 'done', done: true }));
const [opened] = carriedOut(planFor([file], []));
if (opened === undefined) throw new Error('nothing opened');

const at = '2026-05-01T00:00:00Z';
const closed: TrackedIssue = { ...opened, state: 'closed', stateReason: 'completed', closedAt: at };
const closings = (by: string | null, when = at) => new Map<IssueName, Closing>([[issueName(closed), { at: when, by }]]);

function tracked(issue: TrackedIssue): Tracked {
  const [one] = recognise([issue], { identity: bot, alsoTrusted: [] }, 'postmortem').canonical.values();
  if (one === undefined) throw new Error('not tracked');
  return one;
}

describe('how an issue was closed', () => {
  test('is written down once', () => {
    const plan = planFor([file], [closed], { closings: closings('#12') });
    expect(actions(plan)).toEqual(['update 1 closing-seen']);
    const [after] = carriedOut(plan, [closed]);
    expect(proofOf(tracked(after ?? closed))).toBe('merged');
    expect(actions(planFor([file], [after ?? closed], { closings: closings('#12') }))).toEqual([]);
    expect(after?.state).toBe('closed');
  });

  test('by hand is no proof, and not asked is not known', () => {
    const [byHand] = carriedOut(planFor([file], [closed], { closings: closings(null) }), [closed]);
    expect(proofOf(tracked(byHand ?? closed))).toBe('none');
    expect(proofOf(tracked(closed))).toBe('unknown');
  });

  test('says nothing about a later closing', () => {
    const [merged] = carriedOut(planFor([file], [closed], { closings: closings('#12') }), [closed]);
    const again = { ...(merged ?? closed), closedAt: '2026-06-01T00:00:00Z' };
    expect(proofOf(tracked(again))).toBe('unknown');
    expect(actions(planFor([file], [again], { closings: closings('#12') }))).toEqual([]);
  });

  test('is not asked where we closed it for its file', () => {
    const [done] = carriedOut(planFor([ticked], [opened]), [opened]);
    expect(proofOf(tracked({ ...(done ?? closed), closedAt: at }))).toBe('none');
  });

  test('a pull request that ticks the box and closes the issue at once is a proof', () => {
    const [after] = carriedOut(planFor([ticked], [closed], { closings: closings('#12') }), [closed]);
    expect(proofOf(tracked(after ?? closed))).toBe('merged');
  });

  test('a link outside our block is a proof, one inside of it is not', () => {
    expect(proofOf(tracked({ ...closed, body: `${closed.body}\nEvidence: https://example.org/1` }))).toBe('evidence');
    const inside = closed.body.replace('**Kind:**', 'Evidence: https://example.org/1 **Kind:**');
    expect(proofOf(tracked({ ...closed, body: inside }))).toBe('unknown');
  });

  test.each([
    ['Evidence: https://a.b/c', 'https://a.b/c'],
    ['- **Evidence:** <https://a.b/c>', 'https://a.b/c'],
    ['no evidence https://a.b/c', null],
    ['evidence: see the wiki', null],
  ])('%s', (words, address) => {
    expect(evidenceIn(words)).toBe(address);
  });
});

describe('closed as not planned', () => {
  const declined: TrackedIssue = { ...closed, stateReason: 'not_planned' };

  test('a reason is asked for, once', () => {
    const plan = planFor([file], [declined], { closings: closings(null) });
    expect(plan.changes[0]?.writes.comment).toContain('as not planned');
    const after = carriedOut(plan, [declined]);
    expect(actions(planFor([file], after, { closings: closings(null) }))).toEqual([]);
  });

  test('not where the file has declined it', () => {
    const said = readingOf(anItem(text, { owners: ['@ada'], due: '2026-02-01', state: 'declined' }));
    const plan = planFor([said], [declined], { closings: closings(null) });
    expect(plan.changes[0]?.writes.comment).toBeUndefined();
  });

  test('and not where it was completed', () => {
    expect(planFor([file], [closed], { closings: closings(null) }).changes[0]?.writes.comment).toBeUndefined();
  });
});

describe('who wins', () => {
  test('closed by a person as a duplicate: nothing is opened in its place', () => {
    const plan = planFor([file], [{ ...closed, stateReason: 'duplicate' }]);
    expect(actions(plan)).toEqual([]);
    expect(plan.changes[0]?.drift).toEqual(['open in the file, its issue is closed as a duplicate']);
  });

  test('reopened by a person: stays open, with its first due date, and both sides are shown', () => {
    const [done] = carriedOut(planFor([ticked], [opened]), [opened]);
    const reopened: TrackedIssue = { ...(done ?? opened), state: 'open', stateReason: 'reopened' };
    const plan = planFor([ticked], [reopened]);
    expect(actions(plan)).toEqual([]);
    expect(plan.notices.map(({ message }) => message)).toEqual([
      'File and issue disagree: #1 done in the file, its issue is open again.',
    ]);
    expect(openItems([tracked(reopened)], config({}), '2026-02-11')).toMatchObject([
      { due: '2026-02-01', overdueDays: 10 },
    ]);
  });

  test('state: the file, where it is configured', () => {
    const rules = config({ wins: { state: 'file', title: 'issue', owners: 'last' } });
    expect(planFor([file], [closed], { config: rules }).changes[0]?.writes).toMatchObject({ state: 'open' });
    const [done] = carriedOut(planFor([ticked], [opened]), [opened]);
    const reopened: TrackedIssue = { ...(done ?? opened), state: 'open', stateReason: 'reopened' };
    expect(planFor([ticked], [reopened], { config: rules }).changes[0]?.writes).toMatchObject({ state: 'closed' });
  });

  test('state: the issue, where it is configured', () => {
    const rules = config({ wins: { state: 'issue', title: 'issue', owners: 'last' } });
    expect(planFor([ticked], [opened], { config: rules }).changes[0]?.writes.state).toBeUndefined();
  });

  test('title: people, or the file where it is configured', () => {
    const renamed = { ...opened, title: 'Queue alert' };
    expect(actions(planFor([file], [renamed]))).toEqual([]);
    expect(planFor([file], [renamed]).changes[0]?.drift?.[0]).toContain('"Queue alert" by hand');
    const rules = config({ wins: { state: 'last', title: 'file', owners: 'last' } });
    const plan = planFor([file], [renamed], { config: rules });
    expect(plan.changes[0]?.writes).toEqual({ title: text });
    expect(actions(planFor([file], carriedOut(plan, [renamed]), { config: rules }))).toEqual([]);
  });

  test('owners: people, and both sides are shown', () => {
    const plan = planFor([file], [{ ...opened, assignees: ['bob'] }]);
    expect(actions(plan)).toEqual([]);
    expect(plan.changes[0]?.drift).toEqual(['owned by ada in the file, its issue by bob']);
  });

  test('owners: people alone, where it is configured; our block still names those of the file', () => {
    const rules = config({ wins: { state: 'last', title: 'issue', owners: 'issue' } });
    const changed = readingOf(anItem(text, { owners: ['@grace'], due: '2026-02-01' }));
    const { writes } = planFor([changed], [opened], { config: rules }).changes[0] ?? {};
    expect(Object.keys(writes ?? {})).toEqual(['block']);
    expect(planFor([changed], [opened]).changes[0]?.writes).toMatchObject({ assign: ['grace'], unassign: ['ada'] });
  });

  test('milestone, lock and other labels are not ours', () => {
    expect(actions(planFor([file], [{ ...opened, locked: true, labels: [...opened.labels, 'area/db'] }]))).toEqual([]);
  });
});

test('where proof is required, what is closed without one is still open', () => {
  const rules = config({ 'require-evidence': true });
  expect(openItems([tracked(closed)], rules, '2026-02-11')).toHaveLength(1);
  expect(openItems([tracked(closed)], config({}), '2026-02-11')).toEqual([]);
  expect(openItems([tracked({ ...closed, stateReason: 'not_planned' })], rules, '2026-02-11')).toEqual([]);
  const [merged] = carriedOut(planFor([file], [closed], { closings: closings('#12') }), [closed]);
  expect(openItems([tracked(merged ?? closed)], rules, '2026-02-11')).toEqual([]);
});

describe('a file changes its shape', () => {
  const words = ['Alert on queue depth', 'Rehearse a failover'] as const;
  const whole = readingOf(...words);
  const issues = carriedOut(planFor([whole], []));
  const first = aReading(aPostmortem([words[0]]));
  const other = (date: string) => aReading(aPostmortem([words[1]], { id: '2026-01-02-db-2', date }));

  test('split in two: each item keeps its issue', () => {
    const plan = planFor([first, other('2026-01-02')], issues);
    expect(actions(plan)).toEqual(['update 2 moved']);
    expect(actions(planFor([first, other('2026-01-02')], carriedOut(plan, issues)))).toEqual([]);
  });

  test('the same words in the account of another day are another item', () => {
    expect(actions(planFor([first, other('2026-03-02')], issues))).toEqual([
      'create new',
      'update 2 removed-from-file',
    ]);
  });

  test('an item still in its file gives nothing to a second one of the same day', () => {
    expect(actions(planFor([whole, other('2026-01-02')], issues))).toEqual(['create new']);
  });

  test('moved to another section: nothing is done', () => {
    const moved = readingOf(anItem(words[0], { group: 'Later', line: 90 }), anItem(words[1]));
    expect(actions(planFor([moved], issues))).toEqual([]);
  });

  test('the file deleted: each issue is told once, none is closed', () => {
    const elsewhere = aReading(aPostmortem(['Something else'], { id: 'other', date: '2025-01-01' }));
    const plan = planFor([elsewhere], issues);
    expect(actions(plan)).toEqual(['create new', 'update 1 removed-from-file', 'update 2 removed-from-file']);
    expect(plan.changes.every(({ writes }) => writes.state === undefined)).toBe(true);
    expect(actions(planFor([elsewhere], carriedOut(plan, issues)))).toEqual([]);
  });

  test('owner, due date and priority follow', () => {
    const changed = readingOf(anItem(words[0], { owners: ['@ada'], due: '2026-09-01', priority: 'P1' }), words[1]);
    const plan = planFor([changed], issues);
    expect(actions(plan)).toEqual(['update 1 file-changed']);
    expect(plan.changes[0]?.writes).toMatchObject({ assign: ['ada'] });
    expect(plan.changes[0]?.writes.block).toContain('2026-09-01');
    expect(plan.changes[0]?.writes.block).toContain('P1');
  });
});

test('declined in the file: closed as not planned', () => {
  const said = readingOf(anItem(text, { owners: ['@ada'], due: '2026-02-01', state: 'declined' }));
  expect(planFor([said], [opened]).changes[0]?.writes).toMatchObject({ state: 'closed', stateReason: 'not_planned' });
});

test('an issue that is gone from the listing is opened anew', () => {
  expect(actions(planFor([file], []))).toEqual(['create new']);
});
