/** In every style and language: places point at what is reported, and how a file is typed changes nothing but places. */

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from '../../src/core/parse.js';
import { everyStyle, reportsAs } from '../support/rendering/every-style.js';

const styles = everyStyle.map((style) => [style.name, style] as const);
const settings = { numRuns: 15 };

/** Letters and digits only: marks and escapes may stand between those of a text. */
const bare = (text: string): string => text.replace(/&amp;|[^\p{L}\p{M}\p{N}]/gu, '');

/** A Reading without places. */
function meaning(path: string, text: string): unknown {
  return parse(path, text).postmortems.map((postmortem) => ({
    ...postmortem,
    ...{ line: 0, endLine: 0, titleLine: 0 },
    sections: postmortem.sections.map(({ name, heading, empty }) => ({ name, heading, empty })),
    actionItems: postmortem.actionItems.map((item) => ({ ...item, line: 0, endLine: 0, column: 0 })),
  }));
}

describe.each(styles)('%s', (_, style) => {
  test('every section and item stands where it is said to stand', () => {
    fc.assert(
      fc.property(reportsAs(style), ({ path, text }) => {
        const lines = text.split('\n');
        const [report] = parse(path, text).postmortems;
        const said = [
          ...(report?.sections ?? []).map(({ line, column, heading }) => ({ line, column, words: heading })),
          ...(report?.actionItems ?? []).map(({ line, column, text: words }) => ({ line, column, words })),
        ];
        expect(said.length).toBeGreaterThan(3);
        for (const { line, column, words } of said) {
          const rest = bare((lines[line - 1] ?? '').slice(column - 1));
          expect(rest.slice(0, bare(words).length)).toBe(bare(words));
        }
      }),
      settings,
    );
  });

  const variants: [string, (text: string) => string][] = [
    ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['CR', (text) => text.replaceAll('\n', '\r')],
    ['a byte order mark', (text) => `\ufeff${text}`],
    ['hard spaces', (text) => text.replaceAll(' ', '\u00a0')],
    ['a zero-width space in every word', (text) => text.replace(/(\p{L})(?=\p{L})/gu, '$1\u200b')],
    ['tabs after the marks', (text) => text.replace(/^([-*#=]+) /gmu, '$1\t')],
    ['blanks at the ends of lines', (text) => text.replace(/(?<!^)$/gmu, '  ')],
    ['blank lines at the end', (text) => `${text}\n\n\n`],
  ];

  test.each(variants)('%s', (_name, typed) => {
    fc.assert(
      fc.property(reportsAs(style), ({ path, text }) => {
        expect(meaning(path, typed(text))).toEqual(meaning(path, text));
      }),
      settings,
    );
  });

  test('words from right to left stand where they are said to stand', () => {
    fc.assert(
      fc.property(reportsAs(style), ({ path, text, report }) => {
        const task = 'בדוק את הממסר בכל שבוע';
        const first = report.items[0]?.text ?? '';
        const lines = text.replace(first, task).split('\n');
        const item = parse(path, lines.join('\n')).postmortems[0]?.actionItems.find((each) => each.text === task);
        expect((lines[(item?.line ?? 0) - 1] ?? '').slice((item?.column ?? 0) - 1)).toMatch(new RegExp(`^${task}`));
      }),
      settings,
    );
  });
});
