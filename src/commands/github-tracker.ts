/** The tracker on GitHub as a command reaches it; loaded only where one is asked. */

import { connect } from '../adapters/github/client.js';
import { GitHubIssueReader } from '../adapters/github/issue-reader.js';
import { GitHubIssueWriter } from '../adapters/github/issue-writer.js';
import type { IssueReader, IssueWriter, WriteWitness } from '../ports.js';

export interface GitHubAccess {
  readonly token: string;
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** `owner/name` */
  readonly repository: string;
  readonly isActionsToken: boolean;
  readonly log: (line: string) => void;
  readonly witness?: WriteWitness;
}

export function githubReader(access: GitHubAccess, lane: 'get' | 'query'): IssueReader {
  return new GitHubIssueReader(connect({ ...access, lane }), access);
}

export function githubTracker(access: GitHubAccess): { reader: IssueReader; writer: IssueWriter } {
  const client = connect({ ...access, lane: 'write' });
  const reader = new GitHubIssueReader(client, access);
  return { reader, writer: new GitHubIssueWriter(client, access.repository, () => reader.identity()) };
}
