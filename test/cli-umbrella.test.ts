/** Parent issues and milestones on the command line with the embedded tracker: plan, apply, report, saved plans, adopt. */

import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Desk, postmortem } from './support/desk.js';

let desk: Desk;
const path = 'postmortems/2026-01-02-db.md';
const two = ['Alert people on call when the pool runs low (due 2026-02-01)', 'Rehearse a failover'];

beforeEach(() => {
  desk = new Desk();
  desk.write(path, postmortem('Database down', '2026-01-02', ...two));
});
afterEach(() => {
  desk.close();
});

const configure = (umbrella: string): void => {
  desk.write('.github/postmortems.yml', `umbrella: ${umbrella}\n`);
};
const stored = () => JSON.parse(desk.tracker()) as { issues: { title: string; parent?: number; milestone?: number }[] };

test('a parent issue is planned, opened and filled; the second apply writes nothing', async () => {
  configure('issue');
  expect(await desk.run('plan')).toBe(0);
  expect(desk.shown).toContain(
    `+ open    ${path}  Postmortem: Database down  (parent issue)\n          2 issues go in.\n`,
  );
  expect(desk.shown).toContain('Plan: 2 to open, 1 parent issue to open; 0 items left as they are.');
  expect(await desk.run('apply')).toBe(0);
  expect(desk.shown).toContain(
    'opened    #3  Postmortem: Database down  (parent issue)\n2 opened, 1 parent issue opened.',
  );
  expect(stored().issues.map(({ title, parent }) => [title, parent])).toEqual([
    ['Alert people on call when the pool runs low', 3],
    ['Rehearse a failover', 3],
    ['Postmortem: Database down', undefined],
  ]);
  const before = desk.tracker();
  expect(await desk.run('apply')).toBe(0);
  expect(desk.shown).toContain('Nothing to do.');
  expect(desk.tracker()).toBe(before);
  expect(await desk.run('plan')).toBe(0);
  expect(desk.shown).toContain('Plan: nothing to do; 2 items left as they are.');
});

test('a milestone is planned, made and filled; the second apply writes nothing', async () => {
  configure('milestone');
  expect(await desk.run('plan')).toBe(0);
  expect(desk.shown).toContain('Plan: 2 to open, 1 milestone to open;');
  expect(await desk.run('apply')).toBe(0);
  expect(desk.shown).toContain('opened    Postmortem: Database down  (milestone)\n2 opened, 1 milestone opened.');
  expect(stored().issues.map(({ milestone }) => milestone)).toEqual([1, 1]);
  const before = desk.tracker();
  expect(await desk.run('apply')).toBe(0);
  expect(desk.tracker()).toBe(before);
});

test('a parent is no action item: not for the counts, the report or the list of what is open', async () => {
  await desk.run('apply');
  await desk.run('report', '--format', 'json');
  const without = desk.shown;
  configure('issue');
  await desk.run('apply');
  await desk.run('report', '--format', 'json');
  expect(desk.shown).toBe(without);
  expect(JSON.parse(desk.shown)).toMatchObject({ counts: { items: 2, open: 2, overdue: 1 } });
  await desk.run('plan', '--format', 'markdown');
  expect(desk.shown).toContain('**Still open from this postmortem (2)**');
  expect(desk.shown).not.toContain('parent issue');
});

test('as JSON, plan and apply tell of it beside the items', async () => {
  configure('issue');
  await desk.run('plan', '--format', 'json');
  expect(JSON.parse(desk.shown)).toMatchObject({
    changes: [{ action: 'create' }, { action: 'create' }],
    umbrellas: [{ kind: 'issue', action: 'create', postmortem: '2026-01-02-db', path, umbrella: null }],
  });
  await desk.run('apply', '--format', 'json');
  expect(JSON.parse(desk.shown)).toMatchObject({
    complete: true,
    outcomes: [{ result: 'applied' }, { result: 'applied' }],
    umbrellas: [{ kind: 'issue', action: 'create', result: 'applied', umbrella: { number: 3 } }],
  });
});

test('what a pull request would be told names the parent that merging opens', async () => {
  configure('issue');
  await desk.run('plan', '--format', 'markdown');
  expect(desk.shown).toContain('merging opens 2 issues');
  expect(desk.shown).toContain(
    '**Merging this opens 1 parent issue**\n\n- **Postmortem: Database down**: 2 issues go in.',
  );
});

test('a saved plan holds it, and is refused once somebody took an issue out meanwhile', async () => {
  configure('issue');
  await desk.run('plan', '--out', 'plan.json');
  expect(readFileSync(join(desk.dir, 'plan.json'), 'utf8')).toContain('"title": "Postmortem: Database down"');
  expect(await desk.run('apply', '--plan', 'plan.json')).toBe(0);
  desk.write(path, postmortem('Database down', '2026-01-02', ...two, 'Raise the limit'));
  await desk.run('plan', '--out', 'plan.json');
  desk.meddle((issues) => {
    delete (issues[0] as { parent?: number }).parent;
  });
  expect(await desk.run('apply', '--plan', 'plan.json')).toBe(2);
  expect(desk.shown).toContain('the tracked issues have changed');
});

test('the outcome file has the writes to it', async () => {
  configure('issue');
  await desk.run('apply', '--outcome', 'outcomes.jsonl');
  const lines = readFileSync(join(desk.dir, 'outcomes.jsonl'), 'utf8').trim().split('\n');
  const done = lines
    .map((line) => JSON.parse(line) as { what: string; outcome: string; issue: number | null })
    .filter(({ outcome }) => outcome === 'done')
    .map(({ what, issue }) => `${what} ${issue ?? ''}`.trim());
  expect(done).toEqual([
    'create-label',
    'create-issue 1',
    'create-issue 2',
    'create-issue 3',
    'add-sub-issue 1',
    'add-sub-issue 2',
    'update-issue 3',
  ]);
});

test('only the postmortems that were named get one, and the others are left alone', async () => {
  configure('issue');
  desk.write('postmortems/2026-02-03-cdn.md', postmortem('CDN down', '2026-02-03', 'Page the owner'));
  await desk.run('apply', path);
  expect(stored().issues.map(({ title }) => title)).toContain('Postmortem: Database down');
  await desk.run('apply', 'postmortems/2026-02-03-cdn.md');
  expect(stored().issues.map(({ title, parent }) => `${title} ${parent ?? '-'}`)).toEqual([
    'Alert people on call when the pool runs low 3',
    'Rehearse a failover 3',
    'Postmortem: Database down -',
    'Page the owner 5',
    'Postmortem: CDN down -',
  ]);
});

test('an item that names a parent is told so: a parent stands for no item', async () => {
  configure('issue');
  await desk.run('apply');
  desk.write(path, postmortem('Database down', '2026-01-02', ...two, 'Raise the limit (#3)'));
  expect(await desk.run('apply')).toBe(0);
  expect(desk.shown).toContain('`#3` is the parent issue of a postmortem');
  expect(stored().issues).toHaveLength(3);
});

test('adopt never proposes a parent for an item', async () => {
  configure('issue');
  await desk.run('apply');
  desk.write(path, postmortem('Database down', '2026-01-02', ...two, 'Postmortem: Database down'));
  await desk.run('adopt');
  expect(desk.shown).not.toContain('#3');
});

test('a value that does not exist is refused', async () => {
  configure('epic');
  expect(await desk.run('plan')).toBe(2);
  expect(desk.shown).toContain('umbrella');
});
