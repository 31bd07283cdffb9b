import { botIds } from './identities.js';
import type { Comment, User } from './resources.js';
import { shape } from './shape.js';
import type { World } from './world.js';

export interface PageArguments {
  first?: number;
  last?: number;
  after?: string | null;
}

/** A bot's login has no `[bot]` in GraphQL, other than in REST. */
export const actor = (user: User) => ({
  __typename: user.type === 'Bot' ? 'Bot' : 'User',
  login: user.login.replace(/\[bot\]$/, ''),
  databaseId: botIds[user.login] ?? user.id,
});

const cursor = (id: number) => Buffer.from(`cursor:${id}`).toString('base64');

/** A page of the comments of an issue or pull request. */
export async function comments(
  world: World,
  repo: string,
  number: number,
  { first, last, after }: PageArguments,
  viewer: string | undefined,
) {
  const all = shape(world, await world.upstream.list(`/repos/${repo}/issues/${number}/comments`)) as Comment[];
  const start = after ? all.findIndex(({ id }) => cursor(id) === after) + 1 : 0;
  const rest = all.slice(start);
  const size = first ?? last ?? 0;
  if (size < 1 || size > 100) throw new Error('`first` or `last` must be between 1 and 100');
  const nodes = first === undefined ? rest.slice(-size) : rest.slice(0, size);
  const [begin, end] = [nodes[0], nodes.at(-1)];
  return {
    totalCount: all.length,
    pageInfo: {
      hasNextPage: first !== undefined && rest.length > size,
      hasPreviousPage: first === undefined ? rest.length > size : start > 0,
      startCursor: begin ? cursor(begin.id) : null,
      endCursor: end ? cursor(end.id) : null,
    },
    nodes: nodes.map((comment) => ({
      __typename: 'IssueComment',
      databaseId: comment.id,
      fullDatabaseId: String(comment.id),
      body: comment.body,
      createdAt: comment.created_at,
      author: actor(comment.user),
      viewerDidAuthor: comment.user.login === viewer,
    })),
  };
}
