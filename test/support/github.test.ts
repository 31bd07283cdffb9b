import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Octokit } from '@octokit/rest';
import { faults, on, startGitHub, type GitHub } from './github.js';
import { createClient } from './octokit.js';

const ops = { owner: 'acme', repo: 'ops' };
let github: GitHub;
let octokit: Octokit;

beforeEach(async () => {
  github = await startGitHub();
  await github.repositories.createRepository('acme/ops');
  await github.repositories.commitFiles('acme/ops', 'main', { 'README.md': '# Ops\n' });
  octokit = createClient(github.url, await github.installationToken({ issues: 'write', contents: 'read' }));
});
afterEach(async () => {
  await github.close();
  expect(github.mismatches).toEqual([]);
});

const create = (title: string, more: object = {}) => octokit.issues.create({ ...ops, title, ...more });
const numbers = async (query: object) =>
  (await octokit.issues.listForRepo({ ...ops, ...query })).data.map(({ number }) => number);

test('what a workflow writes is by its bot, and is found by it', async () => {
  const { data } = await create('Add an alert', { labels: ['postmortem'] });
  expect(data.user).toMatchObject({ login: 'github-actions[bot]', type: 'Bot', id: 41898282 });
  expect(data.html_url).toBe('https://github.com/acme/ops/issues/1');
  expect(await numbers({ labels: 'Postmortem', creator: 'github-actions[bot]' })).toEqual([1]);
  expect(await numbers({ creator: 'ada' })).toEqual([]);
});

test('every request is in the log, in order, and judged', async () => {
  await create('One');
  await octokit.request('GET /repos/{owner}/{repo}/issues', { ...ops, lables: 'x' });
  expect(github.log.map(({ method, login, status }) => [method, login, status])).toEqual([
    ['POST', 'github-actions[bot]', 201],
    ['GET', 'github-actions[bot]', 200],
  ]);
  expect(github.violations).toEqual(['GET /repos/acme/ops/issues: unknown query parameter lables']);
});

test('all pages lead to all issues, and to pull requests as well', async () => {
  for (let count = 1; count <= 5; count += 1) await create(`Issue ${count}`);
  await github.repositories.commitFiles('acme/ops', 'pm', { 'pm.md': '# PM\n' });
  const number = await github.repositories.openPullRequest('acme/ops', { head: 'pm' });
  const all = await octokit.paginate(octokit.issues.listForRepo, { ...ops, per_page: 2 });
  expect(all.map((issue) => issue.number)).toEqual([6, 5, 4, 3, 2, 1]);
  expect(all.filter(({ pull_request }) => pull_request).map((issue) => issue.number)).toEqual([number]);
  github.addFault({ match: on('GET', /\/issues$/), kind: faults.withoutLink() });
  expect(await octokit.paginate(octokit.issues.listForRepo, { ...ops, per_page: 2 })).toHaveLength(2);
});

test('filters and orders of the issue list', async () => {
  await create('One', { labels: ['a', 'b'], assignees: ['ada'] });
  await create('Two', { labels: ['a'] });
  await octokit.issues.update({ ...ops, issue_number: 1, state: 'closed', state_reason: 'not_planned' });
  expect(await numbers({})).toEqual([2]);
  expect(await numbers({ state: 'closed' })).toEqual([1]);
  expect(await numbers({ state: 'all', labels: 'a,b' })).toEqual([1]);
  expect(await numbers({ state: 'all', direction: 'asc' })).toEqual([1, 2]);
  expect(await numbers({ state: 'all', sort: 'updated' })).toEqual([1, 2]);
  expect(await numbers({ state: 'all', assignee: 'none' })).toEqual([2]);
  expect(await numbers({ state: 'all', since: '2099-01-01T00:00:00Z' })).toEqual([]);
  expect(await numbers({ state: 'all', since: '2000-01-01T00:00:00Z' })).toEqual([2, 1]);
});

