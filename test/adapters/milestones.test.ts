/** Milestones, against scripted answers: what is sent, what is believed, and what an answer that differs means. */

import { afterEach, describe, expect, test } from '@jest/globals';
import { GitHubIssueReader } from '../../src/adapters/github/issue-reader.js';
import { GitHubIssueWriter } from '../../src/adapters/github/issue-writer.js';
import { openScripted } from './scripted-client.js';
import type { Answering, ScriptedServer, Sent } from './scripted-server.js';

let server: ScriptedServer;

async function open(answer: (sent: Sent, count: number) => Answering, budget = 300) {
  const scripted = await openScripted(answer, { budget });
  server = scripted.server;
  const identity = { id: 1, login: 'x' };
  return {
    reader: new GitHubIssueReader(scripted.client, { repository: 'o/r', serverUrl: 'https://github.com', identity }),
    writer: new GitHubIssueWriter(scripted.client, 'o/r', () => Promise.resolve(identity)),
  };
}
afterEach(() => server.close());

const bot = { id: 77, login: 'my-app[bot]', type: 'Bot' };
const ok = (body: unknown): Answering => ({ status: 200, body });
const milestone = (fields: object = {}): object => ({
  ...{ number: 3, title: 'Database down', description: 'Text', state: 'open', creator: bot },
  ...{ html_url: 'https://github.com/o/r/milestone/3', open_issues: 2, closed_issues: 1 },
  ...fields,
});
const sent = (): unknown[] => server.log.map(({ method, url, body }) => [method, url, body]);

describe('reading', () => {
  test('all of them, open and closed, with who made each and what it holds', async () => {
    const { reader } = await open(() =>
      ok([
        milestone(),
        milestone({ number: 4, description: null, state: 'closed', creator: null }),
        milestone({ number: 5, creator: { id: 5, login: 'ada', type: 'User' } }),
      ]),
    );
    const url = 'https://github.com/o/r/milestone/3';
    const holds = { open: 2, closed: 1 };
    const rest = { title: 'Database down', url, holds };
    expect(await reader.listMilestones()).toEqual([
      {
        ...{ ...rest, number: 3, description: 'Text', state: 'open' },
        author: { id: 77, login: 'my-app[bot]', isBot: true, isInsider: true },
      },
      {
        ...{ ...rest, number: 4, description: '', state: 'closed' },
        author: { id: 0, login: 'ghost', isBot: false, isInsider: false },
      },
      {
        ...{ ...rest, number: 5, description: 'Text', state: 'open' },
        author: { id: 5, login: 'ada', isBot: false, isInsider: true },
      },
    ]);
    expect(sent()).toEqual([['GET', '/repos/o/r/milestones?state=all&per_page=100&page=1', undefined]]);
  });

  test('one, or that it is not there', async () => {
    const { reader } = await open(({ url }) => (url.endsWith('/3') ? ok(milestone()) : { status: 404, body: {} }));
    expect(await reader.lookUpMilestone(3)).toMatchObject({ number: 3 });
    expect(await reader.lookUpMilestone(4)).toBeNull();
  });

  test.each<[string, Answering]>([
    ['a failure', { status: 500 }],
    ['another shape', ok(milestone({ open_issues: -1 }))],
    ['no number', ok(milestone({ number: 0 }))],
  ])('is not believed on %s', async (_, answer) => {
    const { reader } = await open(() => answer);
    await expect(reader.lookUpMilestone(3)).rejects.toMatchObject({
      name: 'IncompleteRead',
      message: expect.stringContaining('Could not read milestone 3') as unknown,
    });
  });

  test('of a list that breaks off is no list', async () => {
    const { reader } = await open(() => ({ status: 502 }));
    await expect(reader.listMilestones()).rejects.toThrow('Could not list the milestones');
  });
});

