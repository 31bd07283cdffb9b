import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { pushEvent } from './events.js';
import { startGitHub, type GitHub } from './github.js';
import { startAction } from './runner.js';

const main = `
const { env } = process;
const post = (title) => fetch(env.GITHUB_API_URL + '/repos/' + env.GITHUB_REPOSITORY + '/issues', {
  method: 'POST', headers: { authorization: 'token ' + env.INPUT_TOKEN }, body: JSON.stringify({ title }),
});
(async () => { for (const title of ['One', 'Two', 'Three']) await post(title); })();
`;

let github: GitHub;
let action: string;

beforeEach(async () => {
  github = await startGitHub();
  await github.repositories.createRepository('acme/ops');
  action = mkdtempSync(join(tmpdir(), 'action-'));
  writeFileSync(join(action, 'index.cjs'), main);
  const inputs = "{ token: { default: '${{ github.token }}' } }";
  writeFileSync(join(action, 'action.yml'), `inputs: ${inputs}\nruns: { using: node24, main: index.cjs }\n`);
});
afterEach(async () => {
  rmSync(action, { recursive: true });
  await github.close();
});

test.each([
  ['onRequest', 1],
  ['onAnswer', 2],
] as const)('a process killed at %s of its second request', async (hook, made) => {
  const sha = await github.repositories.commitFiles('acme/ops', 'main', { 'a.md': 'a' });
  const event = await pushEvent(github, 'acme/ops', sha);
  const token = await github.installationToken({ issues: 'write' });
  const context = { repository: 'acme/ops', sha, ref: 'refs/heads/main', eventName: 'push', event, token };
  const step = startAction({ action, workspace: action, run: { ...context, apiUrl: github.url } });
  // The hook waits until the process is gone: before the request arrived, or after it was worked on.
  github.hooks[hook] = async ({ number }) => {
    if (number !== 2) return undefined;
    step.kill('SIGKILL');
    await step.result;
    return hook === 'onRequest' ? 'drop' : undefined;
  };
  expect((await step.result).exitCode).toBeNull();
  const { body } = await github.api('GET', '/repos/acme/ops/issues');
  expect(body).toHaveLength(made);
});
