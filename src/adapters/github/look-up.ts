/** One issue by its number. */

import type { Referenced } from '../../core/planning/tracked-issue.js';
import type { GitHubClient } from './client.js';
import type { Repository } from './repository.js';
import { issueSchema } from './schemas.js';

const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}';
/** GitHub answers 404 now and then for what it has; Prow asks again for that reason. */
const pauseAfter404 = 2000;

/**
 * `missing` is the verdict on two 404s, on 410 (deleted), and on a redirect (moved to another repository: out of reach
 * here, and not to be made anew; said in the log).
 * @throws IncompleteRead on everything that proves nothing
 */
export async function lookUpIssue(client: GitHubClient, repo: Repository, number: number): Promise<Referenced> {
  const what = `read issue #${number}`;
  const parameters = { ...repo, issue_number: number };
  let exchange = await client.get(route, parameters);
  if (exchange.status === 404) {
    await client.wait(pauseAfter404);
    exchange = await client.get(route, parameters);
  }
  if (exchange.status === 404 || exchange.status === 410) return 'missing';
  if (exchange.status !== null && exchange.status >= 300 && exchange.status < 400) {
    client.log(`Issue #${number} has moved to another repository.`);
    return 'missing';
  }
  const { issue, isPullRequest } = client.parse(what, exchange, issueSchema);
  if (issue.number !== number) throw client.incomplete(what, { status: null, sent: true, reason: 'got another issue' });
  return isPullRequest ? 'pull-request' : issue;
}
