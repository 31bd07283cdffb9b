/** The commit at the tip of the default branch. */

import { z } from 'zod';
import type { GitHubClient } from './client.js';
import type { Repository } from './repository.js';

const commitsSchema = z.array(z.object({ sha: z.string().min(1) })).length(1);
const refSchema = z.object({ object: z.object({ sha: z.string().min(1) }) });

/**
 * @param branch its name where it is known, which saves GitHub a listing
 * @throws IncompleteRead
 */
export async function readTip(client: GitHubClient, repo: Repository, branch: string | undefined): Promise<string> {
  if (branch === undefined) {
    const what = 'find the tip of the default branch';
    const parameters = { ...repo, per_page: 1 };
    const [commit] = await client.read(what, 'GET /repos/{owner}/{repo}/commits', parameters, commitsSchema);
    return commit?.sha ?? '';
  }
  const route = 'GET /repos/{owner}/{repo}/git/ref/{ref}';
  const parameters = { ...repo, ref: `heads/${branch}` };
  return (await client.read(`find the tip of ${branch}`, route, parameters, refSchema)).object.sha;
}
