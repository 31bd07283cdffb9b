import { expect, test } from '@jest/globals';
import { recognise } from '../../../src/core/planning/tracked.js';
import { bot, carriedOut, planFor, readingOf } from '../../support/plan-builders.js';

const trust = { identity: bot, alsoTrusted: [] };
const [open] = carriedOut(planFor([readingOf('Alert on lag')], []));
if (open === undefined) throw new Error('one issue is opened');
const numbers = (...issues: (typeof open)[]): number[] =>
  [...recognise(issues, trust, 'postmortem').canonical.values()].map(({ issue }) => issue.number);

test('an issue that we closed as duplicate stands for no item; one that a person closed so is the last resort', () => {
  const duplicate = { ...open, number: 2, state: 'closed', stateReason: 'duplicate' } as const;
  const closedByUs = { ...duplicate, body: open.body.replace(' state=open ', ' state=superseded ') };
  expect(numbers(closedByUs)).toEqual([]);
  expect(numbers(duplicate)).toEqual([2]);
  expect(numbers({ ...duplicate, number: 1 }, { ...open, number: 2, state: 'closed' })).toEqual([2]);
  expect(numbers({ ...duplicate, stateReason: 'completed' })).toEqual([2]);
});
