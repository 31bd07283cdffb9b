import { afterEach, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import type { GitHubClient } from '../../src/adapters/github/client.js';
import type { ConnectOptions } from '../../src/adapters/github/octokit.js';
import { readAll } from '../../src/adapters/github/pages.js';
import { openScripted } from './scripted-client.js';
import type { Scripted } from './scripted-client.js';
import type { Answering, Sent } from './scripted-server.js';

const repo = { owner: 'o', repo: 'r' };
const listRoute = 'GET /repos/{owner}/{repo}/issues';
const numbered = z.object({ number: z.int() });

let server: Scripted['server'];

async function client(
  answer: (sent: Sent, count: number) => Answering,
  options: Partial<ConnectOptions> = {},
): Promise<GitHubClient> {
  const scripted = await openScripted(answer, options);
  ({ server } = scripted);
  return scripted.client;
}

afterEach(() => server.close());

const list = (from: GitHubClient): Promise<readonly { number: number }[]> =>
  readAll<{ number: number }>(from, {
    what: 'list',
    route: listRoute,
    parameters: repo,
    schema: numbered,
    key: ({ number }) => number,
  });

describe('A listing', () => {
  const full = (from: number): { number: number }[] => Array.from({ length: 100 }, (_, n) => ({ number: from + n }));
  const next = (page: number): { link: string } => ({ link: `<${server.url}/more?page=${page}>; rel="next"` });

  const cursor = (): { link: string } => ({ link: `<${server.url}/more?after=x>; rel="next"` });

  test('follows the addresses that GitHub gives', async () => {
    const from = await client(({ url }) =>
      url.startsWith('/more')
        ? { status: 200, body: [{ number: 999 }] }
        : { status: 200, headers: next(2), body: full(1) },
    );
    expect(await list(from)).toHaveLength(101);
    expect(server.log.map(({ url }) => url)).toEqual(['/repos/o/r/issues?per_page=100&page=1', '/more?page=2']);
  });

  test('does not take a full page without a next one for the end', async () => {
    const from = await client((_, count) => ({ status: 200, body: count === 1 ? full(1) : [{ number: 101 }] }));
    expect(await list(from)).toHaveLength(101);
  });

  test('ends with a full page when nothing follows', async () => {
    const from = await client((_, count) => ({ status: 200, body: count === 1 ? full(1) : [] }));
    expect(await list(from)).toHaveLength(100);
    expect(server.log).toHaveLength(2);
  });

  test('keeps once what slid to the next page', async () => {
    const from = await client((_, count) => ({ status: 200, body: count === 1 ? full(1) : full(100).slice(0, 50) }));
    expect(await list(from)).toHaveLength(149);
  });

  test.each<[string, (count: number) => Answering]>([
    ['fails on page 2', (count) => (count === 1 ? { status: 200, headers: next(2), body: full(1) } : { status: 500 })],
    ['repeats a page', () => ({ status: 200, headers: cursor(), body: full(1) })],
    ['skips a page', (count) => ({ status: 200, headers: count === 1 ? next(3) : {}, body: full(count).slice(0, 99) })],
    ['breaks off on page 2', (count) => (count === 1 ? { status: 200, headers: next(2), body: full(1) } : 'cut')],
  ])('that %s is incomplete', async (_, answer) => {
    const from = await client((__, count) => answer(count));
    await expect(list(from)).rejects.toMatchObject({ name: 'IncompleteRead' });
    expect(server.log.length).toBeLessThan(5);
  });

  test('is never followed to another server, which would be handed the token', async () => {
    const link = '<http://127.0.0.1:1/next?page=2>; rel="next"';
    const from = await client(() => ({ status: 200, headers: { link }, body: [{ number: 1 }] }));
    await expect(list(from)).rejects.toThrow('another server');
    expect(server.log).toHaveLength(1);
  });

  test('whose next address is none is incomplete', async () => {
    const from = await client(() => ({
      status: 200,
      headers: { link: '<?page=2>; rel="next"' },
      body: [{ number: 1 }],
    }));
    await expect(list(from)).rejects.toMatchObject({ name: 'IncompleteRead' });
  });
});
