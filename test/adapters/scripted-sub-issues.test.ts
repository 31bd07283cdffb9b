/** A link as sub-issue, against scripted answers: each answer and its meaning. */

import { afterEach, describe, expect, test } from '@jest/globals';
import { GitHubIssueWriter } from '../../src/adapters/github/issue-writer.js';
import { openScripted } from './scripted-client.js';
import type { Answering, ScriptedServer, Sent } from './scripted-server.js';

let server: ScriptedServer;
afterEach(() => server.close());

const api = 'https://api.github.com/repos/o/r/issues';
const ok = (body: unknown): Answering => ({ status: 200, body });
const child = (parent: string | null = null): Answering =>
  ok({ id: 700, number: 7, url: `${api}/7`, parent_issue_url: parent });
const missing: Answering = { status: 404, body: { message: 'Not Found' } };
const refused = (message: string): Answering => ({ status: 422, body: { message } });

interface Script {
  /** What the issue is at each look; the last one from then on. */
  readonly looks: readonly Answering[];
  readonly link?: Answering;
  /** Whether the server lists sub-issues. */
  readonly list?: Answering;
}

async function link(
  { looks, link: linked = missing, list = ok([]) }: Script,
  from: number | null = null,
  budget = 300,
) {
  let seen = 0;
  const scripted = await openScripted(
    ({ method, url }: Sent) => {
      if (method === 'POST') return linked;
      if (url.includes('/sub_issues')) return list;
      seen += 1;
      return looks[seen - 1] ?? looks.at(-1) ?? missing;
    },
    { budget },
  );
  server = scripted.server;
  const writer = new GitHubIssueWriter(scripted.client, 'o/r', () => Promise.reject(new Error('not asked for')));
  return writer.addSubIssue(3, 7, from);
}
const sent = (): unknown[] => server.log.map(({ method, url, body }) => [method, url, body]);

test('is a look and a link by the database id', async () => {
  expect(await link({ looks: [child()], link: { status: 201, body: {} } })).toEqual({ kind: 'in' });
  expect(sent()).toEqual([
    ['GET', '/repos/o/r/issues/7', undefined],
    ['POST', '/repos/o/r/issues/3/sub_issues', { sub_issue_id: 700 }],
  ]);
});

test('out of another parent of ours it says that it replaces that one', async () => {
  expect(await link({ looks: [child(`${api}/5`)], link: { status: 201, body: {} } }, 5)).toEqual({ kind: 'in' });
  expect(server.log[1]?.body).toEqual({ sub_issue_id: 700, replace_parent: true });
});

test.each<[string, string | null, number | null, string]>([
  ['it is in already', `${api}/3`, null, 'in'],
  ['it is in already, though it was to come from another', `${api.toUpperCase()}/3`, 5, 'in'],
  ['a person gave it another parent', `${api}/5`, null, 'elsewhere'],
  ['a person gave it another than the one that it was to leave', `${api}/6`, 5, 'elsewhere'],
  ['a person took it out of the one that it was to leave', null, 5, 'elsewhere'],
  ['its parent is in another repository', 'https://api.github.com/repos/o/web/issues/3', null, 'elsewhere'],
  ['its parent is nothing that we know', 'https://api.github.com/repos/o/r/epics/3', null, 'elsewhere'],
])('%s: nothing is written', async (_, parent, from, kind) => {
  expect(await link({ looks: [child(parent)] }, from)).toEqual({ kind });
  expect(server.log).toHaveLength(1);
});

describe('a link that GitHub refuses', () => {
  test('for a reason that will not pass is told', async () => {
    expect(await link({ looks: [child()], link: refused('Sub-issues may be nested eight levels deep') })).toEqual({
      kind: 'refused',
      why: 'Could not make #7 a sub-issue of #3: GitHub answered 422: Sub-issues may be nested eight levels deep.',
    });
  });

  test.each([
    ['another parent', `${api}/5`, 'elsewhere'],
    ['this very parent', `${api}/3`, 'in'],
  ])('because it got %s meanwhile', async (_, parent, kind) => {
    expect(await link({ looks: [child(), child(parent)], link: refused('has one already') })).toEqual({ kind });
  });

  test('because another link took its place is left for the next run', async () => {
    await expect(link({ looks: [child()], link: refused('Priority has already been taken') })).rejects.toMatchObject({
      kind: 'refused',
    });
    expect(server.log).toHaveLength(2);
  });

  test('and of which nobody knows what became is left too', async () => {
    await expect(link({ looks: [child(), { status: 410 }], link: refused('no') })).rejects.toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('GitHub answered 422') as unknown,
    });
  });

  test.each<[string, Answering, string]>([
    ['the token may not', { status: 403, body: { message: 'Resource not accessible by integration' } }, 'forbidden'],
    ['a limit', { status: 422, body: { errors: [{ message: 'was submitted too quickly' }] } }, 'limit'],
    ['gone', { status: 410, body: {} }, 'refused'],
    ['an answer that nobody knows', { status: 502 }, 'unknown'],
  ])('as it is: %s', async (_, answer, kind) => {
    await expect(link({ looks: [child()], link: answer })).rejects.toMatchObject({ kind });
    expect(server.log).toHaveLength(2);
  });
});

describe('not found', () => {
  test('is a server without sub-issues where it lists none either', async () => {
    expect(await link({ looks: [child()], link: missing, list: missing })).toEqual({
      kind: 'unsupported',
      why: expect.stringContaining('GitHub answered 404') as unknown,
    });
    expect(server.log.at(-1)?.url).toBe('/repos/o/r/issues/7/sub_issues?per_page=1');
  });

  test('is a refusal where it lists them', async () => {
    await expect(link({ looks: [child()], link: missing })).rejects.toMatchObject({ kind: 'refused' });
  });
});

describe('an issue that cannot be looked at', () => {
  test.each<[string, Answering, object]>([
    ['is not there', missing, { kind: 'refused' }],
    ['was deleted', { status: 410 }, { kind: 'refused' }],
    ['has moved', { status: 301, headers: { location: '/x' }, body: {} }, { kind: 'refused' }],
    ['cannot be read', { status: 500 }, { name: 'IncompleteRead' }],
    ['is behind a limit', { status: 429 }, { name: 'IncompleteRead' }],
    ['has another shape', ok({ id: 0, url: '' }), { name: 'IncompleteRead' }],
  ])('%s: nothing is written', async (_, look, failure) => {
    await expect(link({ looks: [look] })).rejects.toMatchObject(failure);
    expect(server.log.filter(({ method }) => method === 'POST')).toEqual([]);
  });

  test('is not looked at where the budget has no room for both', async () => {
    await expect(link({ looks: [child()] }, null, 1)).rejects.toMatchObject({ kind: 'limit' });
    expect(server.log).toEqual([]);
  });
});
