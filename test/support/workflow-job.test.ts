import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { RunContext } from './runner.js';
import { runWorkflowJob } from './workflow-job.js';

let workspace: string;
const run: RunContext = {
  repository: 'acme/ops',
  sha: 'a'.repeat(40),
  ref: 'refs/heads/main',
  eventName: 'push',
  event: {},
  token: 'ghs_secret',
  apiUrl: 'http://127.0.0.1:1',
};

const main = `
const { appendFileSync } = require('node:fs');
appendFileSync(process.env.GITHUB_OUTPUT, 'mode=' + process.env.INPUT_MODE + '\\n');
process.exitCode = process.env.INPUT_MODE === 'fail' ? 1 : 0;
`;

beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'action-'));
  writeFileSync(join(workspace, 'index.cjs'), main);
  const action =
    'name: x\ndescription: x\ninputs: { mode: { default: auto } }\nruns: { using: node24, main: index.cjs }\n';
  writeFileSync(join(workspace, 'action.yml'), action);
});
afterEach(() => {
  rmSync(workspace, { recursive: true });
});

test('the steps of a workflow job', async () => {
  const workflow = join(workspace, 'workflow.yml');
  const steps = [
    '- uses: actions/checkout@v6',
    '- id: first\n  uses: acme/ops@v1\n  with: { mode: "${{ github.event_name }}" }',
    '- run: echo "got ${{ steps.first.outputs.mode }}" && exit 1',
    '- uses: ./\n- if: always()\n  uses: ./\n  with: { mode: fail }',
  ];
  const indented = steps.join('\n').replaceAll('\n', '\n      ');
  writeFileSync(workflow, `on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n      ${indented}\n`);
  const actions = { 'acme/ops@v1': workspace };
  const { conclusion, steps: done } = await runWorkflowJob({ workflow, job: 'job', workspace, run, actions });
  expect(conclusion).toBe('failure');
  expect(done.map((step) => step.conclusion)).toEqual(['passed over', 'success', 'failure', 'skipped', 'failure']);
  expect(done[2]?.result?.log).toEqual(['got push']);
});

test('a file that is no workflow', async () => {
  const workflow = join(workspace, 'workflow.yml');
  writeFileSync(workflow, 'on: push\njobs:\n  job:\n    steps: []\n');
  await expect(runWorkflowJob({ workflow, job: 'job', workspace, run })).rejects.toThrow('is no workflow');
});
