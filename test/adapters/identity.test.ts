import { afterEach, describe, expect, test } from '@jest/globals';
import { GitHubIssueReader } from '../../src/adapters/github/issue-reader.js';
import type { Lane } from '../../src/adapters/github/transport.js';
import { openScripted } from './scripted-client.js';
import type { Answering, ScriptedServer } from './scripted-server.js';

const forbidden: Answering = { status: 403, body: { message: 'Resource not accessible by integration' } };
const viewer: Answering = { status: 200, body: { data: { viewer: { login: 'my-app[bot]', databaseId: 77 } } } };

let server: ScriptedServer;

async function reader(answer: Answering, lane: Lane, isActionsToken: boolean): Promise<GitHubIssueReader> {
  const scripted = await openScripted(() => answer, { lane });
  server = scripted.server;
  const place = { repository: 'o/r', serverUrl: 'https://github.com' };
  return new GitHubIssueReader(scripted.client, { ...place, isActionsToken });
}

afterEach(() => server.close());

describe('Identity', () => {
  test('is the user of a personal token, asked once', async () => {
    const from = await reader({ status: 200, body: { id: 5, login: 'ada' } }, 'get', false);
    expect(await from.identity()).toEqual({ id: 5, login: 'ada' });
    await from.identity();
    expect(server.log.map(({ method, url }) => `${method} ${url}`)).toEqual(['GET /user']);
  });

  test('of GITHUB_TOKEN is known where it may not be asked', async () => {
    const from = await reader(forbidden, 'get', true);
    expect(await from.identity()).toEqual({ id: 41898282, login: 'github-actions[bot]' });
  });

  test('of an App is asked with a query where one may be sent', async () => {
    const from = await reader(viewer, 'write', true);
    expect(await from.identity()).toEqual({ id: 77, login: 'my-app[bot]' });
    expect(server.log).toHaveLength(1);
  });

  test('of an App is not guessed in a run that only reads', async () => {
    const from = await reader(forbidden, 'get', false);
    await expect(from.identity()).rejects.toMatchObject({ name: 'IncompleteRead' });
  });

  test('is not guessed from a failure', async () => {
    const from = await reader({ status: 500 }, 'get', true);
    await expect(from.identity()).rejects.toMatchObject({ name: 'IncompleteRead' });
  });
});
