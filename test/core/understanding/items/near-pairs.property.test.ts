/** Nearness told by bits first is the nearness that the sets of words tell. */

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ReadItem } from '../../../../src/core/understanding/items/action-items.js';
import { nearPairs } from '../../../../src/core/understanding/items/near-pairs.js';

const word = fc.constantFrom('add', 'alert', 'cap', 'retries', 'of', 'the', 'queue', 'pool', 'restart', '対応', '');
/** A text, and the same with a word more or less: near and not near by one. */
const texts = fc
  .array(word, { minLength: 1, maxLength: 14 })
  .chain((words) =>
    fc
      .array(fc.tuple(fc.nat(words.length), fc.nat(2), word), { maxLength: 4 })
      .map((edits) => [words.join(' '), ...edits.map(([at, taken, put]) => words.toSpliced(at, taken, put).join(' '))]),
  );

function nearBySets(a: string, b: string): boolean {
  const [own, others] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const common = [...own].filter((each) => others.has(each)).length;
  return Math.min(own.size, others.size) >= 4 && common / (own.size + others.size - common) >= 0.8;
}

test('each text is near to the first before it that shares four fifths of all words', () => {
  fc.assert(
    fc.property(texts, (keys) => {
      const items = keys.map((key, line) => ({ item: { line, text: key } }) as unknown as ReadItem);
      const found = nearPairs(items, new Map(items.map((item, at) => [item, keys[at] ?? ''])));
      const expected = keys.flatMap((key, at) => {
        const like = keys.findIndex((other, before) => before < at && nearBySets(key, other));
        return like < 0 ? [] : [{ at, like }];
      });
      expect(found.map(({ item, like }) => ({ at: item.line, like: like.line }))).toEqual(expected);
    }),
    { numRuns: 3000 },
  );
});
