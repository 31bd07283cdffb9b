import { afterEach, describe, expect, test } from '@jest/globals';
import { GitHubIssueWriter } from '../../src/adapters/github/issue-writer.js';
import { openScripted } from './scripted-client.js';
import type { Answering, ScriptedServer, Sent } from './scripted-server.js';

let server: ScriptedServer;

async function writer(answer: (sent: Sent, count: number) => Answering): Promise<GitHubIssueWriter> {
  const scripted = await openScripted(answer);
  server = scripted.server;
  return new GitHubIssueWriter(scripted.client, 'o/r', () => Promise.reject(new Error('not asked for')));
}

const ok = (body: unknown): Answering => ({ status: 200, body });
const missing: Answering = { status: 404, body: { message: 'Not Found' } };
const sentMethods = (): string[] => server.log.map(({ method }) => method);

afterEach(() => server.close());

describe('Labels', () => {
  const label = { name: 'postmortem', color: 'b60205', description: 'Follow-through' };
  const exists = { status: 422, body: { message: 'Validation Failed', errors: [{ code: 'already_exists' }] } };

  test('are ensured once in a run, whether they were there or not', async () => {
    const to = await writer(() => exists);
    await to.ensureLabel(label);
    await to.ensureLabel({ ...label, name: 'Postmortem' });
    expect(server.log).toHaveLength(1);
  });

  test.each<[string, Answering, string]>([
    ['a colour', { status: 422, body: { errors: [{ code: 'invalid', field: 'color' }] } }, 'refused'],
    ['a token', { status: 403, body: { message: 'Resource not accessible by integration' } }, 'forbidden'],
  ])('that %s forbids are not taken for ensured', async (_, answer, kind) => {
    const to = await writer(() => answer);
    await expect(to.ensureLabel(label)).rejects.toMatchObject({ kind });
    await expect(to.ensureLabel(label)).rejects.toMatchObject({ kind });
  });

  test('that were dropped silently are not kept', async () => {
    const to = await writer(() => ok([{ name: 'other' }]));
    await expect(to.addLabels(7, ['postmortem'])).rejects.toMatchObject({ kind: 'not-kept' });
  });

  test('that are not on the issue are as good as removed; an issue that is not there is not', async () => {
    const to = await writer((_, count) =>
      count === 1 ? { ...missing, body: { message: 'Label does not exist' } } : missing,
    );
    await to.removeLabel(7, 'x/y');
    expect(server.log[0]?.url).toBe('/repos/o/r/issues/7/labels/x%2Fy');
    await expect(to.removeLabel(7, 'x')).rejects.toMatchObject({ kind: 'refused' });
  });
});

describe('Assigning', () => {
  const assignable = ({ url, method }: Sent): Answering => {
    if (method === 'GET') return url.endsWith('/ada') || url.endsWith('/bob') ? { status: 204 } : missing;
    return { status: 201, body: { assignees: [{ login: 'Ada' }] } };
  };

  test('asks about each login once, and returns those who are not assigned', async () => {
    const to = await writer(assignable);
    expect(await to.assign(7, ['ada', 'bob', 'eve'])).toEqual(['bob', 'eve']);
    expect(await to.assign(7, ['ADA', 'eve'])).toEqual(['eve']);
    expect(sentMethods()).toEqual(['GET', 'GET', 'GET', 'POST', 'POST']);
    expect(server.log[3]?.body).toEqual({ assignees: ['ada', 'bob'] });
  });

  test('writes nothing when nobody can be assigned', async () => {
    const to = await writer(assignable);
    expect(await to.assign(7, ['eve'])).toEqual(['eve']);
    expect(sentMethods()).toEqual(['GET']);
  });

  test('is refused, not unknown, when it could not be asked', async () => {
    const to = await writer(() => ({ status: 500 }));
    await expect(to.assign(7, ['ada'])).rejects.toMatchObject({ kind: 'refused' });
  });

  test('is undone as asked, or says that it was not', async () => {
    const to = await writer(() => ok({ assignees: [{ login: 'ada' }] }));
    await to.unassign(7, ['bob']);
    await expect(to.unassign(7, ['ada'])).rejects.toMatchObject({ kind: 'not-kept' });
  });
});
