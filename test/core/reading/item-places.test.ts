import { describe, expect, test } from '@jest/globals';
import { parse } from '../../../src/core/parse.js';

function placesOf(lines: readonly string[]) {
  const reading = parse('report.md', [...lines, '## Summary', 'It stood still.'].join('\n'));
  return reading.postmortems.flatMap((each) => each.actionItems.map(({ line, column, text }) => [line, column, text]));
}

describe('items of the front matter stand where their words stand', () => {
  test('a list of words', () => {
    expect(placesOf(['---', 'title: Relay', 'actions:', '  - Trim the logs', '  - "Rotate the keys"', '---'])).toEqual([
      [4, 5, 'Trim the logs'],
      [5, 6, 'Rotate the keys'],
    ]);
  });

  test('a list of fields, in any order', () => {
    const lines = [
      '---',
      'action-items:',
      '- id: a1',
      '  text: Trim the logs',
      '- {id: a2, text: Rotate the keys}',
      '---',
    ];
    expect(placesOf(lines)).toEqual([
      [4, 9, 'Trim the logs'],
      [5, 18, 'Rotate the keys'],
    ]);
  });

  test('one line in brackets, equal words twice', () => {
    expect(placesOf(['---', 'actions: [Trim it, Trim it]', '---'])).toEqual([
      [2, 11, 'Trim it'],
      [2, 20, 'Trim it'],
    ]);
  });

  test('TOML', () => {
    expect(placesOf(['+++', 'title = "Relay"', '[[action-items]]', 'text = "Trim the logs"', '+++'])).toEqual([
      [4, 9, 'Trim the logs'],
    ]);
  });

  test('a title in the same words before the list is not it', () => {
    expect(placesOf(['---', 'title: Trim the logs', 'actions:', '  - Trim the logs', '---'])).toEqual([
      [4, 5, 'Trim the logs'],
    ]);
  });

  test('opposite: words written otherwise than they read keep the place of the list', () => {
    expect(placesOf(['---', 'title: x', 'actions: ["\\u0054rim the logs"]', '---'])).toEqual([[3, 1, 'Trim the logs']]);
  });
});

test('a due date that cannot be read for certain is told at its item', () => {
  const text = ['---', 'actions:', '  - {text: Trim, due: 03/04/2027}', '  - {text: Rotate, due: 2027-03-04}', '---'];
  const { facts, postmortems } = parse('report.md', [...text, '## Summary', 'x'].join('\n'));
  expect(facts.unreadableDates).toMatchObject([{ text: '03/04/2027', line: 3, column: 12 }]);
  expect(postmortems[0]?.actionItems.map(({ due }) => due)).toEqual([null, '2027-03-04']);
});
