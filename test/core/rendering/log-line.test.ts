import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { logLine, logLines } from '../../../src/core/rendering/log-line.js';

/** Commands that the runner acts on (actions/runner, ActionCommandManager and its extensions). */
const commands = new Set([
  ...['add-mask', 'add-matcher', 'add-path', 'debug', 'echo', 'endgroup', 'error', 'group', 'internal-set-repo-path'],
  ...['notice', 'remove-matcher', 'save-state', 'set-env', 'set-output', 'stop-commands', 'warning'],
]);

/** What a culture-aware comparison of .NET leaves out of account. */
const ignorable = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** Port of `ActionCommand.TryParseV2`: `::name properties::data` at the start of a line. */
function parseV2(line: string): string | null {
  const message = line.replace(/^[\s\u0085]+/, '');
  if (!message.startsWith('::')) return null;
  const end = message.indexOf('::', 2);
  return end < 0 ? null : known(message.slice(2, end));
}

/** Port of `ActionCommand.TryParse`: `##[name properties]data` anywhere in a line. */
function parseV1(line: string): string | null {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  return start < 0 || end < 0 ? null : known(line.slice(start + 3, end));
}

/** The runner knows commands without regard to case. */
function known(info: string): string | null {
  const name = (info.split(' ')[0] ?? '').toLowerCase();
  return commands.has(name) ? name : null;
}

/** Every command that the runner could see in a line, as printed, decoded, and with ignorable characters ignored. */
function commandsIn(line: string): string[] {
  const decoded = line.replace(/%0d/gi, '\r').replace(/%0a/gi, '\n').replaceAll('%25', '%');
  return [line, decoded, line.replace(ignorable, ''), decoded.replace(ignorable, '')]
    .flatMap((form) => form.split(/\r\n|\r|\n/))
    .flatMap((physical) => [parseV2(physical), parseV1(physical)])
    .filter((command) => command !== null);
}

describe('the oracle', () => {
  test.each([
    ['::error::x'],
    ['  ::set-output name=a::b'],
    ['\u3000::ERROR file=a.md::b'],
    ['text ##[add-mask]secret'],
    ['a%0A::stop-commands::token'],
    ['#\u00AD#[error]x'],
    [':\u200B:error::x'],
  ])('sees the command in %j', (line) => {
    expect(commandsIn(line)).not.toEqual([]);
  });
});

const part = fc.oneof(
  fc.constantFrom('::', ':', '#', '##[', '[', ']', '%0A', '%0d', '%25', '%', '\n', '\r', '\r\n', '\t', ' ', '\u3000'),
  fc.constantFrom(
    '::error::',
    '##[debug]',
    ':\u034f:error::',
    '#\u00ad#[error]',
    '%0a::error::',
    '%0D \u3000::debug::',
  ),
  fc.constantFrom('error', 'set-output', 'add-mask', 'ERROR', 'name=a', '\u001b[31m', '\u009b', '\u202e', '\u200b'),
  fc.constantFrom('\u00ad', '\ufeff', '\u2028', '\u2029', '\u0085', '\0', '\ufe0f', '\u{e0041}', '\ud800'),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const hostile = fc.array(part, { maxLength: 14 }).map((parts) => parts.join(''));

describe('logLine', () => {
  test('holds no command, whatever stands in it', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(commandsIn(logLine(text))).toEqual([]);
      }),
      { numRuns: 5000 },
    );
  });

  test('nor does it complete one that starts before or after it', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom('#', '##', 'a ', '| '), (text, before) => {
        expect(commandsIn(logLine(before + logLine(text)))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('is one line of visible characters, and is the same when done twice', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const line = logLine(text);
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
        expect(logLine(line)).toBe(line);
      }),
    );
  });

  test('leaves ordinary text alone', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9 äöü.,;()'"/-]*$/), (text) => {
        expect(logLine(text)).toBe(text);
      }),
    );
  });

  test.each([
    ['std::vector in web.md', 'std::vector in web.md'],
    ['postmortems/影響.md:3:1', 'postmortems/影響.md:3:1'],
    ['::error::x', ': :error::x'],
    ['  ::error::x', '  : :error::x'],
    ['a%0A::error::x', 'a%0A: :error::x'],
    [':\u034f:error::x', ': :error::x'],
    ['##[error]x', '## [error]x'],
    ['a\u001b[31mred\u001b[0m', 'a[31mred[0m'],
    ['a\r\nb\tc', 'a b c'],
    ['user\u202etxt.md', 'usertxt.md'],
  ])('%j becomes %j', (text, expected) => {
    expect(logLine(text)).toBe(expected);
  });
});

test('logLines gives one safe line for each line', () => {
  expect(logLines('a\r\n::error::b\rc\n\n##[debug]d')).toEqual(['a', ': :error::b', 'c', '', '## [debug]d']);
});
