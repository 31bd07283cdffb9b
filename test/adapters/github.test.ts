import type { OpenTracker } from './contract.js';
import { trackerContract } from './contract.js';
import { closeJudged, openRun, repository, startRepository, syncPermissions } from './github-run.js';

trackerContract('GitHub with the token of a workflow', async (): Promise<OpenTracker> => {
  const github = await startRepository();
  const token = await github.installationToken(syncPermissions);
  return {
    ...openRun(github, token, 'write'),
    reopen: () => openRun(github, token, 'write'),
    foreignIssue: async (issue) => {
      const made = await github.api('POST', `/repos/${repository}/issues`, issue, github.userToken('ada'));
      return (made.body as { number: number }).number;
    },
    foreignComment: async (number, body) => {
      const path = `/repos/${repository}/issues/${number}/comments`;
      await github.api('POST', path, { body }, github.userToken('mallory'));
    },
    close: () => closeJudged(github),
  };
});
