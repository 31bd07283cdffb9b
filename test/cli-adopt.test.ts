/** Issues that people opened by hand come to stand for action items, once a person says so. */

import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { adoptionSchema, type AdoptionJson } from '../src/core/adoption/adoption-json.js';
import { Desk, postmortem } from './support/desk.js';

let desk: Desk;

const path = 'postmortems/2026-01-02-db.md';
const items = ['Alert when the pool is nearly full', 'Rehearse a failover every quarter', 'Split the table (#4)'];
const before = postmortem('Database down', '2026-01-02', ...items);

const issue = (number: number, title: string, body = 'Text of its author.\r\n', labels: string[] = []) => ({
  ...{ number, title, body, labels, state: 'open', stateReason: null, assignees: [], author: 'mallory' },
  ...{ locked: false, createdAt: '2026-01-05T00:00:00Z', closedAt: null, comments: [] },
});

beforeEach(() => {
  desk = new Desk();
  desk.write(path, before);
  const issues = [
    issue(1, 'Alert when the pool is full'),
    issue(2, 'Alert when the queue is full'),
    issue(3, 'DB follow-up', '## To do\r\n- [ ] Rehearse a failover every quarter\r\n'),
    issue(4, 'Split the table of orders'),
    issue(5, 'Paint the office'),
  ];
  desk.write('tracker.json', JSON.stringify({ formatVersion: 1, labels: [], issues }));
});
afterEach(() => {
  desk.close();
});

const onDisk = (name = path): string => readFileSync(join(desk.dir, name), 'utf8');

async function proposed(): Promise<AdoptionJson> {
  expect(await desk.run('adopt', '--format', 'json', '--out', 'adoption.json')).toBe(0);
  const shown = adoptionSchema.parse(JSON.parse(desk.shown));
  expect(JSON.parse(onDisk('adoption.json'))).toEqual(shown);
  return shown;
}

async function keyOf(number: number): Promise<string> {
  return (await proposed()).proposals.find((one) => one.issue.number === number)?.item.key ?? '';
}

test('lists what is certain and what may be, with both texts and a margin, and writes nothing', async () => {
  const tracker = desk.tracker();
  const { certain, proposals } = await proposed();
  expect(certain.map((one) => [one.item?.text, one.issue.number])).toEqual([['Split the table', 4]]);
  expect(proposals.map((one) => [one.item.text, one.issue.wording, one.issue.number, one.confirmed])).toEqual([
    ['Alert when the pool is nearly full', 'Alert when the pool is full', 1, false],
    ['Rehearse a failover every quarter', 'Rehearse a failover every quarter', 3, false],
  ]);
  expect(proposals.map(({ score, margin }) => [score, margin])).toEqual([
    [0.86, 0.86],
    [1, 1],
  ]);
  await desk.run('adopt');
  expect(desk.shown).toContain('Alert when the pool is nearly full');
  expect(desk.shown).toContain('#1  Alert when the pool is full');
  expect(desk.tracker()).toBe(tracker);
  expect(onDisk()).toBe(before);
});

test('a confirmed one is named in the file and labelled; its text stays its author’s, and nothing is opened', async () => {
  const texts = desk.issues().map(({ title, body }) => [title, body]);
  expect(await desk.run('adopt', '--confirm', `${await keyOf(1)}=1`)).toBe(0);
  expect(onDisk()).toBe(before.replace('nearly full', 'nearly full (#1)'));
  expect(desk.issues().map(({ title, body }) => [title, body])).toEqual(texts);
  expect(desk.issues().map(({ labels, comments }) => [labels, comments.length])).toEqual([
    [['postmortem'], 1],
    [[], 0],
    [[], 0],
    [[], 0],
    [[], 0],
  ]);
});

