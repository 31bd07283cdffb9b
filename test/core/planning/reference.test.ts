/** What a reference points at. */

import { expect, test } from '@jest/globals';
import { firstHere, referenceTarget } from '../../../src/core/planning/reference.js';

const server = 'https://github.com';

test.each([
  ['#12', 12],
  [' #12 ', 12],
  ['acme/ops#12', 12],
  ['ACME/Ops#12', 12],
  ['https://github.com/acme/ops/issues/12', 12],
  ['https://GitHub.com/ACME/ops/issues/12#issuecomment-3', 12],
  ['https://github.com/acme/ops/issues/12?x=1', 12],
  ['https://github.com/acme/ops/issues/', null],
  ['https://github.com/acme/ops/issues/new', null],
  ['see https://github.com/acme/ops/issues/12', null],
  ['https://github.com/acme/ops/pull/12', null],
  ['https://github.com/acme/web/issues/12', null],
  ['https://ghe.example/acme/ops/issues/12', null],
  ['acme/web#12', null],
  ['x acme/ops#12', null],
  ['#12 x', null],
  ['#12a', null],
  ['#', null],
  ['#0', null],
  ['#99999999999999999999', null],
  ['OPS-12', null],
  ['12', null],
])('%s', (reference, number) => {
  const target = referenceTarget(reference, 'acme/ops', server);
  expect(target).toEqual(number === null ? { kind: 'elsewhere' } : { kind: 'here', number });
});

test('the first of several that is here', () => {
  expect(firstHere(['OPS-1', 'acme/web#2', '#3', '#4'], 'acme/ops', server)).toBe(3);
  expect(firstHere(['OPS-1'], 'acme/ops', server)).toBeNull();
  expect(firstHere([], 'acme/ops', server)).toBeNull();
});
