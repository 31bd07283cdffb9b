import { copyCommit, filesAt, openPulls, resolveRef, setRef } from './git.js';
import { ownerToken, postTree, writeCommit, writeTree, type FileChanges } from './git-writes.js';
import type { Pull, Repository } from './resources.js';
import { issueName, type World } from './world.js';

export interface RepositoryOptions {
  private?: boolean;
  has_issues?: boolean;
}

/** Makes repositories, commits and pull requests, past the gateway: nothing of it is logged or judged. */
export class Repositories {
  private readonly world: World;

  constructor(world: World) {
    this.world = world;
  }

  /** An empty repository of an organisation or a user. */
  async createRepository(repo: string, options: RepositoryOptions = {}): Promise<void> {
    const [owner = '', name = ''] = repo.split('/');
    const user = (await this.world.upstream.find(`/orgs/${owner}`)) === undefined;
    const path = user ? '/user/repos' : `/orgs/${owner}/repos`;
    const token = user ? this.world.identities.userToken(owner) : undefined;
    await this.world.upstream.must('POST', path, { name, ...options }, token);
  }

  /** Changes settings, such as `{ archived: true }` or `{ has_issues: false }`. */
  async updateRepository(repo: string, settings: Record<string, unknown>): Promise<void> {
    await this.world.upstream.must('PATCH', `/repos/${repo}`, settings);
  }

  /** Commits to a branch, which is made from the default branch if it does not exist; answers the SHA. */
  async commitFiles(repo: string, branch: string, files: FileChanges, message = 'Change files'): Promise<string> {
    const { upstream } = this.world;
    const repository = (await upstream.must('GET', `/repos/${repo}`)) as Repository;
    const parent =
      (await resolveRef(upstream, repo, `refs/heads/${branch}`)) ??
      (await resolveRef(upstream, repo, `refs/heads/${repository.default_branch}`));
    const tree = await writeTree(this.world, repo, files, parent);
    const sha = await writeCommit(this.world, repo, tree, parent === undefined ? [] : [parent], message);
    const token = ownerToken(this.world, repo);
    const ref = `refs/heads/${branch}`;
    const exists = (await resolveRef(upstream, repo, ref)) !== undefined;
    if (exists) await upstream.must('PATCH', `/repos/${repo}/git/${ref}`, { sha, force: true }, token);
    else await upstream.must('POST', `/repos/${repo}/git/refs`, { ref, sha }, token);
    await this.updatePulls(repo, branch, sha);
    return sha;
  }

  /** The commit that a branch, ref or SHA names. */
  async tip(repo: string, ref = 'main'): Promise<string> {
    const sha = await resolveRef(this.world.upstream, repo, ref);
    if (sha === undefined) throw new Error(`${repo} has no ${ref}`);
    return sha;
  }

  /** Points a branch at another commit, as a force-push does. */
  async forcePush(repo: string, branch: string, sha: string): Promise<void> {
    await setRef(this.world.upstream, repo, `refs/heads/${branch}`, sha);
    await this.updatePulls(repo, branch, sha);
  }

  /** A fork with the parent's default branch, owned by a user of the seed; answers its name. */
  async fork(repo: string, login: string): Promise<string> {
    const { upstream } = this.world;
    const token = this.world.identities.userToken(login);
    const fork = (await upstream.must('POST', `/repos/${repo}/forks`, {}, token)) as Repository;
    this.world.parents.set(fork.full_name, repo);
    const branch = fork.default_branch;
    const sha = await this.tip(repo, branch);
    await copyCommit(upstream.as(token), repo, fork.full_name, sha);
    await setRef(upstream.as(token), fork.full_name, `refs/heads/${branch}`, sha);
    return fork.full_name;
  }

  /** Opens a pull request from a branch of the same repository, or of a fork; answers its number. */
  async openPullRequest(
    repo: string,
    options: { head: string; fork?: string; title?: string; body?: string; base?: string; login?: string },
  ): Promise<number> {
    const source = options.fork ?? repo;
    const login = options.login ?? (options.fork === undefined ? 'ada' : (options.fork.split('/')[0] ?? ''));
    const head = options.fork === undefined ? options.head : `${options.fork.split('/')[0] ?? ''}:${options.head}`;
    const { title = 'Change files', body = '', base = 'main' } = options;
    const token = this.world.identities.userToken(login);
    const path = `/repos/${repo}/pulls`;
    const pull = (await this.world.upstream.must('POST', path, { title, body, base, head }, token)) as Pull;
    await this.setHead(repo, pull, source, await this.tip(source, `refs/heads/${options.head}`));
    return pull.number;
  }

  /** Merges a pull request with a merge commit; answers its SHA. */
  async mergePullRequest(repo: string, number: number): Promise<string> {
    const name = issueName(repo, number);
    const pull = (await this.world.upstream.must('GET', `/repos/${repo}/pulls/${number}`)) as Pull;
    const known = this.world.pulls.get(name);
    if (known?.merge === undefined) throw new Error(`${name} was not opened with openPullRequest`);
    await this.setHead(repo, pull, repo, known.head);
    const merge = this.world.pulls.get(name)?.merge ?? '';
    await setRef(this.world.upstream, repo, `refs/heads/${pull.base.ref}`, merge);
    await this.world.upstream.must('PATCH', `/repos/${repo}/pulls/${number}`, { state: 'closed' });
    this.world.pulls.set(name, { head: known.head, merge, mergedAt: new Date().toISOString() });
    this.world.upstream.writes += 1;
    return merge;
  }

  /** New commits on a branch become the head of its open pull requests. */
  private async updatePulls(repo: string, branch: string, sha: string): Promise<void> {
    for (const target of [repo, this.world.parents.get(repo) ?? []].flat()) {
      for (const pull of await openPulls(this.world.upstream, target)) {
        if (pull.head.ref !== branch || pull.head.repo?.full_name !== repo) continue;
        await this.setHead(target, pull, repo, sha);
      }
    }
  }

  /** Makes `refs/pull/N/head` and `refs/pull/N/merge`, the commit that a workflow run is given. */
  private async setHead(repo: string, pull: Pull, source: string, head: string): Promise<void> {
    const { upstream } = this.world;
    if (source !== repo) await copyCommit(upstream, source, repo, head);
    await setRef(upstream, repo, `refs/pull/${pull.number}/head`, head);
    const base = await this.tip(repo, `refs/heads/${pull.base.ref}`);
    const tree = await this.mergedTree(repo, base, head);
    const merge = await writeCommit(this.world, repo, tree, [base, head], `Merge ${head} into ${base}`);
    await setRef(upstream, repo, `refs/pull/${pull.number}/merge`, merge);
    this.world.pulls.set(issueName(repo, pull.number), { head, merge });
  }

  /** The base's files with what the head changed since the merge base. */
  private async mergedTree(repo: string, base: string, head: string): Promise<string> {
    const { upstream } = this.world;
    const comparison = await upstream.must('GET', `/repos/${repo}/compare/${base}...${head}`);
    const ancestor = (comparison as { merge_base_commit: { sha: string } }).merge_base_commit.sha;
    const [before, after] = [await filesAt(upstream, repo, ancestor), await filesAt(upstream, repo, head)];
    const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
      (path) => before.get(path)?.sha !== after.get(path)?.sha || before.get(path)?.mode !== after.get(path)?.mode,
    );
    const entries = changed.map((path) => {
      const entry = after.get(path) ?? before.get(path);
      return { path, mode: entry?.mode, type: entry?.type, sha: after.get(path)?.sha ?? null };
    });
    return postTree(this.world, repo, entries, base);
  }
}
