import { afterEach, describe, expect, test } from '@jest/globals';
import { connect } from '../../src/adapters/github/client.js';
import { GitHubIssueReader } from '../../src/adapters/github/issue-reader.js';
import type { IssueReaderOptions } from '../../src/adapters/github/issue-reader.js';
import type { Lane } from '../../src/adapters/github/transport.js';
import { startScript } from './scripted-server.js';
import type { Answering, ScriptedServer, Sent } from './scripted-server.js';

const now = new Date('2026-03-01T12:00:00Z');
const forbidden: Answering = { status: 403, body: { message: 'Resource not accessible by integration' } };
const missing: Answering = { status: 404, body: { message: 'Not Found' } };

let server: ScriptedServer;
let lines: string[];

interface Setting extends Partial<IssueReaderOptions> {
  readonly lane?: Lane;
}

async function reader(
  answer: (sent: Sent, count: number) => Answering,
  setting: Setting = {},
): Promise<GitHubIssueReader> {
  server = await startScript(answer);
  lines = [];
  const { lane = 'get', ...options } = setting;
  const wait = (): Promise<void> => Promise.resolve();
  const client = connect({ token: 't', apiUrl: server.url, lane, pace: false, wait, log: (line) => lines.push(line) });
  const place = { repository: 'o/r', serverUrl: 'https://github.com' };
  return new GitHubIssueReader(client, { ...place, now: () => now, ...options });
}

function issue(number: number, fields: object = {}): object {
  return {
    number,
    title: `Issue ${number}`,
    body: 'Text',
    state: 'open',
    labels: [{ name: 'postmortem' }],
    assignees: [],
    user: { id: 77, login: 'my-app[bot]', type: 'Bot' },
    author_association: 'NONE',
    url: `https://api.github.com/repos/o/r/issues/${number}`,
    html_url: `https://github.com/o/r/issues/${number}`,
    locked: false,
    created_at: '2026-03-01T11:00:00Z',
    closed_at: null,
    ...fields,
  };
}

const ok = (body: unknown): Answering => ({ status: 200, body });

afterEach(() => server.close());

describe('Listing', () => {
  const isRecent = ({ url }: Sent): boolean => url.includes('since=');

  test('takes the label from the listing and the unlabelled from the recent ones', async () => {
    const bare = issue(2, { labels: [] });
    const from = await reader((sent) => ok(isRecent(sent) ? [bare, issue(1)] : [issue(1)]));
    expect((await from.listTracked('postmortem')).map(({ number }) => number)).toEqual([1, 2]);
    expect(server.log).toHaveLength(2);
  });

  test('takes what is old and was changed lately: somebody may have taken its label off', async () => {
    const old = issue(2, { labels: [], created_at: '2026-02-01T00:00:00Z' });
    const from = await reader((sent) => ok(isRecent(sent) ? [old] : []));
    expect((await from.listTracked('postmortem')).map(({ number }) => number)).toEqual([2]);
    expect(server.log.find(isRecent)?.url).toContain('since=2026-02-28T00%3A00%3A00.000Z');
  });

  test.each([
    ['three at most of old ones', '2026-02-28T12:00:00Z', 3],
    ['all of new ones', '2026-03-01T11:00:00Z', 5],
  ])('pages of what was changed lately: %s', async (_, created_at, pages) => {
    const from = await reader((sent) => {
      if (!isRecent(sent)) return ok([]);
      const page = Number(/[&?]page=(\d+)/.exec(sent.url)?.[1]);
      const full = Array.from({ length: 100 }, (_one, at) => issue(page * 100 + at, { created_at }));
      return ok(page < 5 ? full : []);
    });
    await from.listTracked('postmortem');
    expect(server.log.filter(isRecent)).toHaveLength(pages);
  });

  test('reads on while a full page holds recent issues only', async () => {
    const full = Array.from({ length: 100 }, (_, index) => issue(index + 1, { labels: [] }));
    const from = await reader((sent) => {
      if (!isRecent(sent)) return ok([]);
      return ok(sent.url.includes('&page=1') ? full : [issue(101, { labels: [] })]);
    });
    expect(await from.listTracked('postmortem')).toHaveLength(101);
  });

  test('leaves pull requests out', async () => {
    const from = await reader(() => ok([issue(1, { pull_request: { url: 'x' } }), issue(2)]));
    expect((await from.listTracked('postmortem')).map(({ number }) => number)).toEqual([2]);
  });

  test.each<[string, object, object]>([
    ['a bot', {}, { id: 77, login: 'my-app[bot]', isBot: true, isInsider: false }],
    [
      'a member',
      { user: { id: 5, login: 'ada', type: 'User' }, author_association: 'MEMBER' },
      { id: 5, login: 'ada', isBot: false, isInsider: true },
    ],
    [
      'a passer-by',
      { user: { id: 6, login: 'eve', type: 'User' }, author_association: 'CONTRIBUTOR' },
      { id: 6, login: 'eve', isBot: false, isInsider: false },
    ],
    ['a deleted account', { user: null }, { id: 0, login: 'ghost', isBot: false, isInsider: false }],
  ])('knows %s', async (_, fields, author) => {
    const from = await reader(() => ok([issue(1, fields)]));
    expect((await from.listTracked('postmortem'))[0]?.author).toEqual(author);
  });

  test('reads what GitHub leaves empty', async () => {
    const from = await reader(() => ok([issue(1, { body: null, state_reason: 'some_day_new', labels: ['x', {}] })]));
    expect((await from.listTracked('x'))[0]).toMatchObject({ body: '', stateReason: null, labels: ['x'] });
  });

  test.each<[string, Answering]>([
    ['an issue in another shape', ok([issue(1, { number: 'one' })])],
    ['a failure', { status: 500 }],
    ['Issues turned off', { status: 410, body: { message: 'Issues are disabled for this repo' } }],
    ['no access', missing],
  ])('%s is no empty list', async (_, answer) => {
    const from = await reader(() => answer);
    await expect(from.listTracked('postmortem')).rejects.toMatchObject({ name: 'IncompleteRead' });
  });

  test('a failing look at the recent issues spoils the whole list', async () => {
    const from = await reader((sent) => (isRecent(sent) ? { status: 500 } : ok([issue(1)])));
    await expect(from.listTracked('postmortem')).rejects.toMatchObject({ name: 'IncompleteRead' });
  });

  test('a label that GitHub would take for two is refused', async () => {
    const from = await reader(() => ok([]));
    await expect(from.listTracked('a,b')).rejects.toMatchObject({ name: 'IncompleteRead' });
  });
});

