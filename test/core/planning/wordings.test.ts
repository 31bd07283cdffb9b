/** What counts as a word of an item, and when two wordings stand out as one. */

import { describe, expect, test } from '@jest/globals';
import { contentWords, decide, likeness, type Likely } from '../../../src/core/planning/similarity.js';

describe('the words of a text', () => {
  test.each([
    ['a plural is its singular, a double s stays', 'Alerts across classes', ['alert', 'across', 'classe']],
    ['only at the end of a word', 'Observe missed messages', ['observe', 'missed', 'message']],
    ['short words are left as they are', 'gas bus', ['gas', 'bus']],
    ['from four letters on an s is a plural', 'jobs', ['job']],
    ['fillers and marks are none', 'Add the alert, to it: 2 times!', ['add', 'alert', '2', 'time']],
    ['capitals and wide letters are the same', 'ＡＬＥＲＴ Alert', ['alert', 'alert']],
    ['without spaces, pairs of characters', '监控队列', ['监控', '控队', '队列']],
    ['two characters are one pair', '队列', ['队列']],
    ['one character is itself', '库', ['库']],
    ['characters beyond the first plane are whole', '𠮷野家', ['𠮷野', '野家']],
    ['kana and Thai too', 'アラ เตือ', ['アラ', 'เต', 'ตื', 'ือ']],
    ['vowel signs belong to their words', 'सेवा सेवी', ['सेवा', 'सेवी']],
    ['what only changes the look of a symbol is none', '⚠️ alert', ['alert']],
    ['nothing has none', '—', []],
  ])('%s', (_, text, words) => {
    expect(contentWords(text)).toEqual(words);
  });
});

describe('likeness', () => {
  test.each([
    [[], [], 0],
    [[], ['a'], 0],
    [['a', 'b'], ['b', 'a'], 1],
    [['a', 'a', 'b'], ['a', 'b', 'b'], 2 / 3],
    [['a'], ['a', 'b', 'c'], 1 / 2],
  ])('%j and %j: %d', (a, b, score) => {
    expect(likeness(a, b)).toBe(score);
  });
});

describe('one of several', () => {
  const pair = (left: number, right: number, score: number): Likely => ({ left, right, score });

  test('is tied where it beats every rival by the margin, on both sides', () => {
    expect(decide([pair(0, 0, 1), pair(0, 1, 0.85)])).toEqual({ ties: [pair(0, 0, 1)], doubts: [] });
    expect(decide([pair(0, 0, 1), pair(1, 0, 0.85)])).toEqual({ ties: [pair(0, 0, 1)], doubts: [] });
  });

  test.each([
    ['of the left', [pair(0, 0, 0.9), pair(0, 1, 0.8)]],
    ['of the right', [pair(0, 0, 0.9), pair(1, 0, 0.8)]],
    ['whichever comes first', [pair(0, 0, 0.8), pair(0, 1, 0.9)]],
    ['equal ones', [pair(0, 0, 1), pair(0, 1, 1)]],
    ['the best of the others counts', [pair(0, 0, 0.9), pair(0, 1, 0.8), pair(0, 2, 0.6)]],
  ])('is in doubt beside a rival %s', (_, near) => {
    expect(decide(near)).toEqual({ ties: [], doubts: near });
  });

  test('is in doubt where it is not like enough, even alone', () => {
    expect(decide([pair(0, 0, 0.8)]).ties).toHaveLength(1);
    expect(decide([pair(0, 0, 0.79)])).toEqual({ ties: [], doubts: [pair(0, 0, 0.79)] });
  });
});
