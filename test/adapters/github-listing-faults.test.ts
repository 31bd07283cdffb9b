/** Listings on GitHub that fail, lie or cost too much: what they may not be taken for. */

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { faults, on } from '../support/github.js';
import type { Fault, GitHub } from '../support/github.js';
import { closeJudged, openRun, repository, startRepository, syncPermissions } from './github-run.js';
import type { Run } from './github-run.js';

const draft = { title: 'Add an alert', body: 'Text', labels: ['postmortem'], assignees: [] };
const listing = on('GET', /\/issues$/);

let github: GitHub;
let token: string;
let run: Run;
let waits: number[];

const open = (): Run =>
  openRun(github, token, 'write', {
    wait: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
  });
const numbersOf = (issues: readonly { number: number }[]): number[] => issues.map(({ number }) => number);

beforeEach(async () => {
  github = await startRepository();
  token = await github.installationToken(syncPermissions);
  waits = [];
  run = open();
});
afterEach(() => closeJudged(github));

describe('F5: a listing that fails on the way', () => {
  beforeEach(async () => {
    for (let count = 0; count < 101; count += 1) {
      const path = `/repos/${repository}/issues`;
      await github.api('POST', path, { ...draft, title: `Item ${count}` }, token);
    }
  });

  test.each<[string, Fault]>([
    ['page 2 answers 500', { match: ({ query }) => query['page'] === '2', kind: faults.before(500), times: 3 }],
    ['page 2 breaks off', { match: ({ query }) => query['page'] === '2', kind: faults.truncated() }],
    ['page 1 is HTML', { match: listing, kind: faults.html() }],
    ['the token dies', { match: ({ query }) => query['page'] === '2', kind: faults.before({ status: 401, body: {} }) }],
  ])('%s: incomplete', async (_, fault) => {
    github.addFault(fault);
    await expect(run.reader.listTracked('postmortem')).rejects.toMatchObject({ name: 'IncompleteRead' });
  });

  test('a lost Link header does not hide page 2', async () => {
    github.addFault({ match: listing, kind: faults.withoutLink() });
    expect(await run.reader.listTracked('postmortem')).toHaveLength(101);
  });

  test('a passing 502 is survived', async () => {
    github.addFault({ match: ({ query }) => query['page'] === '2', kind: faults.before(502) });
    expect(await run.reader.listTracked('postmortem')).toHaveLength(101);
    expect(waits).toEqual([1000]);
  });

  test('a run that changes nothing costs pages + 4 requests at most', async () => {
    await run.reader.identity();
    await run.reader.listTracked('postmortem');
    await run.reader.tip();
    expect(github.log.length).toBeLessThanOrEqual(Math.ceil(101 / 100) + 4);
  });
});

describe('F6, F7: a list that is empty without cause', () => {
  test('the label finds nothing: the recent issues still do', async () => {
    const { number } = await run.writer.create(draft);
    github.addFault({ match: ({ query }) => query['labels'] !== undefined, kind: faults.emptyList() });
    expect(numbersOf(await open().reader.listTracked('postmortem'))).toEqual([number]);
  });

  test('the creator filter does not know us: incomplete', async () => {
    await run.writer.create(draft);
    const next = open();
    await next.reader.listTracked('postmortem');
    github.addFault({ match: ({ query }) => query['creator'] !== undefined, kind: faults.emptyList() });
    await expect(next.reader.listOwn()).rejects.toMatchObject({ name: 'IncompleteRead' });
  });
});

describe('A run that only plans', () => {
  test('sends nothing but GET, whatever is called', async () => {
    await run.writer.create(draft);
    const known = await run.reader.identity();
    github.log.length = 0;
    const { reader, writer } = openRun(github, token, 'get');
    expect(await reader.identity()).toEqual(known);
    await reader.listTracked('postmortem');
    await reader.listOwn();
    await reader.lookUp([1, 2]);
    await reader.tip();
    await expect(writer.create(draft)).rejects.toMatchObject({ name: 'WriteFailure' });
    expect(new Set(github.log.map(({ method }) => method))).toEqual(new Set(['GET']));
  });
});
