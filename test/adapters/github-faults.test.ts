/** The adapter against GitHub at its worst: the cells of the fault matrix that are a tracker's to bear. */

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { faults, limits, on } from '../support/github.js';
import type { Fault, GitHub } from '../support/github.js';
import { closeJudged, openRun, repository, startRepository, syncPermissions } from './github-run.js';
import type { Run } from './github-run.js';

const draft = { title: 'Add an alert', body: 'Text', labels: ['postmortem'], assignees: [] };
const creation = on('POST', /\/issues$/);
const listing = on('GET', /\/issues$/);
const reading = on('GET', /\/issues\/\d+$/);

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
const creations = (): number => github.log.filter(creation).length;
const numbersOf = (issues: readonly { number: number }[]): number[] => issues.map(({ number }) => number);

beforeEach(async () => {
  github = await startRepository();
  token = await github.installationToken(syncPermissions);
  waits = [];
  run = open();
});
afterEach(() => closeJudged(github));

describe('F1, F2: a creation whose answer is lost', () => {
  test.each<[string, Fault['kind']]>([
    ['500 after it was done', faults.after(500)],
    ['502 after it was done', faults.after(502)],
    ['504 after it was done', faults.after(504)],
    ['a reset after it was done', faults.dropAfter()],
    ['half an answer', faults.truncated()],
  ])('%s: unknown, sent once, and found by the next listing', async (_, kind) => {
    github.addFault({ match: creation, kind });
    await expect(run.writer.create(draft)).rejects.toMatchObject({ kind: 'unknown' });
    expect(creations()).toBe(1);
    expect(numbersOf(await run.reader.listRecent())).toEqual([1]);
    expect(numbersOf(await open().reader.listTracked('postmortem'))).toEqual([1]);
  });

  test('no answer at all: unknown, sent once', async () => {
    github.addFault({ match: creation, kind: faults.hangAfter() });
    const { writer } = openRun(github, token, 'write', { timeout: 500 });
    await expect(writer.create(draft)).rejects.toMatchObject({ kind: 'unknown' });
    expect(creations()).toBe(1);
  });

  test.each<[string, Fault['kind']]>([
    ['502 instead of doing it', faults.before(502)],
    ['a reset before it was done', faults.dropBefore()],
    ['HTML with 200', faults.html()],
  ])('%s: unknown all the same, sent once', async (_, kind) => {
    github.addFault({ match: creation, kind });
    await expect(run.writer.create(draft)).rejects.toMatchObject({ kind: 'unknown' });
    expect(creations()).toBe(1);
    expect(await run.reader.listRecent()).toEqual([]);
  });
});

describe('F12: a write that is answered with success and dropped', () => {
  test('an update that kept the old body is not kept', async () => {
    const { number } = await run.writer.create(draft);
    github.addFault({ match: on('PATCH', /\/issues\/\d+$/), kind: faults.silent() });
    await expect(run.writer.update(number, { body: 'New' })).rejects.toMatchObject({ kind: 'not-kept' });
  });

  test('a body that is too long is refused on creation and not kept on update', async () => {
    const body = 'x'.repeat(65_537);
    await expect(run.writer.create({ ...draft, body })).rejects.toThrow('body is too long');
    const { number } = await run.writer.create(draft);
    await expect(run.writer.update(number, { body })).rejects.toMatchObject({ kind: 'not-kept' });
  });

  test('a creation without its label is not kept', async () => {
    token = github.userToken('mallory');
    await expect(open().writer.create(draft)).rejects.toMatchObject({ kind: 'not-kept' });
  });
});

describe('F13: people who cannot be assigned', () => {
  test('are returned, the others are assigned', async () => {
    const { number } = await run.writer.create(draft);
    expect(await run.writer.assign(number, ['ada', 'mallory', 'nobody'])).toEqual(['mallory', 'nobody']);
    expect((await run.reader.lookUp([number])).get(number)).toMatchObject({ assignees: ['ada'] });
    await run.writer.unassign(number, ['ada']);
    expect((await run.reader.lookUp([number])).get(number)).toMatchObject({ assignees: [] });
  });
});

describe('F13: people who cannot be assigned, on creation', () => {
  test('do not keep an issue from being created for those who can', async () => {
    const issue = await run.writer.create({ ...draft, assignees: ['ada', 'mallory'] });
    expect(issue.assignees).toEqual(['ada']);
  });
});

