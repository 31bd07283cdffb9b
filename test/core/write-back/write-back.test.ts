import { describe, expect, test } from '@jest/globals';
import { parse } from '../../../src/core/parse.js';
import type { Postmortem } from '../../../src/core/postmortem.js';
import { undo } from '../../../src/core/write-back/edit.js';
import { writeBack, type WrittenBack } from '../../../src/core/write-back/write-back.js';

const path = 'postmortems/2026-01-02-db.md';
const read = (text: string): readonly Postmortem[] => parse(path, text).postmortems;

function report(...items: string[]): string {
  return ['# Database down', '', '## Summary', 'It was down.', '', '## Action items', ...items, ''].join('\n');
}

/** Item n has issue #(10 + n); those whose index is in `done` are done. */
function written(text: string, done: readonly number[] = []): WrittenBack {
  const items = read(text).flatMap(({ actionItems }) => actionItems);
  return writeBack({
    text,
    read,
    known: items.map((_, at) => ({ reference: `#${10 + at}`, done: done.includes(at) })),
  });
}

const itemLines = (text: string): string[] => text.slice(text.indexOf('Action items')).split('\n').slice(1, -1);

describe('a reference', () => {
  test.each<[string, string[], string[]]>([
    ['a bullet', ['- Alert on the pool'], ['- Alert on the pool (#10)']],
    ['a checklist', ['* [ ] Alert on the pool.'], ['* [ ] Alert on the pool. (#10)']],
    ['a numbered list', ['1. Alert on the pool', '2) Page'], ['1. Alert on the pool (#10)', '2) Page (#11)']],
    ['blanks and a tab at the end', ['- Alert on the pool  \t'], ['- Alert on the pool (#10)  \t']],
    ['an id of its own', ['- Alert on the pool {#ai-1}'], ['- Alert on the pool {#ai-1} (#10)']],
    [
      'owner and date',
      ['- Alert on the pool (@ada, due 2026-03-01)', '- Page the owner. Owner: @grace. Due: 2026-03-02'],
      ['- Alert on the pool (@ada, due 2026-03-01) (#10)', '- Page the owner. Owner: @grace. Due: 2026-03-02 (#11)'],
    ],
    [
      'a hard-wrapped item with details below',
      ['- Alert when the pool is', '  nearly empty', '  - for two minutes'],
      ['- Alert when the pool is', '  nearly empty (#10)', '  - for two minutes'],
    ],
    [
      'a table with a column of issues',
      ['| Action | Owner | Issue |', '|---|---|---|', '| Alert \\| page | @ada | |', '| Page |  |  |', '|Test|@bob||'],
      [
        '| Action | Owner | Issue |',
        '|---|---|---|',
        '| Alert \\| page | @ada | #10 |',
        '| Page |  | #11 |',
        '|Test|@bob|#12|',
      ],
    ],
    [
      'a table without one',
      ['| Action | Owner |', '|---|---|', '| Alert on the pool   | @ada |'],
      ['| Action | Owner |', '|---|---|', '| Alert on the pool (#10)   | @ada |'],
    ],
    [
      'a table without outer bars',
      ['Action | Owner', '---|---', 'Alert on the pool | @ada'],
      ['Action | Owner', '---|---', 'Alert on the pool (#10) | @ada'],
    ],
  ])('goes into %s', (_, items, expected) => {
    const text = report(...items);
    const result = written(text);
    expect(itemLines(result.text)).toEqual(expected);
    expect(result.left).toEqual([]);
    expect(undo(result.text, result.edits)).toBe(text);
    expect(written(result.text)).toMatchObject({ text: result.text, edits: [] });
  });

  test('is not given to an item that has one, or whose issue is not known', () => {
    const text = report('- Alert on the pool (OPS-7)', '- Page the owner');
    expect(writeBack({ text, read, known: [{ reference: '#10', done: false }, null] }).edits).toEqual([]);
  });

  test('stays inside of the tags that hold an item', () => {
    const html = (...items: string[]): string =>
      `<h1>Database down</h1>\n<h2>Summary</h2><p>It was.</p>\n<h2>Action items</h2>\n${items.join('\n')}\n`;
    const table = ['<table><tr><th>Action</th><th>Owner</th></tr>', '<tr><td>Test it</td><td>Ada</td></tr></table>'];
    const text = html('<ul><li>Alert on the pool</li>', '<li>Page</li></ul>', ...table);
    const readHtml = (given: string): readonly Postmortem[] => parse('postmortems/a.html', given).postmortems;
    const known = ['#10', '#11', '#12'].map((reference) => ({ reference, done: false }));
    expect(writeBack({ text, read: readHtml, known }).text).toBe(
      text.replace('pool', 'pool (#10)').replace('Page', 'Page (#11)').replace('Test it', 'Test it (#12)'),
    );
  });

  test('is one of many: reading costs, and is done a few times for all', () => {
    const text = report(...Array.from({ length: 64 }, (_, at) => `- [ ] Alert on pool ${at}`));
    const known = read(text).flatMap(({ actionItems }) =>
      actionItems.map(({ line }) => ({ reference: `#${line}`, done: true })),
    );
    let reads = 0;
    const counting = (given: string): readonly Postmortem[] => {
      reads += 1;
      return read(given);
    };
    expect(writeBack({ text, read: counting, known }).edits).toHaveLength(128);
    expect(reads).toBeLessThanOrEqual(3);
    const odd = text.replace('pool 40', 'pool 40 ~~');
    reads = 0;
    const fussy = (given: string): readonly Postmortem[] =>
      counting(given.includes('~~ (#') ? report('- Other') : given);
    const result = writeBack({ text: odd, read: fussy, known });
    expect(result.left.map(({ item, what }) => [item.line, what])).toEqual([[47, 'reference']]);
    expect(reads).toBeLessThanOrEqual(20);
  });

  test('that would change what is read is left out and named', () => {
    const text = report('- Alert on the pool');
    const fussy = (given: string): readonly Postmortem[] => (given === text ? read(text) : read(report('- Other')));
    const result = writeBack({ text, read: fussy, known: [{ reference: '#10', done: false }] });
    expect(result.text).toBe(text);
    expect(result.left.map(({ item, what }) => [item.text, what])).toEqual([['Alert on the pool', 'reference']]);
  });
});

describe('a tick', () => {
  test('goes into an empty box of an item that is done, and nowhere else', () => {
    const text = report('- [ ] Alert on the pool (#10)', '- [ ] Page', '- Test [ ] of a box', '- [x] Done before');
    const result = written(text, [0, 2, 3]);
    expect(itemLines(result.text).map((line) => line.slice(0, 8))).toEqual([
      '- [x] Al',
      '- [ ] Pa',
      '- Test [',
      '- [x] Do',
    ]);
    expect(undo(result.text, result.edits)).toBe(text);
  });
});

test.each([
  ['CRLF and a byte order mark', '\uFEFF' + report('- Alert', '- [ ] Page').replaceAll('\n', '\r\n')],
  ['CR', report('- Alert', '- [ ] Page').replaceAll('\n', '\r')],
  ['no last newline', report('- Alert', '- [ ] Page').trimEnd()],
  ['odd blanks', report('-\u00a0Alert\u00a0', '- [ ]\tPage\u200b')],
])('%s stay', (_, text) => {
  const result = written(text, [0, 1]);
  expect(result.edits).toHaveLength(3);
  expect(undo(result.text, result.edits)).toBe(text);
  expect(read(result.text)[0]?.actionItems.map(({ references, done }) => [references, done])).toEqual([
    [['#10'], null],
    [['#11'], true],
  ]);
});
