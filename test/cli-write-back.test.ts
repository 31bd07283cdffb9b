/** Issue numbers and ticks go from the tracker into the files. */

import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Desk, postmortem } from './support/desk.js';

let desk: Desk;

const path = 'postmortems/2026-01-02-db.md';
const items = ['[ ] Alert on the pool', '[ ] Rehearse a failover', 'Ask the vendor (OPS-7)'];
const before = `\uFEFF${postmortem('Database down', '2026-01-02', ...items).replaceAll('\n', '\r\n')}`;
const after = before
  .replace('[ ] Alert on the pool', '[x] Alert on the pool (#1)')
  .replace('failover', 'failover (#2)');

beforeEach(async () => {
  desk = new Desk();
  desk.write(path, before);
  await desk.run('apply');
  desk.meddle(([first]) => {
    Object.assign(first ?? {}, { state: 'closed', stateReason: 'completed', closedAt: '2026-05-01T00:00:00Z' });
  });
});
afterEach(() => {
  desk.close();
});

const onDisk = (name = path): string => readFileSync(join(desk.dir, name), 'utf8');

test('as a patch that git applies; the files and the tracker stay as they are', async () => {
  const tracker = desk.tracker();
  expect(await desk.run('write-back')).toBe(0);
  expect(desk.shown).toContain(`${path}: 2 linked, 1 ticked`);
  expect(onDisk()).toBe(before);
  expect(desk.tracker()).toBe(tracker);
  const applied = spawnSync('git', ['apply', '--whitespace=nowarn', 'write-back.patch'], { cwd: desk.dir });
  expect(applied.status).toBe(0);
  expect(onDisk()).toBe(after);
});

test('to a file of another name', async () => {
  await desk.run('write-back', '--out', 'links.patch');
  expect(onDisk('links.patch')).toContain('+- [x] Alert on the pool (#1)\r\n');
  expect(existsSync(join(desk.dir, 'write-back.patch'))).toBe(false);
});

test('in place; a second time there is nothing to do, and the sync keeps every issue', async () => {
  expect(await desk.run('write-back', '--in-place')).toBe(0);
  expect(onDisk()).toBe(after);
  expect(await desk.run('write-back', '--in-place')).toBe(0);
  expect(desk.shown).toContain('Nothing to write back.');
  await desk.run('apply');
  expect(desk.issues().map(({ title, state }) => [title, state])).toEqual([
    ['Alert on the pool', 'closed'],
    ['Rehearse a failover', 'open'],
  ]);
  expect(await desk.run('apply')).toBe(0);
  expect(desk.shown).toContain('Nothing to do.');
});

test('not for an item whose issue nobody confirmed yet', async () => {
  desk.write(path, before.replace('Rehearse a failover', 'Rehearse a failover quarterly'));
  await desk.run('write-back', '--in-place');
  expect(onDisk()).not.toContain('(#2)');
});

test('not a tick where somebody unticked the box: the sync opens the issue again', async () => {
  await desk.run('apply');
  desk.write(path, before.replace('[ ] Alert', '[x] Alert'));
  await desk.run('apply');
  desk.write(path, before);
  await desk.run('write-back', '--in-place');
  expect(onDisk()).toContain('[ ] Alert on the pool (#1)');
});

test('a tick only with proof, where done needs proof', async () => {
  desk.write('.github/postmortems.yml', 'require-evidence: true\n');
  desk.write(path, `${before}- [ ] Shorten the cache (evidence: https://example.com/1)\r\n`);
  await desk.run('apply');
  desk.meddle((issues) => {
    for (const issue of issues)
      Object.assign(issue, { state: 'closed', stateReason: 'completed', closedAt: '2026-05-01T00:00:00Z' });
    Object.assign(issues[1] ?? {}, { body: `${issues[1]?.body ?? ''}\n\nEvidence: https://example.com/2` });
  });
  await desk.run('write-back', '--in-place');
  expect(onDisk()).toContain('[ ] Alert on the pool (#1)');
  expect(onDisk()).toContain('[x] Rehearse a failover (#2)');
  expect(onDisk()).toMatch(/\[x\] Shorten the cache .*#3/);
});

test('not where closed means something else than done', async () => {
  desk.meddle(([first]) => Object.assign(first ?? {}, { stateReason: 'not_planned' }));
  await desk.run('write-back', '--in-place');
  expect(onDisk()).toContain('[ ] Alert on the pool (#1)');
});
