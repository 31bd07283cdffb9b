import { describe, expect, test } from '@jest/globals';
import { aPostmortem, aReading, someTimes } from '../../support/builders.js';
import { saidBy } from './problems-of.js';

describe('end-before-start', () => {
  const times = (startedAt: string | null, endedAt: string | null) =>
    aReading({ postmortem: { startedAt, endedAt }, facts: { times: [someTimes({ startLine: 4, endLine: 5 })] } });

  test('told at the end', () => {
    expect(saidBy('end-before-start', times('2024-02-25T11:30:00Z', '2024-02-25T10:00:00Z'))).toEqual([
      '5:1 Expected an end after the start, 2024-02-25 11:30 UTC, found 2024-02-25 10:00 UTC.',
    ]);
  });

  test.each([
    ['2024-02-25T23:50:00Z', '2024-02-26T00:10:00Z'],
    ['2024-02-25T10:00:00Z', '2024-02-25T10:00:00Z'],
    ['2024-02-25T10:00:00Z', null],
  ])('nothing about %s to %s', (start, end) => {
    expect(saidBy('end-before-start', times(start, end))).toEqual([]);
  });
});

describe('duration-mismatch', () => {
  const stated = (minutes: number, endedAt: string | null = '2024-02-25T11:30:00Z') =>
    aReading({ postmortem: { endedAt }, facts: { times: [someTimes({ durationMinutes: minutes, durationLine: 6 })] } });

  test('told where the duration is stated', () => {
    expect(saidBy('duration-mismatch', stated(150))).toEqual([
      '6:1 Expected 1 h 30 min, the time from start to end, found a stated duration of 2 h 30 min.',
    ]);
  });

  test.each([
    ['exact', 90],
    ['rounded to five minutes', 95],
    ['rounded to hours', 120],
    ['rounded to minutes', 87],
  ])('nothing about one that is %s', (_, minutes) => {
    expect(saidBy('duration-mismatch', stated(minutes))).toEqual([]);
  });

  test.each([
    ['an hour is no hour and a half', 60],
    ['a day', 1440],
  ])('%s', (_, minutes) => {
    expect(saidBy('duration-mismatch', stated(minutes))).toHaveLength(1);
  });

  test('nothing without an end, and one problem where the end precedes the start', () => {
    expect(saidBy('duration-mismatch', stated(600, null))).toEqual([]);
    expect(saidBy('duration-mismatch', stated(600, '2024-02-25T09:00:00Z'))).toEqual([]);
  });

  test('each postmortem of a file has its own, and what one says tells nothing of another', () => {
    const postmortems = [1, 41, 81].map((line) => aPostmortem({ line, endLine: line + 39 }));
    const times = [
      someTimes({ durationMinutes: 90, durationLine: 4 }),
      someTimes({ postmortemLine: 41, durationMinutes: 600, durationLine: 44 }),
    ];
    expect(saidBy('duration-mismatch', aReading({ postmortems, facts: { times } }))).toEqual([
      '44:1 Expected 1 h 30 min, the time from start to end, found a stated duration of 10 h.',
    ]);
  });
});

describe('timeline-order', () => {
  /** Entries from line 10 on, by their clock; `+1 00:10` is on the next day. */
  const timeline = (...clocks: readonly string[]) =>
    aReading({
      facts: {
        timeline: clocks.map((clock, index) => {
          const [, day = '0', hours = '', minutes = ''] = /^(?:\+(\d) )?(\d\d):(\d\d)$/.exec(clock) ?? [];
          return { line: 10 + index, minutes: Number(day) * 1440 + Number(hours) * 60 + Number(minutes), text: clock };
        }),
      },
    });

  test('one entry between the wrong neighbours', () => {
    expect(saidBy('timeline-order', timeline('10:00', '10:20', '10:10', '10:30'))).toEqual([
      '12:1 Expected every timeline entry to follow the one before it, found 1 out of order (line 12).',
    ]);
  });

  test('two entries are one problem', () => {
    const reading = timeline('10:00', '10:20', '10:10', '10:30', '10:40', '10:35', '10:50', '11:00');
    expect(saidBy('timeline-order', reading)).toEqual([
      '12:1 Expected every timeline entry to follow the one before it, found 2 out of order (lines 12 and 15).',
    ]);
  });

  test.each([
    ['in order', ['10:00', '10:00', '10:05', '11:00']],
    ['over midnight without a date', ['23:40', '23:59', '00:10', '00:30']],
    ['over midnight with a date', ['23:40', '23:59', '+1 00:10', '+1 00:30']],
    ['into the next morning', ['16:00', '17:00', '09:30', '10:00']],
    ['on a twelve-hour clock', ['11:50', '12:10', '01:15', '02:00']],
    ['with one entry on another clock', ['20:00', '08:30', '21:00', '21:30']],
    ['newest first', ['11:00', '10:30', '10:40', '10:00', '09:00']],
    ['with a late addendum', ['10:00', '10:30', '11:00', '10:20']],
    ['in two lists', ['10:00', '10:30', '11:00', '10:10', '10:20', '10:40']],
    ['without order', ['10:00', '11:00', '10:30', '11:10', '10:50', '11:20', '11:00']],
    ['of one entry', ['10:00']],
  ])('nothing about a timeline %s', (_, clocks) => {
    expect(saidBy('timeline-order', timeline(...clocks))).toEqual([]);
  });
});

test('unreadable-date says why', () => {
  const date = { line: 7, column: 9, text: '03/04/2027', reason: 'day and month can be read both ways' };
  expect(saidBy('unreadable-date', aReading({ facts: { unreadableDates: [date] } }))).toEqual([
    '7:9 Expected a date that can be read in one way, found "03/04/2027": day and month can be read both ways.',
  ]);
});
