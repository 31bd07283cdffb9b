/** How an issue came to be closed, as GitHub's timeline has it. */

import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { GitHub } from '../support/github.js';
import { openRun, repository, startRepository, syncPermissions } from './github-run.js';

let github: GitHub;

beforeEach(async () => {
  github = await startRepository();
});
afterEach(() => github.close());

async function anIssue(title: string): Promise<number> {
  const made = await github.api('POST', `/repos/${repository}/issues`, { title });
  return (made.body as { number: number }).number;
}

test('a merged pull request, a hand, and nothing for an open one, all in one request', async () => {
  const [merged, byHand, open] = [await anIssue('a'), await anIssue('b'), await anIssue('c')];
  await github.repositories.commitFiles(repository, 'fix', { 'fix.txt': 'fixed' });
  const pull = await github.repositories.openPullRequest(repository, { head: 'fix' });
  await github.repositories.mergePullRequest(repository, pull);
  await github.meddling.closeByPullRequest(repository, merged, pull);
  await github.api('PATCH', `/repos/${repository}/issues/${byHand}`, { state: 'closed' });
  const { reader } = openRun(github, await github.installationToken(syncPermissions), 'write');
  github.log.length = 0;
  const closings = await reader.closings([merged, byHand, open]);
  expect([...closings].map(([number, { by }]) => [number, by])).toEqual([
    [merged, `#${pull}`],
    [byHand, null],
  ]);
  expect(github.log).toHaveLength(1);
});
