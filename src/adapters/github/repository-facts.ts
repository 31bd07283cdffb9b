/** What a repository is: who sees it, and whether it takes issues. */

import { z } from 'zod';
import type { RepositoryFacts, Visibility } from '../../core/planning/other-repository.js';
import type { GitHubClient } from './client.js';
import type { Repository } from './repository.js';

const schema = z
  .object({
    id: z.int().positive(),
    full_name: z.string().min(1),
    private: z.boolean(),
    visibility: z.string().optional(),
    archived: z.boolean(),
    has_issues: z.boolean(),
  })
  .transform((found): RepositoryFacts => ({
    id: String(found.id),
    name: found.full_name,
    visibility: visibilityOf(found.private, found.visibility),
    archived: found.archived,
    hasIssues: found.has_issues,
  }));

/** GitHub says it twice; what does not agree, or is new to us, is not known. */
function visibilityOf(isPrivate: boolean, visibility: string | undefined): Visibility | null {
  if (visibility === undefined) return isPrivate ? null : 'public';
  if (visibility === 'public') return isPrivate ? null : 'public';
  return isPrivate && (visibility === 'private' || visibility === 'internal') ? visibility : null;
}

/**
 * GitHub answers 404 now and then for what it has; one more look keeps a whole repository from being given up for it. A
 * run of GETs has mostly a token that may not look, and nothing depends on what it misses.
 */
const pauseAfter404 = 2000;

/** @throws IncompleteRead, also for one that is not there, has another name now, or may not be seen */
export async function readFacts(client: GitHubClient, repo: Repository): Promise<RepositoryFacts> {
  const route = 'GET /repos/{owner}/{repo}';
  let exchange = await client.get(route, { ...repo });
  if (exchange.status === 404 && client.lane !== 'get') {
    await client.wait(pauseAfter404);
    exchange = await client.get(route, { ...repo });
  }
  return client.parse(`see what ${repo.owner}/${repo.repo} is`, exchange, schema);
}
