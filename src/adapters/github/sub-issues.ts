/** Sub-issues over REST: one issue under one parent, in one request that GitHub refuses where it has another. */

import { z } from 'zod';
import type { PutIn } from '../../umbrella-ports.js';
import { isSuccess } from './answer.js';
import type { GitHubClient } from './client.js';
import { limitWait } from './limits.js';
import type { Repository } from './repository.js';
import { parentIn, parentFields } from './schemas.js';

const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues';
/** The link is made by the database id; the number is only that of the repository. */
const childSchema = z.object({ id: z.int().positive(), ...parentFields }).transform(({ id, ...issue }) => ({
  id,
  parent: parentIn(issue),
}));
/** Two links under one parent at the same moment: the second gets the place of the first and fails. */
const raced = /priority has already been taken/i;

/**
 * Nothing but the request comes between the look at the issue and the link.
 * @throws WriteFailure
 */
export async function addSubIssue(
  client: GitHubClient,
  repo: Repository,
  parent: number,
  issue: number,
  from: number | null,
): Promise<PutIn> {
  const what = `make #${issue} a sub-issue of #${parent}`;
  client.reserve(what, 2);
  const child = await look(client, repo, issue, what);
  if (child.parent === parent) return { kind: 'in' };
  if ((child.parent ?? null) !== from) return { kind: 'elsewhere' };
  const parameters = { ...repo, issue_number: parent, sub_issue_id: child.id };
  const exchange = await client.send(route, from === null ? parameters : { ...parameters, replace_parent: true });
  if (isSuccess(exchange)) return { kind: 'in' };
  const failure = client.failure(what, exchange);
  if (exchange.status === 404 && !(await knowsSubIssues(client, repo, issue))) {
    return { kind: 'unsupported', why: failure.message };
  }
  if (exchange.status !== 422 || failure.kind !== 'refused' || raced.test(failure.message)) throw failure;
  const now = await look(client, repo, issue, what).catch(() => null);
  if (now === null) throw failure;
  if (now.parent === undefined) return { kind: 'refused', why: failure.message };
  return { kind: now.parent === parent ? 'in' : 'elsewhere' };
}

/** @throws WriteFailure `refused` where it is not there any more, IncompleteRead where nobody knows */
async function look(
  client: GitHubClient,
  repo: Repository,
  number: number,
  what: string,
): Promise<z.output<typeof childSchema>> {
  const parameters = { ...repo, issue_number: number };
  const exchange = await client.get('GET /repos/{owner}/{repo}/issues/{issue_number}', parameters);
  if (exchange.status !== null && exchange.status >= 300 && exchange.status < 500 && limitWait(exchange) === null) {
    throw client.failure(what, exchange);
  }
  return client.parse(what, exchange, childSchema);
}

/** An older GitHub Enterprise Server has no such list for an issue that is there; the parent may have gone meanwhile. */
async function knowsSubIssues(client: GitHubClient, repo: Repository, issue: number): Promise<boolean> {
  const listing = 'GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues';
  const exchange = await client.get(listing, { ...repo, issue_number: issue, per_page: 1 });
  return exchange.status !== 404;
}
