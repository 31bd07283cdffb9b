/** All that a run on a change needs to know first, in one query. */

import { z } from 'zod';
import type { ChangeContext, FileRequest } from '../../ports.js';
import type { GitHubClient } from './client.js';
import { ownComments, threadPageSchema } from './own-comments.js';
import type { Repository } from './repository.js';
import { viewerSchema } from './identity.js';

const contextQuery = `query Context(
  $owner: String!, $repo: String!, $config: String!, $workflow: String!, $hasWorkflow: Boolean!,
  $number: Int!, $hasNumber: Boolean!
) {
  viewer { login databaseId }
  repository(owner: $owner, name: $repo) {
    defaultBranchRef { name target { oid } }
    config: object(expression: $config) { __typename ... on Blob { text isTruncated } }
    workflow: object(expression: $workflow) @include(if: $hasWorkflow) { __typename ... on Blob { text isTruncated } }
    pullRequest(number: $number) @include(if: $hasNumber) {
      headRefOid
      comments(first: 100) {
        nodes { fullDatabaseId body viewerDidAuthor }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

/** Whole text or nothing: half a configuration is none. */
const textSchema = z
  .object({ __typename: z.literal('Blob'), text: z.string(), isTruncated: z.literal(false) })
  .transform(({ text }) => text)
  .nullish()
  .transform((text) => text ?? null);

const contextSchema = z.object({
  viewer: viewerSchema,
  repository: z.object({
    defaultBranchRef: z.object({ name: z.string(), target: z.object({ oid: z.string() }) }).nullable(),
    config: textSchema,
    workflow: textSchema,
    pullRequest: z.object({ headRefOid: z.string().min(1), comments: threadPageSchema }).optional(),
  }),
});

/** @throws IncompleteRead, also for a configuration that is not a text file */
export async function readContext(
  client: GitHubClient,
  repository: Repository,
  { number, config }: { readonly number: number | null; readonly config: string },
  workflow: FileRequest | undefined,
): Promise<ChangeContext> {
  const variables = {
    ...repository,
    config: `HEAD:${config}`,
    workflow: workflow === undefined ? '' : `${workflow.commit}:${workflow.path}`,
    hasWorkflow: workflow !== undefined,
    number: number ?? 0,
    hasNumber: number !== null,
  };
  const what = number === null ? 'read the repository' : `read pull request #${number}`;
  const { viewer, repository: found } = await client.query(what, contextQuery, variables, contextSchema);
  const { defaultBranchRef: branch, pullRequest: pull } = found;
  return {
    identity: viewer,
    config: found.config,
    workflow: found.workflow,
    defaultBranch: branch && { name: branch.name, commit: branch.target.oid },
    pullRequest: pull
      ? {
          head: pull.headRefOid,
          ownComments: ownComments(pull.comments),
          hasMore: pull.comments.pageInfo.hasNextPage,
        }
      : null,
  };
}
