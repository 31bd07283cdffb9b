import { describe, expect, test } from '@jest/globals';
import { defaultConfig } from '../../../src/core/config.js';
import { validateAll } from '../../../src/core/validate.js';
import { anItem, aPostmortem, aReading } from '../../support/builders.js';
import { problemsOf, saidBy } from './problems-of.js';

describe('duplicate-item-id', () => {
  const item = (authorId: string | null, line: number) => anItem({ authorId, line });

  test('told at the second, which names the first', () => {
    const reading = aReading({ postmortem: { actionItems: [item('ai-1', 30), item('ai-2', 31), item('ai-1', 32)] } });
    expect(saidBy('duplicate-item-id', reading)).toEqual([
      '32:3 Expected an id of its own for the action item, found "ai-1", which the item on line 30 has.',
    ]);
    expect(problemsOf('duplicate-item-id', reading)[0]?.severity).toBe('error');
  });

  test('nothing about items without ids, nor about equal ids of two postmortems', () => {
    const postmortems = [aPostmortem({ actionItems: [item('ai-1', 30), item(null, 31), item(null, 32)] })];
    const other = aPostmortem({ id: 'other', line: 41, endLine: 80, actionItems: [item('ai-1', 60)] });
    expect(saidBy('duplicate-item-id', aReading({ postmortems: [...postmortems, other] }))).toEqual([]);
  });
});

describe('duplicate-postmortem-id', () => {
  const readings = [
    aReading({ path: 'a.md', postmortem: { id: 'web' } }),
    aReading({ path: 'b.md', postmortem: { id: 'db' } }),
    aReading({ path: 'c.md', postmortem: { id: 'Web' } }),
  ];
  const found = (list: typeof readings) =>
    validateAll(list, defaultConfig).filter(({ rule }) => rule === 'duplicate-postmortem-id');

  test('told in the second file, which names the first', () => {
    expect(found(readings)).toMatchObject([
      {
        path: 'c.md',
        line: 1,
        message: 'Expected an id of its own for the postmortem, found "Web", which the one in a.md has.',
      },
    ]);
  });

  test('can be switched off in the file that it is told in', () => {
    const [first, second] = readings;
    const off = aReading({
      path: 'c.md',
      postmortem: { id: 'web' },
      facts: { disabledRules: ['duplicate-postmortem-id'] },
    });
    expect(found([first, second, off].filter((reading) => reading !== undefined))).toEqual([]);
  });
});

describe('several-postmortems', () => {
  test('told where the second begins', () => {
    const postmortems = [aPostmortem(), aPostmortem({ id: 'second', line: 41, endLine: 80 })];
    expect(saidBy('several-postmortems', aReading({ postmortems }))).toEqual([
      '41:1 Expected one postmortem in the file, found 2.',
    ]);
  });

  test('nothing about one', () => {
    expect(saidBy('several-postmortems', aReading())).toEqual([]);
  });
});

describe('not-a-postmortem', () => {
  test.each([
    ['stub', 'a stub'],
    ['link-only', 'only a link'],
    ['assignment', 'the text of an assignment'],
    ['template', 'a template that is not filled in'],
    ['no-sections', 'a text without the sections of one'],
  ] as const)('%s', (reason, words) => {
    expect(saidBy('not-a-postmortem', aReading({ facts: { notAPostmortem: reason } }))).toEqual([
      `1:1 Expected a postmortem, found ${words}.`,
    ]);
  });

  test('nothing about a postmortem', () => {
    expect(saidBy('not-a-postmortem', aReading())).toEqual([]);
  });
});
