import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { commandsIn, runAction, startAction, type RunContext } from './runner.js';
import { isUnexpected } from './runner/commands.js';
import { parseFileCommand } from './runner/file-commands.js';

let workspace: string;
const run: RunContext = {
  repository: 'acme/ops',
  sha: 'a'.repeat(40),
  ref: 'refs/heads/main',
  eventName: 'push',
  event: { ref: 'refs/heads/main' },
  token: 'ghs_secret',
  apiUrl: 'http://127.0.0.1:1',
};

const main = `
import { appendFileSync, readFileSync } from 'node:fs';
const { env } = process;
appendFileSync(env.GITHUB_OUTPUT, 'token=' + env['INPUT_GITHUB-TOKEN'] + '\\nmode=' + env.INPUT_MODE + '\\n');
if (env.GITHUB_STEP_SUMMARY) appendFileSync(env.GITHUB_STEP_SUMMARY, '# Summary\\n');
console.log('::error file=a.md,line=2::Two%0Alines');
console.error('from stderr: ##[warning]old');
console.log(Object.keys(env).filter((name) => /TOKEN/.test(name)).join());
console.log(JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8')).ref, process.cwd() === env.GITHUB_WORKSPACE);
if (env.INPUT_MODE === 'wait') setInterval(() => undefined, 1000);
process.exitCode = env.INPUT_MODE === 'fail' ? 1 : 0;
`;

beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'action-'));
  mkdirSync(join(workspace, 'dist'));
  writeFileSync(join(workspace, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(workspace, 'dist', 'index.js'), main);
  const inputs = "{ github-token: { default: '${{ github.token }}' }, mode: { default: auto } }";
  const action = `name: x\ndescription: x\ninputs: ${inputs}\nruns: { using: node24, main: dist/index.js }\n`;
  writeFileSync(join(workspace, 'action.yml'), action);
});
afterAll(() => {
  rmSync(workspace, { recursive: true });
});

test('an action runs as a step: inputs, environment, outputs, annotations, summary', async () => {
  const result = await runAction({ action: workspace, workspace, run });
  expect(result).toMatchObject({ exitCode: 0, conclusion: 'success', summary: '# Summary\n' });
  expect(result.outputs).toEqual({ token: 'ghs_secret', mode: 'auto' });
  expect(result.annotations).toContainEqual({
    level: 'error',
    message: 'Two\nlines',
    properties: { file: 'a.md', line: '2' },
  });
  expect(result.log).toEqual(['INPUT_GITHUB-TOKEN', 'refs/heads/main true']);
  expect(result.unexpectedCommands.map(({ line }) => line)).toEqual(['from stderr: ##[warning]old']);
});

test('a failure, an unknown input, a missing variable', async () => {
  const inputs = { mode: 'fail', other: 'x' };
  const result = await runAction({ action: workspace, workspace, run, inputs, without: ['GITHUB_STEP_SUMMARY'] });
  expect(result).toMatchObject({ exitCode: 1, conclusion: 'failure', summary: '' });
  expect(result.annotations[0]?.message).toContain("Unexpected input(s) 'other'");
});

test('an action can be killed', async () => {
  const step = startAction({ action: workspace, workspace, run, inputs: { mode: 'wait' } });
  step.kill('SIGKILL');
  expect((await step.result).exitCode).toBeNull();
});

test.each([
  ['::error::x', 'error'],
  ['  ::set-output name=a::b', 'set-output'],
  ['\u00A0::add-mask::x', 'add-mask'],
  ['::ERROR::x', 'ERROR'],
  ['::error:\u00AD:x', 'error'],
  ['text ##[error]x', 'error'],
  ['text\r::stop-commands::x', 'stop-commands'],
  ['::notice ::x', 'notice'],
  ['##[set-output name=a;]b', 'set-output'],
])('%j is a command', (output, name) => {
  expect(commandsIn(output).map((command) => command.name)).toEqual([name]);
});

test.each([
  'text ::error::x',
  '::unknown::x',
  '::error:x',
  '\uFEFF::error::x',
  '##[error',
  '## [error]x',
  ': :error::',
])('%j is none', (output) => {
  expect(commandsIn(output)).toEqual([]);
});

test('no command is one between stop-commands and its token', () => {
  const names = commandsIn('::stop-commands::end\n::error::x\n::end::\n::error::y').map(({ data }) => data);
  expect(names).toEqual(['end', '', 'y']);
});

test('commands that no action gives on purpose', () => {
  const output = '::error::a\n ::error::b\n##[error]c\n::set-output name=a::d\n::group::e';
  expect(
    commandsIn(output)
      .filter(isUnexpected)
      .map(({ data }) => data),
  ).toEqual(['b', 'c', 'd']);
});

test('values and heredocs in command files', () => {
  expect(parseFileCommand('a=1\nb<<END\n2\n=3\nEND\nc=x<<y\n')).toEqual({ a: '1', b: '2\n=3', c: 'x<<y' });
  expect(() => parseFileCommand('a<<END\n2\n')).toThrow('Matching delimiter not found');
  expect(() => parseFileCommand('what')).toThrow('Invalid format');
});
