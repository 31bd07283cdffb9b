/** What a report says of itself, wherever it says it. */

import { describe, expect, test } from '@jest/globals';
import { parse } from '../../../src/core/parse.js';
import { defaultConfig } from '../../../src/core/config.js';
import { validate } from '../../../src/core/validate.js';

const body = ['', '## Summary', 'The relay broke.', '', '## Impact', 'All.', ''];

const report = (lines: readonly string[], path = 'postmortems/relay.md') =>
  parse(path, ['# Relay outage', '', ...lines, ...body].join('\n')).postmortems[0];

describe('several fields on one line', () => {
  test.each([
    'Date: 2024-02-25 Duration: 2h Severity: SEV1 Status: Draft',
    '**Date:** 2024-02-25 | **Duration:** 2h | **Severity:** SEV1 | **Status:** Draft',
    '- Date: 2024-02-25, Duration: 2h, Severity: SEV1, Status: Draft',
    'Fecha: 2024-02-25 · Duración total: 2h · Severidad: SEV1 · Estado: Draft',
    '日付： 2024-02-25 期間： 2h 深刻度： SEV1 ステータス： Draft',
  ])('%s', (line) => {
    expect(report([line])).toMatchObject({
      date: '2024-02-25',
      durationMinutes: 120,
      severity: 'sev1',
      status: 'Draft',
    });
  });

  test.each([
    ['a colon of a time', 'Start: 2024-02-25 10:00 UTC', { startedAt: '2024-02-25T10:00:00Z', endedAt: null }],
    ['a word that ends as a label does', 'Author: Ada of the update: team', { authors: ['Ada of the update: team'] }],
    ['no label of a field', 'Status: Draft, see: the wiki', { status: 'Draft, see: the wiki' }],
  ])('opposite: %s', (_, line, expected) => {
    expect(report([line])).toMatchObject(expected);
  });
});

test.each([
  ['its first sentence', '## Summary\nThe relay *broke*. It was mended.', 'The relay broke.'],
  ['wrapped lines', '## Summary\n\nThe relay\nbroke.', 'The relay broke.'],
  ['a label', '**Summary:** The relay broke. More.', 'The relay broke.'],
  ['nothing where it is empty', '## Summary\n\n## Impact\nAll.', null],
  ['nothing where there is none', '## Impact\nAll.', null],
])('the summary in a sentence: %s', (_, text, wanted) => {
  const reading = parse('postmortems/relay.md', `# Relay outage\n\n${text}\n\n## Timeline\n- 10:00 Alarm\n`);
  expect(reading.postmortems[0]?.summary).toBe(wanted);
});

describe('each postmortem of a file has its own times', () => {
  const one = (name: string, day: string, duration: string): string[] => [
    `# ${name} outage`,
    `Start: ${day} 10:00 UTC`,
    `End: ${day} 11:30 UTC`,
    `Duration: ${duration}`,
    '## Summary',
    'It broke.',
    '## Timeline',
    '- 10:00 Alarm',
    '## Root cause',
    'A typo.',
    '',
  ];

  test('a contradiction in the second is told there', () => {
    const text = [...one('Relay', '2024-02-25', '90 minutes'), ...one('Queue', '2024-03-02', '10 hours')].join('\n');
    const reading = parse('postmortems/both.md', text);
    expect(reading.postmortems.map(({ startedAt }) => startedAt)).toEqual([
      '2024-02-25T10:00:00Z',
      '2024-03-02T10:00:00Z',
    ]);
    const mismatches = validate(reading, defaultConfig).filter(({ rule }) => rule === 'duration-mismatch');
    expect(mismatches.map(({ line }) => line)).toEqual([15]);
  });
});
