/** A plan that one job saves and another, behind a person's approval, carries out. */

import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Bundle, file, postmortem, repo, three, checkToken } from './bundle.js';

let bundle: Bundle;
let dir: string;
let plan: string;

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'plan-'));
  plan = join(dir, 'plan.json');
  bundle = await Bundle.open({ [file]: postmortem(three) });
});
afterEach(async () => {
  rmSync(dir, { recursive: true });
  expect(await bundle.close()).toEqual({ violations: [], mismatches: [] });
});

async function save(): Promise<void> {
  const step = await bundle.push({ inputs: { mode: 'plan', 'plan-file': plan }, permissions: readOnly });
  expect(step.conclusion).toBe('success');
  expect(bundle.writes()).toEqual([]);
}

const readOnly = { contents: 'read', issues: 'read' } as const;
const approved = (sha?: string) => bundle.push({ inputs: { 'plan-file': plan } }, sha);

test('is carried out as approved; a second time it is refused', async () => {
  await save();
  const step = await approved();
  expect(step.outputs).toMatchObject({ complete: 'true', created: '3' });
  const again = await approved();
  expect(again.conclusion).toBe('failure');
  expect(again.outputs).toMatchObject({ complete: 'false' });
  expect(bundle.writes()).toEqual([]);
});

test('is refused once the branch moved on, whatever the commit changed', async () => {
  await save();
  await bundle.commit({ 'unrelated.txt': 'x' });
  const step = await approved();
  expect(step.conclusion).toBe('failure');
  expect(step.annotations.map(({ message }) => message).join()).toContain('the commit is another');
  expect(bundle.writes()).toEqual([]);
});

test('fails where the branch moved on while the approval was waited for: no newer run carries it out', async () => {
  await save();
  const planned = await bundle.github.repositories.tip(repo, 'main');
  await bundle.commit({ 'unrelated.txt': 'x' });
  const step = await approved(planned);
  expect(step.conclusion).toBe('failure');
  expect(step.annotations.map(({ message }) => message).join()).toContain('not the tip of the default branch');
  expect(bundle.writes()).toEqual([]);
});

test('what somebody wrote into it is never sent', async () => {
  await save();
  writeFileSync(plan, readFileSync(plan, 'utf8').replaceAll('Rehearse a failover', 'Hand over the keys'));
  const step = await approved();
  expect(step.conclusion).toBe('failure');
  expect(await bundle.issues()).toEqual([]);
});

test('has no place in a pull request', async () => {
  const number = await bundle.propose({ [file]: postmortem(three.slice(1)) });
  const step = await bundle.pullRequest(number, {
    inputs: { mode: 'plan', 'plan-file': plan },
    permissions: checkToken,
  });
  expect(step.conclusion).toBe('failure');
  expect(step.annotations.map(({ message }) => message).join()).toContain('plan-file: only plan and apply');
});
