import { describe, expect, test } from '@jest/globals';
import { findTimes, findZone } from '../../../../src/core/understanding/time/clock.js';
import { findDate } from '../../../../src/core/understanding/time/dates.js';
import { findSpan } from '../../../../src/core/understanding/time/spans.js';
import { findDuration } from '../../../../src/core/understanding/time/durations.js';

describe('dates', () => {
  test.each([
    ['2024-02-25', '2024-02-25'],
    ['on 2024/2/5.', '2024-02-05'],
    ['February 25, 2024', '2024-02-25'],
    ['25th of Feb 2024', '2024-02-25'],
    ['25 de febrero de 2024', '2024-02-25'],
    ['25. März 2024', '2024-03-25'],
    ['2026年5月6日', '2026-05-06'],
    ['25/02/2024', '2024-02-25'],
    ['02/25/2024', '2024-02-25'],
    ['05.05.2024', '2024-05-05'],
    ['July 15th', '2024-07-15'],
    ['June 2024', '2024-06-30'],
    ['Q4 2025 - Q1 2026', '2026-03-31'],
  ])('%s', (text, date) => {
    expect(findDate(text, '2024-05-01')?.date).toBe(date);
  });

  test.each(['03/04/2027', '2026-02-30', 'February 30, 2024'])('%s cannot be read for certain', (text) => {
    expect(findDate(text)).toMatchObject({ date: null, reason: expect.any(String) });
  });

  test.each(['version 1.2.3', '10.0.12.5', 'we may go', 'take 5'])('%s is no date', (text) => {
    expect(findDate(text, '2024-05-01')).toBeNull();
  });

  test('a span counts from the incident, and only then', () => {
    expect(findSpan('in two weeks', '2024-05-01')?.date).toBe('2024-05-15');
    expect(findSpan('in two weeks', null)).toBeNull();
  });
});

describe('times and zones', () => {
  test.each([
    ['10:05 AM (UTC)', [605], 0],
    ['12:30 am EST', [30], -300],
    ['from 14:00 to 17:30 GMT+1', [840, 1050], 60],
    ['6PM to 7PM GMT', [1080, 1140], 0],
    ['0900–1300 PST', [540, 780], -480],
    ['2025-01-02T10:00:00+01:00', [600], 60],
    ['West African Time', [], 60],
    ['IST', [], null],
  ])('%s', (text, minutes, zone) => {
    expect(findTimes(text).map((time) => time.minutes)).toEqual(minutes);
    expect(findZone(text)).toBe(zone);
  });
});

describe('lengths of time', () => {
  test.each([
    ['2 hours and 30 minutes', 150],
    ['0h 31m', 31],
    ['~4h active', 240],
    ['1.5 hours', 90],
    ['約 65 時間', 3900],
    ['47 minutes (03:17 – 04:04)', 47],
    ['10:30 AM - 11:45 AM', null],
    ['unknown', null],
  ])('%s', (text, minutes) => {
    expect(findDuration(text)).toBe(minutes);
  });
});
