/** What a reference points at. */

import { expect, test } from '@jest/globals';
import { firstNamed } from '../../../src/core/planning/reference.js';

const followed = { repository: 'acme/ops', serverUrl: 'https://github.com', others: ['Acme/Shop'] };

test.each<[string, number | null]>([
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
])('%s at home', (reference, number) => {
  expect(firstNamed([reference], followed)).toEqual(number === null ? null : { number });
});

test.each([
  'acme/shop#12',
  'ACME/SHOP#12',
  'https://github.com/acme/shop/issues/12',
  'https://github.com/Acme/Shop/issues/12#issuecomment-3',
])('%s in another repository that is followed, by the name that the map gives it', (reference) => {
  expect(firstNamed([reference], followed)).toEqual({ number: 12, repository: 'Acme/Shop' });
});

test('the first of several that is followed', () => {
  expect(firstNamed(['OPS-1', 'acme/web#2', '#3', '#4'], followed)).toEqual({ number: 3 });
  expect(firstNamed(['acme/shop#2', '#3'], followed)).toEqual({ number: 2, repository: 'Acme/Shop' });
  expect(firstNamed(['OPS-1'], followed)).toBeNull();
  expect(firstNamed([], followed)).toBeNull();
});

test('without other repositories only home is', () => {
  const { repository, serverUrl } = followed;
  expect(firstNamed(['acme/shop#2', '#3'], { repository, serverUrl })).toEqual({ number: 3 });
});
