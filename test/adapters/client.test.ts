import { afterEach, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import type { GitHubClient } from '../../src/adapters/github/client.js';
import type { ConnectOptions } from '../../src/adapters/github/octokit.js';
import { openScripted } from './scripted-client.js';
import type { Scripted } from './scripted-client.js';
import type { Answering, Sent } from './scripted-server.js';

const repo = { owner: 'o', repo: 'r' };
const issueRoute = 'POST /repos/{owner}/{repo}/issues';
const listRoute = 'GET /repos/{owner}/{repo}/issues';
const numbered = z.object({ number: z.int() });

let server: Scripted['server'];
let waits: Scripted['waits'];
let lines: Scripted['lines'];

async function client(
  answer: (sent: Sent, count: number) => Answering,
  options: Partial<ConnectOptions> = {},
): Promise<GitHubClient> {
  const scripted = await openScripted(answer, options);
  ({ server, waits, lines } = scripted);
  return scripted.client;
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
    // Short only where nothing comes: a busy machine must not make a late answer of a plain one.
    const to = await client(() => answer, answer === 'hang' ? { timeout: 100 } : {});
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
    ['an answer that breaks off', 'cut'],
  ])('is sent again after %s', async (_, answer) => {
    const from = await client((__, count) => (count < 3 ? answer : ok));
    expect(await read(from)).toEqual([{ number: 1 }]);
    expect(waits).toEqual([1000, 4000]);
    expect(lines).toHaveLength(2);
  });

  test('that is never answered gives up after three tries', async () => {
    const from = await client(() => 'hang', { timeout: 100 });
    await expect(read(from)).rejects.toThrow('no whole answer came');
    expect(server.log).toHaveLength(3);
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
