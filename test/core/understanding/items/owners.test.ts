import { describe, expect, test } from '@jest/globals';
import { parse } from '../../../../src/core/parse.js';

function read(lines: readonly string[]) {
  const [item] = parse(
    'report.md',
    ['# Relay', '', '## Action items', '', ...lines, ''].join('\n'),
  ).postmortems.flatMap((each) => each.actionItems);
  return { text: item?.text, owners: item?.owners, due: item?.due };
}

describe('an owner beside the words of an item', () => {
  test.each([
    ['handle in front', '@ada: Trim the logs', ['@ada']],
    ['handle that is to do it', '@ada to trim the logs', ['@ada'], 'to trim the logs'],
    ['handle in brackets', 'Trim the logs (@ada)', ['@ada']],
    ['handles in brackets', 'Trim the logs (@ada, @bo)', ['@ada', '@bo']],
    ['team of an organisation', 'Trim the logs (@acme/relay)', ['@acme/relay']],
    ['mail prefix', 'Trim the logs (ada@)', ['ada@']],
    ['mail prefix after a label', 'Trim the logs - Owner: ada@', ['ada@']],
    ['team in front', 'Platform team: Trim the logs', ['Platform team']],
    ['the team in front', 'The relay team: Trim the logs', ['The relay team']],
    ['square brackets in front', '[Ada] Trim the logs', ['Ada']],
    ['square brackets behind', 'Trim the logs [Ada Lovelace]', ['Ada Lovelace']],
    ['suffix with a label', 'Trim the logs. Owner: Ada Lovelace', ['Ada Lovelace']],
    ['suffix with a label, two', 'Trim the logs. Owners: Ada, Grace', ['Ada', 'Grace']],
    ['label in German', 'Trim the logs. Verantwortlich: Ada', ['Ada']],
    ['label in Japanese', 'Trim the logs。担当: Ada', ['Ada']],
    ['name beside another field', 'Trim the logs - Ada - 2031-03-01', ['Ada']],
  ])('%s', (_, entry, owners, text = 'Trim the logs') => {
    expect(read([`- ${entry}`])).toMatchObject({ text: expect.stringMatching(new RegExp(`^${text}[.。]?$`)), owners });
  });

  test.each([
    ['(Ada Lovelace, due 2026-03-01)', ['Ada Lovelace'], '2026-03-01'],
    ['(Ada, by March 1, 2026)', ['Ada'], '2026-03-01'],
    ['(2026-03-01, Ada)', ['Ada'], '2026-03-01'],
    ['(Ada - 2026-03-01)', ['Ada'], '2026-03-01'],
    ['(Ada, P1, due 2026-03-01)', ['Ada'], '2026-03-01'],
    ['(Ada, #12, due 2026-03-01)', ['Ada'], '2026-03-01'],
    ['（Ada、2026-03-01）', ['Ada'], '2026-03-01'],
  ])('a name beside a date in round brackets: %s', (bracket, owners, due) => {
    expect(read([`- Trim the logs ${bracket}`])).toEqual({ text: 'Trim the logs', owners, due });
  });

  test.each([
    'Trim the logs (Redis)',
    'Trim the logs (Redis, Kafka)',
    'Trim the logs (see Redis, due 2026-03-01)',
    'Trim the logs (Redis, #12)',
    'Alarms: trim the logs',
    'Ask ada@relay.example about the logs',
    'Trim the logs of team Relay',
  ])('opposite, part of the sentence: %s', (entry) => {
    expect(read([`- ${entry}`])).toEqual({ text: entry, owners: [], due: null });
  });
});

describe('an owner in a column', () => {
  test.each([
    ['Owner', 'Ada Lovelace', ['Ada Lovelace']],
    ['Who', '@ada', ['@ada']],
    ['Assigned to', 'ada@', ['ada@']],
    ['DRI', 'Platform team', ['Platform team']],
    ['担当', 'オンコール', ['オンコール']],
    ['Responsable', '**Ada**', ['Ada']],
    ['Owner', 'Ada, Grace', ['Ada', 'Grace']],
    ['Owner', '@ada / @bo', ['@ada', '@bo']],
    ['Owner', '@ada @bo', ['@ada', '@bo']],
    ['Owner', 'Ada and @bo', ['Ada', '@bo']],
    ['Owner', '[Ada](https://git.example/ada)', ['Ada']],
    ['Owner', 'SRE + DBA', ['SRE + DBA']],
    ['Owner', 'TBD', []],
    ['Owner', 'n/a', []],
    ['Owner', '', []],
    // opposite: a column of another matter
    ['Effort', 'Ada', []],
  ])('%s | %s', (header, cell, owners) => {
    const rows = [`| Action | ${header} | Due |`, '|---|---|---|', `| Trim the logs | ${cell} | 2031-03-01 |`];
    expect(read(rows)).toEqual({ text: 'Trim the logs', owners, due: '2031-03-01' });
  });
});

describe('lines of names', () => {
  const owners = (lines: readonly string[]) =>
    parse('report.md', ['# Relay', '', '## Actions', '', ...lines].join('\n')).postmortems.flatMap((each) =>
      each.actionItems.map((item) => item.owners[0] ?? null),
    );

  test('a remark after the name is no part of it', () => {
    expect(owners(['**AL - for planning**', '- Trim', '', '**GH (by May)**', '- Rotate'])).toEqual(['AL', 'GH']);
  });

  test('all of them beside single ones', () => {
    expect(owners(['**Ada**', '- Trim', '', '**Grace**', '- Rotate', '', '**Team**', '- Read']).at(-1)).toBe('Team');
  });

  test('opposite: a team beside one name only may be a matter', () => {
    expect(owners(['**Kafka**', '- Trim', '', '**Team**', '- Read'])).toEqual([null, null]);
  });
});

describe('a state in the column of owners', () => {
  const owners = (cell: string) =>
    read(['| Action | Owner | Due |', '| --- | --- | --- |', `| Trim the logs | ${cell} | 2031-03-01 |`]).owners;

  test.each(['Done', 'In progress', '完了', 'Erledigt'])('%s is nobody', (cell) => {
    expect(owners(cell)).toEqual([]);
  });

  test.each(['@done', 'Ada', 'Open Source Office'])('opposite: %s', (cell) => {
    expect(owners(cell)).toEqual([cell]);
  });
});