describe('writing', () => {
  test('a new one is one request with its title and text', async () => {
    const { writer } = await open(() => ({ status: 201, body: milestone() }));
    expect(await writer.createMilestone({ title: 'Database down', description: 'Text' })).toMatchObject({ number: 3 });
    expect(sent()).toEqual([['POST', '/repos/o/r/milestones', { title: 'Database down', description: 'Text' }]]);
  });

  test('a change sends what was named and no more', async () => {
    const { writer } = await open(() => ok(milestone({ state: 'closed' })));
    expect(await writer.updateMilestone(3, { state: 'closed' })).toMatchObject({ state: 'closed' });
    expect(sent()).toEqual([['PATCH', '/repos/o/r/milestones/3', { state: 'closed' }]]);
  });

  test('line ends, and blanks at the ends, are the server’s business', async () => {
    const { writer } = await open(() => ok(milestone({ title: ' Database down', description: 'a\r\nb' })));
    await writer.updateMilestone(3, { title: 'Database down ', description: 'a\nb\n' });
  });

  test.each([
    ['title', { title: 'Other' }],
    ['description', { description: 'Other' }],
    ['state', { state: 'closed' as const }],
    ['title and description and state', { title: 'Other', description: 'Other', state: 'closed' as const }],
  ])('that kept another %s is not kept', async (what, patch) => {
    const { writer } = await open(() => ok(milestone()));
    await expect(writer.updateMilestone(3, patch)).rejects.toMatchObject({
      kind: 'not-kept',
      message: `GitHub accepted the update of milestone 3, but kept another ${what}.`,
    });
  });

  test('a new one that kept another title is named', async () => {
    const { writer } = await open(() => ({ status: 201, body: milestone() }));
    await expect(writer.createMilestone({ title: 'Other', description: 'Text' })).rejects.toThrow(
      'Milestone 3 was created, but kept another title.',
    );
  });

  test.each<[string, (writer: GitHubIssueWriter) => Promise<unknown>, string]>([
    ['create', (to) => to.createMilestone({ title: 'a', description: '' }), 'Could not create a milestone'],
    ['update', (to) => to.updateMilestone(3, {}), 'Could not update milestone 3'],
  ])('refused is said: %s', async (_, write, words) => {
    const { writer } = await open(() => ({ status: 422, body: { message: 'Validation Failed', errors: [] } }));
    await expect(write(writer)).rejects.toMatchObject({
      kind: 'refused',
      message: expect.stringContaining(words) as unknown,
    });
  });
});

describe('putting an issue in', () => {
  const issue = (milestoneNumber: number | null, fields: object = {}): object => ({
    ...{ number: 7, title: 't', body: '', state: 'open', labels: [], assignees: [], user: bot, locked: false },
    ...{ html_url: 'https://github.com/o/r/issues/7', url: 'https://api.github.com/repos/o/r/issues/7' },
    ...{ created_at: '2026-03-01T11:00:00Z', closed_at: null },
    milestone: milestoneNumber === null ? null : { number: milestoneNumber },
    ...fields,
  });
  const put = async (is: Answering, becomes: Answering, from: number | null = null, budget = 300) => {
    const { writer } = await open(({ method }) => (method === 'GET' ? is : becomes), budget);
    return writer.setMilestone(3, 7, from);
  };
  const methods = (): string[] => server.log.map(({ method }) => method);

  test('is a look and a write', async () => {
    expect(await put(ok(issue(null)), ok(issue(3)))).toEqual({ kind: 'in' });
    expect(sent()).toEqual([
      ['GET', '/repos/o/r/issues/7', undefined],
      ['PATCH', '/repos/o/r/issues/7', { milestone: 3 }],
    ]);
  });

  test.each<[string, number | null, number | null, string, string[]]>([
    ['it is in already', 3, null, 'in', ['GET']],
    ['it is in another of a person', 5, null, 'elsewhere', ['GET']],
    ['it leaves the one that it was in', 5, 5, 'in', ['GET', 'PATCH']],
    ['a person took it out of the one that it was in', null, 5, 'elsewhere', ['GET']],
  ])('%s', async (_, before, from, kind, asked) => {
    expect(await put(ok(issue(before)), ok(issue(3)), from)).toEqual({ kind });
    expect(methods()).toEqual(asked);
  });

  test('that GitHub drops without a word is refused', async () => {
    expect(await put(ok(issue(null)), ok(issue(null)))).toEqual({
      kind: 'refused',
      why: 'GitHub accepted to put #7 into milestone 3, but did not.',
    });
  });

  test.each<[string, Answering, string]>([
    ['is not there', { status: 404, body: {} }, 'missing'],
    ['is a pull request', ok(issue(null, { pull_request: { url: 'x' } })), 'pull-request'],
  ])('an issue that %s is refused', async (_, is, what) => {
    await expect(put(is, ok(issue(3)))).rejects.toMatchObject({
      kind: 'refused',
      message: `Could not put #7 into milestone 3: it is ${what}.`,
    });
  });

  test('does not begin where the budget has no room for both', async () => {
    await expect(put(ok(issue(null)), ok(issue(3)), null, 1)).rejects.toMatchObject({ kind: 'limit' });
    expect(server.log).toEqual([]);
    await server.close();
    expect(await put(ok(issue(null)), ok(issue(3)), null, 2)).toEqual({ kind: 'in' });
  });
});
