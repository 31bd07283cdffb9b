import { filesAt, readBlob, readCommit, resolveRef } from './git.js';
import { getIssue } from './issues.js';
import { withCurrentHead } from './pulls.js';
import { shape } from './shape.js';
import { actor, comments, type PageArguments } from './graphql-comments.js';
import { reaches, type Identity } from './identities.js';
import type { Issue, Pull, Repository, TreeEntry } from './resources.js';
import { issueName, type World } from './world.js';

export class NotFound extends Error {}

/** GitHub cuts the text of larger blobs; the number is recalled, not documented. */
const maxText = 512 * 1024;

/** The objects of GitHub's graph that this project asks for, with fields that resolve when they are selected. */
export class GraphQLObjects {
  private readonly world: World;
  private readonly identity: Identity & { login?: string };

  constructor(world: World, identity: Identity & { login?: string }) {
    this.world = world;
    this.identity = identity;
  }

  async repository(name: string) {
    const found = (await this.world.upstream.find(`/repos/${name}`)) as Repository | undefined;
    const reached = found && this.world.canManage(this.identity) && reaches(this.identity, found.full_name);
    const allowed = found && (!found.private || reached);
    if (!allowed) throw new NotFound(`Could not resolve to a Repository with the name '${name}'.`);
    const repo = found.full_name;
    return {
      __typename: 'Repository',
      id: `R_${found.id}`,
      databaseId: found.id,
      nameWithOwner: repo,
      isPrivate: found.private,
      isArchived: found.archived,
      hasIssuesEnabled: found.has_issues,
      defaultBranchRef: () => this.branch(repo, found.default_branch),
      ref: ({ qualifiedName }: { qualifiedName: string }) =>
        this.branch(repo, qualifiedName.replace('refs/heads/', '')),
      object: (wanted: { expression?: string; oid?: string }) =>
        this.object(repo, wanted.oid ?? wanted.expression ?? ''),
      issue: ({ number }: { number: number }) => this.issue(repo, number),
      pullRequest: ({ number }: { number: number }) => this.pullRequest(repo, number),
      issueOrPullRequest: ({ number }: { number: number }) => this.issueOrPullRequest(repo, number),
    };
  }

  private async branch(repo: string, name: string) {
    const sha = await resolveRef(this.world.upstream, repo, `refs/heads/${name}`);
    return sha === undefined ? null : { name, prefix: 'refs/heads/', target: () => this.commit(repo, sha) };
  }

  /** `<commit>` or `<commit>:<path>`, or the id of a blob. */
  private async object(repo: string, expression: string) {
    const [revision = '', ...rest] = expression.split(':');
    const sha = await resolveRef(this.world.upstream, repo, revision === 'HEAD' ? await this.head(repo) : revision);
    if (sha === undefined) return rest.length === 0 ? this.blob(repo, revision) : null;
    if (rest.length === 0) return this.commit(repo, sha);
    const entry = (await filesAt(this.world.upstream, repo, sha)).get(rest.join(':'));
    return entry ? this.blob(repo, entry.sha) : null;
  }

  private async head(repo: string): Promise<string> {
    return ((await this.world.upstream.must('GET', `/repos/${repo}`)) as Repository).default_branch;
  }

  private async commit(repo: string, sha: string) {
    const commit = await readCommit(this.world.upstream, repo, sha);
    if (!commit) return null;
    return {
      __typename: 'Commit',
      oid: sha,
      message: commit.message,
      committedDate: commit.committer.date,
      authoredDate: commit.author.date,
      file: async ({ path }: { path: string }) => {
        const entry = (await filesAt(this.world.upstream, repo, sha)).get(path);
        return entry ? this.treeEntry(repo, entry) : null;
      },
    };
  }

  private treeEntry(repo: string, entry: TreeEntry) {
    return {
      __typename: 'TreeEntry',
      name: entry.path.split('/').at(-1),
      path: entry.path,
      mode: Number.parseInt(entry.mode, 8),
      type: entry.type,
      oid: entry.sha,
      object: () => (entry.type === 'blob' ? this.blob(repo, entry.sha) : null),
    };
  }

  private async blob(repo: string, sha: string) {
    const found = await this.world.upstream.find(`/repos/${repo}/git/blobs/${sha}`);
    if (found === undefined) return null;
    const bytes = await readBlob(this.world.upstream, repo, sha);
    const isBinary = bytes.includes(0);
    return {
      __typename: 'Blob',
      oid: sha,
      byteSize: bytes.length,
      isBinary,
      isTruncated: bytes.length > maxText,
      text: isBinary ? null : bytes.subarray(0, maxText).toString('utf8'),
    };
  }

