/** Issues in other repositories on a desk: one file of issues, each with its repository named in all that is shown. */

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../src/core/report.js';
import { readEnvironment } from '../src/environment.js';
import { Desk, postmortem } from './support/desk.js';

let desk: Desk;

const path = 'postmortems/2026-01-02-db.md';
const items = ['[ ] Alert on the pool (area: checkout, due 2026-02-01)', '[ ] Rehearse a failover'];
const map = 'services:\n  checkout: acme/checkout\n';

beforeEach(() => {
  desk = new Desk();
  desk.write(path, postmortem('Database down', '2026-01-02', ...items));
  desk.write('.github/postmortems.yml', map);
});
afterEach(() => {
  desk.close();
});

const onDisk = (name: string): string => readFileSync(join(desk.dir, name), 'utf8');

test('plan names where each issue goes, apply opens it in the file with its repository, and once only', async () => {
  expect(await desk.run('plan')).toBe(0);
  expect(desk.shown).toContain('Alert on the pool  (in acme/checkout, ');
  expect(await desk.run('plan', '--format', 'markdown')).toBe(0);
  expect(desk.shown).toContain('in `acme/checkout`');
  expect(await desk.run('apply')).toBe(0);
  expect(desk.shown).toContain('opened    acme/checkout#1  Alert on the pool');
  expect(desk.shown).toContain('opened    #2  Rehearse a failover');
  expect(JSON.parse(desk.tracker())).toMatchObject({ issues: [{ repository: 'acme/checkout' }, { number: 2 }] });
  const before = desk.tracker();
  expect(await desk.run('apply')).toBe(0);
  expect(desk.tracker()).toBe(before);
});

test('the plan as JSON names the repository, and the outcome of applying it', async () => {
  await desk.run('plan', '--format', 'json');
  expect(JSON.parse(desk.shown)).toMatchObject({
    changes: [{ action: 'create', repository: 'acme/checkout' }, { action: 'create' }],
  });
  await desk.run('apply', '--format', 'json');
  expect(JSON.parse(desk.shown)).toMatchObject({
    complete: true,
    outcomes: [{ issue: { number: 1, repository: 'acme/checkout' } }, { issue: { number: 2 } }],
  });
});

test('the outcome file names the repository of each write', async () => {
  await desk.run('apply', '--outcome', 'outcome.jsonl');
  const lines = onDisk('outcome.jsonl').trim().split('\n');
  const written = lines.map((line) => JSON.parse(line) as { what: string; repository: string; outcome: string });
  const done = written
    .filter(({ outcome }) => outcome === 'done')
    .map(({ what, repository }) => `${what} ${repository}`);
  expect(done).toEqual(['create-label acme/checkout', 'create-issue acme/checkout', 'create-issue local/tracker']);
});

test('the report names it in every format', async () => {
  await desk.run('apply');
  desk.meddle(([first]) => Object.assign(first ?? {}, { title: 'Their words', assignees: ['eve'] }));
  expect(await desk.run('report')).toBe(0);
  const report = JSON.parse(onDisk('report.json')) as Report;
  expect(report.items.map(({ issue }) => issue)).toMatchObject([
    { number: 1, repository: 'acme/checkout' },
    { number: 2 },
  ]);
  expect(onDisk('report.html')).toContain('acme/checkout#1');
  expect(onDisk('report.md')).toContain('| acme/checkout#');
  expect(onDisk('report.csv').split('\r\n')[1]?.split(',').at(-1)).toBe('acme/checkout');
  for (const name of ['report.json', 'report.html', 'report.csv', 'report.md'])
    expect(onDisk(name)).not.toMatch(/Their words|\beve\b/);
});

test('the plan shows of an issue there our words, not theirs', async () => {
  await desk.run('apply');
  desk.meddle(([first]) => Object.assign(first ?? {}, { title: 'Their words' }));
  desk.write(path, postmortem('Database down', '2026-01-02', items[1] ?? ''));
  for (const format of ['text', 'json', 'markdown']) {
    await desk.run('plan', '--format', format);
    expect(desk.shown).toContain('acme/checkout');
    expect(desk.shown).not.toContain('Their words');
  }
});

test('write-back names the issue in full, and it is found by that name through any rewording', async () => {
  await desk.run('apply');
  desk.meddle(([first]) =>
    Object.assign(first ?? {}, { state: 'closed', stateReason: 'completed', closedAt: '2026-05-01T00:00:00Z' }),
  );
  await desk.run('write-back', '--in-place');
  expect(onDisk(path)).toContain('[x] Alert on the pool (area: checkout, due 2026-02-01) (acme/checkout#1)');
  desk.write(path, onDisk(path).replace('[x] Alert on the pool', '[ ] Watch every pool there is'));
  await desk.run('apply');
  expect(desk.issues()).toHaveLength(2);
  expect(desk.issues()[0]).toMatchObject({ title: 'Watch every pool there is' });
});

test('the map edited: no second issue, and the plan says where the first one lives', async () => {
  await desk.run('apply');
  desk.write(
    '.github/postmortems.yml',
    `${map}  checkout-api: acme/api\n`.replace('checkout:', 'old:').replace('checkout-api:', 'checkout:'),
  );
  expect(await desk.run('apply')).toBe(0);
  expect(desk.issues()).toHaveLength(2);
  expect(desk.shown).toContain('elsewhere than `services` says: acme/checkout#1 (now acme/api)');
});

test('a saved plan is refused once an issue elsewhere has changed', async () => {
  await desk.run('apply');
  desk.write(path, postmortem('Database down', '2026-01-02', ...items, 'One more'));
  await desk.run('plan', '--out', 'plan.json');
  desk.meddle(([first]) => Object.assign(first ?? {}, { labels: ['postmortem', 'urgent'] }));
  expect(await desk.run('apply', '--plan', 'plan.json')).toBe(2);
  expect(desk.shown).toContain('the tracked issues have changed');
});

test('adopt proposes nothing for an item that has its issue elsewhere', async () => {
  await desk.run('apply');
  desk.meddle((issues) => {
    issues.push({
      ...(issues[1] as (typeof issues)[number]),
      ...{ number: 3, title: 'Alert on the pool', body: '', labels: [] },
    });
  });
  await desk.run('adopt', '--format', 'json');
  expect(JSON.parse(desk.shown)).toMatchObject({ proposals: [] });
});

describe('on GitHub without a word from there', () => {
  test('the token for other repositories comes from SERVICES_TOKEN', () => {
    expect(readEnvironment({ SERVICES_TOKEN: 'x' }, '/', '/tmp').servicesToken).toBe('x');
    expect(readEnvironment({}, '/', '/tmp').servicesToken).toBeNull();
  });

  test('a fault of the map names the entry', async () => {
    desk.write('.github/postmortems.yml', 'services:\n  checkout: not a repository\n');
    expect(await desk.run('plan')).toBe(2);
    expect(desk.shown).toContain('services.checkout: expected owner/repo');
  });
});
