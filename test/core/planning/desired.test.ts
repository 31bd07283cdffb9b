/** Field by field: when an issue follows its file, and when a person's change stands. */

import { describe, expect, test } from '@jest/globals';
import { loginOf } from '../../../src/core/planning/desired.js';
import { readMarker } from '../../../src/core/planning/marker.js';
import type { Change } from '../../../src/core/planning/plan.js';
import type { Closing } from '../../../src/core/planning/closing.js';
import type { IssueName, TrackedIssue } from '../../../src/core/planning/tracked-issue.js';
import type { ActionItem } from '../../../src/core/postmortem.js';
import { anItem, aPostmortem, aReading, carriedOut, config, planFor, readingOf } from '../../support/plan-builders.js';

const text = 'Alert on queue depth';
const asIs = config({}).wins;
const closedAt = '2026-05-01T00:00:00Z';

function opened(fields: Partial<ActionItem> = {}): TrackedIssue {
  const [issue] = carriedOut(planFor([readingOf(anItem(text, fields))], []));
  if (issue === undefined) throw new Error('nothing opened');
  return issue;
}

function changeOf(fields: Partial<ActionItem>, issue: TrackedIssue, rest: Parameters<typeof planFor>[2] = {}): Change {
  const [change] = planFor([readingOf(anItem(text, fields))], [issue], rest).changes;
  if (change === undefined) throw new Error('no change');
  return change;
}

describe('the login of an owner', () => {
  test.each([
    ['@ada', 'ada'],
    [' @ada ', 'ada'],
    ['@Ada-Lovelace2', 'Ada-Lovelace2'],
    ['@a', 'a'],
    ['ada', null],
    ['@ada-', null],
    ['@-ada', null],
    ['@a--b', null],
    ['@ada lovelace', null],
    ['x@ada', null],
    ['@acme/sre', null],
    ['@', null],
    ['', null],
  ])('%j is %j', (owner, login) => {
    expect(loginOf(owner, {})).toBe(login);
  });

  test('is what the configuration says, in any case, the exact spelling first', () => {
    expect(loginOf('Ada', { ada: 'other', Ada: '@ada' })).toBe('ada');
    expect(loginOf('ADA L', { 'ada l': 'ada' })).toBe('ada');
    expect(loginOf('@sre', { '@SRE': ' @ada ' })).toBe('ada');
    expect(loginOf('Ada', { Bob: 'bob' })).toBeNull();
    expect(loginOf('@ada', { bob: 'x' })).toBe('ada');
  });

  test('is asked for once, however often an owner is named', () => {
    expect(readMarker(opened({ owners: ['@ada', '@ada', 'Ops'] }).body)).toMatchObject({ assignees: ['ada'] });
  });
});

describe('assignees', () => {
  const writes = (before: readonly string[], now: readonly string[], assignees: readonly string[]): unknown => {
    const handles = (logins: readonly string[]) => logins.map((login) => `@${login}`);
    const { writes } = changeOf({ owners: handles(now) }, { ...opened({ owners: handles(before) }), assignees });
    const { assign, unassign } = writes;
    return { ...(assign && { assign }), ...(unassign && { unassign }) };
  };

  test.each<[string, string[], string[], string[], unknown]>([
    ['an owner is exchanged', ['ada'], ['bob'], ['ada'], { assign: ['bob'], unassign: ['ada'] }],
    ['an owner is added', ['ada'], ['ada', 'bob'], ['ada'], { assign: ['bob'] }],
    ['an owner is taken out', ['ada', 'bob'], ['ada'], ['ada', 'bob'], { unassign: ['bob'] }],
    ['the order changes', ['ada', 'bob'], ['bob', 'ada'], ['ada', 'bob'], {}],
    ['nothing changes, and somebody took them off', ['ada'], ['ada'], [], {}],
    ['nobody is assigned any more, and one is added', ['ada'], ['ada', 'bob'], [], { assign: ['bob'] }],
    ['the first owner comes to an issue that somebody took', [], ['ada'], ['carol'], { assign: ['ada'] }],
    ['somebody took it over from ours', ['ada'], ['bob'], ['carol'], {}],
    ['one of ours is left', ['ada', 'bob'], ['bob', 'dan'], ['bob', 'carol'], { assign: ['dan'] }],
    ['the new owner has it already', ['ada'], ['bob'], ['ada', 'BOB'], { unassign: ['ada'] }],
    ['it is spelled otherwise', ['ada'], ['Ada'], ['ADA'], {}],
    ['who is taken out was never assigned', ['ada', 'bob'], ['ada'], ['ada'], {}],
  ])('%s', (_, before, now, assignees, expected) => {
    expect(writes(before, now, assignees)).toEqual(expected);
  });
});

