/** What GitHub says to a link as sub-issue, and what it means. */

import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { faults, on, type GitHub } from '../support/github.js';
import { closeJudged, openRun, repository, startRepository, syncPermissions, type Run } from './github-run.js';

const isLink = on('POST', /\/sub_issues$/);
const draft = { title: 'Add an alert', body: 'Text', labels: ['postmortem'], assignees: [] };
let github: GitHub;
let run: Run;
let parent: number;
let child: number;

beforeEach(async () => {
  github = await startRepository();
  run = openRun(github, await github.installationToken(syncPermissions), 'write');
  parent = (await run.writer.create({ ...draft, title: 'Parent' })).number;
  child = (await run.writer.create(draft)).number;
});
afterEach(() => closeJudged(github));

const link = () => run.writer.addSubIssue(parent, child, null);
const links = () => github.log.filter(isLink);
const parentOf = async (): Promise<unknown> => {
  const found = (await run.reader.lookUp([child])).get(child);
  return typeof found === 'object' ? found.parent : found;
};

test('a link is one look and one request, by the database id', async () => {
  const before = github.log.length;
  expect(await link()).toEqual({ kind: 'in' });
  expect(github.log.slice(before).map(({ method }) => method)).toEqual(['GET', 'POST']);
  const { body } = await github.api('GET', `/repos/${repository}/issues/${child}`);
  expect(links()[0]?.body).toEqual({ sub_issue_id: (body as { id: number }).id });
});

test.each([
  ['502', faults.after(502)],
  ['a connection that breaks', faults.dropAfter()],
])('%s after the link was made: unknown, sent once; the next run sees it', async (_, kind) => {
  github.addFault({ match: isLink, kind });
  await expect(link()).rejects.toMatchObject({ kind: 'unknown' });
  expect(links()).toHaveLength(1);
  expect(await parentOf()).toBe(parent);
  expect(await link()).toEqual({ kind: 'in' });
  expect(links()).toHaveLength(1);
});

test('a person is first to give it another parent: theirs stays', async () => {
  const other = (await run.writer.create({ ...draft, title: 'Epic' })).number;
  let meddled = false;
  github.hooks.onRequest = async (request: { method: string; path: string }) => {
    if (meddled || !isLink(request as never)) return;
    meddled = true;
    const { body } = await github.api('GET', `/repos/${repository}/issues/${child}`);
    const path = `/repos/${repository}/issues/${other}/sub_issues`;
    await github.api('POST', path, { sub_issue_id: (body as { id: number }).id }, github.userToken('ada'));
  };
  expect(await link()).toEqual({ kind: 'elsewhere' });
  expect(await parentOf()).toBe(other);
});

test('a parent in another repository is one too', async () => {
  await github.repositories.createRepository('acme/other');
  await github.api('POST', '/repos/acme/other/issues', { title: 'Epic' });
  github.meddling.setParent(repository, child, 'acme/other', 1);
  expect(await parentOf()).toBe('elsewhere');
  expect(await link()).toEqual({ kind: 'elsewhere' });
  expect(links()).toEqual([]);
});

test('two links at one moment: the one that GitHub refuses for its place is left for the next run', async () => {
  const message = 'An error occured while adding the sub-issue. Priority has already been taken';
  github.addFault({ match: isLink, kind: faults.before({ status: 422, body: { message } }) });
  await expect(link()).rejects.toMatchObject({ kind: 'refused' });
  expect(await link()).toEqual({ kind: 'in' });
});

test('refused for a reason that will not pass is told, in GitHub’s words', async () => {
  const message = 'Sub-issues may be nested eight levels deep';
  github.addFault({ match: isLink, kind: faults.before({ status: 422, body: { message } }) });
  const result = await link();
  expect(result).toMatchObject({ kind: 'refused', why: expect.stringContaining(message) as unknown });
});

test('a server that knows no sub-issues says so in both places', async () => {
  github.addFault({ match: isLink, kind: faults.before(404) });
  github.addFault({ match: on('GET', /\/sub_issues$/), kind: faults.before(404) });
  expect(await link()).toMatchObject({ kind: 'unsupported' });
});

test('not found where sub-issues are known is no such server: it is refused, and tried again by the next run', async () => {
  github.addFault({ match: isLink, kind: faults.before(404) });
  await expect(link()).rejects.toMatchObject({ kind: 'refused' });
});

test('an issue that cannot be read is neither linked nor given up', async () => {
  github.addFault({ match: on('GET', /\/issues\/\d+$/), kind: faults.before(500), times: 3 });
  await expect(link()).rejects.toThrow('GitHub answered 500');
  expect(links()).toEqual([]);
  github.meddling.deleteIssue(repository, child);
  await expect(link()).rejects.toMatchObject({ kind: 'refused' });
});

test('a token that may not write is told which permission it lacks', async () => {
  const reading = openRun(github, await github.installationToken({ issues: 'read' }), 'write');
  await expect(reading.writer.addSubIssue(parent, child, null)).rejects.toMatchObject({
    kind: 'forbidden',
    message: expect.stringContaining('issues=write') as unknown,
  });
});

test('a milestone that GitHub drops without a word is told, and not taken for set', async () => {
  const { number } = await run.writer.createMilestone({ title: 'One', description: 'Text' });
  github.addFault({ match: on('PATCH', /\/issues\/\d+$/), kind: faults.silent() });
  expect(await run.writer.setMilestone(number, child, null)).toMatchObject({ kind: 'refused' });
});

test('a run makes a hundred links, issues and comments together, and leaves the rest to the next', async () => {
  let made = 2;
  for (; made < 100; made += 1) await run.writer.comment(child, `Word ${made}`);
  await expect(link()).rejects.toMatchObject({ kind: 'limit' });
  expect(links()).toEqual([]);
}, 60_000);
