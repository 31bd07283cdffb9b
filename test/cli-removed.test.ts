/** An action item that leaves its file, and comes back. */

import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Desk, postmortem } from './support/desk.js';

let desk: Desk;

const path = 'postmortems/2026-01-02-db.md';
const whole = postmortem('Database down', '2026-01-02', 'Alert on the pool', 'Rehearse a failover');
const short = postmortem('Database down', '2026-01-02', 'Alert on the pool');

beforeEach(() => {
  desk = new Desk();
  desk.write(path, whole);
});
afterEach(() => {
  desk.close();
});

async function leave(): Promise<void> {
  await desk.run('apply');
  desk.write(path, short);
  await desk.run('apply');
}

const state = () => desk.issues()[1]?.state;

test('is told and stays open; back in the file, its label goes', async () => {
  await leave();
  expect(desk.issues()[1]).toMatchObject({ state: 'open', labels: ['postmortem', 'postmortem-item-removed'] });
  desk.write(path, whole);
  await desk.run('apply');
  expect(desk.issues()[1]).toMatchObject({ state: 'open', labels: ['postmortem'] });
  await desk.run('apply');
  expect(desk.shown).toContain('Nothing to do.');
});

test('is closed where the configuration says so, and opened again when it comes back', async () => {
  desk.write('.github/postmortems.yml', 'when-removed: close\n');
  await leave();
  expect(state()).toBe('closed');
  desk.write(path, whole);
  await desk.run('apply');
  expect(state()).toBe('open');
  await desk.run('apply');
  expect(desk.shown).toContain('Nothing to do.');
});

test('that a person closed stays closed when it comes back', async () => {
  await leave();
  desk.meddle((issues) => {
    const issue = issues[1];
    if (issue !== undefined) Object.assign(issue, { state: 'closed', closedAt: '2026-05-01T00:00:00Z' });
  });
  desk.write(path, whole);
  await desk.run('apply');
  expect(state()).toBe('closed');
});
