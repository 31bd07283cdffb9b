/** Which pull request a finished run was about: found by what GitHub says of the run, never by what the run left behind. */

import { z } from 'zod';
import type { ChangeUnderCheck } from '../../event.js';
import type { GitHubClient } from './client.js';
import { parseRepository, type Repository } from './repository.js';

const sha = z.string().regex(/^[0-9a-f]{40}$/);
const pullSchema = z.object({
  number: z.int().positive(),
  head: z.object({ sha, repo: z.object({ full_name: z.string() }).nullable() }),
  base: z.object({ sha, ref: z.string(), repo: z.object({ full_name: z.string() }) }),
});

export interface RunHead {
  /** Owner of the repository that the head is in. */
  readonly owner: string;
  readonly branch: string;
  readonly sha: string;
}

export class GitHubPullRequests {
  readonly #client: GitHubClient;
  readonly #name: string;
  readonly #repo: Repository;

  constructor(client: GitHubClient, repository: string) {
    this.#client = client;
    this.#name = repository;
    this.#repo = parseRepository(repository);
  }

  /** The one open pull request with this very head, null where there is none or more than one. */
  async ofHead({ owner, branch, sha: head }: RunHead): Promise<ChangeUnderCheck | null> {
    const parameters = { ...this.#repo, state: 'open' as const, head: `${owner}:${branch}`, per_page: 100 };
    const what = 'find the pull request of the run';
    const pulls = await this.#client.read(what, 'GET /repos/{owner}/{repo}/pulls', parameters, z.array(pullSchema));
    const own = pulls.filter((pull) => pull.head.sha === head && pull.base.repo.full_name === this.#name);
    const [pull] = own;
    if (pull === undefined || own.length > 1) return null;
    const isFork = pull.head.repo?.full_name !== pull.base.repo.full_name;
    return { number: pull.number, base: pull.base.sha, head, into: pull.base.ref, isFork, comments: null };
  }
}
