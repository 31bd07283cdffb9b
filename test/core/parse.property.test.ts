import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from '../../src/core/parse.js';
import type { Reading } from '../../src/core/postmortem.js';

const folder = new URL('../fixtures/postmortems/', import.meta.url);
const documents = readdirSync(folder)
  .filter((name) => !name.endsWith('.json'))
  .map((name): [string, string] => [name, readFileSync(new URL(name, folder), 'utf8')]);

/** Lines as authors write them, mixed without sense. */
const line = fc.constantFrom(
  '## Action items',
  'Action items:',
  '**Tasks:**',
  '- Fix it',
  '  - nested',
  '1. Write a test',
  '| Action | Owner |',
  '|---|---|',
  '| Add alert | @ada |',
  '```',
  '<!--',
  '-->',
  '---',
  '===',
  '10:00 UTC: alert',
  'Summary',
  '',
  '\t',
  '- [ ] box',
  '**Impact:** all',
  'By doing this we close.',
  '# Postmortem: Outage',
  '<h2>Timeline</h2>',
  '[x]: http://a/issues/1',
  '> quote',
  '+++',
  'title: [',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.oneof(line, fc.string({ maxLength: 40 })), { maxLength: 60 }).map((lines) => lines.join('\n')),
);
const anyPath = fc.constantFrom('a.md', 'a.html', 'a.adoc', 'a.rst', 'a.org', 'a.txt');

describe('parse is total', () => {
  test('it never throws, and every place is within the file', () => {
    fc.assert(
      fc.property(anyPath, anyText, (path, text) => {
        const reading = parse(path, text);
        const lines = text.split(/\r\n|\n|\r/);
        for (const { actionItems, sections } of reading.postmortems) {
          for (const { line: at, column } of [...actionItems, ...sections]) {
            expect(at).toBeGreaterThanOrEqual(1);
            expect(at).toBeLessThanOrEqual(lines.length);
            expect(column).toBeGreaterThanOrEqual(1);
          }
          for (const item of actionItems) {
            expect(item.text.trim()).not.toBe('');
            expect(item.text).not.toMatch(/[\r\n]/);
            expect(item.key).toMatch(/^[0-9a-f]{16}$/);
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});

/** A Reading without what may change with the bytes: places. */
function meaning(reading: Reading): unknown {
  return reading.postmortems.map((postmortem) => ({
    ...postmortem,
    sections: postmortem.sections.map(({ name, heading, empty }) => ({ name, heading, empty })),
    actionItems: postmortem.actionItems.map((item) => ({ ...item, column: 0 })),
  }));
}

describe('how a file is typed changes nothing but places', () => {
  test.each(documents)('%s with CRLF, a byte order mark, hard spaces, invisible characters', (name, text) => {
    const path = `postmortems/${name}`;
    const plain = meaning(parse(path, text));
    expect(meaning(parse(path, text.replaceAll('\n', '\r\n')))).toEqual(plain);
    if (!text.startsWith('---')) expect(meaning(parse(path, `\ufeff${text}`))).toEqual(plain);
    expect(meaning(parse(path, text.replaceAll(' ', '\u00a0')))).toEqual(plain);
    expect(meaning(parse(path, text.replaceAll('e', 'e\u200b')))).toEqual(plain);
  });

  test.each(documents)('%s: an item stands where it is said to stand', (name, text) => {
    for (const padding of ['', '\u200b\u200b']) {
      const padded = text.replaceAll(/^(- |\* )/gm, `$1${padding}`);
      const lines = padded.split('\n');
      for (const { actionItems } of parse(`postmortems/${name}`, padded).postmortems) {
        for (const item of actionItems) {
          const rest = (lines[item.line - 1] ?? '').slice(item.column - 1);
          const words = (value: string): string => value.replace(/<[^<>]*>|[^\p{L}\p{N}]/gu, '');
          expect(words(rest).slice(0, 6)).toBe(words(item.text).slice(0, 6));
        }
      }
    }
  });
});

describe('hostile input is read', () => {
  const shapes: [string, (size: number) => string][] = [
    ['open brackets', (size) => `## Action items\n- ${'['.repeat(size)}`],
    ['backticks', (size) => `## Action items\n- ${'`'.repeat(size)}`],
    ['stars', (size) => `## Action items\n- ${'*a '.repeat(size / 3)}`],
    ['angles', (size) => `## Action items\n- ${'<a '.repeat(size / 3)}`],
    ['links', (size) => `## Action items\n- ${'[a](b '.repeat(size / 6)}`],
    ['fences', (size) => '```\n~~~~\n'.repeat(size / 9)],
    ['comments', (size) => '<!-- a\n'.repeat(size / 7)],
    ['headings', (size) => '# a\n'.repeat(size / 4)],
    [
      'nested lists',
      (size) => Array.from({ length: Math.floor(Math.sqrt(size)) }, (_, at) => `${' '.repeat(at)}- a`).join('\n'),
    ],
    ['tables', (size) => `## Action items\n|a|b|\n|-|-|\n${'|x|y|\n'.repeat(size / 6)}`],
    ['pipes', (size) => `## Action items\n${'|'.repeat(size)}`],
    ['underscores', (size) => `## Action items\n- x${'_a'.repeat(size / 2)}`],
    ['items', (size) => `## Action items\n${'- fix it now\n'.repeat(size / 13)}`],
    ['labels', (size) => 'Impact:\n'.repeat(size / 8)],
    ['titles', (size) => 'Postmortem: Outage\nSummary\nTimeline\n'.repeat(size / 40)],
    ['digits', (size) => `Duration: ${'1'.repeat(size)}`],
    ['colons', (size) => `Start: ${'1:'.repeat(size / 2)}`],
    ['quotes', (size) => '> '.repeat(size / 2)],
    ['spaces', (size) => `- a${' '.repeat(size)}b`],
  ];

  test('labels that stand in labels, as deep as the file is long', () => {
    // with a look at every row below each of them this took half a minute
    const { postmortems } = parse('x.md', '**Action items:**\n'.repeat(50_000));
    expect(postmortems[0]?.sections).toHaveLength(50_000);
  });

  // that time grows in proportion is measured by the bench; what was quadratic once does not end here in any patience
  test.each(shapes)('%s are read', (_, build) => {
    expect(parse('x.md', build(120_000)).unreadable).toBe(false);
  });
});
