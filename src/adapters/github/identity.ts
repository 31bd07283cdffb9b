/** Who the token is: whose issues and comments are our own. */

import { z } from 'zod';
import { IncompleteRead } from '../../ports.js';
import type { Identity } from '../../ports.js';
import type { GitHubClient } from './client.js';
import { accountSchema } from './schemas.js';

/** The account behind GITHUB_TOKEN on github.com. */
const actionsBot: Identity = { id: 41898282, login: 'github-actions[bot]' };

const viewerQuery = 'query Viewer { viewer { login databaseId } }';
export const viewerSchema = z
  .object({ login: z.string().min(1), databaseId: z.int().positive() })
  .transform(({ login, databaseId }): Identity => ({ id: databaseId, login }));

/**
 * Asks GitHub. A token of an App may not read `GET /user`; the GraphQL viewer answers every token, but it is a POST and
 * so it is for the lanes that may send one. A run that only reads and holds GITHUB_TOKEN knows its account without
 * asking; with another App's token nothing may be assumed, because a wrong identity finds none of our issues.
 * @throws IncompleteRead when who we are cannot be known
 */
export async function askIdentity(client: GitHubClient, isActionsToken: boolean): Promise<Identity> {
  const what = 'find out whose token this is';
  if (client.lane !== 'get') {
    return (await client.query(what, viewerQuery, {}, z.object({ viewer: viewerSchema }))).viewer;
  }
  const exchange = await client.get('GET /user', {});
  if (exchange.status !== 403) return client.parse(what, exchange, accountSchema);
  if (isActionsToken) return actionsBot;
  throw new IncompleteRead(
    `Could not ${what}: it belongs to an App, and a run that only reads cannot ask; a run that may query can.`,
  );
}
