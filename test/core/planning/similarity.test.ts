import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { candidatePairs } from '../../../src/core/planning/candidate-pairs.js';
import {
  certain,
  decide,
  likeness,
  margin,
  nearPairs,
  perhaps,
  type Likely,
} from '../../../src/core/planning/similarity.js';

type Wordings = readonly (readonly string[])[];

/** Each with each, as the definition says. */
function allPairs(left: Wordings, right: Wordings): Likely[] {
  return left
    .flatMap((a, i) => right.map((b, j) => ({ left: i, right: j, score: likeness(a, b) })))
    .filter(({ score }) => score >= perhaps);
}

function decideSlowly(near: readonly Likely[]): { ties: Likely[]; doubts: Likely[] } {
  const meet = (a: Likely, b: Likely): boolean => a.left === b.left || a.right === b.right;
  const ties = near.filter(
    (pair) =>
      pair.score >= certain &&
      near.every((rival) => rival === pair || !meet(rival, pair) || rival.score <= pair.score - margin),
  );
  const doubts = near.filter((pair) => !ties.some((tie) => meet(tie, pair)));
  if (ties.length === 0) return { ties, doubts };
  const rest = decideSlowly(doubts);
  return { ties: [...ties, ...rest.ties], doubts: rest.doubts };
}

const word = fc.constantFrom('alert', 'pool', 'web', 'database', 'limit', 'failover', 'test');
const wordings = fc.array(fc.array(word, { maxLength: 9 }), { maxLength: 8 });

describe('near pairs', () => {
  test('are those that comparing each with each finds, in the same order', () => {
    fc.assert(
      fc.property(wordings, wordings, (left, right) => {
        expect(nearPairs(left, right)).toEqual(allPairs(left, right));
      }),
    );
  });

  test('are decided as the definition says', () => {
    fc.assert(
      fc.property(wordings, wordings, (left, right) => {
        const near = allPairs(left, right);
        expect(decide(near)).toEqual(decideSlowly(near));
      }),
    );
  });

  test('of 5,000 wordings on each side hardly more are looked at than there are', () => {
    const wordingsOf = (from: number): Wordings =>
      Array.from({ length: 5000 }, (_, at) => [
        'raise',
        `limit${from + at}`,
        `service${from + at}`,
        `zone${from + at}`,
        'soon',
      ]);
    expect([...candidatePairs(wordingsOf(0), wordingsOf(2500), perhaps)]).toHaveLength(2500);
  });
});
