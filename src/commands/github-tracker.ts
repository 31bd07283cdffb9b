/** The tracker on GitHub as a command reaches it; loaded only where one is asked. */

import { connect, type GitHubClient } from '../adapters/github/client.js';
import { GitHubIssueReader } from '../adapters/github/issue-reader.js';
import { GitHubIssueWriter } from '../adapters/github/issue-writer.js';
import { othersBeside } from '../adapters/github/other-trackers.js';
import type { IssueReader, IssueWriter, OtherTrackers, WriteWitness } from '../ports.js';

export interface GitHubAccess {
  readonly token: string;
  readonly servicesToken: string | null;
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** `owner/name` */
  readonly repository: string;
  readonly isActionsToken: boolean;
  readonly log: (line: string) => void;
  readonly witness?: WriteWitness;
}

export function githubReader(
  access: GitHubAccess,
  lane: 'get' | 'query',
): { reader: IssueReader; others: OtherTrackers } {
  const client = connect({ ...access, lane });
  const reader = new GitHubIssueReader(client, access);
  return { reader, others: others(access, client, reader, 'query') };
}

export function githubTracker(access: GitHubAccess): {
  reader: IssueReader;
  writer: IssueWriter;
  others: OtherTrackers;
} {
  const client = connect({ ...access, lane: 'write' });
  const reader = new GitHubIssueReader(client, access);
  const writer = new GitHubIssueWriter(client, access.repository, () => reader.identity());
  return { reader, writer, others: others(access, client, reader, 'write') };
}

function others(
  access: GitHubAccess,
  client: GitHubClient,
  reader: IssueReader,
  lane: 'query' | 'write',
): OtherTrackers {
  const { servicesToken: token, serverUrl } = access;
  return othersBeside({ client, reader }, { token, tokenName: 'SERVICES_TOKEN', serverUrl, lane, connection: access });
}
