/** The pull request behind a finished run: found by head repository, branch and commit; never named by an artifact. */

import { connect } from '../adapters/github/client.js';
import { GitHubPullRequests } from '../adapters/github/pull-requests.js';
import type { ChangeUnderCheck, GitHubEvent } from '../event.js';
import type { ActionWorld } from './world.js';

export async function changeOfRun(
  { inputs, environment, say }: ActionWorld,
  { workflow_run: run }: GitHubEvent,
): Promise<ChangeUnderCheck | null> {
  if (run?.event !== 'pull_request' || run.head_repository === null || run.head_branch === null) return null;
  const client = connect({ token: inputs.token, apiUrl: environment.apiUrl, lane: 'query', log: say });
  const pulls = new GitHubPullRequests(client, environment.repository);
  return pulls.ofHead({ owner: run.head_repository.owner.login, branch: run.head_branch, sha: run.head_sha });
}