  private async issueOrPullRequest(repo: string, number: number) {
    const pull = await this.world.upstream.find(`/repos/${repo}/pulls/${number}`);
    return pull === undefined ? this.issue(repo, number) : this.pullRequest(repo, number);
  }

  private async issue(repo: string, number: number) {
    const answer = await getIssue(this.world, repo, String(number));
    const issue = shape(this.world, answer.body) as Issue;
    if (answer.status !== 200 || issue.pull_request !== undefined) {
      throw new NotFound(`Could not resolve to an Issue with the number of ${number}.`);
    }
    const viewer = this.identity.login;
    return {
      __typename: 'Issue',
      number: issue.number,
      title: issue.title,
      body: issue.body ?? '',
      state: issue.state.toUpperCase(),
      stateReason: issue.state_reason?.toUpperCase() ?? null,
      locked: issue.locked,
      url: issue.html_url,
      author: actor(issue.user),
      authorAssociation: issue.author_association,
      createdAt: issue.created_at,
      closedAt: issue.closed_at,
      labels: { nodes: issue.labels },
      assignees: { nodes: issue.assignees },
      milestone: issue.milestone,
      repository: { nameWithOwner: repo },
      viewerDidAuthor: issue.user.login === viewer,
      closedByPullRequestsReferences: () => this.closedBy(repo, number),
      timelineItems: () => this.closings(repo, issue),
      userContentEdits: ({ first }: PageArguments) => this.revisions(repo, number, first ?? 0),
      comments: (page: PageArguments) => comments(this.world, repo, number, page, viewer),
    };
  }

  private async pullRequest(repo: string, number: number) {
    const found = (await this.world.upstream.find(`/repos/${repo}/pulls/${number}`)) as Pull | undefined;
    if (!found) throw new NotFound(`Could not resolve to a PullRequest with the number of ${number}.`);
    const pull = withCurrentHead(this.world, repo, found);
    const merge = this.world.pulls.get(issueName(repo, number))?.merge;
    const viewer = this.identity.login;
    return {
      __typename: 'PullRequest',
      number,
      repository: { nameWithOwner: repo },
      title: pull.title,
      body: pull.body ?? '',
      state: pull.merged_at === null ? pull.state.toUpperCase() : 'MERGED',
      merged: pull.merged_at !== null,
      mergeCommit: () => (merge === undefined || pull.merged_at === null ? null : this.commit(repo, merge)),
      headRefName: pull.head.ref,
      headRefOid: pull.head.sha,
      baseRefName: pull.base.ref,
      baseRefOid: pull.base.sha,
      isCrossRepository: pull.head.repo?.full_name !== repo,
      author: actor(pull.user),
      comments: (page: PageArguments) => comments(this.world, repo, number, page, viewer),
    };
  }

  /** Newest first, as GitHub lists them; the first version is among them once there is a second. */
  private revisions(repo: string, number: number, first: number) {
    const all = this.world.revisions.get(issueName(repo, number)) ?? [];
    const edited = all.length < 2 ? [] : all.toReversed().slice(0, first);
    const nodes = edited.map(({ editor, at, body }) => ({
      editedAt: at,
      diff: body,
      editor: actor({ login: editor, type: editor.endsWith('[bot]') ? 'Bot' : 'User', id: 1 }),
    }));
    return { totalCount: nodes.length, nodes };
  }

  /** The last closing, with the pull request whose merge it was; only the one of an issue that is closed now. */
  private async closings(repo: string, issue: Issue) {
    const pulls = (await this.closedBy(repo, issue.number)).nodes;
    const event = { __typename: 'ClosedEvent', createdAt: issue.closed_at, closer: pulls.at(-1) ?? null };
    return { nodes: issue.state === 'closed' ? [event] : [] };
  }

  /** The pull requests of the repository that closed the issue when they were merged. */
  private async closedBy(repo: string, number: number) {
    const events = (this.world.timeline.get(issueName(repo, number)) ?? []) as { source?: { issue: Issue } }[];
    const numbers = events.flatMap(({ source }) => source?.issue.number ?? []);
    const nodes = await Promise.all(numbers.map((pull) => this.pullRequest(repo, pull)));
    return { totalCount: nodes.length, pageInfo: { hasNextPage: false, endCursor: null }, nodes };
  }
}
