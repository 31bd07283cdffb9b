/** How the lanes on a branch reach other repositories: with a token of its own, else read with the workflow's. */

import { connect, type GitHubClient } from '../adapters/github/client.js';
import { githubOthers } from '../adapters/github/other-trackers.js';
import type { IssueReader, OtherTrackers, WriteWitness } from '../ports.js';
import type { ActionWorld } from './world.js';

const help = 'See that `services-token` may read its metadata and write its issues, or correct `services`.';

/** @param home the connection and the reader of this repository; the two tokens have one budget */
export function otherTrackers(
  { inputs, environment, say }: ActionWorld,
  home: { readonly client: GitHubClient; readonly reader: IssueReader },
  lane: 'query' | 'write',
  witness?: WriteWitness,
): OtherTrackers {
  const { servicesToken: token } = inputs;
  const { apiUrl, serverUrl } = environment;
  const identity = (): ReturnType<IssueReader['identity']> => home.reader.identity();
  if (token === null)
    return githubOthers({ client: home.client, serverUrl, identity, closed: 'which needs services-token', help });
  const { spending } = home.client;
  const client = connect({ token, apiUrl, lane, log: say, spending, ...(witness !== undefined && { witness }) });
  return githubOthers({ client, serverUrl, closed: null, help });
}
