/** Our own comments in a page of a pull request's thread. */

import { z } from 'zod';
import type { OwnComment } from '../../ports.js';

/** `fullDatabaseId`, a number in a string: numbers of comments have outgrown GraphQL's Int. */
const commentSchema = z.object({
  fullDatabaseId: z.coerce.number().int().positive(),
  body: z.string(),
  viewerDidAuthor: z.boolean(),
});

export const threadPageSchema = z.object({
  nodes: z.array(commentSchema),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
});

export type ThreadPage = z.output<typeof threadPageSchema>;

/** Whatever others wrote, markers included, is left out. */
export function ownComments(page: ThreadPage): readonly OwnComment[] {
  return page.nodes
    .filter(({ viewerDidAuthor }) => viewerDidAuthor)
    .map(({ fullDatabaseId, body }) => ({ id: fullDatabaseId, body }));
}
