/** Issues whose marker somebody took out, found again by what we wrote before. */

import { describe, expect, test } from '@jest/globals';
import type { TrackedIssue } from '../../../src/core/planning/tracked-issue.js';
import { actions, anItem, aPostmortem, aReading, carriedOut, planFor, readingOf } from '../../support/plan-builders.js';

const text = 'Alert on queue depth for ingest';
const file = readingOf(text);
const [opened] = carriedOut(planFor([file], []));
if (opened === undefined) throw new Error('nothing opened');

/** Its body and title are a person's; the tracker knows what stood there before. */
const lost: TrackedIssue = { ...opened, title: 'Queue thing', body: 'My own plan.', formerBodies: [opened.body] };

describe('marker gone and title changed', () => {
  test('the issue is found by what we wrote before, and our block is put back below their words', () => {
    const plan = planFor([file], [lost]);
    expect(actions(plan)).toEqual(['update 1 block-edited']);
    const [after] = carriedOut(plan, [lost]);
    expect(after?.body).toBe(`My own plan.\n\n${opened.body}`);
    expect(after?.title).toBe('Queue thing');
    expect(actions(planFor([file], [after ?? lost]))).toEqual([]);
  });

  test('by its key or, where the item was reworded meanwhile, by the words of then', () => {
    const plan = planFor([readingOf('Alert on the queue depth for an ingest')], [lost]);
    expect(actions(plan)).toEqual(['update 1 block-edited+reworded']);
  });

  test('done in the file meanwhile: closed, not left standing', () => {
    const plan = planFor([readingOf(anItem(text, { state: 'done', done: true }))], [lost]);
    expect(plan.changes[0]?.writes).toMatchObject({ state: 'closed', stateReason: 'completed' });
  });

  test('gone from the file meanwhile: told, with the task as it was', () => {
    const other = aReading(aPostmortem(['Something unlike it'], { id: 'other', date: '2025-01-01' }));
    const plan = planFor([other], [lost]);
    expect(actions(plan)).toEqual(['create new', 'update 1 removed-from-file']);
    const after = carriedOut(plan, [lost]);
    expect(after[0]?.body).toContain('> Alert on queue depth');
    expect(actions(planFor([other], after))).toEqual([]);
  });

  test('told already: the block is put back, and nothing else is written', () => {
    const other = aReading(aPostmortem(['Something unlike it'], { id: 'other', date: '2025-01-01' }));
    const [told, ...rest] = carriedOut(planFor([other], [opened]), [opened]);
    if (told === undefined) throw new Error('not told');
    const again = { ...told, body: 'Mine.', formerBodies: [told.body] };
    const plan = planFor([other], [again, ...rest]);
    expect(actions(plan)).toEqual(['update 1 block-edited']);
    expect(Object.keys(plan.changes.at(-1)?.writes ?? {})).toEqual(['block']);
    expect(actions(planFor([other], carriedOut(plan, [again, ...rest])))).toEqual([]);
  });

  test('a second issue that was opened meanwhile is closed as the duplicate', () => {
    const [second] = carriedOut(planFor([file], [])).map((issue) => ({ ...issue, number: 7 }));
    const plan = planFor([file], [lost, second ?? lost]);
    expect(actions(plan)).toEqual(['update 1 block-edited', 'close-duplicate 7 duplicate']);
  });
});

test('of several former bodies the newest that can be believed counts', () => {
  const older = carriedOut(planFor([readingOf('Something else entirely')], []))[0]?.body ?? '';
  const halved = opened.body.slice(0, -20);
  expect(actions(planFor([file], [{ ...lost, formerBodies: [halved, opened.body, older] }]))).toEqual([
    'update 1 block-edited',
  ]);
});

test('what stands in the body comes before what stood there', () => {
  const older = carriedOut(planFor([readingOf('Something else entirely')], []))[0]?.body ?? '';
  expect(actions(planFor([file], [{ ...opened, formerBodies: [older] }]))).toEqual([]);
});

test('what we closed as a duplicate stays one without its marker', () => {
  const twins = [opened, { ...opened, number: 9 }];
  const [first, second] = carriedOut(planFor([file], twins), twins);
  if (first === undefined || second === undefined) throw new Error('no twins');
  const bare = { ...second, body: 'Gone.', formerBodies: [second.body] };
  expect(actions(planFor([file], [first, bare]))).toEqual([]);
});

test('its file cannot be read: marker and label are put back, and nothing else', () => {
  const broken = aReading(aPostmortem([]), { unreadable: true, postmortems: [] });
  const plan = planFor([broken], [{ ...lost, labels: [] }]);
  expect(actions(plan)).toEqual(['update 1 block-edited+label-missing']);
  expect(plan.changes[0]?.writes).toEqual({ block: opened.body, addLabels: ['postmortem'] });
  const after = carriedOut(plan, [{ ...lost, labels: [] }]);
  expect(actions(planFor([broken], after))).toEqual([]);
  expect(actions(planFor([file], after))).toEqual([]);
});

test('without marker and label alike an issue is nobody’s, even with its title', () => {
  expect(actions(planFor([file], [{ ...opened, body: 'Mine.', labels: [] }]))).toEqual(['create new']);
});
