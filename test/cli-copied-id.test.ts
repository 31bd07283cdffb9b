/** F18: a postmortem that was copied with its id freezes both, and is a problem. */

import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Desk, postmortem } from './support/desk.js';

let desk: Desk;

const withId = (...items: string[]) => `---\nid: INC-7\n---\n${postmortem('Database down', '2026-01-02', ...items)}`;

beforeEach(async () => {
  desk = new Desk();
  desk.write('postmortems/a.md', withId('Alert on the pool'));
  await desk.run('apply');
});
afterEach(() => {
  desk.close();
});

test('opens nothing, changes nothing, says why, and goes on when the copy has an id of its own', async () => {
  const before = desk.tracker();
  desk.write('postmortems/b.md', withId('Rehearse a failover'));
  expect(await desk.run('validate')).toBe(1);
  expect(desk.shown).toContain('duplicate-postmortem-id');
  await desk.run('apply');
  expect(desk.tracker()).toBe(before);
  desk.write('postmortems/b.md', withId('Rehearse a failover').replace('INC-7', 'INC-8'));
  await desk.run('apply');
  expect(desk.shown).toContain('1 opened.');
  expect(desk.issues()).toHaveLength(2);
});
