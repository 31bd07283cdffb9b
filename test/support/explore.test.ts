import { expect, test } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import { startGitHub } from './github.js';
const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
test('explore', async () => {
  const t0 = Date.now();
  const lap = (what: string) => console.log(what, Date.now() - t0);
  const g = await startGitHub();
  lap('started');
  const R = g.repositories;
  await R.createRepository('acme/ops');
  const first = await R.commitFiles('acme/ops', 'main', {
    'README.md': '# Ops\n',
    'a/b.md': 'x\n',
    link: { symlink: 'README.md' },
    bin: Buffer.from([0, 1, 255]),
  });
  await R.commitFiles('acme/ops', 'pm', { 'postmortems/1.md': '# one\n', 'a/b.md': null }, 'pm');
  await R.commitFiles('acme/ops', 'main', { 'other.md': '# other\n' }, 'main moves');
  const pr = await R.openPullRequest('acme/ops', { head: 'pm' });
  const fork = await R.fork('acme/ops', 'mallory');
  await R.commitFiles(fork, 'evil', { 'postmortems/2.md': '# two\n' }, 'two');
  const pr2 = await R.openPullRequest('acme/ops', { head: 'evil', fork });
  const h2 = await R.commitFiles(fork, 'evil', { 'postmortems/3.md': '# three\n' }, 'three');
  lap('data');
  const o = new Octokit({
    baseUrl: g.url,
    auth: await g.installationToken({
      issues: 'write',
      contents: 'read',
      pull_requests: 'write',
      statuses: 'write',
      checks: 'write',
    }),
    log: quiet,
  });
  const ops = { owner: 'acme', repo: 'ops' };
  const tries: Record<string, () => Promise<{ data: unknown }>> = {
    user: () => o.users.getAuthenticated(),
    repo: () => o.repos.get(ops),
    create: () => o.issues.create({ ...ops, title: 't', body: 'b', labels: ['postmortem'], assignees: ['ada'] }),
    create2: () => o.issues.create({ ...ops, title: 't2', body: 'b', assignees: ['mallory'] }),
    list: () => o.issues.listForRepo({ ...ops, state: 'all' }),
    get: () => o.issues.get({ ...ops, issue_number: 3 }),
    getpr: () => o.issues.get({ ...ops, issue_number: pr }),
    dup: () => o.issues.update({ ...ops, issue_number: 3, state: 'closed', state_reason: 'duplicate' }),
    get2: () => o.issues.get({ ...ops, issue_number: 3 }),
    reopen: () => o.issues.update({ ...ops, issue_number: 3, state: 'open' }),
    comment: () => o.issues.createComment({ ...ops, issue_number: 3, body: 'hi' }),
    comments: () => o.issues.listComments({ ...ops, issue_number: 3 }),
    commentGet: () => o.issues.getComment({ ...ops, comment_id: 1 }),
    commentPatch: () => o.issues.updateComment({ ...ops, comment_id: 1, body: 'hi2' }),
    label: () => o.issues.createLabel({ ...ops, name: 'Postmortem' }),
    label2: () => o.issues.createLabel({ ...ops, name: 'new', color: 'ff0000', description: 'd' }),
    labels: () => o.issues.listLabelsForRepo(ops),
    labelGet: () => o.issues.getLabel({ ...ops, name: 'NEW' }),
    labelAdd: () => o.issues.addLabels({ ...ops, issue_number: 3, labels: ['New'] }),
    labelDel: () => o.issues.removeLabel({ ...ops, issue_number: 3, name: 'new' }),
    assign: () => o.issues.addAssignees({ ...ops, issue_number: 3, assignees: ['grace', 'mallory'] }),
    unassign: () => o.issues.removeAssignees({ ...ops, issue_number: 3, assignees: ['grace'] }),
    assignee: () => o.issues.checkUserCanBeAssigned({ ...ops, assignee: 'ada' }),
    ref: () => o.git.getRef({ ...ops, ref: 'heads/main' }),
    branch: () => o.repos.getBranch({ ...ops, branch: 'main' }),
    commit: () => o.repos.getCommit({ ...ops, ref: first }),
    compare: () => o.repos.compareCommitsWithBasehead({ ...ops, basehead: 'main...mallory:evil' }),
    pulls: () => o.pulls.list({ ...ops, state: 'open', head: 'mallory:evil' }),
    pull: () => o.pulls.get({ ...ops, pull_number: pr2 }),
    files: () => o.pulls.listFiles({ ...ops, pull_number: pr }),
    files2: () => o.pulls.listFiles({ ...ops, pull_number: pr2 }),
    content: () => o.repos.getContent({ ...ops, path: 'README.md' }),
    contentRef: () => o.repos.getContent({ ...ops, path: 'postmortems/3.md', ref: h2 }),
    raw: () => o.repos.getContent({ ...ops, path: 'README.md', mediaType: { format: 'raw' } }),
    dir: () => o.repos.getContent({ ...ops, path: 'a' }),
    link: () => o.repos.getContent({ ...ops, path: 'link' }),
    tree: () => o.git.getTree({ ...ops, tree_sha: first, recursive: '1' }),
    timeline: () => o.issues.listEventsForTimeline({ ...ops, issue_number: 3 }),
    status: () => o.repos.createCommitStatus({ ...ops, sha: first, state: 'success', context: 'pm' }),
    check: () =>
      o.checks.create({
        ...ops,
        name: 'pm',
        head_sha: first,
        status: 'completed',
        conclusion: 'success',
        output: { title: 't', summary: 's' },
      }),
    commentDel: () => o.issues.deleteComment({ ...ops, comment_id: 1 }),
  };
  const out: string[] = [];
  for (const [name, go] of Object.entries(tries)) {
    const before = g.mismatches.length;
    try {
      const { data } = await go();
      out.push(`${name} ok ${JSON.stringify(data).slice(0, 0)}`);
    } catch (e) {
      out.push(
        `${name} FAILED ${String(e)} ${JSON.stringify((e as { response?: { data: unknown; headers: object } }).response?.data)}`,
      );
    }
    for (const m of g.mismatches.slice(before, before + 6)) out.push('    ' + m);
  }
  console.log(out.join('\n'));
  lap('rest');
  console.log(g.violations);
  const q = await o.graphql(
    `query($o:String!,$n:String!,$p:Int!){ viewer { login databaseId } repository(owner:$o,name:$n) { defaultBranchRef { name target { oid } } object(expression:"main:README.md") { ... on Blob { oid text isBinary isTruncated byteSize } } c: object(oid:"${h2}") { ... on Commit { oid file(path:"postmortems/3.md") { path mode type object { ... on Blob { oid text } } } l: file(path: "link") { mode type } } } pullRequest(number:$p) { number headRefOid baseRefOid comments(first:10) { totalCount pageInfo { hasNextPage endCursor } nodes { databaseId body viewerDidAuthor author { login } } } } issue(number: 3) { number state stateReason } } }`,
    { o: 'acme', n: 'ops', p: pr2 },
  );
  console.log(JSON.stringify(q, null, 1));
  lap('graphql');
  await expect(o.graphql('{ repository(owner:"a",name:"b") { id } }')).rejects.toThrow('Could not resolve');
  await R.mergePullRequest('acme/ops', pr);
  console.log((await o.pulls.get({ ...ops, pull_number: pr })).data.merged);
  await g.meddling.closeByPullRequest('acme/ops', 3, pr);
  console.log(
    JSON.stringify((await o.issues.listEventsForTimeline({ ...ops, issue_number: 3 })).data.map((e) => e.event)),
  );
  console.log(g.mismatches);
  lap('end');
  await g.close();
});
