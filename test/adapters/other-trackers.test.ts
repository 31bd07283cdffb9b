import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type GitHubClient } from '../../src/adapters/github/client.js';
import { GitHubIssueReader } from '../../src/adapters/github/issue-reader.js';
import { githubOthers, othersBeside } from '../../src/adapters/github/other-trackers.js';
import { readFacts } from '../../src/adapters/github/repository-facts.js';
import { formatTracker, parseTracker } from '../../src/adapters/local/format.js';
import { localOthers } from '../../src/adapters/local/others.js';
import { LocalTracker } from '../../src/adapters/local/tracker.js';
import { WriteFailure, type IssueReader, type IssueWriter, type OtherTrackers } from '../../src/ports.js';
import { startGitHub, type GitHub } from '../support/github.js';
import { trackerContract, type OpenTracker } from './contract.js';
import { closeJudged, repository, syncPermissions } from './github-run.js';
import { startScript, type Answering } from './scripted-server.js';

const other = 'acme/checkout';
const draft = { title: 'Add an alert', body: 'Text', labels: ['postmortem'], assignees: [] };

async function startTwo(): Promise<GitHub> {
  const github = await startGitHub({ seed: { apps: ['github-actions', 'acme-services'] } });
  for (const name of [repository, other]) await github.repositories.createRepository(name, { private: true });
  return github;
}

function openClient(github: GitHub, token: string, lane: GitHubClient['lane']) {
  const wait = (): Promise<void> => Promise.resolve();
  return connect({ token, apiUrl: github.url, lane, pace: false, wait });
}

function portsOf(others: OtherTrackers): { reader: IssueReader; writer: IssueWriter } {
  const writer = others.writer?.(other);
  if (writer === undefined) throw new Error('nothing may be written');
  return { reader: others.reader(other), writer };
}

const place = { serverUrl: 'https://github.com', closed: null, help: 'Look there.' };

trackerContract('Another repository on GitHub with the token of an App', async (): Promise<OpenTracker> => {
  const github = await startTwo();
  const token = await github.installationToken(syncPermissions, 'acme-services', 'acme', [other]);
  const open = () => portsOf(githubOthers({ client: openClient(github, token, 'write'), ...place }));
  return {
    ...open(),
    reopen: open,
    foreignIssue: async (issue) => {
      const made = await github.api('POST', `/repos/${other}/issues`, issue, github.userToken('ada'));
      return (made.body as { number: number }).number;
    },
    foreignComment: async (number, body) => {
      await github.api('POST', `/repos/${other}/issues/${number}/comments`, { body }, github.userToken('grace'));
    },
    close: () => closeJudged(github),
  };
});

describe('another repository in the file of the embedded tracker', () => {
  let folder: string;
  let file: string;
  const options = () => ({ file, today: '2026-03-01', repository });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tracker-'));
    file = join(folder, 'tracker.json');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  trackerContract('keeps what every tracker promises', (): Promise<OpenTracker> => {
    const rewrite = (number: number, how: (issue: object) => object): void => {
      const stored = parseTracker(readFileSync(file, 'utf8'));
      const issues = stored.issues.map((one) => (one.number === number ? { ...one, ...how(one) } : one));
      writeFileSync(file, formatTracker({ ...stored, issues }));
    };
    return Promise.resolve({
      ...portsOf(localOthers(options())),
      reopen: () => portsOf(localOthers(options())),
      foreignIssue: async (issue) => {
        const { number } = await portsOf(localOthers(options())).writer.create(issue);
        rewrite(number, () => ({ author: 'mallory' }));
        return number;
      },
      foreignComment: (number, body) => {
        rewrite(number, () => ({ comments: [{ author: 'mallory', body, createdAt: '2026-03-01T00:00:00Z' }] }));
        return Promise.resolve();
      },
      close: () => Promise.resolve(),
    });
  });

  test('home and the others do not see each other’s issues, and no number is there twice', async () => {
    const home = new LocalTracker(options());
    const there = portsOf(localOthers(options()));
    const numbers = [await home.create(draft), await there.writer.create(draft), await home.create(draft)];
    expect(numbers.map(({ number, repository: where }) => [number, where])).toEqual([
      [1, undefined],
      [2, other],
      [3, undefined],
    ]);
    expect((await home.listAll()).map(({ number }) => number)).toEqual([1, 3]);
    expect((await there.reader.listTracked('postmortem')).map(({ number }) => number)).toEqual([2]);
    expect((await home.lookUp([2])).get(2)).toBe('missing');
    const stored = parseTracker(readFileSync(file, 'utf8')).issues;
    expect(stored.map((issue) => issue.repository)).toEqual([undefined, other, undefined]);
  });
});