test('twice is as good as once, and the sync takes over from there', async () => {
  const key = await keyOf(1);
  await desk.run('adopt', '--confirm', `${key}=#1`);
  const [tracker, text] = [desk.tracker(), onDisk()];
  expect(await desk.run('adopt', '--confirm', `${key}=1`)).toBe(0);
  expect([desk.tracker(), onDisk()]).toEqual([tracker, text]);
  await desk.run('apply');
  expect(desk.issues().map(({ title }) => title)).toHaveLength(6);
  expect(desk.issues()[5]?.title).toBe('Rehearse a failover every quarter');
});

test('a file of proposals counts where a person marked it', async () => {
  const file = await proposed();
  expect(await desk.run('adopt', '--confirm', 'adoption.json')).toBe(0);
  expect(onDisk()).toBe(before);
  const marked = file.proposals.map((one) => ({ ...one, confirmed: one.issue.number === 3 }));
  desk.write('adoption.json', JSON.stringify({ ...file, proposals: marked }));
  expect(await desk.run('adopt', '--confirm', 'adoption.json', '--outcome', 'outcomes.jsonl')).toBe(0);
  expect(onDisk()).toBe(before.replace('every quarter', 'every quarter (#3)'));
  expect(onDisk('outcomes.jsonl')).toContain('"what":"add-labels"');
});

test.each([
  ['an item that is not there', () => '0123456789abcdef=1', 'no action item 0123456789abcdef waits for an issue'],
  ['an issue that is not there', (key: string) => `${key}=99`, '#99 does not exist here'],
  ['neither a file nor a pair', () => 'everything', 'expected a file or ITEM=ISSUE'],
])('%s is refused, and nothing is written', async (_, given, why) => {
  const key = await keyOf(1);
  const tracker = desk.tracker();
  expect(await desk.run('adopt', '--confirm', `${key}=1`, '--confirm', given(key))).toBe(2);
  expect(desk.shown).toContain(why);
  expect([desk.tracker(), onDisk()]).toEqual([tracker, before]);
});

test('an issue that is closed, or stands for another item, is refused', async () => {
  const key = await keyOf(1);
  desk.meddle((issues) => {
    Object.assign(issues[0] ?? {}, { state: 'closed', closedAt: '2026-02-01T00:00:00Z' });
  });
  expect(await desk.run('adopt', '--confirm', `${key}=1`)).toBe(2);
  expect(desk.shown).toContain('#1 is closed');
  await desk.run('apply');
  desk.write(path, before.replace('## Action items\n', '## Action items\n- Page the owner of the pool\n'));
  const [page] = await unopened();
  expect(await desk.run('adopt', '--confirm', `${page ?? ''}=4`)).toBe(2);
  expect(desk.shown).toContain('#4 stands for another action item already');
  expect(await desk.run('adopt', '--confirm', `${page ?? ''}=6`)).toBe(2);
  expect(desk.shown).toContain('#6 stands for another action item already');
});

/** Keys of the items that `apply` would open an issue for. */
async function unopened(): Promise<string[]> {
  await desk.run('plan', '--format', 'json');
  const { changes } = JSON.parse(desk.shown) as { changes: { action: string; item: { key: string } }[] };
  return changes.filter(({ action }) => action === 'create').map(({ item }) => item.key);
}

test('the label alone makes no issue ours: a team that tracks by hand may have one of that name', async () => {
  desk.meddle((issues) => {
    for (const one of issues) one.labels.push('postmortem');
  });
  const key = await keyOf(1);
  expect(await desk.run('adopt', '--confirm', `${key}=1`)).toBe(0);
  expect(onDisk()).toBe(before.replace('nearly full', 'nearly full (#1)'));
  await desk.run('apply');
  expect(desk.issues().map(({ title }) => title)).toHaveLength(6);
});

test('one item is not given two issues', async () => {
  const key = await keyOf(1);
  expect(await desk.run('adopt', '--confirm', `${key}=1`, '--confirm', `${key}=2`)).toBe(2);
  expect(desk.shown).toContain('is confirmed twice');
  expect(onDisk()).toBe(before);
});
