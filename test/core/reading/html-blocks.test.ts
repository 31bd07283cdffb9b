import { describe, expect, test } from '@jest/globals';
import { parse } from '../../../src/core/parse.js';

function read(lines: readonly string[]) {
  const text = [
    '# Relay outage',
    '',
    '## Action items',
    '',
    ...lines,
    '',
    '## Lessons learned',
    '',
    '- Call sooner',
    '',
  ];
  const [report] = parse('report.md', text.join('\n')).postmortems;
  const items = (report?.actionItems ?? []).map((item) => ({
    text: item.text,
    owners: item.owners,
    there: text[item.line - 1]?.slice(item.column - 1).startsWith(item.text.slice(0, 4)),
  }));
  return { items, names: report?.sections.map(({ name }) => name) };
}

const names = ['action-items', 'lessons-learned'];
const asked = (text: string, owners: string[] = []) => ({ text, owners, there: true });

describe('a list or table of tags within Markdown', () => {
  test.each([
    ['a list on one line', ['<ul><li>Trim the logs</li><li>A second desk</li></ul>']],
    ['a numbered list on one line', ['<ol> <li>Trim the logs</li> <li>A second desk</li> </ol>']],
    ['entries on lines of their own', ['<ul>', '  <li>Trim the logs</li>', '  <li>A second desk</li>', '</ul>']],
    ['entries over lines', ['<ul>', '<li>', 'Trim the logs', '</li>', '<li>', 'A second desk', '</li>', '</ul>']],
  ])('%s', (_, lines) => {
    expect(read(lines)).toEqual({ items: [asked('Trim the logs'), asked('A second desk')], names });
  });

  test.each([
    [
      'a table on one line',
      ['<table><tr><th>Action</th><th>Owner</th></tr><tr><td>Trim the logs</td><td>@ada</td></tr></table>'],
    ],
    [
      'rows on lines of their own',
      ['<table>', '<tr><th>Action</th><th>Owner</th></tr>', '<tr><td>Trim the logs</td><td>@ada</td></tr>', '</table>'],
    ],
    [
      'cells on lines of their own',
      [
        '<table>',
        '<tr>',
        '<th>Action</th>',
        '<th>Owner</th>',
        '</tr>',
        '<tr>',
        '<td>Trim the logs</td>',
        '<td>@ada</td>',
        '</tr>',
        '</table>',
      ],
    ],
  ])('%s', (_, lines) => {
    expect(read(lines).names).toEqual(names);
    expect(read(lines).items.map(({ text, owners }) => ({ text, owners }))).toEqual([
      { text: 'Trim the logs', owners: ['@ada'] },
    ]);
  });

  test.each([
    ['Markdown between the tags', ['<ul>', '', '- Trim the logs', '- A second desk', '', '</ul>']],
    ['Markdown within an entry', ['<ul>', '<li>', '', '- Trim the logs', '- A second desk', '', '</li>', '</ul>']],
    ['no end', ['<ul>', '- Trim the logs', '- A second desk']],
  ])('opposite: %s', (_, lines) => {
    expect(read(lines)).toEqual({ items: [asked('Trim the logs'), asked('A second desk')], names });
  });

  test('words of entries within a cell stay apart', () => {
    const lines = [
      '| Action | Owner |',
      '| --- | --- |',
      '| <ul><li>Trim the logs</li><li>Call sooner</li></ul> | @ada |',
    ];
    expect(read(lines).items.map(({ text }) => text)).toEqual(['Trim the logs Call sooner']);
  });
});