describe('on GitHub', () => {
  let github: GitHub;

  beforeEach(async () => {
    github = await startTwo();
  });
  afterEach(() => closeJudged(github));

  const both = async (token: string | null, lane: 'query' | 'write') => {
    const client = openClient(github, await github.installationToken(syncPermissions), 'write');
    const reader = new GitHubIssueReader(client, { repository, serverUrl: 'https://github.com' });
    const wait = (): Promise<void> => Promise.resolve();
    const connection = { apiUrl: github.url, pace: false, wait };
    const options = { token, tokenName: 'services-token', serverUrl: 'https://github.com', lane, connection };
    return { client, others: othersBeside({ client, reader }, options) };
  };

  test('one budget, and one cap of new issues, hold for all repositories of a run', async () => {
    const token = await github.installationToken(syncPermissions, 'acme-services');
    const { client, others } = await both(token, 'write');
    const { writer } = portsOf(others);
    const before = client.spending.left;
    for (let count = 0; count < 40; count += 1) await writer.create({ ...draft, title: `Item ${count}`, labels: [] });
    expect(before - client.spending.left).toBe(80);
    const home = githubOthers({ client, ...place }).writer?.(repository);
    await expect(home?.create(draft)).rejects.toBeInstanceOf(WriteFailure);
    expect(github.writes.filter(({ path }) => path === `/repos/${repository}/issues`)).toEqual([]);
  });

  test('without a token of their own they are read as far as home’s goes, and not written', async () => {
    const { others } = await both(null, 'write');
    expect(others.closed).toBe('which needs services-token');
    expect(others.writer).toBeUndefined();
    expect((await others.reader(other).identity()).login).toBe('github-actions[bot]');
    expect((await both('x'.repeat(20), 'query')).others.writer).toBeUndefined();
  });

  test('whose token it is is asked once for all repositories', async () => {
    const token = await github.installationToken(syncPermissions, 'acme-services');
    const others = githubOthers({ client: openClient(github, token, 'write'), ...place });
    const identities = [await others.reader(other).identity(), await others.reader(repository).identity()];
    expect(identities.map(({ login }) => login)).toEqual(['acme-services[bot]', 'acme-services[bot]']);
    await others.writer?.(other).hasOwnComment(await made(), 'x');
    expect(github.log.filter(({ path }) => path === '/graphql')).toHaveLength(1);
  });

  async function made(): Promise<number> {
    const answer = await github.api('POST', `/repos/${other}/issues`, { title: 'x' });
    return (answer.body as { number: number }).number;
  }

  test('where nothing may be written there is no writer', async () => {
    const token = await github.installationToken(syncPermissions);
    expect(
      githubOthers({ client: openClient(github, token, 'write'), ...place, closed: 'which is shut' }).writer,
    ).toBeUndefined();
    expect(githubOthers({ client: openClient(github, token, 'query'), ...place }).writer).toBeUndefined();
  });

  test('what a repository is', async () => {
    const token = await github.installationToken({}, 'github-actions', 'acme', [repository]);
    const reader = githubOthers({ client: openClient(github, token, 'get'), ...place }).reader(repository);
    expect(await reader.about()).toMatchObject({
      name: repository,
      visibility: 'private',
      archived: false,
      hasIssues: true,
    });
    await github.repositories.updateRepository(repository, { archived: true, has_issues: false });
    expect(await reader.about()).toMatchObject({ archived: true, hasIssues: false });
    const hidden = githubOthers({ client: openClient(github, token, 'get'), ...place }).reader(other);
    await expect(hidden.about()).rejects.toThrow(/see what acme\/checkout is: GitHub answered 404.*may not see it/);
  });
});

describe('what a repository is, as GitHub says it', () => {
  const facts = { id: 5, full_name: 'o/r', archived: false, has_issues: true };

  async function read(lane: 'get' | 'query', ...answers: Answering[]): Promise<unknown> {
    const server = await startScript((_, count) => answers[count - 1] ?? answers.at(-1) ?? { status: 500 });
    const wait = (): Promise<void> => Promise.resolve();
    const client = connect({ token: 't', apiUrl: server.url, lane, pace: false, wait });
    try {
      return await readFacts(client, { owner: 'o', repo: 'r' });
    } finally {
      await server.close();
    }
  }

  test.each([
    [{ private: false, visibility: 'public' }, 'public'],
    [{ private: true, visibility: 'private' }, 'private'],
    [{ private: true, visibility: 'internal' }, 'internal'],
    [{ private: false }, 'public'],
    [{ private: true }, null],
    [{ private: true, visibility: 'public' }, null],
    [{ private: false, visibility: 'private' }, null],
    [{ private: false, visibility: 'internal' }, null],
    [{ private: true, visibility: 'limited' }, null],
    [{ private: false, visibility: 'limited' }, null],
  ])('%j is %s', async (said, visibility) => {
    expect(await read('get', { status: 200, body: { ...facts, ...said } })).toMatchObject({ id: '5', visibility });
  });

  test('one 404 is asked again, two are believed', async () => {
    const found: Answering = { status: 200, body: { ...facts, private: true, visibility: 'private' } };
    expect(await read('query', { status: 404, body: {} }, found)).toMatchObject({ name: 'o/r' });
    await expect(read('query', { status: 404, body: {} }, { status: 404, body: {} }, found)).rejects.toThrow('404');
    await expect(read('get', { status: 404, body: {} }, found)).rejects.toThrow('404');
  });

  test('another name, and what is no repository, are not read', async () => {
    await expect(read('get', { status: 301, body: { message: 'Moved Permanently' } })).rejects.toThrow(
      'another repository or name',
    );
    await expect(read('get', { status: 200, body: { ...facts, private: 'yes' } })).rejects.toThrow(
      'something that is not',
    );
  });
});
