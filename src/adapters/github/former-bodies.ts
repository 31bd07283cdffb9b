/**
 * What issues said before somebody edited them: GitHub keeps every revision of a body with its editor. It is the second
 * copy of our marker, which costs no write and which an edit cannot take away.
 */

import { z } from 'zod';
import type { GitHubClient } from './client.js';
import type { Repository } from './repository.js';

const perQuery = 25;
/** The newest; our last write is among them unless people have edited the issue more often than this since. */
const revisions = 20;

function queryFor(numbers: readonly number[]): string {
  const issues = numbers.map((number) => `i${number}: issue(number: ${number}) { ...History }`);
  return `query FormerBodies($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) { ${issues.join(' ')} }
}
fragment History on Issue {
  author { __typename login }
  userContentEdits(first: ${revisions}) { nodes { editedAt diff editor { __typename login } } }
}`;
}

const actorSchema = z.object({ __typename: z.string(), login: z.string() }).nullable();

/** `diff` is described as a summary of the changes and holds the whole body; null once somebody deleted the revision. */
const historySchema = z.object({
  author: actorSchema,
  userContentEdits: z
    .object({
      nodes: z.array(z.object({ editedAt: z.iso.datetime(), diff: z.string().nullable(), editor: actorSchema })),
    })
    .nullable(),
});

const answerSchema = z.object({ repository: z.record(z.string(), historySchema.nullable()) });

/**
 * Bodies that the author of each issue gave it, newest first: what others wrote into it is not the author's word.
 * @throws IncompleteRead
 */
export async function readFormerBodies(
  client: GitHubClient,
  repo: Repository,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, readonly string[]>> {
  const found = new Map<number, readonly string[]>();
  for (let start = 0; start < numbers.length; start += perQuery) {
    const few = numbers.slice(start, start + perQuery);
    const { repository } = await client.query('read what issues said before', queryFor(few), repo, answerSchema);
    for (const number of few) {
      const history = repository[`i${number}`];
      if (history !== undefined && history !== null) found.set(number, byAuthor(history));
    }
  }
  return found;
}

function byAuthor({ author, userContentEdits }: z.output<typeof historySchema>): string[] {
  if (author === null) return [];
  return (userContentEdits?.nodes ?? [])
    .filter(({ editor }) => editor?.login === author.login && editor.__typename === author.__typename)
    .sort((a, b) => Date.parse(b.editedAt) - Date.parse(a.editedAt))
    .flatMap(({ diff }) => diff ?? []);
}