describe('Own issues', () => {
  const identity = { id: 77, login: 'my-app[bot]' };

  test('are those of our number, whatever the filter lets through', async () => {
    const other = issue(2, { user: { id: 6, login: 'my-app', type: 'User' } });
    const from = await reader(() => ok([issue(1), other]), { identity });
    expect((await from.listOwn()).map(({ number }) => number)).toEqual([1]);
  });

  test('are incomplete when the filter does not find one that we know of', async () => {
    const from = await reader(({ url }) => ok(url.includes('creator=') ? [] : [issue(1)]), { identity });
    await from.listTracked('postmortem');
    await expect(from.listOwn()).rejects.toThrow('#1 is one and is not in the list');
  });
});

describe('Looking up', () => {
  test('a 404 counts when it comes twice', async () => {
    const from = await reader((_, count) => (count === 1 ? missing : ok(issue(7))));
    expect((await from.lookUp([7])).get(7)).toMatchObject({ number: 7 });
    await server.close();
    const again = await reader(() => missing);
    expect((await again.lookUp([7])).get(7)).toBe('missing');
    expect(server.log).toHaveLength(2);
  });

  test.each<[string, Answering, unknown]>([
    ['a deleted issue', { status: 410, body: { message: 'This issue was deleted' } }, 'missing'],
    ['a moved issue', { status: 301, headers: { location: 'https://api.github.com/x' }, body: {} }, 'missing'],
    ['a pull request', ok(issue(7, { pull_request: {} })), 'pull-request'],
  ])('%s', async (_, answer, verdict) => {
    const from = await reader(() => answer);
    expect((await from.lookUp([7])).get(7)).toBe(verdict);
    expect(server.log).toHaveLength(1);
  });

  test('says in the log that an issue has moved', async () => {
    const from = await reader(() => ({ status: 301, body: {} }));
    await from.lookUp([7]);
    expect(lines).toEqual(['Issue #7 has moved to another repository.']);
  });

  test.each<[string, Answering]>([
    ['a failure', { status: 500 }],
    ['a refusal', forbidden],
    ['another issue', ok(issue(8))],
  ])('%s proves nothing', async (_, answer) => {
    const from = await reader(() => answer);
    await expect(from.lookUp([7])).rejects.toMatchObject({ name: 'IncompleteRead' });
  });

  test('a run that may send GETs only asks for twenty, each once, and leaves the rest unknown', async () => {
    const from = await reader(({ url }) => ok(issue(Number(url.split('/').at(-1)))));
    const numbers = Array.from({ length: 22 }, (_, index) => index + 1);
    const found = await from.lookUp([...numbers, ...numbers]);
    expect(server.log).toHaveLength(20);
    expect(found.get(20)).toMatchObject({ number: 20 });
    expect([found.get(21), found.get(22)]).toEqual(['unknown', 'unknown']);
  });
});

