import { describe, expect, test } from '@jest/globals';
import { parse } from '../../../../src/core/parse.js';

function read(entry: readonly string[], day = '2031-03-01') {
  const lines = ['# Relay', '', `Date: ${day}`, '', '## Action items', '', ...entry, ''];
  const reading = parse('report.md', lines.join('\n'));
  const [item] = reading.postmortems.flatMap((each) => each.actionItems);
  return { text: item?.text, due: item?.due, inferred: item?.dueInferred ?? false, reading };
}

const inColumn = (cell: string) => ['| Action | Due |', '|---|---|', `| Trim the logs | ${cell} |`];

describe('a due date in any common form', () => {
  test.each([
    ['2031-04-05', '2031-04-05', false],
    ['2031/4/5', '2031-04-05', false],
    ['25/04/2031', '2031-04-25', false],
    ['04/25/2031', '2031-04-25', false],
    ['25.04.2031', '2031-04-25', false],
    ['April 5, 2031', '2031-04-05', false],
    ['5 April 2031', '2031-04-05', false],
    ['5th of Apr 2031', '2031-04-05', false],
    ['5 de abril de 2031', '2031-04-05', false],
    ['5 avril 2031', '2031-04-05', false],
    ['5. April 2031', '2031-04-05', false],
    ['5 aprile 2031', '2031-04-05', false],
    ['5 апреля 2031', '2031-04-05', false],
    ['2031年4月5日', '2031-04-05', false],
    ['2031년 4월 5일', '2031-04-05', false],
    // worked out: no year, a month, a quarter, a span
    ['April 5', '2031-04-05', true],
    ['4月5日', '2031-04-05', true],
    ['April 2031', '2031-04-30', true],
    ['2031-04', '2031-04-30', true],
    ['Q2 2031', '2031-06-30', true],
    ['2031 Q2', '2031-06-30', true],
    ['Q2', '2031-06-30', true],
    ['in two weeks', '2031-03-15', true],
    ['2 weeks', '2031-03-15', true],
    ['within 3 days', '2031-03-04', true],
    ['in 2 Wochen', '2031-03-15', true],
    ['dans 2 semaines', '2031-03-15', true],
  ])('%s', (cell, due, inferred) => {
    expect(read(inColumn(cell))).toMatchObject({ due, inferred, text: 'Trim the logs' });
  });

  test.each([
    'Trim the logs (2031-04-05)',
    'Trim the logs (due 2031-04-05)',
    'Trim the logs by 2031-04-05',
    'Trim the logs before April 5, 2031',
    'Trim the logs - 2031-04-05',
    'Trim the logs. Due: 2031-04-05',
    'Trim the logs. ETA: 5 April 2031',
    'Trim the logs [Ada] (2031-04-05)',
    'Trim the logs (Deadline: 2031-04-05)',
    'Trim the logs. Fecha límite: 2031-04-05',
    'Trim the logs。期限: 2031-04-05',
  ])('beside the words: %s', (entry) => {
    expect(read([`- ${entry}`])).toMatchObject({
      due: '2031-04-05',
      text: expect.stringMatching(/^Trim the logs[.。]?$/),
    });
  });

  test('a month without a day is its last day', () => {
    expect(read(['- Trim the logs (Estimated completion: June 2031)'])).toMatchObject({
      due: '2031-06-30',
      inferred: true,
    });
  });

  test('a quarter in the heading of a group holds for all of it', () => {
    expect(read(['### Q3 2031', '', '- Trim the logs'])).toMatchObject({ due: '2031-09-30', inferred: true });
  });
});

describe('never a wrong date', () => {
  test.each([
    ['03/04/2031', 'either way round'],
    ['2031-02-30', ''],
    ['31 April 2031', ''],
  ])('%s is a problem instead', (cell, reason) => {
    const { due, reading } = read(inColumn(cell));
    expect(due).toBeNull();
    expect(reading.facts.unreadableDates).toMatchObject([
      { text: cell, line: 9, reason: expect.stringContaining(reason) },
    ]);
  });

  test('a span counts from nothing where no day is known', () => {
    const [item] =
      parse('report.md', ['# Relay', '', '## Action items', '', '- Trim the logs (in two weeks)'].join('\n'))
        .postmortems[0]?.actionItems ?? [];
    expect(item).toMatchObject({ due: null });
  });

  test.each(['TBD', 'n/a', '', '-', 'soon', 'ASAP', 'next sprint', 'version 1.2.3', '10.0.12.5'])(
    'opposite: %s',
    (cell) => {
      const { due, reading } = read(inColumn(cell));
      expect(due).toBeNull();
      expect(reading.facts.unreadableDates).toEqual([]);
    },
  );

  test.each([
    'Trim the logs of 2031-04-05',
    'Repeat the test of 5 April 2031 at night',
    'Trim the logs older than two weeks',
    'Trim the logs within the release',
  ])('opposite, part of the sentence: %s', (entry) => {
    expect(read([`- ${entry}`])).toMatchObject({ text: entry, due: null });
  });
});
