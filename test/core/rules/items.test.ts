import { describe, expect, test } from '@jest/globals';
import { isVague } from '../../../src/core/rules/vague-item.js';
import type { ActionItem } from '../../../src/core/postmortem.js';
import { anItem, aReading, aSection, sections } from '../../support/builders.js';
import { problemsOf, saidBy } from './problems-of.js';

const withItems = (...actionItems: readonly ActionItem[]) => aReading({ postmortem: { actionItems } });

describe('no-action-item', () => {
  test('text without an item in it is told at the heading', () => {
    const section = aSection('action-items', { heading: 'Next steps', line: 20, column: 4 });
    const reading = aReading({ postmortem: { sections: [section], actionItems: [] } });
    expect(saidBy('no-action-item', reading)).toEqual([
      '20:4 Expected at least one action item under "Next steps", found none.',
    ]);
  });

  test('a missing section is one problem, not two', () => {
    const reading = aReading({ postmortem: { sections: sections('summary'), actionItems: [] } });
    expect(saidBy('no-action-item', reading)).toEqual([]);
    expect(saidBy('missing-section', reading)).toContain('1:1 Expected action items, found none.');
  });

  test('where no section is asked for, the lack of items is told at the title', () => {
    const reading = aReading({ postmortem: { sections: [], actionItems: [], titleLine: 2 } });
    expect(saidBy('no-action-item', reading, { sections: { required: ['summary'] } })).toEqual([
      '2:1 Expected at least one action item, found none.',
    ]);
  });
});

describe('no-preventive-item', () => {
  const corrective = anItem({ kind: 'corrective', text: 'Restore the data of shard 3', line: 31, column: 3 });

  test('told at the first item', () => {
    expect(saidBy('no-preventive-item', withItems(corrective, { ...corrective, line: 32 }))).toEqual([
      '31:3 Expected at least one preventive action item, found corrective ones only.',
    ]);
  });

  test.each([
    ['one that prevents', anItem()],
    ['one that is done', anItem({ state: 'done' })],
    ['one whose kind the file does not say', anItem({ kind: 'unspecified', text: 'Talk to the vendor' })],
    ['one in a list of fixes that is worded to prevent', anItem({ kind: 'corrective', text: 'Alert on a full disk' })],
    ['one in a list of both', { ...corrective, group: 'Corrective and preventive measures' }],
  ])('nothing with %s', (_, item) => {
    expect(saidBy('no-preventive-item', withItems(corrective, item))).toEqual([]);
  });

  test('a declined item prevents nothing', () => {
    expect(saidBy('no-preventive-item', withItems(corrective, anItem({ state: 'declined' })))).toHaveLength(1);
  });
});

describe.each([
  ['item-without-owner', 'an owner', { owners: [] }],
  ['item-without-due-date', 'a due date', { due: null }],
] as const)('%s', (rule, what, lack) => {
  const lacking = (line: number, fields = {}) => anItem({ line, column: 5, ...lack, ...fields });

  test('one problem counts them and names the first places', () => {
    const items = [anItem({ line: 29 }), ...[30, 31, 32, 33, 34].map((line) => lacking(line))];
    expect(saidBy(rule, withItems(...items))).toEqual([
      `30:5 Expected ${what} for every open action item, found 5 without (lines 30, 31, 32 and 2 more).`,
    ]);
  });

  test('one place', () => {
    expect(saidBy(rule, withItems(lacking(30)))).toEqual([
      `30:5 Expected ${what} for every open action item, found 1 without (line 30).`,
    ]);
  });

  test.each([
    ['is done', { state: 'done', done: true }],
    ['was declined', { state: 'declined' }],
    ['has a tracker to look after it', { issue: 'OPS-12' }],
    ['is to get no issue', { noIssue: true }],
  ] as const)('nothing about an item that %s', (_, fields) => {
    expect(saidBy(rule, withItems(lacking(30, fields)))).toEqual([]);
  });

  test('an item where the rule is switched off is not counted', () => {
    const reading = aReading({
      postmortem: { actionItems: [lacking(30), lacking(31)] },
      facts: { disabledLines: [{ line: 30, rules: [rule] }] },
    });
    expect(saidBy(rule, reading)).toEqual([
      `31:5 Expected ${what} for every open action item, found 1 without (line 31).`,
    ]);
  });
});

describe('due-before-incident', () => {
  test('told at the item', () => {
    expect(saidBy('due-before-incident', withItems(anItem({ line: 30, due: '2023-03-25' })))).toEqual([
      '30:3 Expected a due date after the incident of 2024-02-25, found 2023-03-25.',
    ]);
  });

  test.each([
    ['on the day of the incident', { due: '2024-02-25' }],
    ['worked out, not written', { due: '2023-12-31', dueInferred: true }],
    ['of an item that is done', { due: '2023-03-25', state: 'done' }],
  ] as const)('nothing about a date %s', (_, fields) => {
    expect(saidBy('due-before-incident', withItems(anItem(fields)))).toEqual([]);
  });
});

describe('vague-item', () => {
  test('told at the item', () => {
    expect(saidBy('vague-item', withItems(anItem({ line: 30, text: 'Improve monitoring.' })))).toEqual([
      '30:3 Expected an action item that can be seen to be done, found "Improve monitoring".',
    ]);
  });

  test.each([
    'Improve monitoring',
    'Be more careful',
    'Better communication',
    'More testing!',
    'Improve monitoring and alerting',
    'Enhance our overall documentation',
    'Improve our monitoring and alerting systems in general.',
    'Investigate the problem further',
    'Look into it',
    'Be more careful next time',
    'Improve monitoring and alerting and logging and testing and documentation',
    'Mejorar la documentación',
  ])('vague: %s', (text) => {
    expect(isVague(text)).toBe(true);
  });

  test.each([
    'Improve monitoring of the connection pool',
    'Improve logging to detect future misconfigurations.',
    'Add alerts',
    'Set up hub monitoring!',
    'Monitor traffic and load on CPU.',
    'Improve test coverage to 80 %',
    'Improve `deploy` documentation',
    'Document the restore procedure',
    'Better Postgres monitoring',
    'Investigate why the alert did not fire',
    'Monitoring',
    'Review',
    '',
    'オンコールの手順を更新する',
  ])('bounded: %s', (text) => {
    expect(isVague(text)).toBe(false);
  });

  test('nothing about what is done', () => {
    expect(problemsOf('vague-item', withItems(anItem({ text: 'Improve monitoring', state: 'done' })))).toEqual([]);
  });
});
