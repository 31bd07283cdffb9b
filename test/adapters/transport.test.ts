import { afterEach, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import type { GitHubClient } from '../../src/adapters/github/client.js';
import type { ConnectOptions } from '../../src/adapters/github/octokit.js';
import { openScripted, token } from './scripted-client.js';
import type { Scripted } from './scripted-client.js';
import type { Answering, Sent } from './scripted-server.js';

const repo = { owner: 'o', repo: 'r' };
const issueRoute = 'POST /repos/{owner}/{repo}/issues';
const listRoute = 'GET /repos/{owner}/{repo}/issues';
const numbered = z.object({ number: z.int() });

let server: Scripted['server'];
let waits: Scripted['waits'];

async function client(
  answer: (sent: Sent, count: number) => Answering,
  options: Partial<ConnectOptions> = {},
): Promise<GitHubClient> {
  const scripted = await openScripted(answer, options);
  ({ server, waits } = scripted);
  return scripted.client;
}

const read = (from: GitHubClient): Promise<unknown> => from.read('list', listRoute, repo, z.array(numbered));
const write = (to: GitHubClient): Promise<unknown> =>
  to.write('create an issue', issueRoute, { ...repo, title: 't' }, numbered);
const ask = (from: GitHubClient): Promise<unknown> =>
  from.query('ask', 'query Q { viewer { login } }', {}, z.object({}));

afterEach(() => server.close());

describe('The lane', () => {
  test('of a run that only reads lets nothing but GET out', async () => {
    const from = await client(() => ({ status: 200, body: [] }), { lane: 'get' });
    await expect(write(from)).rejects.toMatchObject({ kind: 'limit' });
    await expect(ask(from)).rejects.toMatchObject({ name: 'IncompleteRead' });
    expect(server.log).toEqual([]);
    await read(from);
    expect(server.log.map(({ method }) => method)).toEqual(['GET']);
  });

  test('of a run that queries lets no other POST out', async () => {
    const from = await client(() => ({ status: 200, body: { data: {} } }), { lane: 'query' });
    await expect(write(from)).rejects.toMatchObject({ name: 'WriteFailure' });
    await ask(from);
    expect(server.log.map(({ url }) => url)).toEqual(['/graphql']);
  });
});

describe('The budget', () => {
  test('counts every request, repeated ones too, and ends reads and writes', async () => {
    const from = await client((_, count) => (count < 3 ? { status: 500 } : { status: 200, body: [] }), { budget: 4 });
    await read(from);
    await read(from);
    await expect(read(from)).rejects.toThrow('the budget of 4 requests');
    await expect(write(from)).rejects.toMatchObject({ kind: 'limit' });
    expect(server.log).toHaveLength(4);
  });

  test('of content ends creations after 40 issues', async () => {
    const to = await client((_, count) => ({ status: 201, body: { number: count } }));
    for (let made = 0; made < 40; made += 1) await write(to);
    await expect(write(to)).rejects.toMatchObject({ kind: 'limit' });
    expect(server.log).toHaveLength(40);
  });
});

describe('What is shown', () => {
  test('never holds the token, nor more than a line of what GitHub said', async () => {
    const message = `bad token ${token}\n::set-output name=x::y ${'long '.repeat(200)}`;
    const to = await client(() => ({ status: 403, body: { message } }));
    const failure = await write(to).catch((error: unknown) => String(error));
    expect(failure).toContain('bad token ***');
    expect(failure).not.toContain(token);
    expect(failure).not.toContain('\n');
    expect(String(failure).length).toBeLessThan(400);
  });

  test('never holds a token of another form', async () => {
    const old = '0123456789abcdef0123456789abcdef01234567';
    const to = await client(() => ({ status: 403, body: { message: `bad token ${old}` } }), { token: old });
    await expect(write(to)).rejects.toThrow('bad token ***');
  });

  test('each request names the version of the API that it understands', async () => {
    const from = await client(() => ({ status: 200, body: [] }));
    await read(from);
    const { headers } = server.log[0] ?? {};
    expect(headers?.['x-github-api-version']).toBe('2022-11-28');
    expect(headers?.['user-agent']).toContain('postmortem-followthrough');
    expect(headers?.['authorization']).toBe(`token ${token}`);
  });
});

describe('Pacing', () => {
  // The plugin's own clock is real, so these are few: writes and queries are a second apart.
  const limited: Answering = {
    status: 403,
    headers: { 'retry-after': '1' },
    body: { message: 'secondary rate limit' },
  };

  const spent: Answering = {
    status: 403,
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' },
    body: {},
  };

  test.each([
    ['a secondary', limited],
    ['the primary', spent],
  ])('sends nothing again by itself after %s limit', async (_, answer) => {
    const to = await client(() => answer, { pace: true });
    const label = to.write('label', 'POST /repos/{owner}/{repo}/labels', { ...repo, name: 'x' }, numbered);
    await expect(label).rejects.toMatchObject({ kind: 'limit' });
    expect(server.log).toHaveLength(1);
    await expect(read(to)).rejects.toMatchObject({ name: 'IncompleteRead' });
    expect(waits).toHaveLength(3);
    expect(server.log).toHaveLength(1 + 4);
  });

  test('leaves lost queries to the one who sends them again', async () => {
    const answers: Answering[] = ['reset', { status: 200, body: { data: {} } }];
    const from = await client((_, count) => answers[count - 1] ?? 'hang', { pace: true });
    expect(await ask(from)).toEqual({});
    expect(waits).toEqual([1000]);
  });
});
