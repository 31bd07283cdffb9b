import { expect, test } from '@jest/globals';
import { problemsMarkdown } from '../../../src/core/rendering/problems-markdown.js';
import { sanitizeCell } from '../../../src/core/rendering/sanitize.js';
import { aProblem } from '../../support/builders.js';

const missing = aProblem({
  path: 'a.md',
  message: 'Expected a summary, found none.',
  help: 'Add a heading "Summary".',
});
const vague = aProblem({
  rule: 'vague-item',
  severity: 'warning',
  path: 'b.md',
  line: 30,
  message: 'Expected an end.',
  help: 'Say it.',
});

test('a count, then one table for each file', () => {
  expect(problemsMarkdown([missing, vague], sanitizeCell)).toBe(
    [
      '### Postmortems: 1 error, 1 warning',
      '',
      '**a.md**',
      '',
      '| | Line | Problem |',
      '|---|---|---|',
      '| 🔴 error | 1 | Expected a summary, found none. Add a heading "Summary". `missing-section` |',
      '',
      '**b.md**',
      '',
      '| | Line | Problem |',
      '|---|---|---|',
      '| 🟡 warning | 30 | Expected an end. Say it. `vague-item` |',
    ].join('\n'),
  );
});

test('lines are links where the address is known', () => {
  const linkTo = (path: string, line: number) => `https://example.com/${path}#L${line}`;
  expect(problemsMarkdown([vague], sanitizeCell, { linkTo })).toContain('| [30](https://example.com/b.md#L30) |');
});

test('the rest beyond the limit is counted, and the count on top is of all', () => {
  const text = problemsMarkdown([missing, missing, vague], sanitizeCell, { atMost: 1 });
  expect(text).toContain('### Postmortems: 2 errors, 1 warning');
  expect(text).toContain('\n\n2 more not shown.');
  expect(text).not.toContain('b.md');
});

test('every word from a file goes through the sanitizer', () => {
  const hostile = '@team | <img src=x> <!-- postmortem -->';
  const text = problemsMarkdown([aProblem({ path: hostile, message: hostile, help: hostile })], sanitizeCell);
  expect(text.split(sanitizeCell(hostile))).toHaveLength(4);
  expect(text).not.toMatch(/@team|<img|<!--/);
});
