/** A run over some of the files concludes nothing about the others. */

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Desk, postmortem } from './support/desk.js';

let desk: Desk;

const db = 'postmortems/2026-01-02-db.md';
const web = 'postmortems/2026-01-04-web.md';

beforeEach(() => {
  desk = new Desk();
  desk.write(db, postmortem('Database down', '2026-01-02', 'Alert on the pool', 'Rehearse a failover'));
  desk.write(web, postmortem('Web down', '2026-01-04', 'Alert on errors of the web'));
});
afterEach(() => {
  desk.close();
});

describe('apply with a path', () => {
  test('tells nothing to the issues of the files that were not named', async () => {
    await desk.run('apply');
    const before = desk.tracker();
    expect(await desk.run('apply', web)).toBe(0);
    expect(desk.shown).toContain('Nothing to do.');
    expect(desk.tracker()).toBe(before);
  });

  test('follows a file that was named and one that is gone', async () => {
    await desk.run('apply');
    desk.remove(db);
    desk.write(web, postmortem('Web down', '2026-01-04', 'Alert on errors of the web', 'Page the owner of the web'));
    await desk.run('plan', web);
    expect(desk.shown).toContain('Plan: 1 to open, 2 to mark as removed');
  });

  test('writes nothing where no file is found at all', async () => {
    await desk.run('apply');
    const before = desk.tracker();
    desk.remove('postmortems');
    desk.write('docs/x.txt', 'x');
    expect(await desk.run('apply', 'docs')).toBe(2);
    expect(desk.tracker()).toBe(before);
  });
});

describe('two files of one name', () => {
  const one = 'postmortems/db/2026-02-01.md';
  const other = 'postmortems/web/2026-02-01.md';
  beforeEach(async () => {
    desk.write(one, postmortem('Queue down', '2026-02-01', 'Alert on the length of the queue'));
    desk.write(other, postmortem('Cache down', '2026-02-01', 'Warm the cache after a release'));
    await desk.run('apply');
  });

  test.each([one, other])('%s alone finds its issue again', async (path) => {
    await desk.run('plan', path);
    expect(desk.shown).toContain('Plan: nothing to do');
  });

  test('a third one gets the id that it has among all', async () => {
    const third = 'postmortems/dns/2026-02-01.md';
    desk.write(third, postmortem('DNS down', '2026-02-01', 'Lower the time to live of all records'));
    await desk.run('apply', third);
    expect(desk.shown).toContain('1 opened.');
    await desk.run('plan');
    expect(desk.shown).toContain('Plan: nothing to do');
  });
});
