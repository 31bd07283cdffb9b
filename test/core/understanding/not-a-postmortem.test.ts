import { describe, expect, test } from '@jest/globals';
import { parse } from '../../../src/core/parse.js';

const askings = [
  'Describe what the users saw.',
  'Explain why the queue filled up.',
  'State who was on call.',
  'What was done to end it?',
  'Your report must contain a timeline.',
];
const times = ['10:00 the queue fills up', '10:20 the page goes out', '10:45 the queue is empty'];

/** A file with so many lines that ask its reader to write, and so many that tell a time of day. */
const verdict = (asking: number, telling: number) => {
  const lines = [...askings.slice(0, asking), ...times.slice(0, telling)];
  return parse('postmortems/a.md', `# Outage\n\n## Summary\n\n${lines.join('\n\n')}\n`).facts.notAPostmortem;
};

describe('the text of an assignment', () => {
  test.each([
    [5, 0, 'assignment'],
    [5, 2, 'assignment'],
    [5, 3, null],
    [4, 0, null],
  ])('%d askings and %d times of day: %s', (asking, telling, expected) => {
    expect(verdict(asking, telling)).toBe(expected);
  });

  test('a few askings in a long account are none', () => {
    const account = Array.from({ length: 16 }, (_, at) => `The queue grew to ${at} thousand entries.`);
    const text = `# Outage\n\n## Summary\n\n${[...askings, ...account].join('\n\n')}\n`;
    expect(parse('postmortems/a.md', text).facts.notAPostmortem).toBeNull();
  });
});

describe('a text that sets the task', () => {
  const lines = (task: string, ...more: string[]): string =>
    [
      '# Postmortem',
      '',
      task,
      '',
      '## Summary',
      '',
      'How long it took.',
      '',
      '## Tasks',
      '',
      '- Between 200 and 300 words',
      ...more,
    ].join('\n');
  const judged = (text: string) => parse('postmortems/a.md', text).facts.notAPostmortem;

  test.each([
    'Write a postmortem of an outage that you have lived through.',
    'Using an outage of your own, write a short postmortem.',
    'In this unit you will be writing a postmortem report.',
  ])('%s', (task) => {
    expect(judged(lines(task))).toBe('assignment');
  });

  test.each([
    ['nobody is told to', 'We write a postmortem after every outage.', []],
    [
      'times are told',
      'Write a postmortem of an outage that you have lived through.',
      times.map((time) => `- ${time}`),
    ],
  ])('opposite: %s', (_, task, more) => {
    expect(judged(lines(task, ...more))).toBeNull();
  });

  test('opposite: an action of a report', () => {
    const text =
      '# Outage\n\n## Summary\n\nThe queue was full.\n\n## Actions\n\n- Write a postmortem template that tells you whom to ask\n';
    expect(judged(text)).toBeNull();
  });
});

describe('a runbook', () => {
  const body =
    '\n\n## Detection\n\nAn alert fires.\n\n## Mitigation\n\n1. Restart the relay\n\n## Follow-up\n\n- Tell the desk\n';
  const judged = (title: string, more = '') =>
    parse('postmortems/a.md', `# ${title}${body}${more}`).facts.notAPostmortem;

  test.each([
    'Runbook: the relay is full',
    'Runbook',
    'Playbook - relay outage',
    'Relay outage runbook',
    'SOP: relays',
  ])('%s', (title) => {
    expect(judged(title)).toBe('runbook');
  });

  test.each([
    ['Postmortem of the relay runbook', ''],
    ['Outage by a runbook that was old', ''],
    ['Runbook: the relay is full', '\n## Timeline\n\n- 10:00 it fills up\n- 10:20 it is empty\n'],
  ])('opposite: %s%s', (title, more) => {
    expect(judged(title, more)).toBeNull();
  });
});

describe('a report whose date is still a pattern', () => {
  const judged = (date: string, ...more: string[]) => {
    const head = [
      '# Postmortem',
      '',
      `**Date:** ${date}`,
      '**Author:** [Name]',
      '',
      '## Root cause',
      '',
      'What caused it?',
      '',
    ];
    const table = [
      '## Actions',
      '',
      '| Action | Owner |',
      '| --- | --- |',
      '| Add monitoring | @ada |',
      '| Tune alerts | @bo |',
      '',
    ];
    return parse('postmortems/a.md', [...head, ...table, ...more].join('\n')).facts.notAPostmortem;
  };

  test.each(['YYYY-MM-DD', '[YYYY-MM-DD]', 'DD/MM/YYYY'])('%s: its rows are samples', (date) => {
    expect(judged(date)).toBe('template');
  });

  test.each([
    ['a day', '2031-03-01', []],
    ['a time of day below', 'YYYY-MM-DD', ['- 10:00 the relay fills up']],
    ['a day below', 'YYYY-MM-DD', ['On 2031-03-01 the relay filled up.']],
  ])('opposite: %s', (_, date, more) => {
    expect(judged(date, ...more)).toBeNull();
  });
});
