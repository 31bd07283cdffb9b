import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Octokit } from '@octokit/rest';
import { faults, limits, on, startGitHub, type GitHub } from './github.js';
import { createClient } from './octokit.js';

const ops = { owner: 'acme', repo: 'ops' };
const posts = on('POST', /\/issues$/);
const lists = on('GET', /\/issues$/);
let github: GitHub;
let octokit: Octokit;

beforeEach(async () => {
  github = await startGitHub();
  await github.repositories.createRepository('acme/ops');
  octokit = createClient(github.url, await github.installationToken({ issues: 'write' }));
});
afterEach(() => github.close());

const create = () => octokit.issues.create({ ...ops, title: 'One' });
const count = async () => (await octokit.issues.listForRepo(ops)).data.length;

test.each([
  ['before', faults.before(502), 0],
  ['after', faults.after(502), 1],
  ['drop before', faults.dropBefore(), 0],
  ['drop after', faults.dropAfter(), 1],
])('a write that fails "%s" it is committed', async (name, kind, made) => {
  github.addFault({ match: posts, kind });
  await expect(create()).rejects.toThrow();
  expect(github.log[0]?.fault).toBe(name);
  expect(await count()).toBe(made);
  expect(github.faults).toEqual([]);
});

test('a server that never answers', async () => {
  github.addFault({ match: posts, kind: faults.hangAfter() });
  const signal = AbortSignal.timeout(100);
  await expect(octokit.issues.create({ ...ops, title: 'One', request: { signal } })).rejects.toThrow();
  expect(await count()).toBe(1);
});

test('a write that is lost without a word', async () => {
  await create();
  github.addFault({ match: on('PATCH', /\/issues\/1$/), kind: faults.silent() });
  const { status, data } = await octokit.issues.update({ ...ops, issue_number: 1, title: 'Two' });
  expect([status, data.title]).toEqual([200, 'One']);
  expect((await octokit.issues.get({ ...ops, issue_number: 1 })).data.title).toBe('One');
});

test('answers that are not what they should be', async () => {
  await create();
  github.addFault({ match: lists, kind: faults.emptyList() });
  expect(await count()).toBe(0);
  github.addFault({ match: lists, kind: faults.html() });
  expect((await octokit.issues.listForRepo(ops)).data).toEqual(expect.stringContaining('<html>'));
  github.addFault({ match: lists, kind: faults.truncated() });
  const { data } = await octokit.issues.listForRepo(ops).catch(() => ({ data: undefined }));
  expect(Array.isArray(data)).toBe(false);
});

test('limits, after some requests that pass', async () => {
  github.addFault({ match: posts, kind: faults.before(limits.secondary(60)), skip: 2, times: 2 });
  await create();
  await create();
  await expect(create()).rejects.toMatchObject({ status: 403, response: { headers: { 'retry-after': '60' } } });
  await expect(create()).rejects.toMatchObject({ status: 403 });
  await create();
  github.addFault({ match: posts, kind: faults.before(limits.primary()) });
  await expect(create()).rejects.toMatchObject({ response: { headers: { 'x-ratelimit-remaining': '0' } } });
  expect(await count()).toBe(3);
});
