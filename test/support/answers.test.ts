import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Octokit } from '@octokit/rest';
import { startGitHub, type GitHub } from './github.js';
import { createClient } from './octokit.js';

const ops = { owner: 'acme', repo: 'ops' };
let github: GitHub;
let octokit: Octokit;
let sha: string;
let pull: number;
let forked: number;
let second: number;

beforeAll(async () => {
  github = await startGitHub();
  const { repositories } = github;
  await repositories.createRepository('acme/ops');
  const files = { 'README.md': '# Ops\n', 'a/b.md': 'x\n', link: { symlink: 'README.md' }, bin: Buffer.from([0, 255]) };
  sha = await repositories.commitFiles('acme/ops', 'main', files);
  await repositories.commitFiles('acme/ops', 'pm', { 'pm/1.md': '# One\n', 'a/b.md': null });
  pull = await repositories.openPullRequest('acme/ops', { head: 'pm' });
  const fork = await repositories.fork('acme/ops', 'mallory');
  await repositories.commitFiles(fork, 'evil', { 'pm/2.md': '# Two\n' });
  forked = await repositories.openPullRequest('acme/ops', { head: 'evil', fork });
  const issue = { title: 'x', body: 'y', labels: ['postmortem'], assignees: ['ada'] };
  await github.api('POST', '/repos/acme/ops/issues', issue);
  await github.api('POST', '/repos/acme/ops/issues/3/comments', { body: 'x' });
  second = ((await github.api('POST', '/repos/acme/ops/issues', issue)).body as { id: number }).id;
  const permissions = { issues: 'write', pull_requests: 'write', statuses: 'write', checks: 'write' } as const;
  octokit = createClient(github.url, await github.installationToken(permissions));
});
afterAll(() => github.close());

const issue = { ...ops, issue_number: 3 };
const operations: Record<string, () => Promise<{ status: number }>> = {
  user: () => createClient(github.url, github.userToken('ada')).users.getAuthenticated(),
  repository: () => octokit.repos.get(ops),
  issues: () => octokit.issues.listForRepo({ ...ops, state: 'all' }),
  'new issue': () => octokit.issues.create({ ...ops, title: 'x' }),
  issue: () => octokit.issues.get(issue),
  'pull request as issue': () => octokit.issues.get({ ...ops, issue_number: pull }),
  'issue update': () => octokit.issues.update({ ...issue, state: 'closed', state_reason: 'duplicate' }),
  'update of a pull request as issue': () => octokit.issues.update({ ...ops, issue_number: pull, title: 'y' }),
  comments: () => octokit.issues.listComments(issue),
  'new comment': () => octokit.issues.createComment({ ...issue, body: 'x' }),
  comment: () => octokit.issues.getComment({ ...ops, comment_id: 1 }),
  'comment update': () => octokit.issues.updateComment({ ...ops, comment_id: 1, body: 'y' }),
  'comment deletion': () => octokit.issues.deleteComment({ ...ops, comment_id: 2 }),
  labels: () => octokit.issues.listLabelsForRepo(ops),
  'new label': () => octokit.issues.createLabel({ ...ops, name: 'new', color: 'ff0000', description: 'x' }),
  label: () => octokit.issues.getLabel({ ...ops, name: 'NEW' }),
  'label added': () => octokit.issues.addLabels({ ...issue, labels: ['New'] }),
  'label removed': () => octokit.issues.removeLabel({ ...issue, name: 'new' }),
  assigned: () => octokit.issues.addAssignees({ ...issue, assignees: ['grace'] }),
  unassigned: () => octokit.issues.removeAssignees({ ...issue, assignees: ['grace'] }),
  assignee: () => octokit.issues.checkUserCanBeAssigned({ ...ops, assignee: 'ada' }),
  ref: () => octokit.git.getRef({ ...ops, ref: 'heads/main' }),
  branch: () => octokit.repos.getBranch({ ...ops, branch: 'main' }),
  commit: () => octokit.repos.getCommit({ ...ops, ref: sha }),
  comparison: () => octokit.repos.compareCommitsWithBasehead({ ...ops, basehead: 'main...mallory:evil' }),
  'pull requests': () => octokit.pulls.list({ ...ops, head: 'mallory:evil' }),
  'pull request': () => octokit.pulls.get({ ...ops, pull_number: forked }),
  'files of a pull request': () => octokit.pulls.listFiles({ ...ops, pull_number: forked }),
  file: () => octokit.repos.getContent({ ...ops, path: 'README.md' }),
  folder: () => octokit.repos.getContent({ ...ops, path: 'a' }),
  'symbolic link': () => octokit.repos.getContent({ ...ops, path: 'link' }),
  tree: () => octokit.git.getTree({ ...ops, tree_sha: sha, recursive: '1' }),
  'new sub-issue': () => octokit.issues.addSubIssue({ ...issue, sub_issue_id: second }),
  'sub-issues': () => octokit.issues.listSubIssues(issue),
  'issue with sub-issues': () => octokit.issues.get(issue),
  'new milestone': () => octokit.issues.createMilestone({ ...ops, title: 'One', description: 'x' }),
  milestones: () => octokit.issues.listMilestones({ ...ops, state: 'all' }),
  milestone: () => octokit.issues.getMilestone({ ...ops, milestone_number: 1 }),
  'milestone update': () => octokit.issues.updateMilestone({ ...ops, milestone_number: 1, state: 'closed' }),
  'issue in a milestone': () => octokit.issues.update({ ...issue, milestone: 1 }),
  timeline: () => octokit.issues.listEventsForTimeline(issue),
  status: () => octokit.repos.createCommitStatus({ ...ops, sha, state: 'success', context: 'postmortems' }),
  'check run': () =>
    octokit.checks.create({
      ...ops,
      name: 'x',
      head_sha: sha,
      conclusion: 'success',
      output: { title: 'x', summary: 'y' },
    }),
};

