/** What a repository is and where its tip is, against scripted answers. */

import { afterEach, describe, expect, test } from '@jest/globals';
import { GitHubIssueReader } from '../../src/adapters/github/issue-reader.js';
import { parseRepository } from '../../src/adapters/github/repository.js';
import { openScripted, type Scripted } from './scripted-client.js';
import type { Answering } from './scripted-server.js';

let scripted: Scripted;
afterEach(() => scripted.server.close());

async function reader(answers: readonly Answering[], lane: 'get' | 'query' = 'query', defaultBranch?: string) {
  scripted = await openScripted((_, count) => answers[count - 1] ?? answers.at(-1) ?? { status: 500 }, { lane });
  return new GitHubIssueReader(scripted.client, {
    repository: 'o/r',
    serverUrl: 'https://github.com',
    ...(defaultBranch !== undefined && { defaultBranch }),
  });
}
const ok = (body: unknown): Answering => ({ status: 200, body });
const missing: Answering = { status: 404, body: { message: 'Not Found' } };

describe('what a repository is', () => {
  const facts = { id: 5, full_name: 'O/R', private: true, visibility: 'internal', archived: true, has_issues: false };

  test('is taken as GitHub says it', async () => {
    const from = await reader([ok(facts)]);
    expect(await from.about()).toEqual({
      id: '5',
      name: 'O/R',
      visibility: 'internal',
      archived: true,
      hasIssues: false,
    });
    expect(scripted.server.log[0]?.url).toBe('/repos/o/r');
  });

  test.each<[boolean, string | undefined, string | null]>([
    [false, 'public', 'public'],
    [true, 'private', 'private'],
    [true, 'internal', 'internal'],
    [false, undefined, 'public'],
    [true, undefined, null],
    [true, 'public', null],
    [false, 'private', null],
    [false, 'internal', null],
    [true, 'limited', null],
  ])('private %j and visibility %j: %j', async (isPrivate, visibility, known) => {
    const from = await reader([ok({ ...facts, private: isPrivate, visibility })]);
    expect((await from.about()).visibility).toBe(known);
  });

  test.each([
    ['id', { id: 0 }],
    ['name', { full_name: '' }],
  ])('is not believed without %s', async (_, rest) => {
    const from = await reader([ok({ ...facts, ...rest })]);
    await expect(from.about()).rejects.toThrow('Could not see what o/r is');
  });

  test('one 404 is asked again after a pause, two are believed', async () => {
    expect(await (await reader([missing, ok(facts)])).about()).toMatchObject({ name: 'O/R' });
    expect(scripted.waits).toEqual([2000]);
    await scripted.server.close();
    await expect((await reader([missing, missing, ok(facts)])).about()).rejects.toThrow('404');
    expect(scripted.server.log).toHaveLength(2);
  });

  test('a run of GETs asks once', async () => {
    await expect((await reader([missing, ok(facts)], 'get')).about()).rejects.toThrow('404');
    expect(scripted.server.log).toHaveLength(1);
  });
});

describe('the tip of the default branch', () => {
  test('is that of the branch which the event names', async () => {
    const from = await reader([ok({ object: { sha: 'abc' } })], 'get', 'main');
    expect(await from.tip()).toBe('abc');
    expect(scripted.server.log[0]?.url).toBe('/repos/o/r/git/ref/heads%2Fmain');
  });

  test('is the newest commit where no branch is known', async () => {
    const from = await reader([ok([{ sha: 'abc' }])], 'get');
    expect(await from.tip()).toBe('abc');
    expect(scripted.server.log[0]?.url).toBe('/repos/o/r/commits?per_page=1');
  });

  test.each<[string, Answering, string | undefined, string]>([
    ['no commit', ok([]), undefined, 'Could not find the tip of the default branch'],
    ['an empty name', ok([{ sha: '' }]), undefined, 'Could not find the tip of the default branch'],
    ['no such branch', missing, 'main', 'Could not find the tip of main'],
    ['an empty object', ok({ object: { sha: '' } }), 'main', 'Could not find the tip of main'],
  ])('is not known: %s', async (_, answer, branch, words) => {
    await expect((await reader([answer], 'get', branch)).tip()).rejects.toThrow(words);
  });
});

describe('a repository is named by owner and name', () => {
  test('and nothing else', async () => {
    await reader([]);
    expect(parseRepository('a-b/c.d_e')).toEqual({ owner: 'a-b', repo: 'c.d_e' });
    for (const text of ['', 'a', 'a/', '/b', 'a/b/c', ' a/b', 'a/b ', 'a b/c', 'https://github.com/a/b']) {
      expect(() => parseRepository(text)).toThrow(`"${text}" is not a repository: expected owner/name`);
    }
  });
});
