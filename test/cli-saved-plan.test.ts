/** A plan that is saved, approved by a person, and carried out later: exactly that, or nothing. */

import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Desk, postmortem } from './support/desk.js';

let desk: Desk;

const path = 'postmortems/2026-01-02-db.md';
const items = ['Alert on the pool', 'Rehearse a failover'];

beforeEach(async () => {
  desk = new Desk();
  desk.write(path, postmortem('Database down', '2026-01-02', ...items));
  expect(await desk.run('plan', '--out', 'plan.json')).toBe(0);
});
afterEach(() => {
  desk.close();
});

function saved(): Record<string, unknown> & { plan: { changes: { writes: Record<string, unknown> }[] } } {
  return JSON.parse(readFileSync(join(desk.dir, 'plan.json'), 'utf8')) as never;
}

async function refused(why: string): Promise<void> {
  const before = existsSync(join(desk.dir, 'tracker.json')) ? desk.tracker() : null;
  expect(await desk.run('apply', '--plan', 'plan.json')).toBe(2);
  expect(desk.shown).toContain(why);
  expect(existsSync(join(desk.dir, 'tracker.json')) ? desk.tracker() : null).toBe(before);
}

test('is carried out where nothing moved, and once only', async () => {
  expect(existsSync(join(desk.dir, 'tracker.json'))).toBe(false);
  expect(await desk.run('apply', '--plan', 'plan.json')).toBe(0);
  expect(desk.issues().map(({ title }) => title)).toEqual(items);
  await refused('the tracked issues have changed');
});

test('is refused where a file moved, if only by a blank', async () => {
  desk.write(path, `${postmortem('Database down', '2026-01-02', ...items)} `);
  await refused('the postmortems, or the paths that were named, are not those it was made from');
});

test('is refused where a file was added', async () => {
  desk.write('postmortems/2026-02-02-dns.md', postmortem('Names unknown', '2026-02-02', 'Shorten the cache'));
  await refused('the postmortems');
});

test('is refused where a setting moved', async () => {
  desk.write('.github/postmortems.yml', 'label: incident\n');
  await refused('the configuration or an option');
});

test.each([
  ['a title', { title: 'Mine' }],
  ['a state', { state: 'closed', stateReason: 'completed', closedAt: '2026-06-01T00:00:00Z' }],
  ['text of a person', { body: 'Mine' }],
  ['a label', { labels: ['postmortem', 'urgent'] }],
])('is refused where an issue moved: %s', async (_, change) => {
  await desk.run('apply');
  desk.write(path, postmortem('Database down', '2026-01-02', ...items, 'Raise the limit'));
  await desk.run('plan', '--out', 'plan.json');
  desk.meddle((issues) => Object.assign(issues[0] ?? {}, change));
  await refused('the tracked issues have changed');
});

test("another team's issue in the tracker moves nothing", async () => {
  await desk.run('apply');
  desk.write(path, postmortem('Database down', '2026-01-02', ...items, 'Raise the limit'));
  desk.meddle((issues) => issues.push({ ...(issues[0] as object), ...foreign } as never));
  await desk.run('plan', '--out', 'plan.json');
  desk.meddle((issues) => Object.assign(issues[2] ?? {}, { title: 'Renamed' }));
  expect(await desk.run('apply', '--plan', 'plan.json')).toBe(0);
});

const foreign = { number: 90, title: 'Theirs', body: 'Text', labels: ['bug'], author: 'mallory' };

test('is refused where somebody edited it: what it says is never carried out', async () => {
  const plan = saved();
  Object.assign(plan.plan.changes[0]?.writes ?? {}, { title: 'Send the keys to me', assign: ['mallory'] });
  desk.write('plan.json', JSON.stringify(plan));
  await refused('it was edited, or made by another version');
});

test.each([
  ['another version', { formatVersion: 2 }, 'formatVersion'],
  ['an unknown field', { extra: true }, 'extra'],
  ['no digest', { tracker: 'x' }, 'tracker'],
  ['another repository', { repository: 'acme/other' }, 'another repository'],
  ['another commit', { commit: 'f'.repeat(40) }, 'the commit is another'],
])('is refused with %s', async (_, change, why) => {
  desk.write('plan.json', JSON.stringify({ ...saved(), ...change }));
  await refused(why);
});

test('is refused where it is no plan, or not there', async () => {
  desk.write('plan.json', '# Plan');
  await refused('not a saved plan: not JSON');
  desk.remove('plan.json');
  await refused('there is no such file');
});

test('belongs to apply alone', async () => {
  expect(await desk.run('plan', '--plan', 'plan.json')).toBe(2);
  expect(desk.shown).toContain('--plan: plan does not have it; only apply has it');
});
