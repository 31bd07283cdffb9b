/**
 * One pull request on a branch of a fixed name, kept up to date. The branch only ever grows: each update is a commit on
 * top of what stands there, no ref is forced, and a commit by anybody else ends it.
 */

import { createHash } from 'node:crypto';
import { z } from 'zod';
import { IncompleteRead } from '../../ports.js';
import type { Proposal, Proposed, ProposedFile } from '../../ports.js';
import type { GitHubClient } from './client.js';
import { askIdentity } from './identity.js';
import { parseRepository, type Repository } from './repository.js';

export const writeBackBranch = 'postmortem-followthrough/write-back';

const sha = z.string().regex(/^[0-9a-f]{40}$/);
const commitSchema = z.object({ sha, tree: z.object({ sha }) });
const refSchema = z.object({ object: z.object({ sha }) });
const treeSchema = z.object({
  truncated: z.boolean(),
  tree: z.array(z.object({ path: z.string(), mode: z.string(), type: z.string(), sha })),
});
const madeSchema = z.object({ sha });
const comparisonSchema = z.object({
  ahead_by: z.int(),
  behind_by: z.int(),
  total_commits: z.int(),
  commits: z.array(
    z.object({
      author: z.object({ id: z.int() }).nullish().catch(null),
      commit: z.object({ message: z.string(), author: z.object({ name: z.string() }).nullish() }),
    }),
  ),
});
const pullSchema = z.object({
  number: z.int().positive(),
  html_url: z.string(),
  state: z.enum(['open', 'closed']),
  merged_at: z.string().nullish(),
  head: z.object({ sha }),
  base: z.object({ ref: z.string() }),
});
type Pull = z.output<typeof pullSchema>;

interface Branch {
  readonly commit: string;
  readonly tree: string;
  /** The base holds all of it: it was merged, or never had a commit of its own. */
  readonly isMerged: boolean;
  /** It holds all of the base. */
  readonly isCurrent: boolean;
  /** Who else committed to it, null where nobody did. */
  readonly foreign: string | null;
}

export class GitHubWriteBack {
  readonly #client: GitHubClient;
  readonly #repo: Repository;
  readonly #isActionsToken: boolean;

  constructor(client: GitHubClient, repository: string, isActionsToken: boolean) {
    this.#client = client;
    this.#repo = parseRepository(repository);
    this.#isActionsToken = isActionsToken;
  }