test('reasons for closing', async () => {
  await create('One');
  for (const reason of ['duplicate', 'completed', 'not_planned'] as const) {
    await octokit.issues.update({ ...ops, issue_number: 1, state: 'closed', state_reason: reason });
    const { data } = await octokit.issues.get({ ...ops, issue_number: 1 });
    expect(data.state_reason).toBe(reason);
  }
  const { data } = await octokit.issues.update({ ...ops, issue_number: 1, state: 'open' });
  expect(data.state_reason).toBe('reopened');
});

test('an issue is refused as a whole if somebody cannot be assigned', async () => {
  await expect(create('One', { assignees: ['ada', 'mallory'] })).rejects.toMatchObject({
    status: 422,
    response: { data: { errors: [{ field: 'assignees', code: 'invalid', value: 'mallory' }] } },
  });
  expect(await numbers({})).toEqual([]);
  await create('One');
  const { data } = await octokit.issues.addAssignees({ ...ops, issue_number: 1, assignees: ['mallory', 'ada'] });
  expect(data.assignees?.map(({ login }) => login)).toEqual(['ada']);
});

test('limits of texts and labels', async () => {
  await expect(create('x'.repeat(257))).rejects.toMatchObject({ status: 422 });
  await expect(create('x', { body: 'x'.repeat(65_537) })).rejects.toMatchObject({ status: 422 });
  await expect(create('x', { labels: ['x'.repeat(51)] })).rejects.toMatchObject({ status: 422 });
  await create('x', { body: 'old', labels: ['Known'] });
  const { data } = await octokit.issues.update({ ...ops, issue_number: 1, body: 'x'.repeat(65_537) });
  expect(data.body).toBe('old');
  await expect(octokit.issues.createLabel({ ...ops, name: 'known' })).rejects.toMatchObject({
    status: 422,
    response: { data: { errors: [{ resource: 'Label', code: 'already_exists', field: 'name' }] } },
  });
});

test('what people do in between', async () => {
  for (const title of ['One', 'Two', 'Three']) await create(title);
  await github.repositories.createRepository('acme/other');
  await github.meddling.lockIssue('acme/ops', 1);
  github.meddling.deleteIssue('acme/ops', 2);
  const moved = await github.meddling.transferIssue('acme/ops', 3, 'acme/other');
  const comment = octokit.issues.createComment({ ...ops, issue_number: 1, body: 'x' });
  await expect(comment).rejects.toMatchObject({ status: 403 });
  await expect(octokit.issues.get({ ...ops, issue_number: 2 })).rejects.toMatchObject({ status: 410 });
  const { data } = await octokit.issues.get({ ...ops, issue_number: 3 });
  expect([data.repository_url.split('/').at(-1), data.number]).toEqual(['other', moved]);
  expect(await numbers({ state: 'all' })).toEqual([1]);
});

test('lists can lag behind', async () => {
  await github.meddling.freezeLists('acme/ops');
  await create('One');
  expect(await numbers({})).toEqual([]);
  github.meddling.thawLists('acme/ops');
  expect(await numbers({})).toEqual([1]);
});

test('settings of the repository', async () => {
  await github.repositories.updateRepository('acme/ops', { has_issues: false });
  await expect(create('One')).rejects.toMatchObject({ status: 410 });
  await expect(numbers({})).rejects.toMatchObject({ status: 410 });
  await github.repositories.updateRepository('acme/ops', { has_issues: true, archived: true });
  await expect(create('One')).rejects.toMatchObject({ status: 403 });
  expect(await numbers({})).toEqual([]);
});

test('hooks see each request before and after it is worked on', async () => {
  const seen: string[] = [];
  const look = async (when: string) => {
    const { body } = await github.api('GET', '/repos/acme/ops/issues');
    seen.push(`${when} ${(body as unknown[]).length}`);
  };
  github.hooks.onRequest = () => look('before');
  github.hooks.onAnswer = () => look('after');
  await create('One');
  expect(seen).toEqual(['before 0', 'after 1']);
  expect(github.log).toHaveLength(1);
});
