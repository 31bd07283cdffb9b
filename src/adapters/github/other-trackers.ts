/** Other repositories on GitHub, over one connection: read and, where the run writes, written as home is. */

import { elsewhereReader, elsewhereWriter, onePerName } from '../../other-trackers.js';
import type { Identity, IssueReader, OtherTrackers } from '../../ports.js';
import { connect, type GitHubClient } from './client.js';
import { askIdentity } from './identity.js';
import { GitHubIssueReader } from './issue-reader.js';
import { GitHubIssueWriter } from './issue-writer.js';
import type { ConnectOptions } from './octokit.js';

export interface GitHubOthersOptions {
  /** With the token that reaches them. */
  readonly client: GitHubClient;
  readonly serverUrl: string;
  /** Whose token it is; asked once where it is not given. */
  readonly identity?: () => Promise<Identity>;
  readonly closed: string | null;
  readonly help: string;
}

export function githubOthers({ client, serverUrl, closed, help, ...options }: GitHubOthersOptions): OtherTrackers {
  let asked: Promise<Identity> | undefined;
  const identity = (): Promise<Identity> => (asked ??= options.identity?.() ?? askIdentity(client, false));
  const reader = onePerName((repository) =>
    elsewhereReader(new GitHubIssueReader(client, { repository, serverUrl, identity })),
  );
  const writer = onePerName((repository) =>
    elsewhereWriter(new GitHubIssueWriter(client, repository, identity), repository),
  );
  return { reader, closed, help, ...(client.lane === 'write' && closed === null && { writer }) };
}

export interface BesideOptions {
  /** The token for other repositories, null where the run has none. */
  readonly token: string | null;
  /** What a person calls it. */
  readonly tokenName: string;
  readonly serverUrl: string;
  /** At least `query`: only that tells whose the token of an App is. */
  readonly lane: 'query' | 'write';
  readonly connection: Omit<ConnectOptions, 'token' | 'lane' | 'spending'>;
}

/**
 * Other repositories beside home, out of one budget: with a token of their own, else read with home's as far as that
 * goes, and never written to.
 */
export function othersBeside(
  home: { readonly client: GitHubClient; readonly reader: IssueReader },
  { token, tokenName, serverUrl, lane, connection }: BesideOptions,
): OtherTrackers {
  const help = `See that ${tokenName} may read its metadata and write its issues, or correct \`services\`.`;
  if (token === null) {
    const identity = (): Promise<Identity> => home.reader.identity();
    return githubOthers({ client: home.client, serverUrl, identity, closed: `which needs ${tokenName}`, help });
  }
  const client = connect({ ...connection, token, lane, spending: home.client.spending });
  return githubOthers({ client, serverUrl, closed: null, help });
}
