/**
 * Many issues by their numbers, a hundred to a query: what a reference points at must not cost a request each. Whose
 * sub-issue one is, is not asked: a server that does not know the word would answer nothing at all.
 */

import { z } from 'zod';
import type { Referenced, TrackedIssue } from '../../core/planning/tracked-issue.js';
import type { GitHubClient } from './client.js';
import { isSuccess, type Exchange } from './answer.js';
import type { Repository } from './repository.js';
import { ghost, insiders, stateReasonSchema } from './schemas.js';

/** Aliases in one query. */
const perQuery = 100;
/** GitHub answers "not found" now and then for what it has: it counts when it comes twice, as for a single issue. */
const pauseAfterNotFound = 2000;

/** A bot's login has no `[bot]` in GraphQL, other than in REST and in all that compares logins. */
const actorSchema = z
  .object({ __typename: z.string(), login: z.string().min(1), databaseId: z.int().positive().optional() })
  .transform(({ __typename, login, databaseId }) => {
    const isBot = __typename === 'Bot';
    return { id: databaseId ?? ghost.id, login: isBot ? `${login}[bot]` : login, isBot };
  });

const lowerCased = z.string().transform((text) => text.toLowerCase());
const place = { number: z.int().positive(), repository: z.object({ nameWithOwner: lowerCased }) };

const issueSchema = z
  .object({
    __typename: z.literal('Issue'),
    ...place,
    title: z.string(),
    body: z.string(),
    state: lowerCased.pipe(z.enum(['open', 'closed'])),
    stateReason: z.preprocess(
      (reason) => (typeof reason === 'string' ? reason.toLowerCase() : reason),
      stateReasonSchema,
    ),
    labels: z.object({ nodes: z.array(z.object({ name: z.string() })) }).nullable(),
    assignees: z.object({ nodes: z.array(z.object({ login: z.string() })) }),
    milestone: z.object({ number: z.int().positive() }).nullable(),
    author: actorSchema.nullable(),
    authorAssociation: z.string(),
    url: z.string(),
    locked: z.boolean(),
    createdAt: z.string(),
    closedAt: z.string().nullable(),
  })
  .transform(({ repository, labels, assignees, author, authorAssociation, ...issue }) => ({
    repository,
    found: {
      number: issue.number,
      title: issue.title,
      body: issue.body,
      state: issue.state,
      stateReason: issue.stateReason,
      url: issue.url,
      locked: issue.locked,
      createdAt: issue.createdAt,
      closedAt: issue.closedAt,
      labels: (labels?.nodes ?? []).map(({ name }) => name),
      assignees: assignees.nodes.map(({ login }) => login),
      ...(issue.milestone !== null && { milestone: issue.milestone.number }),
      author: author === null ? ghost : { ...author, isInsider: insiders.has(authorAssociation) },
    } satisfies TrackedIssue,
  }));
const pullSchema = z.object({ __typename: z.literal('PullRequest'), ...place });
const foundSchema = z.union([issueSchema, pullSchema]).nullable();
type Found = z.output<typeof foundSchema>;
/** What stands at each number, null for nothing, and the repository's name as it is now. */
interface Asked {
  readonly home: string;
  readonly at: ReadonlyMap<number, Found>;
}

/** Only "not found", and only at one of our own aliases: every other error leaves the whole answer unbelieved. */
const notFoundSchema = z.object({
  type: z.literal('NOT_FOUND'),
  path: z.tuple([z.literal('repository'), z.string()]),
});
const answerSchema = z.object({
  data: z.object({ repository: z.object({ nameWithOwner: lowerCased }).catchall(foundSchema) }),
  errors: z.array(notFoundSchema).optional(),
});

/** Written from the number of issues alone; the numbers travel as variables. */
function queryFor(count: number): string {
  const indexes = Array.from({ length: count }, (_, index) => index);
  const declared = indexes.map((n) => `$n${n}: Int!`).join(', ');
  const asked = indexes.map((n) => `i${n}: issueOrPullRequest(number: $n${n}) { ...Referenced }`);
  return `query References($owner: String!, $repo: String!, ${declared}) {
  repository(owner: $owner, name: $repo) {
    nameWithOwner
    ${asked.join('\n    ')}
  }
}
fragment Referenced on IssueOrPullRequest {
  __typename
  ... on PullRequest { number repository { nameWithOwner } }
  ... on Issue {
    number repository { nameWithOwner } title body state stateReason url locked createdAt closedAt authorAssociation
    labels(first: 100) { nodes { name } }
    assignees(first: 20) { nodes { login } }
    milestone { number }
    author { __typename login ... on User { databaseId } ... on Bot { databaseId } }
  }
}`;
}

/**
 * What each number is; see `lookUpIssue` for what counts as missing.
 * @throws IncompleteRead on everything that proves nothing, a partial answer among them
 */
export async function lookUpMany(
  client: GitHubClient,
  repo: Repository,
  numbers: readonly number[],
): Promise<Map<number, Referenced>> {
  const found = new Map<number, Referenced>();
  for (let start = 0; start < numbers.length; start += perQuery) {
    const few = numbers.slice(start, start + perQuery);
    const first = await ask(client, repo, few);
    const absent = few.filter((number) => first.at.get(number) === null);
    if (absent.length > 0) await client.wait(pauseAfterNotFound);
    const second = absent.length > 0 ? await ask(client, repo, absent) : first;
    for (const number of few) {
      found.set(number, verdict(client, first.home, number, first.at.get(number) ?? second.at.get(number) ?? null));
    }
  }
  return found;
}

async function ask(client: GitHubClient, repo: Repository, numbers: readonly number[]): Promise<Asked> {
  const what = `look up ${numbers.length} of the issues that postmortems name`;
  const variables: Record<string, string | number> = { ...repo };
  for (const [index, number] of numbers.entries()) variables[`n${index}`] = number;
  const exchange = await client.exchangeQuery(queryFor(numbers.length), variables);
  const { data, errors = [] } = answerOf(client, what, exchange);
  const denied = new Set(errors.map(({ path }) => path[1]));
  const { nameWithOwner, ...byAlias } = data.repository;
  const at = new Map<number, Found>();
  for (const [index, number] of numbers.entries()) {
    const one = byAlias[`i${index}`];
    // Nothing there, and not one word why: an answer that was cut short, not an absence.
    if (one === undefined || (one === null) !== denied.has(`i${index}`)) throw client.incomplete(what, partial);
    at.set(number, one);
  }
  return { home: nameWithOwner, at };
}

const partial: Exchange = { status: null, sent: true, reason: 'the answer is partial' };

function answerOf(client: GitHubClient, what: string, exchange: Exchange): z.output<typeof answerSchema> {
  if (exchange.status !== null && isSuccess(exchange) && !answerSchema.safeParse(exchange.data).success) {
    throw client.incomplete(what, partial);
  }
  return client.parse(what, exchange, answerSchema);
}

function verdict(client: GitHubClient, home: string, number: number, found: Found): Referenced {
  if (found === null) return 'missing';
  const issue = 'found' in found ? found.found : found;
  if (issue.number !== number || found.repository.nameWithOwner !== home) {
    client.log(`Issue #${number} has moved to another repository.`);
    return 'missing';
  }
  return 'found' in found ? found.found : 'pull-request';
}
