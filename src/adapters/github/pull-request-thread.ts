/** The comments of one pull request: ours are found by marker and author over all pages. */

import { z } from 'zod';
import { IncompleteRead, WriteFailure } from '../../ports.js';
import type { OwnComment, PullRequestThread } from '../../ports.js';
import { isSuccess } from './answer.js';
import type { GitHubClient } from './client.js';
import { ownComments, threadPageSchema } from './own-comments.js';
import type { ThreadPage } from './own-comments.js';
import { sameText } from './read-back.js';
import { parseRepository } from './repository.js';
import type { Repository } from './repository.js';
import { commentSchema } from './schemas.js';

const threadQuery = `query Thread($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        nodes { fullDatabaseId body viewerDidAuthor }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

const threadSchema = z.object({ repository: z.object({ pullRequest: z.object({ comments: threadPageSchema }) }) });
const pullSchema = z.object({ head: z.object({ sha: z.string().min(1) }) });

export class GitHubPullRequestThread implements PullRequestThread {
  readonly #client: GitHubClient;
  readonly #repo: Repository;
  readonly #number: number;

  constructor(client: GitHubClient, repository: string, number: number) {
    this.#client = client;
    this.#repo = parseRepository(repository);
    this.#number = number;
  }

  async find(marker: string): Promise<readonly OwnComment[]> {
    const what = `read the comments of pull request #${this.#number}`;
    const found: OwnComment[] = [];
    const seen = new Set<string>();
    for (let after: string | null = null; ;) {
      const variables = { ...this.#repo, number: this.#number, after };
      const page: ThreadPage = (await this.#client.query(what, threadQuery, variables, threadSchema)).repository
        .pullRequest.comments;
      found.push(...ownComments(page).filter(({ body }) => body.includes(marker)));
      if (!page.pageInfo.hasNextPage) return found.sort((a, b) => a.id - b.id);
      after = page.pageInfo.endCursor;
      if (after === null || seen.has(after)) throw new IncompleteRead(`Could not ${what}: a page repeats.`);
      seen.add(after);
    }
  }

  async create(body: string): Promise<void> {
    const what = `comment on pull request #${this.#number}`;
    const parameters = { ...this.#repo, issue_number: this.#number, body };
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    this.#compare(what, body, await this.#client.write(what, route, parameters, commentSchema));
  }

  async update(id: number, body: string): Promise<void> {
    const what = `update the comment on pull request #${this.#number}`;
    const parameters = { ...this.#repo, comment_id: id, body };
    const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
    this.#compare(what, body, await this.#client.write(what, route, parameters, commentSchema));
  }

  /** A comment that is gone already is as good as removed. */
  async remove(id: number): Promise<void> {
    const route = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
    const exchange = await this.#client.send(route, { ...this.#repo, comment_id: id });
    if (isSuccess(exchange) || exchange.status === 404 || exchange.status === 410) return;
    throw this.#client.failure(`remove a comment from pull request #${this.#number}`, exchange);
  }

  async head(): Promise<string> {
    const parameters = { ...this.#repo, pull_number: this.#number };
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
    const what = `find the head of pull request #${this.#number}`;
    return (await this.#client.read(what, route, parameters, pullSchema)).head.sha;
  }

  #compare(what: string, sent: string, kept: z.output<typeof commentSchema>): void {
    if (sameText(kept.body ?? '', sent)) return;
    throw new WriteFailure('not-kept', `GitHub accepted to ${what}, but kept another text.`);
  }
}
