/** Other repositories on GitHub, over one connection: read and, where the run writes, written as home is. */

import { elsewhereReader, elsewhereWriter, onePerName } from '../../other-trackers.js';
import type { Identity, OtherTrackers } from '../../ports.js';
import type { GitHubClient } from './client.js';
import { askIdentity } from './identity.js';
import { GitHubIssueReader } from './issue-reader.js';
import { GitHubIssueWriter } from './issue-writer.js';

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
