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
