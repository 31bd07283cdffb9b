import { afterEach, describe, expect, test } from '@jest/globals';
import { GitHubPullRequestThread } from '../../src/adapters/github/pull-request-thread.js';
import { openScripted } from './scripted-client.js';
import type { Answering, ScriptedServer, Sent } from './scripted-server.js';

let server: ScriptedServer;

async function thread(answer: (sent: Sent, count: number) => Answering): Promise<GitHubPullRequestThread> {
  const scripted = await openScripted(answer);
  server = scripted.server;
  return new GitHubPullRequestThread(scripted.client, 'o/r', 5);
}

const ok = (body: unknown): Answering => ({ status: 200, body });
const data = (repository: object): Answering => {
  return ok({ data: { viewer: { login: 'github-actions[bot]', databaseId: 41898282 }, repository } });
};
const comment = (id: number, body: string, viewerDidAuthor = true): object => {
  return { fullDatabaseId: String(id), body, viewerDidAuthor };
};
const page = (nodes: readonly object[], endCursor: string | null = null): object => {
  return { nodes, pageInfo: { hasNextPage: endCursor !== null, endCursor } };
};
const variables = (index: number): Record<string, unknown> => {
  return (server.log[index]?.body as { variables: Record<string, unknown> }).variables;
};

afterEach(() => server.close());

describe('The thread of a pull request', () => {
  const marker = '<!-- pmf:comment -->';
  const kept = (body: string): object => ({ id: 9, body, user: null, html_url: 'https://github.com/o/r/pull/5#c9' });
  const comments = (answer: object): Answering => data({ pullRequest: { comments: answer } });

  test('is searched over all pages for comments of ours with the marker, oldest first', async () => {
    const forged = comment(1, `forged ${marker}`, false);
    const to = await thread((_, count) => {
      return comments(
        count === 1 ? page([forged, comment(30, marker)], 'c1') : page([comment(20, marker), comment(4, 'x')]),
      );
    });
    expect((await to.find(marker)).map(({ id }) => id)).toEqual([20, 30]);
    expect(variables(1)).toMatchObject({ after: 'c1' });
  });

  test('that repeats a page is incomplete', async () => {
    const to = await thread(() => comments(page([], 'c1')));
    await expect(to.find(marker)).rejects.toMatchObject({ name: 'IncompleteRead' });
    expect(server.log).toHaveLength(2);
  });

  test('gets a comment, whose text is compared', async () => {
    const to = await thread((_, count) => ({ status: 201, body: kept(count === 1 ? 'Hello\r\n' : 'Other') }));
    await to.create('Hello');
    await expect(to.create('Hello')).rejects.toMatchObject({ kind: 'not-kept' });
    await expect(to.update(9, 'Hello')).rejects.toMatchObject({ kind: 'not-kept' });
    expect(server.log.map(({ method }) => method)).toEqual(['POST', 'POST', 'PATCH']);
  });

  test('that the token may not write to is forbidden, and the permission is named', async () => {
    const to = await thread(() => ({
      status: 403,
      headers: { 'x-accepted-github-permissions': 'pull_requests=write' },
      body: { message: 'Resource not accessible by integration' },
    }));
    await expect(to.create('Hello')).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(to.create('Hello')).rejects.toThrow('pull_requests=write');
  });

  test('loses a comment once, and says nothing when it is gone', async () => {
    const to = await thread((_, count) => (count === 1 ? { status: 204 } : { status: 404, body: {} }));
    await to.remove(9);
    await to.remove(9);
  });

  test('knows the head', async () => {
    const to = await thread(() => ok({ head: { sha: 'abc' } }));
    expect(await to.head()).toBe('abc');
  });
});