test.each(Object.keys(operations))('%s: asked and answered as GitHub describes it', async (name) => {
  expect((await operations[name]?.())?.status).toBeLessThan(300);
  expect(github.violations.splice(0)).toEqual([]);
  expect(github.mismatches.splice(0)).toEqual([]);
});

test('what a pull request changes, also from a fork', async () => {
  const names = async (pull_number: number) =>
    (await octokit.pulls.listFiles({ ...ops, pull_number })).data.map(({ status, filename }) => [status, filename]);
  expect(await names(pull)).toEqual([
    ['removed', 'a/b.md'],
    ['added', 'pm/1.md'],
  ]);
  expect(await names(forked)).toEqual([['added', 'pm/2.md']]);
});

test('commits of a fork can be read in the repository, and move the pull request', async () => {
  const head = await github.repositories.commitFiles('mallory/ops', 'evil', { 'pm/3.md': '# Three\n' });
  expect((await octokit.pulls.get({ ...ops, pull_number: forked })).data.head.sha).toBe(head);
  expect((await octokit.repos.getContent({ ...ops, path: 'pm/3.md', ref: head })).status).toBe(200);
  expect((await octokit.pulls.listFiles({ ...ops, pull_number: forked })).data).toHaveLength(2);
});

test('bytes of a file, and no text of a large one', async () => {
  const raw = { mediaType: { format: 'raw' } };
  const blob = { ...ops, file_sha: 'd8e317eac3f51d7fdb6f5cc7a7f56781204d4278' };
  expect((await octokit.repos.getContent({ ...ops, path: 'README.md', ...raw })).data).toBe('# Ops\n');
  expect((await octokit.git.getBlob({ ...blob, ...raw })).data).toBe('# Ops\n');
  await github.repositories.commitFiles('acme/ops', 'large', { 'large.md': 'x'.repeat(1024 * 1024 + 1) });
  const { data } = await octokit.repos.getContent({ ...ops, path: 'large.md', ref: 'large' });
  expect(data).toMatchObject({ content: '', encoding: 'none' });
});

test('an issue that a merge closed says so', async () => {
  const { data: open } = await octokit.issues.create({ ...ops, title: 'x' });
  const merge = await github.repositories.mergePullRequest('acme/ops', pull);
  await github.meddling.closeByPullRequest('acme/ops', open.number, pull);
  expect(await github.repositories.tip('acme/ops')).toBe(merge);
  const { data } = await octokit.pulls.get({ ...ops, pull_number: pull });
  expect([data.merged, data.merge_commit_sha]).toEqual([true, merge]);
  const timeline = await octokit.issues.listEventsForTimeline({ ...ops, issue_number: open.number });
  expect(timeline.data.map(({ event }) => event)).toEqual(['cross-referenced', 'closed']);
  const query = `{ repository(owner: "acme", name: "ops") { issue(number: ${open.number}) {
    closedByPullRequestsReferences(first: 5) { nodes { number merged } } } } }`;
  expect(await octokit.graphql(query)).toEqual({
    repository: { issue: { closedByPullRequestsReferences: { nodes: [{ number: pull, merged: true }] } } },
  });
  expect(github.mismatches).toEqual([]);
});

test('a pull request with more files than GitHub lists', async () => {
  const files = Object.fromEntries(Array.from({ length: 3_001 }, (_, index) => [`many/${index}.md`, `${index}\n`]));
  await github.repositories.commitFiles('acme/ops', 'many', files);
  const pull_number = await github.repositories.openPullRequest('acme/ops', { head: 'many' });
  const listed = await octokit.paginate(octokit.pulls.listFiles, { ...ops, pull_number, per_page: 100 });
  expect(listed).toHaveLength(3_000);
  expect((await octokit.pulls.get({ ...ops, pull_number })).data.changed_files).toBe(3_001);
}, 60_000);
