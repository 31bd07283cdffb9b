/** A client of a scripted server, with what it waited for and what it said. */

import { connect } from '../../src/adapters/github/client.js';
import type { GitHubClient } from '../../src/adapters/github/client.js';
import type { ConnectOptions } from '../../src/adapters/github/octokit.js';
import { startScript } from './scripted-server.js';
import type { Answering, ScriptedServer, Sent } from './scripted-server.js';

export const token = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';

export interface Scripted {
  readonly client: GitHubClient;
  readonly server: ScriptedServer;
  /** Milliseconds of each wait; none is waited for. */
  readonly waits: readonly number[];
  readonly lines: readonly string[];
}

export async function openScripted(
  answer: (sent: Sent, count: number) => Answering,
  options: Partial<ConnectOptions> = {},
): Promise<Scripted> {
  const server = await startScript(answer);
  const waits: number[] = [];
  const lines: string[] = [];
  const wait = (milliseconds: number): Promise<void> => {
    waits.push(milliseconds);
    return Promise.resolve();
  };
  const log = (line: string): void => {
    lines.push(line);
  };
  const client = connect({ token, apiUrl: server.url, lane: 'write', pace: false, wait, log, ...options });
  return { client, server, waits, lines };
}
