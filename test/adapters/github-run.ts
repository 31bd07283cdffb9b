/** A repository on the emulated GitHub and the adapter's parts as one run would open them. */

import { expect, jest } from '@jest/globals';
import { connect } from '../../src/adapters/github/client.js';
import type { GitHubClient } from '../../src/adapters/github/client.js';
import { GitHubIssueReader } from '../../src/adapters/github/issue-reader.js';
import { GitHubIssueWriter } from '../../src/adapters/github/issue-writer.js';
import type { ConnectOptions } from '../../src/adapters/github/octokit.js';
import type { Lane } from '../../src/adapters/github/transport.js';
import { startGitHub } from '../support/github.js';
import type { GitHub } from '../support/github.js';

// An emulator is started for each test, on a machine that may be busy.
jest.setTimeout(60_000);

export const repository = 'acme/ops';

export interface Run {
  readonly client: GitHubClient;
  readonly reader: GitHubIssueReader;
  readonly writer: GitHubIssueWriter;
}

/** What the sync job's token may do. */
export const syncPermissions = { contents: 'read', issues: 'write' } as const;

/** One app only where no other is needed: each costs the making of a key. */
export async function startRepository(apps: readonly string[] = ['github-actions']): Promise<GitHub> {
  const github = await startGitHub({ seed: { apps: [...apps] } });
  await github.repositories.createRepository(repository);
  await github.repositories.commitFiles(repository, 'main', { 'README.md': '# Ops\n' });
  return github;
}

export function openRun(github: GitHub, token: string, lane: Lane, options: Partial<ConnectOptions> = {}): Run {
  const wait = (): Promise<void> => Promise.resolve();
  const client = connect({ token, apiUrl: github.url, lane, pace: false, wait, ...options });
  const place = { repository, serverUrl: 'https://github.com', defaultBranch: 'main' };
  const reader = new GitHubIssueReader(client, { ...place, isActionsToken: true });
  return { client, reader, writer: new GitHubIssueWriter(client, repository, () => reader.identity()) };
}

/** Neither side did what GitHub's own description does not allow, and every fault that was set up has happened. */
export async function closeJudged(github: GitHub): Promise<void> {
  await github.close();
  expect(github.violations).toEqual([]);
  expect(github.mismatches).toEqual([]);
  expect(github.faults).toEqual([]);
}
