import { afterEach, describe, expect, test } from '@jest/globals';
import { GitHubChangeReader } from '../../src/adapters/github/change-reader.js';
import { connect } from '../../src/adapters/github/client.js';
import type { Lane } from '../../src/adapters/github/transport.js';
import { startScript } from './scripted-server.js';
import type { Answering, ScriptedServer, Sent } from './scripted-server.js';

let server: ScriptedServer;
type Answerer = (sent: Sent, count: number) => Answering;

async function client(answer: Answerer, lane: Lane): Promise<ReturnType<typeof connect>> {
  server = await startScript(answer);
  return connect({ token: 't', apiUrl: server.url, lane, pace: false, wait: () => Promise.resolve() });
}

async function reader(answer: Answerer, number: number | null = 5): Promise<GitHubChangeReader> {
  return new GitHubChangeReader(await client(answer, 'query'), 'o/r', number);
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
const queryText = (index: number): string => (server.log[index]?.body as { query: string }).query;

afterEach(() => server.close());

describe('The context of a change', () => {
  const config = { __typename: 'Blob', text: 'label: x', isTruncated: false };
  const repository = {
    defaultBranchRef: { name: 'main', target: { oid: 'tip' } },
    config,
    pullRequest: {
      headRefOid: 'head',
      comments: page([comment(4_000_000_000, 'ours'), comment(2, 'not', false)], 'c'),
    },
  };

  test('is one query', async () => {
    const from = await reader(() => data(repository));
    expect(await from.context()).toEqual({
      identity: { id: 41898282, login: 'github-actions[bot]' },
      config: 'label: x',
      workflow: null,
      defaultBranch: { name: 'main', commit: 'tip' },
      pullRequest: { head: 'head', ownComments: [{ id: 4_000_000_000, body: 'ours' }], hasMore: true },
    });
    expect(server.log).toHaveLength(1);
    expect(variables(0)).toMatchObject({ config: 'HEAD:.github/postmortems.yml', hasWorkflow: false, number: 5 });
  });

  test('reads the workflow that was asked for', async () => {
    const from = await reader(() => data({ ...repository, workflow: { ...config, text: 'on: push' } }));
    const path = '.github/workflows/x.yml';
    expect(await from.context({ commit: 'abc', path })).toMatchObject({ workflow: 'on: push' });
    expect(variables(0)).toMatchObject({ workflow: `abc:${path}`, hasWorkflow: true });
  });

  test('of a merge group has no pull request, and of an empty repository no branch', async () => {
    const from = await reader(() => data({ defaultBranchRef: null, config: null }), null);
    expect(await from.context()).toMatchObject({ defaultBranch: null, config: null, pullRequest: null });
    expect(variables(0)).toMatchObject({ hasNumber: false });
  });

  test.each<[string, Answering]>([
    ['cut off', data({ ...repository, config: { ...config, isTruncated: true } })],
    ['binary', data({ ...repository, config: { ...config, text: null } })],
    ['a folder', data({ ...repository, config: { __typename: 'Tree' } })],
    ['of a pull request that is not there', data({ ...repository, pullRequest: null })],
    ['partial', ok({ data: { viewer: null, repository: null }, errors: [{ message: 'Resource not accessible' }] })],
  ])('with a configuration %s is incomplete', async (_, answer) => {
    const from = await reader(() => answer);
    await expect(from.context()).rejects.toMatchObject({ name: 'IncompleteRead' });
  });
});

describe('The files of a change', () => {
  const file = (name: string, fields: object = {}): object => ({ filename: name, status: 'modified', ...fields });
  const many = (count: number, from = 0): object[] => Array.from({ length: count }, (_, n) => file(`f${from + n}`));
  const compared = (files: readonly object[]): Answering => ok({ merge_base_commit: { sha: 'fork' }, files });

  test('are one request', async () => {
    const renamed = file('b.md', { status: 'renamed', previous_filename: 'a.md' });
    const from = await reader(() => compared([renamed, file('c.md')]));
    expect(await from.changes('base', 'head')).toEqual({
      mergeBase: 'fork',
      files: [
        { path: 'b.md', previousPath: 'a.md', status: 'renamed' },
        { path: 'c.md', previousPath: null, status: 'modified' },
      ],
    });
    expect(server.log).toHaveLength(1);
    expect(server.log[0]?.url).toMatch(/^\/repos\/o\/r\/compare\/base\.\.\.head\?/);
  });

  const pull = (count: number, head = 'head'): Answering => ok({ head: { sha: head }, changed_files: count });
  const large = (count: number, listed = count, head?: string): Answerer => {
    return ({ url }) => {
      if (url.includes('/compare/')) return compared(many(300));
      if (!url.includes('/files')) return pull(count, head);
      const start = (Number(new URL(url, 'http://x').searchParams.get('page')) - 1) * 100;
      return ok(many(Math.max(0, Math.min(100, listed - start)), start));
    };
  };

  test('are listed page by page where the comparison is full', async () => {
    const from = await reader(large(345));
    expect((await from.changes('base', 'head')).files).toHaveLength(345);
    expect(server.log).toHaveLength(6);
  });

  test.each<[string, Answerer]>([
    ['3,001 files', large(3001)],
    ['fewer files listed than there are', large(345, 301)],
    ['a head that has moved on', large(345, 345, 'newer')],
  ])('with %s are incomplete', async (_, answer) => {
    const from = await reader(answer);
    await expect(from.changes('base', 'head')).rejects.toMatchObject({ name: 'IncompleteRead' });
  });

  test('of a merge group are not listed beyond the comparison', async () => {
    const from = await reader(large(345), null);
    await expect(from.changes('base', 'head')).rejects.toThrow('merge group');
    expect(server.log).toHaveLength(1);
  });
});

describe('Files at a commit', () => {
  const blob = (text: string | null, fields: object = {}): object => {
    const byteSize = Buffer.byteLength(text ?? '');
    return { __typename: 'Blob', text, isBinary: text === null, isTruncated: false, byteSize, ...fields };
  };
  const entry = (object: object | null, mode = 0o100644): object => ({ __typename: 'Commit', file: { mode, object } });
  const request = { commit: 'abc', path: 'postmortems/a"}.md' };

  test.each<[string, object, unknown]>([
    ['a file', entry(blob('# Title')), { text: '# Title' }],
    ['an executable file', entry(blob('x'), 0o100755), { text: 'x' }],
    ['a file with a byte order mark left out', entry(blob('x', { byteSize: 4 })), { text: 'x' }],
    ['nothing', { __typename: 'Commit', file: null }, null],
    ['a link', entry(blob('/proc/self/environ'), 0o120000), { unreadable: 'symlink' }],
    ['a submodule', entry(null, 0o160000), { unreadable: 'submodule' }],
    ['a folder', entry({ __typename: 'Tree' }, 0o040000), { unreadable: 'folder' }],
    ['a binary file', entry(blob(null)), { unreadable: 'binary' }],
    ['text in another encoding', entry(blob('�', { byteSize: 1 })), { unreadable: 'not UTF-8' }],
    ['a truncated file', entry(blob('x', { isTruncated: true, byteSize: 600_000 })), { unreadable: 'too large' }],
    ['a file over 1 MB', entry(blob('x', { byteSize: 1_048_577 })), { unreadable: 'too large' }],
  ])('%s', async (_, answer, verdict) => {
    const from = await reader(() => data({ f0: answer }));
    expect(await from.read([request])).toEqual([verdict]);
  });

  test('travel as variables, never in the text of the query', async () => {
    const from = await reader(() => data({ f0: entry(blob('x')) }));
    await from.read([request]);
    expect(queryText(0)).not.toContain('postmortems');
    expect(variables(0)).toMatchObject({ c0: 'abc', p0: request.path });
  });

  test('are read ten at a time, in order', async () => {
    const from = await reader((_, count) => {
      const size = count === 1 ? 10 : 1;
      const all = Array.from({ length: size }, (__, n) => [`f${n}`, entry(blob(`${count}.${n}`))]);
      return data(Object.fromEntries(all) as object);
    });
    const files = await from.read(Array.from({ length: 11 }, () => request));
    expect(files[9]).toEqual({ text: '1.9' });
    expect(files[10]).toEqual({ text: '2.0' });
    expect(server.log).toHaveLength(2);
    expect(await from.read([])).toEqual([]);
  });

  test.each<[string, Answering]>([
    ['a commit that is not there', data({ f0: null })],
    ['an object that is no commit', data({ f0: { __typename: 'Tree' } })],
    ['partial data', ok({ data: { repository: { f0: null } }, errors: [{ message: 'timeout' }] })],
    ['a missing answer', data({})],
  ])('with %s prove nothing', async (_, answer) => {
    const from = await reader(() => answer);
    await expect(from.read([request])).rejects.toMatchObject({ name: 'IncompleteRead' });
  });
});
