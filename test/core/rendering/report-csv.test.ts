import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildReport } from '../../../src/core/build-report.js';
import { csv } from '../../../src/core/rendering/csv.js';
import { reportCsv } from '../../../src/core/rendering/report-csv.js';
import { actionItem, halfYear, knownIssue, postmortem, reading, reportInput } from '../report-fixtures.js';

/** A reader of RFC 4180. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

describe('csv', () => {
  test.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ['two\nlines', '"two\nlines"'],
    ['=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"'],
    ['+1', "'+1"],
    ['-1+cmd|x', "'-1+cmd|x"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['  =1', "'  =1"],
    ['＝1', "'＝1"],
    ['a=b', 'a=b'],
  ])('%j is written %j', (value, written) => {
    expect(csv([[value]])).toBe(`${written}\r\n`);
  });

  test('numbers and nothing', () => {
    expect(csv([[1, null, '']])).toBe('1,,\r\n');
  });

  test('every text can be read back, and none is a formula', () => {
    const value = fc.oneof(fc.string(), fc.constantFrom('=', '+', '-', '@', '\t', ',', '"', '\r\n', ' =', '""'));
    const text = fc.array(value, { maxLength: 4 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
        const read = parse(csv(rows));
        expect(read.map((row) => row.map((cell) => cell.replace(/^'/, '')))).toEqual(
          rows.map((row) => row.map((cell) => cell.replace(/^'/, ''))),
        );
        expect(read.flat().filter((cell) => /^[\s\0]*[=+\-@]|^[\t\r\n]/.test(cell))).toEqual([]);
      }),
    );
  });
});

test('one row for each action item, columns in their order', () => {
  const actionItems = [
    actionItem({ due: '2024-03-01', owners: ['Ada', '@grace'], priority: 'P1' }),
    actionItem({ key: 'k2', text: '=1+1', owners: [], issue: 'OPS-12' }),
  ];
  const issues = new Map([['k1', knownIssue(7)]]);
  const [header, ...rows] = parse(
    reportCsv(buildReport(reportInput([reading([postmortem({ actionItems })])], { issues }))),
  );
  expect(header?.join(' ')).toBe(
    'status action_item kind owners due days_overdue age_days priority severity postmortem path line issue issue_state basis key proof drift relapsed repository',
  );
  expect(rows.map((row) => row.join('|'))).toEqual([
    'overdue|Add an alert|preventive|Ada; @grace|2024-03-01|9|14|P1|sev1|web|postmortems/web.md|10|https://github.com/acme/shop/issues/7|open|both|k1|||no|acme/shop',
    "open|'=1+1|preventive|||0|14||sev1|web|postmortems/web.md|10|OPS-12|none|file|k2|||no|",
  ]);
});

test('rows have the same length', () => {
  const rows = parse(reportCsv(buildReport(halfYear())));
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([20]));
});
