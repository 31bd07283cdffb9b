import { describe, expect, test } from '@jest/globals';
import { parse } from '../../../../src/core/parse.js';

function textsOf(lines: readonly string[], path = 'report.md') {
  return parse(path, ['# Relay outage', '', ...lines, ''].join('\n')).postmortems.flatMap((each) =>
    each.actionItems.map((item) => item.text),
  );
}

const summary = ['## Summary', '', 'The relay stood still from 10:00 to 11:00 UTC.', ''];

describe('what was done or is to be done at the time of an incident is no action item', () => {
  test.each([
    '## Actions taken',
    '## Immediate actions taken',
    '## Acciones tomadas',
    '## Ações tomadas',
    '## Solutions appliquées',
    '## Remediation steps (for future reference)',
    '## Recovery steps',
    '## Steps taken',
    '## Runbook',
    '## Playbook',
    '## Action log',
    '## Reminders',
  ])('%s', (heading) => {
    expect(textsOf([...summary, heading, '', '- Restart the relay', '- Drain the queue'])).toEqual([]);
  });

  test.each(['## Actions to take', '## Acciones a tomar', '## Remediation plan', '## Follow-up actions'])(
    'opposite: %s',
    (heading) => {
      expect(textsOf([...summary, heading, '', '- Trim the logs'])).toEqual(['Trim the logs']);
    },
  );
});

describe('a checklist about the report itself', () => {
  test('holds no items', () => {
    const boxes = ['- [ ] Sections above are filled in', '- [x] Postmortem review is planned', '- [ ] Ask for thanks'];
    expect(textsOf([...summary, '## Actions', '', ...boxes])).toEqual([]);
  });

  test('opposite: one such box among tasks', () => {
    const boxes = ['- [ ] Trim the logs', '- [ ] Rotate the keys', '- [ ] Postmortem review is planned'];
    expect(textsOf([...summary, '## Actions', '', ...boxes])).toHaveLength(3);
  });
});

describe('a legend of priorities beside the table that uses them', () => {
  const table = ['| Action | Priority |', '|---|---|', '| Trim the logs | P0 |'];

  test.each([
    ['- P0: at once', '- P1 - this month'],
    ['- High - at once', '- Low: some day'],
    ['- Prevent: never again'],
  ])('%s', (...legend) => {
    expect(textsOf([...summary, '## Action items', '', ...legend, '', ...table])).toEqual(['Trim the logs']);
  });

  test('opposite: a list by itself with priorities in front', () => {
    expect(textsOf([...summary, '## Action items', '', '- P0: Trim the logs', '- P1: Rotate the keys'])).toEqual([
      'Trim the logs',
      'Rotate the keys',
    ]);
  });
});

describe('orders outside of action items', () => {
  test.each([
    ['lessons', ['## Lessons learned', '', '- Always trim the logs', '- Test the relay before a release']],
    ['what went well', ['## What went well', '', '- Check the relay by hand']],
    ['a timeline', ['## Timeline', '', '- 10:05 Restart the relay', '- 10:10 Add a second relay']],
    [
      'entries of a timeline in a table',
      ['## Timeline', '', '| Time | Action |', '|---|---|', '| 10:05 | Add a relay |'],
    ],
    ['a chat', ['## Appendix', '', '> ada: restart the relay please', '> bo: add a second one']],
    ['a chat in a fence', ['## Action items', '', '```', 'ada: restart the relay', '- add a second one', '```']],
    ['code', ['## Action items', '', '```sh', '- relay --restart', '```']],
    ['tildes', ['## Action items', '', '~~~', '- Restart the relay', '~~~']],
    ['a quoted chat under actions', ['## Action items', '', '> - restart the relay', '> - add a second one']],
    ['a comment', ['## Action items', '', '<!-- - Restart the relay -->']],
  ])('%s', (_, lines) => {
    expect(textsOf([...summary, ...lines])).toEqual([]);
  });

  test('opposite: the same words under actions', () => {
    const lines = ['## Action items', '', '- Always trim the logs', '- Test the relay before a release'];
    expect(textsOf([...summary, ...lines])).toHaveLength(2);
  });
});

describe('the text of an assignment', () => {
  const asks = [
    '## Issue summary must contain:',
    '- What was the duration of the outage',
    '- What was the impact',
    '- What was the root cause',
    '## Corrective and preventive measures must contain:',
    '- What are the things that can be improved',
    '- A list of tasks to address the issue (be very specific)',
    '- Explain how the issue was resolved',
  ];

  test('asks its reader, and nobody of the team', () => {
    expect(textsOf(asks)).toEqual([]);
  });

  test('opposite: its headings over answers', () => {
    const answers = ['## Issue summary must contain:', '', 'It stood still from 10:00 to 11:00 UTC.', ''];
    expect(textsOf([...answers, '## Corrective and preventive measures must contain:', '', '- Trim the logs'])).toEqual(
      ['Trim the logs'],
    );
  });
});

describe('blanks and advice of a template', () => {
  test.each([
    '- TBD',
    '- ...',
    '- -',
    '- [ ]',
    '- {action}',
    '- <what to do>',
    '- [Action item]',
    '- $ACTION',
    '- ____',
    '- n/a',
    '- None',
    '- Lorem ipsum dolor sit amet',
    '- _Describe what will be done_',
    '- *List each action with an owner*',
    '- (Add a row for each action)',
    '- What will be done?',
    '1. TBD',
    '> List each action here.',
  ])('%s', (entry) => {
    const lines = [...summary, '## Impact', '', 'No mail for an hour.', '', '## Action items', '', entry];
    expect(textsOf(lines)).toEqual([]);
  });

  test('in a table', () => {
    const rows = [
      '| Action | Owner |',
      '|---|---|',
      '| {action} | [Owner] |',
      '| TBD | TBD |',
      '| | |',
      '| Trim | Ada |',
    ];
    expect(textsOf([...summary, '## Action items', '', ...rows])).toEqual(['Trim']);
  });

  test.each(['- Replace {name} by the name of the relay', '- [Guide](https://docs.example/a) for the desk'])(
    'opposite: %s',
    (entry) => {
      expect(textsOf([...summary, '## Action items', '', entry])).toHaveLength(1);
    },
  );
});
