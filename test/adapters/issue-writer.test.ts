import { afterEach, describe, expect, test } from '@jest/globals';
import { connect } from '../../src/adapters/github/client.js';
import { GitHubIssueWriter } from '../../src/adapters/github/issue-writer.js';
import { startScript } from './scripted-server.js';
import type { Answering, ScriptedServer, Sent } from './scripted-server.js';

const us = { id: 77, login: 'my-app[bot]', type: 'Bot' };
const draft = { title: 'Add an alert', body: 'Text', labels: ['postmortem'], assignees: [] };

let server: ScriptedServer;

async function writer(answer: (sent: Sent, count: number) => Answering, budget = 300): Promise<GitHubIssueWriter> {
  server = await startScript(answer);
  const wait = (): Promise<void> => Promise.resolve();
  const client = connect({ token: 't', apiUrl: server.url, lane: 'write', pace: false, budget, wait });
  return new GitHubIssueWriter(client, 'o/r', () => Promise.resolve(us));
}

function issue(fields: object = {}): object {
  return {
    number: 7,
    title: draft.title,
    body: draft.body,
    state: 'open',
    labels: [{ name: 'postmortem' }],
    assignees: [],
    user: us,
    url: 'https://api.github.com/repos/o/r/issues/7',
    html_url: 'https://github.com/o/r/issues/7',
    locked: false,
    created_at: '2026-03-01T11:00:00Z',
    closed_at: null,
    ...fields,
  };
}

const made = (fields?: object): Answering => ({ status: 201, body: issue(fields) });
const ok = (body: unknown): Answering => ({ status: 200, body });
const missing: Answering = { status: 404, body: { message: 'Not Found' } };
const sentMethods = (): string[] => server.log.map(({ method }) => method);

afterEach(() => server.close());

describe('Creating an issue', () => {
  test('is one POST with everything in it, and one look at what became of it', async () => {
    const to = await writer(({ method }) => (method === 'POST' ? made() : ok(issue())));
    expect(await to.create(draft)).toMatchObject({ number: 7 });
    expect(sentMethods()).toEqual(['POST', 'GET']);
    expect(server.log[0]?.body).toEqual(draft);
  });

  test.each<[string, object]>([
    ['another body', { body: 'Other' }],
    ['no body', { body: null }],
    ['another title', { title: 'Other' }],
    ['no label', { labels: [] }],
  ])('that kept %s is not kept', async (_, fields) => {
    const to = await writer(({ method }) => (method === 'POST' ? made() : ok(issue(fields))));
    await expect(to.create(draft)).rejects.toMatchObject({ kind: 'not-kept' });
  });

  test('knows its text with other line ends and its label in another case', async () => {
    const kept = ok(issue({ body: 'a\r\nb', labels: [{ name: 'Postmortem' }] }));
    const to = await writer(({ method }) => (method === 'POST' ? made() : kept));
    expect(await to.create({ ...draft, body: 'a\nb\n' })).toMatchObject({ number: 7 });
  });

  test('survives a 404 on what has just been made', async () => {
    const to = await writer(({ method }, count) => {
      if (method === 'POST') return made();
      return count === 2 ? missing : ok(issue());
    });
    expect(await to.create(draft)).toMatchObject({ number: 7 });
    expect(sentMethods()).toEqual(['POST', 'GET', 'GET']);
  });

  test.each<[string, Answering]>([
    ['cannot be read', { status: 500 }],
    ['is not there', missing],
    ['breaks off', 'cut'],
  ])('whose result %s has an unknown outcome, and the number is named', async (_, answer) => {
    const to = await writer(({ method }) => (method === 'POST' ? made() : answer));
    await expect(to.create(draft)).rejects.toMatchObject({ kind: 'unknown' });
    await expect(to.create(draft)).rejects.toThrow('#7');
    expect(sentMethods().filter((method) => method === 'POST')).toHaveLength(2);
  });

  test('asks about assignees first, and keeps room in the budget to read it back', async () => {
    const to = await writer(({ method }) => (method === 'POST' ? made() : { status: 204 }), 2);
    await expect(to.create({ ...draft, assignees: ['ada'] })).rejects.toMatchObject({ kind: 'limit' });
    expect(sentMethods()).toEqual(['GET']);
  });

  test('does not begin when the budget has no room to read it back', async () => {
    const to = await writer(() => made(), 1);
    await expect(to.create(draft)).rejects.toMatchObject({ kind: 'limit' });
    expect(server.log).toEqual([]);
  });
});

describe('Updating an issue', () => {
  test('sends the fields that were named and no other', async () => {
    const to = await writer(() => ok(issue({ state: 'closed', state_reason: 'not_planned', closed_at: null })));
    await to.update(7, { state: 'closed', stateReason: 'not_planned' });
    expect(server.log[0]).toMatchObject({ method: 'PATCH', body: { state: 'closed', state_reason: 'not_planned' } });
    expect(Object.keys(server.log[0]?.body as object)).toHaveLength(2);
  });

  test.each<[string, object]>([
    ['body', { body: 'New' }],
    ['title', { title: 'New' }],
    ['state', { state: 'closed' }],
    ['reason', { stateReason: 'duplicate' }],
  ])('answered with success but the old %s is not kept', async (field, patch) => {
    const to = await writer(() => ok(issue()));
    await expect(to.update(7, patch)).rejects.toMatchObject({ kind: 'not-kept' });
    await expect(to.update(7, patch)).rejects.toThrow(field);
  });
});

describe('Comments', () => {
  const comment = (id: number, body: string, user: object | null = us): object => {
    return { id, body, user, html_url: `https://github.com/o/r/issues/7#issuecomment-${id}` };
  };

  test('return their address', async () => {
    const to = await writer(() => ({ status: 201, body: comment(1, 'Hello') }));
    expect(await to.comment(7, 'Hello')).toBe('https://github.com/o/r/issues/7#issuecomment-1');
  });

  test('with another text are not kept', async () => {
    const to = await writer(() => ({ status: 201, body: comment(1, 'Other') }));
    await expect(to.comment(7, 'Hello')).rejects.toMatchObject({ kind: 'not-kept' });
  });

  test('of ours are found by number over all pages', async () => {
    const impostors = [comment(1, 'x <!-- m -->', { ...us, id: 78 }), comment(2, 'x <!-- m -->', null)];
    const link = (): Record<string, string> => ({ link: `<${server.url}/next?page=2>; rel="next"` });
    const to = await writer(({ url }) => {
      return url.startsWith('/next')
        ? ok([comment(3, 'x <!-- m -->')])
        : { status: 200, headers: link(), body: impostors };
    });
    expect(await to.hasOwnComment(7, '<!-- m -->')).toBe(true);
    expect(server.log).toHaveLength(2);
    expect(await to.hasOwnComment(7, '<!-- n -->')).toBe(false);
  });

  test('that cannot all be read prove no absence', async () => {
    const to = await writer(() => ({ status: 500 }));
    await expect(to.hasOwnComment(7, 'm')).rejects.toMatchObject({ name: 'IncompleteRead' });
  });
});
