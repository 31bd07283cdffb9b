/** The lane that offers a pull request for the files, against GitHub's emulator. */

import { afterEach, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Bundle, file, postmortem, repo } from './bundle.js';
import type { StepResult } from '../support/runner.js';

let bundle: Bundle;

const branch = 'postmortem-followthrough/write-back';
const config = { '.github/postmortems.yml': 'write-back: true\n' };
const readOnly = { contents: 'read', issues: 'read' } as const;
const mayWrite = { contents: 'write', pull_requests: 'write' } as const;
const text = 'Rehearse a failover';
const linked = postmortem([`${text} (#1)`]);

afterEach(async () => {
  expect(await bundle.close()).toEqual({ violations: [], mismatches: [] });
});

/** Issue 1 stands for the one item. */
async function tracked(files: Record<string, string> = config): Promise<void> {
  bundle = await Bundle.open({ ...files, [file]: postmortem([text]) });
  expect((await bundle.push()).outputs).toMatchObject({ created: '1' });
}

async function run(token?: string): Promise<StepResult> {
  const own = token ?? (await bundle.github.installationToken(mayWrite));
  const env = { RUNNER_TEMP: mkdtempSync(join(tmpdir(), 'temp-')) };
  return bundle.push({ inputs: { mode: 'write-back', 'write-back-token': own }, permissions: readOnly, env });
}

async function pulls(): Promise<{ number: number; title: string; state: string; head: { ref: string } }[]> {
  return (await bundle.github.api('GET', `/repos/${repo}/pulls?state=all`)).body as never;
}

async function onBranch(path = file, ref = branch): Promise<string> {
  const answer = await bundle.github.api('GET', `/repos/${repo}/contents/${path}?ref=${encodeURIComponent(ref)}`);
  return Buffer.from((answer.body as { content: string }).content, 'base64').toString('utf8');
}

const say = (step: StepResult): string => step.annotations.map(({ message }) => message).join('\n');

test('opens one pull request that changes nothing else; a second run writes nothing', async () => {
  await tracked();
  const step = await run();
  expect(say(step)).toBe('');
  expect(step.outputs).toMatchObject({ complete: 'true' });
  expect(await pulls()).toMatchObject([{ state: 'open', head: { ref: branch } }]);
  expect(await onBranch()).toBe(linked);
  expect(await onBranch(file, 'main')).toBe(postmortem([text]));
  const again = await run();
  expect(again.outputs).toMatchObject({ complete: 'true' });
  // The tree of the same files has the same name: storing it again stores nothing.
  expect(bundle.writes().filter((write) => !write.endsWith('/git/trees'))).toEqual([]);
  expect(await pulls()).toHaveLength(1);
});

test('is brought up to date as the default branch moves on, without moving a ref back', async () => {
  await tracked();
  await run();
  const first = await bundle.github.repositories.tip(repo, branch);
  await bundle.commit({ 'new.txt': 'x' });
  const step = await run();
  expect(step.conclusion).toBe('success');
  expect(await pulls()).toHaveLength(1);
  const second = await bundle.github.repositories.tip(repo, branch);
  const made = await bundle.github.api('GET', `/repos/${repo}/git/commits/${second}`);
  expect((made.body as { parents: { sha: string }[] }).parents.map(({ sha }) => sha)).toEqual([
    first,
    await bundle.github.repositories.tip(repo, 'main'),
  ]);
  expect(await onBranch('new.txt')).toBe('x');
  const moves = bundle.github.log.filter(({ method }) => method === 'PATCH').map(({ body }) => body);
  expect(moves).toEqual([{ sha: second, force: false }]);
});

test('stops where somebody else committed to the branch', async () => {
  await tracked();
  await run();
  const mine = await bundle.commit({ [file]: 'My own words' }, branch);
  await bundle.commit({ 'new.txt': 'x' });
  const step = await run();
  expect(step.conclusion).toBe('failure');
  expect(say(step)).toContain(`Somebody else committed to ${branch} (Ada)`);
  expect(bundle.writes()).toEqual([]);
  expect(await bundle.github.repositories.tip(repo, branch)).toBe(mine);
  expect(readFileSync(step.outputs['write-back-patch'] ?? '', 'utf8')).toContain('(#1)');
});

test('stays closed where a person closed it, until there is something new', async () => {
  await tracked();
  await run();
  const [pull] = await pulls();
  await bundle.github.api('PATCH', `/repos/${repo}/pulls/${pull?.number ?? 0}`, { state: 'closed' });
  expect((await run()).conclusion).toBe('success');
  expect((await pulls()).map(({ state }) => state)).toEqual(['closed']);
  await bundle.github.api('PATCH', `/repos/${repo}/issues/1`, { state: 'closed', state_reason: 'completed' });
  await bundle.commit({ [file]: postmortem([`[ ] ${text}`]) });
  await run();
  expect((await pulls()).map(({ state }) => state).sort()).toEqual(['closed', 'open']);
  expect(await onBranch()).toBe(postmortem([`[x] ${text} (#1)`]));
});

test.each([
  ['no token of its own', '', 'write-back-token is not set'],
  ['one that may only read', 'reader', 'Resource not accessible by integration'],
])('offers a file with %s', async (_, which, why) => {
  await tracked();
  const step = await run(which === '' ? '' : await bundle.github.installationToken(readOnly));
  expect(step.conclusion).toBe('success');
  expect(say(step)).toContain(why);
  expect(readFileSync(step.outputs['write-back-patch'] ?? '', 'utf8')).toContain(`+- ${text} (#1)`);
  expect(await pulls()).toEqual([]);
});

test('is off unless the configuration says otherwise', async () => {
  await tracked({});
  const step = await run();
  expect(say(step)).toContain('write-back: true');
  expect(bundle.writes()).toEqual([]);
});

test('the token of the sync is never used to write', async () => {
  await tracked();
  const own = await bundle.github.installationToken(mayWrite);
  const sync = { contents: 'write', issues: 'write', pull_requests: 'write' } as const;
  await bundle.push({ inputs: { mode: 'write-back', 'write-back-token': own }, permissions: sync });
  const used = bundle.github.log.filter(({ method, path }) => method !== 'GET' && path !== '/graphql');
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter(({ headers }) => headers['authorization'] !== `token ${own}`)).toEqual([]);
});

test('F9: not at the tip any more, it leaves the branch to the newer run', async () => {
  await tracked();
  const old = await bundle.github.repositories.tip(repo, 'main');
  await bundle.commit({ 'newer.txt': 'x' });
  const own = await bundle.github.installationToken(mayWrite);
  const inputs = { mode: 'write-back', 'write-back-token': own };
  const step = await bundle.push({ inputs, permissions: readOnly }, old);
  expect(step.outputs).toMatchObject({ complete: 'false' });
  expect(bundle.writes()).toEqual([]);
});

test('has no place in a pull request', async () => {
  bundle = await Bundle.open({ [file]: postmortem([text]) });
  const number = await bundle.propose({ [file]: postmortem(['Other']) });
  const step = await bundle.pullRequest(number, { inputs: { mode: 'write-back' } });
  expect(step.conclusion).toBe('failure');
  expect(say(step)).toContain('mode: write-back does not run on pull_request');
});