describe('Looking up many', () => {
  const many = (length: number): number[] => Array.from({ length }, (_, index) => index + 1);
  const pull = (number: number): object => ({
    __typename: 'PullRequest',
    number,
    repository: { nameWithOwner: 'O/r' },
  });
  const notFound = (alias: string): object => ({ type: 'NOT_FOUND', path: ['repository', alias], message: 'No.' });
  const numbersOf = ({ body }: Sent): number[] => {
    const { variables } = body as { variables: Record<string, unknown> };
    return Object.values(variables).filter((value) => typeof value === 'number');
  };
  const answer = (found: readonly (object | null)[], errors?: readonly object[]): Answering =>
    ok({
      data: {
        repository: { nameWithOwner: 'o/R', ...Object.fromEntries(found.map((one, index) => [`i${index}`, one])) },
      },
      ...(errors && { errors }),
    });

  test('costs one query for a hundred', async () => {
    const from = await reader((sent) => answer(numbersOf(sent).map(pull)), { lane: 'query' });
    const found = await from.lookUp([...many(101), ...many(101)]);
    expect(new Set(found.values())).toEqual(new Set(['pull-request']));
    expect(found.size).toBe(101);
    expect(server.log.map((sent) => numbersOf(sent).length)).toEqual([100, 1]);
  });

  test('"not found" counts when it comes twice', async () => {
    const from = await reader(
      (_, count) =>
        count === 1
          ? answer([pull(1), null, null], [notFound('i1'), notFound('i2')])
          : answer([pull(2), null], [notFound('i1')]),
      { lane: 'query' },
    );
    expect([...(await from.lookUp([1, 2, 3]))]).toEqual([
      [1, 'pull-request'],
      [2, 'pull-request'],
      [3, 'missing'],
    ]);
    expect(server.log.map(numbersOf)).toEqual([
      [1, 2, 3],
      [2, 3],
    ]);
  });

  test('one that moved is missing here, and said', async () => {
    const moved = { ...pull(8), repository: { nameWithOwner: 'o/other' } };
    const from = await reader(() => answer([pull(1), moved]), { lane: 'query' });
    expect((await from.lookUp([1, 2])).get(2)).toBe('missing');
    expect(lines).toEqual(['Issue #2 has moved to another repository.']);
  });

  test.each<[string, Answering]>([
    ['nothing without a word', answer([pull(1), null])],
    ['a missing alias', answer([pull(1)])],
    ['another error', answer([pull(1), null], [{ ...notFound('i1'), type: 'FORBIDDEN' }])],
    ['a time-out beside "not found"', answer([pull(1), null], [notFound('i1'), { message: 'Timed out' }])],
    ['"not found" within', answer([pull(1), null], [{ ...notFound('i1'), path: ['repository', 'i1', 'labels'] }])],
    ['"not found" for what is there', answer([pull(1), pull(2)], [notFound('i1')])],
    ['no repository', ok({ data: { repository: null }, errors: [{ type: 'NOT_FOUND', path: ['repository'] }] })],
    ['a failure', { status: 502 }],
    ['a refusal', forbidden],
  ])('%s proves nothing', async (_, partial) => {
    const from = await reader(() => partial, { lane: 'query' });
    await expect(from.lookUp([1, 2])).rejects.toMatchObject({ name: 'IncompleteRead' });
  });
});

describe('The tip of the default branch', () => {
  test('is one request, with and without its name', async () => {
    const from = await reader(() => ok({ object: { sha: 'abc' } }), { defaultBranch: 'trunk/main' });
    expect(await from.tip()).toBe('abc');
    expect(server.log[0]?.url).toBe('/repos/o/r/git/ref/heads%2Ftrunk%2Fmain');
    await server.close();
    const unnamed = await reader(() => ok([{ sha: 'def' }]));
    expect(await unnamed.tip()).toBe('def');
    expect(server.log).toHaveLength(1);
  });
});
