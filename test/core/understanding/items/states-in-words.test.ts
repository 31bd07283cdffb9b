import { describe, expect, test } from '@jest/globals';
import { parse } from '../../../../src/core/parse.js';

function read(entry: string) {
  const text = ['# Relay', '', '## Action items', '', `- ${entry}`, ''].join('\n');
  const [item] = parse('report.md', text).postmortems.flatMap((each) => each.actionItems);
  return { text: item?.text, done: item?.done, state: item?.state, issue: item?.issue };
}

describe('a last sentence that is nothing but the state', () => {
  test.each([
    ['Trim the logs. Implemented in `relay/logs.yml`.', true],
    ['Trim the logs. Fixed in #12.', true],
    ['Trim the logs. Merged by @ada.', true],
    ['Trim the logs. Done.', true],
    ['Trim the logs! Completed', true],
    ['Trim the logs. (Accomplished.)', true],
    ['Trim the logs. (Carried out)', true],
    ['Trim the logs. In progress.', false],
    ['Trim the logs. Erledigt.', true],
    ['ログを減らす。完了。', true],
  ])('%s', (entry, done) => {
    expect(read(entry)).toMatchObject({
      text: expect.stringMatching(/^(?:Trim the logs[.!]?|ログを減らす。?)$/),
      done,
    });
  });

  test('a number in it is a reference', () => {
    expect(read('Trim the logs. Fixed in #12.').issue).toBe('#12');
  });

  test.each([
    'Trim the logs. Implemented in Q3 2031.',
    'Trim the logs. Done in two weeks.',
    'Trim the logs. Finished work is reviewed.',
    'Trim the logs. Done right it saves a disk.',
    'Get the bug fixed.',
    'Get the bug fixed',
    'See that all is done.',
  ])('opposite: %s', (entry) => {
    expect(read(entry)).toMatchObject({ done: null, state: 'committed' });
  });
});

describe('a state in capitals at the end', () => {
  test.each(['Renew it FIXED', 'Renew it: DONE', 'Renew it MERGED in [#4](https://git.example/a/b/issues/4)'])(
    '%s',
    (entry) => {
      expect(read(entry)).toMatchObject({ text: 'Renew it', done: true });
    },
  );

  test.each(['Renew what is fixed', 'Renew it once it is FIXED'])('opposite: %s', (entry) => {
    expect(read(entry)).toMatchObject({ text: entry, done: null });
  });
});

describe('a state before a colon', () => {
  test.each([
    ['Offen: Trim the logs', false, 'committed'],
    ['Open: Trim the logs', false, 'committed'],
    ['TODO: Trim the logs', null, 'committed'],
    ['WIP: Trim the logs', false, 'committed'],
    ['Done: Trim the logs', true, 'done'],
    ['Erledigt: Trim the logs', true, 'done'],
    ['Hecho: Trim the logs', true, 'done'],
    ["Won't do: Trim the logs", null, 'declined'],
    ['Proposed: Trim the logs', null, 'proposed'],
  ])('%s', (entry, done, state) => {
    expect(read(entry)).toMatchObject({ text: 'Trim the logs', done, state });
  });

  test.each(['New: trim the logs', 'Backlog: trim the logs', 'Active: trim the logs', 'Openness: trim the logs'])(
    'opposite: %s',
    (entry) => {
      expect(read(entry)).toMatchObject({ text: entry, done: null, state: 'committed' });
    },
  );
});

describe('keys of two numbers', () => {
  test.each([
    ['Trim the logs (TKT-037-03)', 'TKT-037-03'],
    ['Trim the logs - REL-12-4', 'REL-12-4'],
    // a month, a version, an incident
    ['Trim the logs (REL-2031-05)', null],
    ['Trim the logs (OUTAGE-12-4)', null],
    ['Trim the logs (P-001)', null],
  ])('%s', (entry, issue) => {
    expect(read(entry).issue).toBe(issue);
  });
});
