import { expect, test } from '@jest/globals';
import { appliedCounts } from '../../../src/core/rendering/applied.js';

const nothing = { outcomes: [], umbrellas: [], incomplete: [], overtaken: false };

test('a plan that is held back did nothing, which is not that there was nothing to do', () => {
  expect(appliedCounts(nothing)).toBe('Nothing to do.');
  expect(appliedCounts({ ...nothing, incomplete: ['Held.'] })).toBe('Nothing done. Not complete.');
});