describe('F14: a token that may only read', () => {
  test('lists, and each write is forbidden with the permission named', async () => {
    const { number } = await run.writer.create(draft);
    token = await github.installationToken({ contents: 'read', issues: 'read' });
    const { reader, writer } = open();
    expect(await reader.listTracked('postmortem')).toHaveLength(1);
    const writes = [
      writer.create(draft),
      writer.update(number, { body: 'x' }),
      writer.comment(number, 'x'),
      writer.addLabels(number, ['x']),
      writer.ensureLabel({ name: 'x', color: 'ffffff', description: '' }),
    ];
    for (const write of writes) await expect(write).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(writer.create(draft)).rejects.toThrow('the token needs issues=write');
  });

  test('an expired one is forbidden too', async () => {
    github.revokeToken(token);
    await expect(run.writer.create(draft)).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(run.reader.listTracked('postmortem')).rejects.toMatchObject({ name: 'IncompleteRead' });
  });
});

describe('F15, F16: an issue that is gone, or seems so', () => {
  test('a 404 that passes is not absence', async () => {
    const { number } = await run.writer.create(draft);
    github.addFault({ match: reading, kind: faults.before({ status: 404, body: { message: 'Not Found' } }) });
    expect((await run.reader.lookUp([number])).get(number)).toMatchObject({ number });
  });

  test('a deleted one is missing, and writing to it is refused', async () => {
    const { number } = await run.writer.create(draft);
    github.meddling.deleteIssue(repository, number);
    expect((await run.reader.lookUp([number])).get(number)).toBe('missing');
    await expect(run.writer.update(number, { body: 'x' })).rejects.toMatchObject({ kind: 'refused' });
  });

  test('a moved one is missing, and its new home is not written to', async () => {
    await github.repositories.createRepository('acme/elsewhere');
    const { number } = await run.writer.create(draft);
    await github.meddling.transferIssue(repository, number, 'acme/elsewhere');
    expect((await run.reader.lookUp([number])).get(number)).toBe('missing');
    await expect(run.writer.update(number, { body: 'x' })).rejects.toMatchObject({ kind: 'refused' });
    await expect(run.writer.comment(number, 'x')).rejects.toMatchObject({ kind: 'refused' });
  });

  test('a locked one shows it, and a comment on it is refused, not forbidden', async () => {
    const { number } = await run.writer.create(draft);
    await github.meddling.lockIssue(repository, number);
    expect((await run.reader.lookUp([number])).get(number)).toMatchObject({ locked: true });
    await expect(run.writer.comment(number, 'x')).rejects.toMatchObject({ kind: 'refused' });
  });

  test('a repository whose Issues are turned off, or that is archived, refuses', async () => {
    await github.repositories.updateRepository(repository, { has_issues: false });
    await expect(run.writer.create(draft)).rejects.toMatchObject({ kind: 'refused' });
    await expect(run.writer.create(draft)).rejects.toThrow('Issues are turned off in the settings');
    await expect(run.reader.listTracked('postmortem')).rejects.toMatchObject({ name: 'IncompleteRead' });
    await github.repositories.updateRepository(repository, { has_issues: true, archived: true });
    await expect(run.writer.create(draft)).rejects.toMatchObject({ kind: 'refused' });
  });

  test('the number of a pull request is one', async () => {
    await github.repositories.commitFiles(repository, 'work', { 'a.md': 'a' });
    const number = await github.repositories.openPullRequest(repository, { head: 'work' });
    expect((await run.reader.lookUp([number])).get(number)).toBe('pull-request');
    expect(await run.reader.listTracked('postmortem')).toEqual([]);
  });
});

describe('F19: rate limits', () => {
  test.each([
    ['secondary', limits.secondary(60)],
    ['secondary without a time', limits.secondary(undefined, 429)],
    ['primary', limits.primary()],
  ])('a write that meets the %s one ends there', async (_, answer) => {
    github.addFault({ match: creation, kind: faults.before(answer) });
    await expect(run.writer.create(draft)).rejects.toMatchObject({ kind: 'limit' });
    expect(creations()).toBe(1);
    expect(waits).toEqual([]);
  });

  test('a read waits for the limit, in bounds', async () => {
    github.addFault({ match: listing, kind: faults.before(limits.secondary(60)), times: 2 });
    expect(await run.reader.listTracked('postmortem')).toEqual([]);
    expect(waits).toEqual([60_000, 60_000]);
    github.addFault({ match: listing, kind: faults.before(limits.secondary(60)) });
    await expect(run.reader.listTracked('postmortem')).rejects.toMatchObject({ name: 'IncompleteRead' });
    expect(waits).toHaveLength(2);
  });

  test('a creation that was read back under a limit waits for it', async () => {
    github.addFault({ match: reading, kind: faults.before(limits.secondary(5)) });
    expect(await run.writer.create(draft)).toMatchObject({ number: 1 });
    expect(waits).toEqual([5000]);
  });
});
