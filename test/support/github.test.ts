import { afterEach, expect, test } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import { faults, on, startGitHub, type GitHub } from './github.js';

let github: GitHub | undefined;
afterEach(() => github?.close());

const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
const client = (url: string, auth: string) => new Octokit({ baseUrl: url, auth, log: quiet });
const ops = { owner: 'acme', repo: 'ops' };

async function start() {
  github = await startGitHub();
  await github.repositories.createRepository('acme/ops');
  await github.repositories.commitFiles('acme/ops', 'main', { 'README.md': '# Ops\n' });
  const token = await github.installationToken({ issues: 'write', contents: 'read' });
  return { github, octokit: client(github.url, token) };
}

test('an issue made by a workflow is authored by its bot and found again', async () => {
  const { github, octokit } = await start();
  const { data } = await octokit.issues.create({ ...ops, title: 'Add an alert', body: 'x', labels: ['postmortem'] });
  expect(data.user).toMatchObject({ login: 'github-actions[bot]', type: 'Bot', id: 41898282 });
  const listed = await octokit.issues.listForRepo({ ...ops, labels: 'Postmortem', creator: 'github-actions[bot]' });
  expect(listed.data.map(({ number }) => number)).toEqual([1]);
  expect(github.violations).toEqual([]);
  expect(github.mismatches).toEqual([]);
});

test('a fault after the write leaves exactly one issue', async () => {
  const { github, octokit } = await start();
  github.addFault({ match: on('POST', /\/issues$/), kind: faults.after(502) });
  await expect(octokit.issues.create({ ...ops, title: 'Once' })).rejects.toMatchObject({ status: 502 });
  const all = await octokit.paginate(octokit.issues.listForRepo, { ...ops, state: 'all' });
  expect(all.map(({ title }) => title)).toEqual(['Once']);
  expect(github.faults).toEqual([]);
});