  /** @throws IncompleteRead, WriteFailure */
  async propose(proposal: Proposal): Promise<Proposed> {
    const { base, title } = proposal;
    const files = await this.#unmoved(base.commit, proposal.files);
    const branch = await this.#branch(base.commit, title);
    if (branch !== null && branch.foreign !== null) return { kind: 'foreign', by: branch.foreign };
    const pulls = await this.#pulls(base.branch);
    const open = pulls.find(({ state }) => state === 'open');
    const refused = pulls.find(({ state, merged_at: merged }) => state === 'closed' && merged == null);
    if (open === undefined && refused !== undefined && (await this.#has(refused.head.sha, files)))
      return { kind: 'declined', url: refused.html_url };
    const tree = await this.#tree(base.commit, files);
    const stands = branch !== null && branch.isCurrent && !branch.isMerged && branch.tree === tree;
    if (stands && open !== undefined) return { kind: 'unchanged', url: open.html_url };
    if (!stands) await this.#advance(branch, base.commit, tree, title);
    return open === undefined
      ? { kind: 'opened', url: await this.#open(proposal) }
      : { kind: 'updated', url: open.html_url };
  }

  /** Files whose bytes at the commit are those that were read; a checkout may have changed line ends. */
  async #unmoved(commit: string, files: readonly ProposedFile[]): Promise<(ProposedFile & { mode: string })[]> {
    const entries = await this.#entries('the tip of the default branch', commit);
    return files.map((file) => {
      const entry = entries.get(file.path);
      if (entry?.type !== 'blob' || entry.sha !== blobSha(file.before))
        throw new IncompleteRead(`${file.path} in the checkout is not the file of the commit, to the byte.`);
      return { ...file, mode: entry.mode };
    });
  }

  /**
   * Whether that commit, the last that a person refused, has the files as they should be. What else has changed on the
   * default branch meanwhile, and whether the branch is still there, makes no new change of it.
   */
  async #has(commit: string, files: readonly ProposedFile[]): Promise<boolean> {
    const entries = await this.#entries('the pull request that was closed', commit);
    return files.every(({ path, after }) => entries.get(path)?.sha === blobSha(after));
  }

  async #entries(where: string, commit: string): Promise<Map<string, z.output<typeof treeSchema>['tree'][number]>> {
    const what = `list the files at ${where}`;
    const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
    const parameters = { ...this.#repo, tree_sha: commit, recursive: '1' };
    const { tree, truncated } = await this.#client.read(what, route, parameters, treeSchema);
    if (truncated) throw new IncompleteRead(`Could not ${what}: there are more than GitHub lists at once.`);
    return new Map(tree.map((entry) => [entry.path, entry]));
  }

  async #branch(base: string, title: string): Promise<Branch | null> {
    const what = `read the branch ${writeBackBranch}`;
    const exchange = await this.#client.get('GET /repos/{owner}/{repo}/git/ref/{ref}', {
      ...this.#repo,
      ref: `heads/${writeBackBranch}`,
    });
    if (exchange.status === 404) return null;
    const commit = this.#client.parse(what, exchange, refSchema).object.sha;
    const parameters = { ...this.#repo, basehead: `${base}...${commit}`, per_page: 100 };
    const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
    const comparison = await this.#client.read(what, route, parameters, comparisonSchema);
    const { tree } = await this.#commit(commit);
    return {
      commit,
      tree: tree.sha,
      isMerged: comparison.ahead_by === 0,
      isCurrent: comparison.behind_by === 0,
      foreign: await this.#foreign(comparison, title),
    };
  }

  /** A commit is ours where our account made it with our words; what cannot be seen whole is not. */
  async #foreign(
    { commits, total_commits: total }: z.output<typeof comparisonSchema>,
    title: string,
  ): Promise<string | null> {
    if (commits.length === 0 && total === 0) return null;
    if (commits.length < total) return 'more people than can be listed';
    const { id } = await askIdentity(this.#client, this.#isActionsToken);
    const other = commits.find(({ author, commit }) => author?.id !== id || commit.message !== title);
    return other === undefined ? null : (other.commit.author?.name ?? 'somebody');
  }

  #commit(commit: string): Promise<z.output<typeof commitSchema>> {
    const route = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}';
    return this.#client.read(`read commit ${commit}`, route, { ...this.#repo, commit_sha: commit }, commitSchema);
  }

  /** Newest first. */
  #pulls(base: string): Promise<Pull[]> {
    const head = `${this.#repo.owner}:${writeBackBranch}`;
    const parameters = { ...this.#repo, state: 'all' as const, head, base, per_page: 100 };
    const what = `find the pull request of ${writeBackBranch}`;
    return this.#client.read(what, 'GET /repos/{owner}/{repo}/pulls', parameters, z.array(pullSchema));
  }

  async #tree(commit: string, files: readonly (ProposedFile & { mode: string })[]): Promise<string> {
    const tree = files.map(({ path, mode, after }) => ({
      path,
      mode: mode === '100755' ? ('100755' as const) : ('100644' as const),
      type: 'blob' as const,
      content: after,
    }));
    const parameters = { ...this.#repo, base_tree: (await this.#commit(commit)).tree.sha, tree };
    const route = 'POST /repos/{owner}/{repo}/git/trees';
    return (await this.#client.write('store the changed postmortems', route, parameters, madeSchema)).sha;
  }

  /** Puts the tree on top of the branch, with the tip of the default branch below it. */
  async #advance(branch: Branch | null, base: string, tree: string, message: string): Promise<void> {
    const parents = parentsOf(branch, base);
    const what = 'commit the changed postmortems';
    const made = { ...this.#repo, message, tree, parents };
    const route = 'POST /repos/{owner}/{repo}/git/commits';
    const { sha: commit } = await this.#client.write(what, route, made, madeSchema);
    if (branch === null) {
      const parameters = { ...this.#repo, ref: `refs/heads/${writeBackBranch}`, sha: commit };
      await this.#client.write(
        `create ${writeBackBranch}`,
        'POST /repos/{owner}/{repo}/git/refs',
        parameters,
        refSchema,
      );
    } else {
      const parameters = { ...this.#repo, ref: `heads/${writeBackBranch}`, sha: commit, force: false };
      const patch = 'PATCH /repos/{owner}/{repo}/git/refs/{ref}';
      await this.#client.write(`move ${writeBackBranch} on`, patch, parameters, refSchema);
    }
  }

  async #open({ base, title, body }: Proposal): Promise<string> {
    const parameters = { ...this.#repo, title, body, head: writeBackBranch, base: base.branch };
    const route = 'POST /repos/{owner}/{repo}/pulls';
    return (await this.#client.write('open the pull request', route, parameters, pullSchema)).html_url;
  }
}

function parentsOf(branch: Branch | null, base: string): string[] {
  if (branch === null || branch.isMerged) return [base];
  return branch.isCurrent ? [branch.commit] : [branch.commit, base];
}

/** Git's name for a file's bytes. */
function blobSha(text: string): string {
  const bytes = Buffer.from(text, 'utf8');
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
