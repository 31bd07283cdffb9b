/** How issues were closed, fifty in one query: the timeline of each over REST would be a request for each. */

import { z } from 'zod';
import type { Closing } from '../../core/planning/closing.js';
import type { GitHubClient } from './client.js';
import type { Repository } from './repository.js';

const perQuery = 50;

const pullFields = 'number merged repository { nameWithOwner }';

function queryFor(numbers: readonly number[]): string {
  const issues = numbers.map(
    (number) => `i${number}: issue(number: ${number}) {
      timelineItems(last: 1, itemTypes: [CLOSED_EVENT]) {
        nodes {
          ... on ClosedEvent {
            createdAt
            closer {
              __typename
              ... on PullRequest { ${pullFields} }
              ... on Commit { associatedPullRequests(first: 5) { nodes { ${pullFields} } } }
            }
          }
        }
      }
    }`,
  );
  return `query Closings($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${issues.join(' ')} } }`;
}

const pullSchema = z.object({
  number: z.int().positive(),
  merged: z.boolean(),
  repository: z.object({ nameWithOwner: z.string() }),
});

type Pull = z.infer<typeof pullSchema>;

/** The pull requests that may have closed it; of a commit, those that brought it. */
const closerSchema = z
  .union([
    pullSchema.extend({ __typename: z.literal('PullRequest') }).transform((pull): Pull[] => [pull]),
    z
      .object({
        __typename: z.literal('Commit'),
        associatedPullRequests: z.object({ nodes: z.array(pullSchema) }).nullable(),
      })
      .transform(({ associatedPullRequests: pulls }): Pull[] => pulls?.nodes ?? []),
    z.object({ __typename: z.string() }).transform((): Pull[] => []),
  ])
  .nullable()
  .transform((pulls) => pulls ?? []);

const issueSchema = z.object({
  timelineItems: z.object({ nodes: z.array(z.object({ createdAt: z.string(), closer: closerSchema })) }),
});

const answerSchema = z.object({ repository: z.record(z.string(), issueSchema.nullable()) });

/**
 * The last closing of each issue; one without a closing in its timeline is left out.
 * @throws IncompleteRead
 */
export async function readClosings(
  client: GitHubClient,
  repo: Repository,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, Closing>> {
  const closings = new Map<number, Closing>();
  for (let start = 0; start < numbers.length; start += perQuery) {
    const few = numbers.slice(start, start + perQuery);
    const { repository } = await client.query('see how issues were closed', queryFor(few), repo, answerSchema);
    for (const number of few) {
      const [event] = repository[`i${number}`]?.timelineItems.nodes ?? [];
      if (event !== undefined) closings.set(number, { at: event.createdAt, by: mergedOf(event.closer, repo) });
    }
  }
  return closings;
}

function mergedOf(pulls: readonly Pull[], { owner, repo }: Repository): string | null {
  const pull = pulls.find(({ merged }) => merged);
  if (pull === undefined) return null;
  const { nameWithOwner } = pull.repository;
  const isHere = nameWithOwner.toLowerCase() === `${owner}/${repo}`.toLowerCase();
  return `${isHere ? '' : nameWithOwner}#${pull.number}`;
}
