import { expect, test } from '@jest/globals';
import { quote } from '../../../src/core/rules/quote.js';

test.each([
  ['one line', 'a\n\t b ', '"a b"'],
  ['without the full stop', 'Add an alert.', '"Add an alert"'],
  ['an ellipsis is no full stop', '...', '"..."'],
  ['cut, and never inside a character', '😀'.repeat(100), `"${'😀'.repeat(79)}…"`],
])('%s', (_, text, quoted) => {
  expect(quote(text)).toBe(quoted);
});
