/** Which issues of people may stand for which items: what is looked at, how sure it is, in which order. */

import { describe, expect, test } from '@jest/globals';
import { adoptableItems, proposeAdoption } from '../../../src/core/adoption/propose.js';
import type { IssueName, TrackedIssue } from '../../../src/core/planning/tracked-issue.js';
import type { Reading } from '../../../src/core/postmortem.js';
import { anIssue, anItem, aPostmortem, aReading, planFor, readingOf, stranger } from '../../support/plan-builders.js';

const theirs = (number: number, title: string, body = '', rest: Partial<TrackedIssue> = {}): TrackedIssue =>
  anIssue(number, { author: stranger, title, body, ...rest });
const none = (): boolean => false;

function proposals(
  files: readonly Reading[],
  issues: readonly TrackedIssue[],
  isTracked: (issue: TrackedIssue) => boolean = none,
) {
  return proposeAdoption(planFor(files, []).changes, issues, isTracked).proposals;
}
const pool = readingOf('Alert when the pool is nearly full');

describe('an issue is proposed', () => {
  test('by its title', () => {
    const [only, ...more] = proposals([pool], [theirs(1, 'Alert: pool nearly full')]);
    expect(more).toEqual([]);
    expect(only).toMatchObject({
      item: { text: 'Alert when the pool is nearly full' },
      postmortem: { path: pool.path },
      issue: { number: 1 },
      wording: 'Alert: pool nearly full',
      score: 1,
      margin: 1,
    });
  });

  test.each([
    ['a plain line', 'Alert pool nearly full'],
    ['a box', '- [ ] Alert pool nearly full'],
    ['a ticked box', '* [x] Alert pool nearly full'],
    ['a heading', '## Alert pool nearly full'],
    ['a quote', '> Alert pool nearly full'],
    ['blanks around it', '   + Alert pool nearly full  '],
  ])('by a line of its body: %s', (_, line) => {
    const [only] = proposals([pool], [theirs(1, 'DB follow-up', `Text\r\n\r\n${line}\r\nMore`)]);
    expect(only?.wording).toBe('Alert pool nearly full');
  });

  test('by what stands near the top of its body alone', () => {
    const below = (count: number): string => `${'x\n'.repeat(count)}Alert pool nearly full`;
    expect(proposals([pool], [theirs(1, 'DB', below(29))])).toHaveLength(1);
    expect(proposals([pool], [theirs(1, 'DB', below(30))])).toEqual([]);
  });

  test('once, by the wording that is nearest, the first of equal ones', () => {
    const issue = theirs(1, 'Alert when the pool fills', 'Alert: pool nearly full\nAlert, pool nearly full');
    expect(proposals([pool], [issue]).map(({ wording, score }) => [wording, score])).toEqual([
      ['Alert: pool nearly full', 1],
    ]);
  });

  test('not where it is closed, stands for an item already, or is unlike', () => {
    const title = 'Alert when the pool is nearly full';
    expect(proposals([pool], [theirs(1, title, '', { state: 'closed' })])).toEqual([]);
    expect(proposals([pool], [theirs(1, title)], ({ number }) => number === 1)).toEqual([]);
    expect(proposals([pool], [theirs(1, 'Paint the office')])).toEqual([]);
  });
});

describe('the margin', () => {
  test('is over the nearest rival of the item, and of the issue', () => {
    const found = proposals(
      [pool],
      [theirs(1, 'Alert: pool nearly full'), theirs(2, 'Alert: pool full'), theirs(3, 'Alert: queue nearly full')],
    );
    expect(found.map(({ issue, score }) => [issue.number, score])).toEqual([
      [1, 1],
      [2, 6 / 7],
      [3, 3 / 4],
    ]);
    const [first, second, third] = found.map(({ margin }) => margin);
    expect(first).toBeCloseTo(1 / 7);
    expect(second).toBeCloseTo(-1 / 7);
    expect(third).toBeCloseTo(-1 / 4);
  });

  test('of one issue for two items is what the better has over the other', () => {
    const both = readingOf('Alert when the pool is nearly full', 'Alert when the pool is full');
    const found = proposals([both], [theirs(1, 'Alert: pool nearly full')]);
    expect(found.map(({ item, margin }) => [item.line, margin > 0])).toEqual([
      [10, true],
      [11, false],
    ]);
  });

  test('does not see pairs that share neither side', () => {
    const both = readingOf('Alert when the pool is nearly full', 'Rehearse a failover');
    const found = proposals([both], [theirs(1, 'Alert: pool nearly full'), theirs(2, 'Rehearse failover')]);
    expect(found.map(({ margin }) => margin)).toEqual([1, 1]);
  });
});

test('they come by place of the item, the likeliest first, then by number', () => {
  const a = aReading(
    aPostmortem([anItem('Rehearse a failover', { line: 20 }), anItem('Alert: pool nearly full', { line: 5 })], {
      id: 'a',
      path: 'a.md',
    }),
  );
  const b = aReading(aPostmortem([anItem('Rotate the keys', { line: 1 })], { id: 'b', path: 'b.md' }));
  const issues = [
    theirs(9, 'Rehearse failover'),
    theirs(8, 'Alert: pool nearly full'),
    theirs(7, 'Alert: pool full'),
    theirs(6, 'Alert: pool nearly full'),
    theirs(5, 'Rotate keys'),
  ];
  for (const listed of [issues, issues.toReversed()]) {
    expect(
      proposals([b, a], listed).map(({ postmortem, item, issue }) => [postmortem.path, item.line, issue.number]),
    ).toEqual([
      ['a.md', 5, 6],
      ['a.md', 5, 8],
      ['a.md', 5, 7],
      ['a.md', 20, 9],
      ['b.md', 1, 5],
    ]);
  }
});

describe('an item that names an issue', () => {
  const named = readingOf(anItem('Alert when the pool is nearly full', { references: ['#12'] }), 'Alert: pool is full');
  const issue = theirs(12, 'Alert: pool nearly full');
  const referenced = new Map<IssueName, TrackedIssue>([['#12', issue]]);
  const { changes } = planFor([named], [], { referenced });

  test('is certain, and that issue is proposed for no other', () => {
    const { certain, proposals } = proposeAdoption(changes, [issue], none);
    expect(certain.map(({ change, issue }) => [change.item?.line, issue.number])).toEqual([[10, 12]]);
    expect(proposals).toEqual([]);
  });

  test('only items that are to be opened may be given one', () => {
    expect(adoptableItems(changes).map(({ item }) => item.text)).toEqual(['Alert: pool is full']);
    expect(adoptableItems(planFor([readingOf(anItem('Done', { state: 'done' }))], []).changes)).toEqual([]);
  });

  test('of another repository is none of home', () => {
    const [change] = changes;
    if (change === undefined) throw new Error('no change');
    expect(proposeAdoption([{ ...change, repository: 'acme/shop' }], [], none).certain).toEqual([]);
  });
});
