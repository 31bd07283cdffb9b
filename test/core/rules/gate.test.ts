import { describe, expect, test } from '@jest/globals';
import type { Problem, Severity } from '../../../src/core/problem.js';
import { gate, isDraft } from '../../../src/core/rules/gate.js';
import { countPlaces, readPlaces } from '../../../src/core/rules/places.js';
import { validate } from '../../../src/core/validate.js';
import { anItem, aPostmortem, aProblem, aReading } from '../../support/builders.js';
import { settingsOf } from './problems-of.js';

const blocking = (
  head: readonly Problem[],
  base: readonly Problem[] | null,
  more: { failOn?: Severity | 'never'; draft?: boolean } = {},
) => gate({ head, base, failOn: 'error', draft: false, ...more }).map(({ blocks }) => blocks);

describe('gate', () => {
  test.each([
    ['error', 'error', true],
    ['warning', 'error', false],
    ['warning', 'warning', true],
    ['error', 'never', false],
  ] as const)('in a file that is added, %s against fail-on %s blocks: %s', (severity, failOn, blocks) => {
    expect(blocking([aProblem({ severity })], null, { failOn })).toEqual([blocks]);
  });

  test('a draft passes', () => {
    expect(blocking([aProblem()], null, { draft: true })).toEqual([false]);
  });

  test('what the base had does not block, wherever it stands and whatever the file was called', () => {
    const base = [aProblem({ line: 4, column: 7, path: 'old.md' })];
    expect(blocking([aProblem({ line: 9 })], base)).toEqual([false]);
  });

  test('what the base did not have blocks, be it another rule or other words', () => {
    const head = [aProblem({ rule: 'empty-section' }), aProblem({ message: 'Expected a timeline, found none.' })];
    expect(blocking(head, [aProblem()])).toEqual([true, true]);
  });

  test('two in the base allow two at head, not three', () => {
    const problem = aProblem();
    expect(blocking([problem, problem, problem], [problem, problem])).toEqual([false, false, true]);
  });

  test('a heavier severity by configuration does not make an old problem new', () => {
    expect(blocking([aProblem({ severity: 'error' })], [aProblem({ severity: 'warning' })])).toEqual([false]);
  });

  test('every problem is kept, in order', () => {
    const head = [aProblem({ line: 9 }), aProblem({ line: 4 })];
    expect(gate({ head, base: null, failOn: 'never', draft: false }).map(({ problem }) => problem)).toEqual(head);
  });
});

describe('gate on a problem that counts places', () => {
  const strict = settingsOf({ rules: { 'item-without-owner': 'error' } });
  const ownerless = (...lines: readonly number[]) =>
    validate(aReading({ postmortem: { actionItems: lines.map((line) => anItem({ owners: [], line })) } }), strict);

  test.each([
    ['moved', [30, 31], [40, 41], false],
    ['one fewer', [30, 31], [30], false],
    ['one more', [30, 31], [30, 31, 32], true],
    ['one more beyond those that are named', [30, 31, 32, 33], [30, 31, 32, 33, 34], true],
    ['the first', [], [30], true],
  ])('%s', (_, before, after, blocks) => {
    const base = ownerless(...before).filter(({ rule }) => rule === 'item-without-owner');
    const head = ownerless(...after).filter(({ rule }) => rule === 'item-without-owner');
    expect(blocking(head, base)).toEqual([blocks]);
  });

  test.each([1, 2, 3, 4, 120])('the count of %d places is read back from the message', (count) => {
    const lines = Array.from({ length: count }, (_, index) => 10 + index);
    const message = `Expected an owner for every open action item, found ${countPlaces(lines, 'without')}.`;
    expect(readPlaces(message)).toEqual({
      count,
      words: 'Expected an owner for every open action item, found some.',
    });
  });

  test('the line that a message points to may move', () => {
    const on = (line: number) =>
      aProblem({ message: `Expected an id of its own, found "ai-1", which the item on line ${line} has.` });
    expect(blocking([on(40)], [on(30)])).toEqual([false]);
  });
});

describe('isDraft', () => {
  test.each([
    'draft',
    'Draft',
    '**DRAFT**',
    'Draft (pending review)',
    'In Progress',
    'in-progress',
    'work in progress',
    'WIP',
    '🚧 WIP: timeline missing',
    'Ongoing - root cause unknown',
    'borrador',
    '下書き',
  ])('%s', (status) => {
    expect(isDraft(aPostmortem({ status }))).toBe(true);
  });

  test.each([null, '', 'final', 'Complete, action items in progress', 'Resolved', 'Reviewed', 'no longer a draft'])(
    'not %s',
    (status) => {
      expect(isDraft(aPostmortem({ status }))).toBe(false);
    },
  );
});