describe('open or closed', () => {
  const closed = (issue: TrackedIssue): TrackedIssue => ({
    ...issue,
    state: 'closed',
    stateReason: 'completed',
    closedAt,
  });

  test.each<[string, ActionItem['state'], ActionItem['state'], boolean, Change['writes'], Change['reasons']]>([
    ['done', 'committed', 'done', false, { state: 'closed', stateReason: 'completed' }, ['done-in-file']],
    ['declined', 'committed', 'declined', false, { state: 'closed', stateReason: 'not_planned' }, ['declined-in-file']],
    [
      'superseded',
      'committed',
      'superseded',
      false,
      { state: 'closed', stateReason: 'not_planned' },
      ['declined-in-file'],
    ],
    ['done, closed by hand before', 'committed', 'done', true, {}, ['file-changed']],
    ['open again', 'done', 'committed', true, { state: 'open', stateReason: 'reopened' }, ['open-in-file']],
    ['open again, opened by hand before', 'done', 'committed', false, {}, ['file-changed']],
    ['still done, opened again by hand', 'done', 'done', false, {}, ['unchanged']],
    ['declined instead of done', 'done', 'declined', true, {}, ['file-changed']],
    ['proposed is open', 'committed', 'proposed', false, {}, ['unchanged']],
  ])('%s', (_, before, now, isClosed, writes, reasons) => {
    const issue =
      carriedOut(planFor([readingOf(anItem(text, { state: before }))], [opened()]), [opened()])[0] ?? opened();
    const open: TrackedIssue = { ...issue, state: 'open', stateReason: null };
    const change = changeOf({ state: now }, isClosed ? closed(issue) : open);
    const { state, stateReason } = change.writes;
    expect({ ...(state && { state }), ...(stateReason && { stateReason }) }).toEqual(writes);
    expect(change.reasons).toEqual(reasons);
  });

  test('the file always, where it is configured, and nothing where both agree', () => {
    const rules = { config: config({ wins: { ...asIs, state: 'file' } }) };
    expect(changeOf({}, closed(opened()), rules).writes).toEqual({ state: 'open', stateReason: 'reopened' });
    expect(changeOf({}, opened(), rules).writes).toEqual({});
    expect(changeOf({ state: 'done' }, closed(opened()), rules).writes.state).toBeUndefined();
  });
});

describe('the title', () => {
  const reworded = (issue: TrackedIssue, rules = {}) => {
    const file = readingOf(anItem(`${text} now`));
    return planFor([file], [issue], rules).changes[0]?.writes.title;
  };
  const byHand = (): TrackedIssue => ({ ...opened(), title: 'Queue alert' });

  test('follows the file until somebody changed it', () => {
    expect(reworded(opened())).toBe(`${text} now`);
    expect(reworded(byHand())).toBeUndefined();
  });

  test('follows it always where that is configured', () => {
    const rules = { config: config({ wins: { ...asIs, title: 'file' } }) };
    expect(reworded(byHand(), rules)).toBe(`${text} now`);
    expect(changeOf({}, opened(), rules).writes).toEqual({});
  });
});

describe('the label', () => {
  test('is put back, in whatever case it stands there it is there', () => {
    expect(changeOf({}, { ...opened(), labels: [] }).writes).toEqual({ addLabels: ['postmortem'] });
    expect(changeOf({}, { ...opened(), labels: ['PostMortem'] }).writes).toEqual({});
  });

  test('that says that the item is gone goes when it is back', () => {
    const [told] = carriedOut(planFor([readingOf('Else')], [opened()]), [opened()]);
    if (told === undefined) throw new Error('not told');
    const back = changeOf({}, told);
    expect(back.writes).toMatchObject({ removeLabels: ['postmortem-item-removed'] });
    expect(changeOf({}, { ...told, labels: ['postmortem'] }).writes.removeLabels).toBeUndefined();
    expect(back.note).toBe('Back in the file.');
  });
});

describe('how it was closed', () => {
  const closed: TrackedIssue = { ...opened(), state: 'closed', stateReason: 'completed', closedAt };
  const seenAt = (at: string, issue = closed) =>
    changeOf({}, issue, { closings: new Map<IssueName, Closing>([['#1', { at, by: '#3' }]]) });

  test('is written down, at the time that the issue has', () => {
    const change = seenAt('2026-05-01T00:01:00Z');
    expect(change.reasons).toEqual(['closing-seen']);
    expect(readMarker(change.writes.block ?? '')).toMatchObject({ closing: { at: closedAt, by: '#3' } });
    expect(Object.keys(change.writes)).toEqual(['block']);
  });

  test.each(['2026-05-01T00:01:01Z', '2026-04-30T23:58:59Z'])('is not of a closing at another time: %s', (at) => {
    expect(seenAt(at).writes).toEqual({});
  });

  test('is not of an issue that is open again', () => {
    expect(seenAt(closedAt, { ...opened(), closedAt: null }).writes).toEqual({});
  });

  test('and why, where it was not planned and the file still wants it', () => {
    const declined: TrackedIssue = { ...closed, stateReason: 'not_planned' };
    expect(seenAt(closedAt, declined).writes.comment).toBe(
      'This action item was closed as not planned. If the reason is not written down here yet, a sentence on it helps whoever reads the postmortem next.',
    );
    expect(seenAt(closedAt).writes.comment).toBeUndefined();
  });
});

describe('the block', () => {
  test('follows a change of the file alone, with a reason', () => {
    const change = changeOf({ due: '2026-09-01' }, opened());
    expect([change.action, change.reasons, change.note]).toEqual(['update', ['file-changed'], 'The file changed.']);
    expect(readMarker(change.writes.block ?? '')).toMatchObject({ due: '2026-09-01' });
  });

  test('is put back where somebody emptied it', () => {
    const emptied = { ...opened(), body: opened().body.replace(/begin -->[^]*?<!-- p/, 'begin -->\n<!-- p') };
    expect(changeOf({}, emptied)).toMatchObject({
      reasons: ['block-edited'],
      note: 'Our part of the body was edited and is restored.',
    });
  });

  test('follows where only the marker differs: the severity', () => {
    const file = aReading(aPostmortem([text], { severity: null }));
    const [change] = planFor([file], [opened()]).changes;
    expect(readMarker(change?.writes.block ?? '')).toMatchObject({ severity: null });
  });
});
