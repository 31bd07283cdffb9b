import { describe, expect, test } from '@jest/globals';
import { annotationsOf, everyFileFirst, workflowCommands } from '../../../src/core/rendering/problems-github.js';
import type { Problem, Severity } from '../../../src/core/problem.js';
import { aProblem } from '../../support/builders.js';

const many = (count: number, severity: Severity, path = 'a.md'): Problem[] =>
  Array.from({ length: count }, (_, index) => aProblem({ severity, path, line: index + 1 }));

describe('annotationsOf', () => {
  test('an annotation has level, place, rule and words', () => {
    const problem = aProblem({ severity: 'info', path: 'a.md', line: 3, column: 5, message: 'Found.', help: 'Do.' });
    expect(annotationsOf([problem])).toEqual({
      annotations: [
        { level: 'notice', file: 'a.md', line: 3, column: 5, title: 'missing-section', message: 'Found.\nDo.' },
      ],
      dropped: 0,
    });
  });

  test('ten of each level, errors first, the rest counted', () => {
    const { annotations, dropped } = annotationsOf([...many(11, 'info'), ...many(12, 'warning'), ...many(13, 'error')]);
    const expected = ['error', 'warning', 'notice'].flatMap((level) => Array.from({ length: 10 }, () => level));
    expect(annotations.map(({ level }) => level)).toEqual(expected);
    expect(dropped).toBe(6);
  });

  test('within a level the order given holds', () => {
    const [first, second] = many(2, 'error');
    const given = [second, first].filter((problem) => problem !== undefined);
    expect(annotationsOf(given).annotations.map(({ line }) => line)).toEqual([2, 1]);
  });

  test('a message is cut before the runner cuts it', () => {
    const [annotation] = annotationsOf([aProblem({ message: '😀'.repeat(3000) })]).annotations;
    expect(annotation?.message.length).toBeLessThanOrEqual(4096);
    expect(annotation?.message).toMatch(/^(?:😀)+…$/u);
  });
});

test('every file is heard before any is heard twice, each level for itself', () => {
  const given = [...many(2, 'error', 'a.md'), ...many(1, 'warning', 'a.md'), ...many(1, 'error', 'b.md')];
  expect(everyFileFirst(given).map(({ path, severity, line }) => `${path} ${severity} ${line}`)).toEqual([
    'a.md error 1',
    'a.md warning 1',
    'b.md error 1',
    'a.md error 2',
  ]);
});

describe('workflowCommands', () => {
  test('one line each, with the values that the runner decodes again', () => {
    const problem = aProblem({ path: 'a,b:c%.md', line: 3, column: 5, message: '80 % used', help: 'Next.' });
    expect(workflowCommands([problem])).toBe(
      '::error file=a%2Cb%3Ac%25.md,line=3,col=5,title=missing-section::80 %25 used%0ANext.\n',
    );
  });

  test('what is left out is counted', () => {
    const lines = workflowCommands(many(12, 'error')).trimEnd().split('\n');
    expect(lines).toHaveLength(11);
    expect(lines.at(-1)).toBe('2 more are not annotated; --format text shows all 12.');
  });

  test('text from a file starts no command of its own', () => {
    const hostile = 'x\n::set-output name=a::b\r::error::c %0A::warning::d';
    const text = workflowCommands([aProblem({ path: hostile, message: hostile, help: hostile })]);
    expect(text.trimEnd().split(/[\r\n]/)).toHaveLength(1);
    const decoded = text.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
    const message = decoded.slice(decoded.indexOf('title='));
    expect(message).not.toMatch(/^\s*::/m);
  });
});
