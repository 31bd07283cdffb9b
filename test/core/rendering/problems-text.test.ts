import { describe, expect, test } from '@jest/globals';
import { codeFrame } from '../../../src/core/rendering/code-frame.js';
import { problemsText } from '../../../src/core/rendering/problems-text.js';
import { aProblem } from '../../support/builders.js';

const esc = '\u001B';
const source = '# Web down\n\n## Action items\n\n- Improve monitoring\n';
const vague = aProblem({
  rule: 'vague-item',
  severity: 'warning',
  path: 'postmortems/web.md',
  line: 5,
  column: 3,
  message: 'Expected an action item that can be seen to be done, found "Improve monitoring".',
  help: 'Say what changes and where it ends.',
});

describe('problemsText', () => {
  test('place, severity, rule, message, the line with a caret, help, and a count', () => {
    expect(problemsText([vague, { ...vague, severity: 'error', line: 3, column: 4 }], () => source)).toBe(
      [
        'postmortems/web.md:5:3 warning vague-item',
        '  Expected an action item that can be seen to be done, found "Improve monitoring".',
        '  5 | - Improve monitoring',
        '    |   ^',
        '  Say what changes and where it ends.',
        '',
        'postmortems/web.md:3:4 error vague-item',
        '  Expected an action item that can be seen to be done, found "Improve monitoring".',
        '  3 | ## Action items',
        '    |    ^',
        '  Say what changes and where it ends.',
        '',
        '1 error, 1 warning',
        '',
      ].join('\n'),
    );
  });

  test('no frame where the text is not at hand or the line is not there', () => {
    const without = problemsText([vague], () => null);
    expect(without).not.toContain('|');
    expect(problemsText([{ ...vague, line: 99 }], () => source)).toBe(without.replace(':5:3', ':99:3'));
  });

  test('nothing is said to be nothing', () => {
    expect(problemsText([], () => null)).toBe('no problems\n');
  });

  test('colours come from the caller', () => {
    const painted = problemsText(
      [vague],
      () => source,
      (text, style) => `<${style}>${text}</>`,
    );
    expect(painted).toContain('<place>postmortems/web.md:5:3</> <warning>warning</> <faint>vague-item</>');
  });

  test('what is in files reaches neither the terminal nor the runner', () => {
    const hostile = `${esc}[31m\u202Egpj.exe ##[error]x\r\n::set-env name=A::b\u0007`;
    const text = problemsText(
      [aProblem({ path: `::notice::${esc}]0;x`, message: hostile, help: hostile })],
      () => `a\n${hostile}`,
    );
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(text).not.toContain('##[');
    expect(text).not.toMatch(/^\s*::/m);
  });
});

describe('codeFrame', () => {
  const caret = (frame: readonly string[]) => frame[1]?.indexOf('^');

  test.each([
    ['a tab before the place', '\t- x', 2, '3 |  - x', 5],
    ['characters that are drawn wide', '根本原因 TBD', 6, '3 | 根本原因 TBD', 4 + 9],
    ['a place behind the end', 'ab', 9, '3 | ab', 6],
    ['a place at a line without column', 'ab', 1, '3 | ab', 4],
  ])('%s', (_, line, column, row, at) => {
    const frame = codeFrame(line, 3, column);
    expect(frame[0]).toBe(row);
    expect(caret(frame)).toBe(at);
  });

  test('a long line is cut around the place, which the caret still meets', () => {
    const frame = codeFrame(`${'x'.repeat(500)}HERE${'y'.repeat(500)}`, 12, 501);
    const [row = ''] = frame;
    expect(row.length).toBeLessThanOrEqual(110);
    expect(row.slice(caret(frame)).startsWith('HERE')).toBe(true);
    expect(row).toMatch(/^12 \| …x+HEREy+…$/);
  });

  test('an empty line has no frame', () => {
    expect(codeFrame('  ', 3, 1)).toEqual([]);
  });
});
