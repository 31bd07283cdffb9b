import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Octokit } from '@octokit/rest';
import { faults, on, startGitHub, type GitHub } from './github.js';
import { createClient } from './octokit.js';

let github: GitHub;
let octokit: Octokit;
let head: string;

beforeAll(async () => {
  github = await startGitHub();
  const { repositories } = github;
  await repositories.createRepository('acme/ops');
  await repositories.commitFiles('acme/ops', 'main', { 'README.md': '# Ops\n', bin: Buffer.from([0, 1]) });
  head = await repositories.commitFiles('acme/ops', 'pm', { 'pm.md': '# PM\n', link: { symlink: 'pm.md' } });
  await repositories.openPullRequest('acme/ops', { head: 'pm' });
  await github.api('POST', '/repos/acme/ops/issues', { title: 'x' });
  octokit = createClient(github.url, await github.installationToken({ pull_requests: 'write', issues: 'write' }));
  for (const body of ['one', 'two', 'three']) {
    await octokit.issues.createComment({ owner: 'acme', repo: 'ops', issue_number: 1, body });
  }
});
afterAll(() => github.close());

test('who one is', async () => {
  expect(await octokit.graphql('{ viewer { login databaseId } }')).toEqual({
    viewer: { login: 'github-actions[bot]', databaseId: 41898282 },
  });
});

test('files of a commit', async () => {
  const answer = await octokit.graphql(
    `query ($oid: GitObjectID!) { repository(owner: "acme", name: "ops") {
      defaultBranchRef { name target { oid } }
      object(expression: "main:README.md") { ... on Blob { text isBinary isTruncated byteSize } }
      commit: object(oid: $oid) { ... on Commit {
        file(path: "pm.md") { path mode type object { ... on Blob { text } } }
        link: file(path: "link") { mode }
        bin: file(path: "bin") { object { ... on Blob { isBinary text } } }
        none: file(path: "none") { path } } }
      none: object(expression: "main:none") { oid } } }`,
    { oid: head },
  );
  expect(answer).toEqual({
    repository: {
      defaultBranchRef: { name: 'main', target: { oid: await github.repositories.tip('acme/ops') } },
      object: { text: '# Ops\n', isBinary: false, isTruncated: false, byteSize: 6 },
      commit: {
        file: { path: 'pm.md', mode: 0o100644, type: 'blob', object: { text: '# PM\n' } },
        link: { mode: 0o120000 },
        bin: { object: { isBinary: true, text: null } },
        none: null,
      },
      none: null,
    },
  });
});

const comments = `query ($after: String) { repository(owner: "acme", name: "ops") {
  issue(number: 2) { state stateReason }
  pullRequest(number: 1) { headRefOid comments(first: 2, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { body viewerDidAuthor author { login } } } } } }`;

interface Page {
  repository: {
    issue: object;
    pullRequest: {
      headRefOid: string;
      comments: { pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: object[] };
    };
  };
}

test('comments of a pull request, page by page', async () => {
  const { repository: first } = await octokit.graphql<Page>(comments);
  expect(first.issue).toEqual({ state: 'OPEN', stateReason: null });
  expect(first.pullRequest.headRefOid).toBe(head);
  const { pageInfo, nodes } = first.pullRequest.comments;
  expect(pageInfo.hasNextPage).toBe(true);
  expect(nodes[0]).toEqual({ body: 'one', viewerDidAuthor: true, author: { login: 'github-actions' } });
  const { repository: second } = await octokit.graphql<Page>(comments, { after: pageInfo.endCursor });
  expect(second.pullRequest.comments.nodes).toHaveLength(1);
  expect(second.pullRequest.comments.pageInfo.hasNextPage).toBe(false);
});

test('what does not exist, what the schema does not have, what goes wrong', async () => {
  await expect(octokit.graphql('{ repository(owner: "acme", name: "none") { id } }')).rejects.toMatchObject({
    errors: [{ type: 'NOT_FOUND', path: ['repository'] }],
  });
  expect(github.violations).toEqual([]);
  await expect(octokit.graphql('{ viewer { nickname } }')).rejects.toThrow('nickname');
  expect(github.violations.splice(0)).toEqual([expect.stringContaining('nickname')]);
  const kind = faults.graphql([{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }], { repository: null });
  github.addFault({ match: on('POST', /^\/graphql$/), kind });
  await expect(octokit.graphql(comments)).rejects.toMatchObject({ data: { repository: null } });
});
