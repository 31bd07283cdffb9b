import { describe, expect, test } from '@jest/globals';
import { compareProblems, reaches, type Problem } from '../../src/core/problem.js';

const at = (path: string, line: number, column = 1, rule = 'missing-section'): Problem => ({
  rule,
  severity: 'error',
  path,
  line,
  column,
  message: 'No impact section found.',
  help: 'Add a heading "Impact".',
});

describe('reaches', () => {
  test.each([
    ['error', 'error', true],
    ['error', 'warning', true],
    ['warning', 'error', false],
    ['info', 'warning', false],
    ['error', 'never', false],
  ] as const)('%s against %s is %s', (severity, threshold, expected) => {
    expect(reaches(severity, threshold)).toBe(expected);
  });
});

test('problems have one order, whatever order they were found in', () => {
  const sorted = [at('a.md', 1), at('a.md', 2, 1), at('a.md', 2, 5), at('a.md', 2, 5, 'vague-item'), at('b.md', 1)];
  expect([...sorted].reverse().sort(compareProblems)).toEqual(sorted);
});
