/** What issues said before somebody edited them, as GitHub's history of edits has it. */

import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { GitHub } from '../support/github.js';
import { closeJudged, openRun, repository, startRepository, syncPermissions, type Run } from './github-run.js';

let github: GitHub;
let run: Run;

beforeEach(async () => {
  github = await startRepository();
  run = openRun(github, await github.installationToken(syncPermissions), 'write');
});
afterEach(() => closeJudged(github));

async function opened(body: string): Promise<number> {
  const { number } = await run.writer.create({ title: 'A task', body, labels: [], assignees: [] });
  return number;
}

async function edit(number: number, body: string): Promise<void> {
  await github.api('PATCH', `/repos/${repository}/issues/${number}`, { body });
}

test('the bodies that its author gave an issue, newest first, whatever others wrote since', async () => {
  const number = await opened('first');
  await run.writer.update(number, { body: 'second' });
  await edit(number, 'forged by hand');
  expect((await run.reader.formerBodies([number])).get(number)).toEqual(['second', 'first']);
});

test('none of one that nobody has edited', async () => {
  const number = await opened('first');
  expect([...(await run.reader.formerBodies([number]))]).toEqual([[number, []]]);
});

test('a revision that somebody deleted is passed over', async () => {
  const number = await opened('first');
  await run.writer.update(number, { body: 'second' });
  github.meddling.deleteRevision(repository, number, 'second');
  expect((await run.reader.formerBodies([number])).get(number)).toEqual(['first']);
});

test('twenty-five issues to a request', async () => {
  const number = await opened('first');
  github.log.length = 0;
  await run.reader.formerBodies(Array.from({ length: 25 }, () => number));
  expect(github.log).toHaveLength(1);
});

test('an answer that is cut short is no absence', async () => {
  await expect(run.reader.formerBodies([404])).rejects.toMatchObject({ name: 'IncompleteRead' });
});
