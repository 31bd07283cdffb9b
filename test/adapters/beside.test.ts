/** Other repositories over a connection of their own or over that of home, against scripted answers. */

import { afterEach, describe, expect, test } from '@jest/globals';
import { GitHubIssueReader } from '../../src/adapters/github/issue-reader.js';
import { githubOthers, othersBeside } from '../../src/adapters/github/other-trackers.js';
import { openScripted, type Scripted } from './scripted-client.js';

let scripted: Scripted;
afterEach(() => scripted.server.close());

const serverUrl = 'https://github.com';
const viewer = { status: 200, body: { data: { viewer: { login: 'acme-app[bot]', databaseId: 9 } } } };

async function home(lane: 'query' | 'write' = 'write') {
  scripted = await openScripted(() => viewer, { lane, budget: 10 });
  const identity = { id: 1, login: 'home[bot]' };
  return {
    client: scripted.client,
    reader: new GitHubIssueReader(scripted.client, { repository: 'o/home', serverUrl, identity }),
  };
}
const connection = () => ({ apiUrl: scripted.server.url, pace: false, wait: () => Promise.resolve() });
const beside = (own: Awaited<ReturnType<typeof home>>, token: string | null, lane: 'query' | 'write' = 'write') =>
  othersBeside(own, { token, tokenName: 'services-token', serverUrl, lane, connection: connection() });

describe('with a token of their own', () => {
  test('they are read and written as whom that token is, asked once, out of one budget', async () => {
    const own = await home();
    const others = beside(own, 'x'.repeat(20));
    expect(others.closed).toBeNull();
    expect(others.help).toBe(
      'See that services-token may read its metadata and write its issues, or correct `services`.',
    );
    expect(await others.reader('o/a').identity()).toEqual({ id: 9, login: 'acme-app[bot]' });
    expect(await others.reader('o/b').identity()).toEqual({ id: 9, login: 'acme-app[bot]' });
    expect(scripted.server.log).toHaveLength(1);
    expect(scripted.server.log[0]?.headers['authorization']).toContain('x'.repeat(20));
    expect(own.client.spending.left).toBe(9);
    expect(others.reader('o/a')).toBe(others.reader('o/a'));
    expect(others.writer?.('o/a')).toBe(others.writer?.('o/a'));
    expect(others.reader('o/a').repository).toBe('o/a');
    expect(others.reader('o/a').serverUrl).toBe(serverUrl);
  });

  test('nothing is written in a run that only queries', async () => {
    expect(beside(await home('query'), 'x'.repeat(20), 'query').writer).toBeUndefined();
  });
});

describe('without one', () => {
  test('they are read as home is, and never written', async () => {
    const others = beside(await home(), null);
    expect(others.closed).toBe('which needs services-token');
    expect(others.writer).toBeUndefined();
    expect(await others.reader('o/a').identity()).toEqual({ id: 1, login: 'home[bot]' });
    expect(scripted.server.log).toEqual([]);
  });
});

test('who the account is may be known already', async () => {
  const { client } = await home();
  const identity = () => Promise.resolve({ id: 5, login: 'ada' });
  const others = githubOthers({ client, serverUrl, identity, closed: null, help: 'Look.' });
  expect(await others.reader('o/a').identity()).toEqual({ id: 5, login: 'ada' });
  expect(others.writer).toBeDefined();
  expect(githubOthers({ client, serverUrl, closed: 'which is shut', help: 'Look.' }).writer).toBeUndefined();
});
