/** The outcome file of a run on the command line. */

import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outcomeLineSchema, type OutcomeLine } from '../src/core/outcome-line.js';
import { Desk, postmortem } from './support/desk.js';

let desk: Desk;

beforeEach(() => {
  desk = new Desk();
  desk.write('postmortems/2026-01-02-db.md', postmortem('Database down', '2026-01-02', 'Alert on the pool'));
});
afterEach(() => {
  desk.close();
});

function lines(): OutcomeLine[] {
  const text = readFileSync(join(desk.dir, 'outcomes.jsonl'), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => outcomeLineSchema.parse(JSON.parse(line)));
}

test('has every write; the next run adds its own under another name', async () => {
  expect(await desk.run('apply', '--outcome', 'outcomes.jsonl')).toBe(0);
  expect(lines().map(({ what, outcome }) => `${what} ${outcome}`)).toEqual([
    'create-label sent',
    'create-label done',
    'create-issue sent',
    'create-issue done',
  ]);
  desk.write('postmortems/2026-01-02-db.md', postmortem('Database down', '2026-01-02', 'Alert on the pool (P1)'));
  await desk.run('apply', '--outcome', 'outcomes.jsonl');
  const all = lines();
  expect(all.map(({ write }) => write)).toEqual([1, 1, 2, 2, 1, 1]);
  expect(new Set(all.map(({ run }) => run)).size).toBe(2);
  expect(all.at(-1)).toMatchObject({ what: 'update-issue', issue: 1, outcome: 'done', before: all[3]?.after });
});

test('whose last line was cut off by a crash or a full disk keeps the lines of the next run whole', async () => {
  desk.write('outcomes.jsonl', '{"formatVersion":1,"run":"cut');
  await desk.run('apply', '--outcome', 'outcomes.jsonl');
  const [cut, ...rest] = readFileSync(join(desk.dir, 'outcomes.jsonl'), 'utf8').trimEnd().split('\n');
  expect(cut).toBe('{"formatVersion":1,"run":"cut');
  expect(rest.map((line) => outcomeLineSchema.parse(JSON.parse(line)).outcome)).toEqual([
    'sent',
    'done',
    'sent',
    'done',
  ]);
});

test('that cannot be opened stops the run before it writes anything', async () => {
  expect(await desk.run('apply', '--outcome', 'no/such/folder/outcomes.jsonl')).toBe(2);
  expect(() => desk.tracker()).toThrow('ENOENT');
});

test('belongs to apply alone', async () => {
  expect(await desk.run('plan', '--outcome', 'outcomes.jsonl')).toBe(2);
  expect(desk.shown).toContain('--outcome: plan does not have it; apply and adopt have it');
});
