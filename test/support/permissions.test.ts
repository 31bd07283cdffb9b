import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startGitHub, type GitHub } from './github.js';
import { createClient } from './octokit.js';

const ops = { owner: 'acme', repo: 'ops' };
const secret = { owner: 'acme', repo: 'secret' };
let github: GitHub;

beforeEach(async () => {
  github = await startGitHub();
  await github.repositories.createRepository('acme/ops');
  await github.repositories.createRepository('acme/secret', { private: true });
  await github.repositories.commitFiles('acme/ops', 'main', { 'README.md': '# Ops\n' });
});
afterEach(() => github.close());

const as = (token: string) => createClient(github.url, token);
const refused = (accepted: string) => ({
  status: 403,
  message: 'Resource not accessible by integration - https://docs.github.com/rest',
  response: { headers: { 'x-accepted-github-permissions': accepted } },
});

test('a token of a workflow does what it is permitted to and no more', async () => {
  const octokit = as(await github.installationToken({ issues: 'read', contents: 'read' }));
  await expect(octokit.issues.create({ ...ops, title: 'x' })).rejects.toMatchObject(refused('issues=write'));
  await expect(octokit.users.getAuthenticated()).rejects.toMatchObject(refused(''));
  await expect(octokit.pulls.list(secret)).rejects.toMatchObject(refused('pull_requests=read'));
  expect((await octokit.pulls.list(ops)).data).toEqual([]);
  expect((await octokit.issues.listForRepo(secret)).data).toEqual([]);
});

test('a token for one repository sees of another what everybody sees', async () => {
  const octokit = as(await github.installationToken({ issues: 'write' }, 'github-actions', 'acme', ['acme/ops']));
  await octokit.issues.create({ ...ops, title: 'x' });
  await expect(octokit.issues.listForRepo(secret)).rejects.toMatchObject({ status: 404 });
  await expect(octokit.repos.get(secret)).rejects.toMatchObject({ status: 404 });
  await github.repositories.createRepository('acme/web');
  const web = { owner: 'acme', repo: 'web' };
  expect((await octokit.issues.listForRepo(web)).data).toEqual([]);
  await expect(octokit.issues.create({ ...web, title: 'x' })).rejects.toMatchObject(refused('issues=write'));
  const query = 'query { repository(owner: "acme", name: "secret") { nameWithOwner } }';
  await expect(octokit.graphql(query)).rejects.toThrow('Could not resolve');
});

test('a comment on a pull request needs another permission than one on an issue', async () => {
  await github.repositories.commitFiles('acme/ops', 'pm', { 'pm.md': '# PM\n' });
  const issue_number = await github.repositories.openPullRequest('acme/ops', { head: 'pm' });
  const comment = { ...ops, issue_number, body: 'x' };
  const issues = as(await github.installationToken({ issues: 'write' }));
  const pulls = as(await github.installationToken({ pull_requests: 'write' }));
  await expect(issues.issues.createComment(comment)).rejects.toMatchObject(
    refused('issues=write; pull_requests=write'),
  );
  expect((await pulls.issues.createComment(comment)).status).toBe(201);
});

test('unknown and expired tokens', async () => {
  await expect(as('guess').issues.listForRepo(ops)).rejects.toMatchObject({ status: 401 });
  const token = await github.installationToken({ issues: 'write' });
  github.revokeToken(token);
  await expect(as(token).issues.listForRepo(ops)).rejects.toMatchObject({ status: 401 });
});

test('an outsider may write an issue, without labels, and nothing of others', async () => {
  const mallory = as(github.userToken('mallory'));
  await github.api('POST', '/repos/acme/ops/issues', { title: 'Ours' });
  const { data } = await mallory.issues.create({ ...ops, title: 'Forged', labels: ['postmortem'] });
  expect([data.user?.login, data.labels]).toEqual(['mallory', []]);
  await expect(mallory.issues.update({ ...ops, issue_number: 1, title: 'x' })).rejects.toMatchObject({ status: 403 });
  await expect(mallory.issues.listForRepo(secret)).rejects.toMatchObject({ status: 404 });
});

test('another app is another author', async () => {
  const octokit = as(await github.installationToken({ issues: 'write' }, 'other-app'));
  const { data } = await octokit.issues.create({ ...ops, title: 'x' });
  expect(data.user).toMatchObject({ login: 'other-app[bot]', type: 'Bot' });
});

test('the budget of a token ends', async () => {
  await github.close();
  github = await startGitHub({ rateLimit: 2 });
  await github.repositories.createRepository('acme/ops');
  const octokit = as(await github.installationToken({ issues: 'write' }));
  await octokit.issues.listForRepo(ops);
  const { headers } = await octokit.issues.listForRepo(ops);
  expect(headers['x-ratelimit-remaining']).toBe('0');
  await expect(octokit.issues.listForRepo(ops)).rejects.toMatchObject({ status: 403 });
});
