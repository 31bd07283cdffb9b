import { afterEach, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { connect } from '../../src/adapters/github/client.js';
import type { GitHubClient } from '../../src/adapters/github/client.js';
import type { ConnectOptions } from '../../src/adapters/github/octokit.js';
import { readAll } from '../../src/adapters/github/pages.js';
import { startScript } from './scripted-server.js';
import type { Answering, ScriptedServer, Sent } from './scripted-server.js';

const token = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';
const repo = { owner: 'o', repo: 'r' };
const issueRoute = 'POST /repos/{owner}/{repo}/issues';
const listRoute = 'GET /repos/{owner}/{repo}/issues';
const numbered = z.object({ number: z.int() });

let server: ScriptedServer;
let waits: number[];
let lines: string[];

async function client(
  answer: (sent: Sent, count: number) => Answering,
  options: Partial<ConnectOptions> = {},
): Promise<GitHubClient> {
  server = await startScript(answer);
  waits = [];
  lines = [];
  return connect({
    token,
    apiUrl: server.url,
    lane: 'write',
    pace: false,
    wait: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
    log: (line) => lines.push(line),
    ...options,
  });
}

const read = (from: GitHubClient): Promise<unknown> => from.read('list', listRoute, repo, z.array(numbered));
const write = (to: GitHubClient): Promise<unknown> =>
  to.write('create an issue', issueRoute, { ...repo, title: 't' }, numbered);
const ask = (from: GitHubClient): Promise<unknown> =>
  from.query('ask', 'query Q { viewer { login } }', {}, z.object({}));

afterEach(() => server.close());

describe('A write is one request', () => {
  test.each<[string, Answering, string]>([
    ['500', { status: 500, body: { message: 'Server Error' } }, 'unknown'],
    ['502', { status: 502, body: '<html>Bad gateway</html>', headers: { 'content-type': 'text/html' } }, 'unknown'],
    ['503', { status: 503 }, 'unknown'],
    ['504', { status: 504 }, 'unknown'],
    ['a reset', 'reset', 'unknown'],
    ['no answer at all', 'hang', 'unknown'],
    ['an answer that breaks off', 'cut', 'unknown'],
    ['truncated JSON', { status: 201, body: '{"number": 1' }, 'unknown'],
    ['HTML with 200', { status: 200, body: '<html></html>', headers: { 'content-type': 'text/html' } }, 'unknown'],
    ['an empty 201', { status: 201 }, 'unknown'],
    ['another shape', { status: 201, body: [] }, 'unknown'],
    ['401', { status: 401, body: { message: 'Bad credentials' } }, 'forbidden'],
    ['403 for the token', { status: 403, body: { message: 'Resource not accessible by integration' } }, 'forbidden'],
    ['403 locked', { status: 403, body: { message: 'Unable to create comment because issue is locked.' } }, 'refused'],
    ['403 archived', { status: 403, body: { message: 'Repository was archived so is read-only.' } }, 'refused'],
    ['403 secondary', { status: 403, body: { message: 'You have exceeded a secondary rate limit.' } }, 'limit'],
    ['403 retry-after', { status: 403, headers: { 'retry-after': '5' }, body: {} }, 'limit'],
    ['403 primary', { status: 403, headers: { 'x-ratelimit-remaining': '0' }, body: {} }, 'limit'],
    ['429', { status: 429, body: {} }, 'limit'],
    ['422', { status: 422, body: { message: 'Validation Failed', errors: [] } }, 'refused'],
    ['422 too quickly', { status: 422, body: { errors: [{ message: 'was submitted too quickly' }] } }, 'limit'],
    ['404', { status: 404, body: { message: 'Not Found' } }, 'refused'],
    ['410', { status: 410, body: { message: 'Issues has been disabled in this repository.' } }, 'refused'],
    ['301', { status: 301, headers: { location: '/elsewhere' }, body: {} }, 'refused'],
    ['307', { status: 307, headers: { location: '/elsewhere' }, body: {} }, 'refused'],
  ])('%s', async (_, answer, kind) => {
    const to = await client(() => answer, { timeout: 200 });
    await expect(write(to)).rejects.toMatchObject({ name: 'WriteFailure', kind });
    expect(server.log).toHaveLength(1);
    expect(waits).toEqual([]);
  });

  test('a refused field is named', async () => {
    const errors = [{ resource: 'Issue', field: 'title', code: 'missing_field' }];
    const to = await client(() => ({ status: 422, body: { message: 'Validation Failed', errors } }));
    await expect(write(to)).rejects.toThrow('Validation Failed: title missing_field');
  });

  test('a missing permission is named', async () => {
    const headers = { 'x-accepted-github-permissions': 'issues=write' };
    const body = { message: 'Resource not accessible by integration' };
    const to = await client(() => ({ status: 403, headers, body }));
    await expect(write(to)).rejects.toThrow('the token needs issues=write');
  });
});

describe('A read', () => {
  const ok: Answering = { status: 200, body: [{ number: 1 }] };

  test.each<[string, Answering]>([
    ['502', { status: 502 }],
    ['a reset', 'reset'],
    ['no answer', 'hang'],
    ['an answer that breaks off', 'cut'],
  ])('is sent again after %s', async (_, answer) => {
    const from = await client((__, count) => (count < 3 ? answer : ok), { timeout: 200 });
    expect(await read(from)).toEqual([{ number: 1 }]);
    expect(waits).toEqual([1000, 4000]);
    expect(lines).toHaveLength(2);
  });

  test('gives up after three tries', async () => {
    const from = await client(() => ({ status: 500 }));
    await expect(read(from)).rejects.toMatchObject({ name: 'IncompleteRead' });
    expect(server.log).toHaveLength(3);
  });

  test('waits as long as GitHub asks, but no longer than two minutes in all', async () => {
    const from = await client(() => ({ status: 403, headers: { 'retry-after': '50' }, body: {} }));
    await expect(read(from)).rejects.toMatchObject({ name: 'IncompleteRead' });
    expect(waits).toEqual([50_000, 50_000]);
    await expect(read(from)).rejects.toMatchObject({ name: 'IncompleteRead' });
    expect(waits).toHaveLength(2);
  });

  test('counts the wait for a primary limit by the clock of GitHub', async () => {
    const headers = {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(Date.parse('2026-03-01T12:00:30Z') / 1000),
      date: 'Sun, 01 Mar 2026 12:00:00 GMT',
    };
    const from = await client((_, count) => (count === 1 ? { status: 403, headers, body: {} } : ok));
    expect(await read(from)).toEqual([{ number: 1 }]);
    expect(waits).toEqual([31_000]);
  });

  test('that meets a limit without a time waits a minute', async () => {
    const body = { message: 'You have exceeded a secondary rate limit. Please wait' };
    const from = await client((_, count) => (count === 1 ? { status: 429, body } : ok));
    expect(await read(from)).toEqual([{ number: 1 }]);
    expect(waits).toEqual([60_000]);
  });

  test.each<[string, Answering]>([
    ['truncated JSON', { status: 200, body: '[{"number": 1' }],
    ['HTML', { status: 200, body: '<html></html>', headers: { 'content-type': 'text/html' } }],
    ['another shape', { status: 200, body: [{ number: 'one' }] }],
    ['nothing', { status: 204 }],
    ['a redirect', { status: 301, headers: { location: '/x' } }],
    ['404', { status: 404, body: { message: 'Not Found' } }],
    ['401', { status: 401, body: { message: 'Bad credentials' } }],
  ])('that gets %s is incomplete, and not repeated', async (_, answer) => {
    const from = await client(() => answer);
    await expect(read(from)).rejects.toMatchObject({ name: 'IncompleteRead' });
    expect(server.log).toHaveLength(1);
  });
});

describe('A query', () => {
  test('is a read: sent again after a 502', async () => {
    const from = await client((_, count) => (count === 1 ? { status: 502 } : { status: 200, body: { data: {} } }));
    expect(await ask(from)).toEqual({});
  });

  test('is waited for when its limit comes with 200', async () => {
    const limited = { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] };
    const from = await client((_, count) => ({ status: 200, body: count === 1 ? limited : { data: {} } }));
    expect(await ask(from)).toEqual({});
    expect(waits).toEqual([60_000]);
  });

  test('with partial data is incomplete', async () => {
    const body = { data: { viewer: null }, errors: [{ message: 'Something went wrong' }] };
    const from = await client(() => ({ status: 200, body }));
    await expect(ask(from)).rejects.toThrow('Something went wrong');
  });

  test('with an error that says nothing is incomplete', async () => {
    const from = await client(() => ({ status: 200, body: { data: {}, errors: [{}] } }));
    await expect(ask(from)).rejects.toMatchObject({ name: 'IncompleteRead' });
  });

  test('is never a mutation', async () => {
    const from = await client(() => ({ status: 200, body: { data: {} } }));
    await expect(from.query('x', 'mutation M { x }', {}, z.object({}))).rejects.toThrow(TypeError);
    expect(server.log).toEqual([]);
  });
});

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

  test('the token is sent, and only to the server of the API', async () => {
    const link = '<http://127.0.0.1:1/next?page=2>; rel="next"';
    const from = await client(() => ({ status: 200, headers: { link }, body: [{ number: 1 }] }));
    await expect(list(from)).rejects.toThrow('another server');
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
});
