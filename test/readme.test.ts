/** The README and the workflows say what the code does: tables, examples, inputs, pins, permissions. */

import { describe, expect, test } from '@jest/globals';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { commands } from '../src/cli-flags.js';
import { defaultConfig, parseConfig } from '../src/core/config.js';
import { parse } from '../src/core/parse.js';
import { unknownRules } from '../src/core/rules/index.js';
import { validateAll } from '../src/core/validate.js';

const readme = readFileSync('README.md', 'utf8');
const actionInputs = Object.keys(
  z.object({ inputs: z.record(z.string(), z.unknown()) }).parse(parseYaml(readFileSync('action.yml', 'utf8'))).inputs,
);

function blocks(language: string): string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, text = '']) => text);
}

const stepSchema = z.object({ uses: z.string().optional(), with: z.record(z.string(), z.unknown()).default({}) });
const jobSchema = z.object({
  if: z.string().optional(),
  permissions: z.record(z.string(), z.string()).optional(),
  concurrency: z.object({ 'cancel-in-progress': z.boolean() }).optional(),
  steps: z.array(stepSchema),
});
const workflowSchema = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions: z.unknown().optional(),
  jobs: z.record(z.string(), jobSchema),
});
type Workflow = z.infer<typeof workflowSchema>;

const isOurs = (uses: string): boolean => uses === './' || /(^|\/)postmortem-followthrough@/.test(uses);

/** What is wrong with a workflow, by what every workflow of ours has to hold. */
async function faultsOf(text: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name: 'workflow.yml', content: text }, new NoOperationTraceWriter());
  if (value !== undefined) await convertWorkflowTemplate(context, value);
  const syntax = context.errors.getErrors().map(({ message }) => message);
  if (syntax.length > 0) return syntax;
  const workflow = read(text);
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
  const used = [...text.matchAll(/uses: (\S+)(.*)/g)].map(([, uses = '', rest = '']) => ({ uses, rest }));
  return [
    ...(JSON.stringify(workflow.permissions) === '{}' ? [] : ['top-level permissions are not {}']),
    ...Object.entries(workflow.jobs).flatMap(([id, job]) => (job.permissions ? [] : [`${id} declares no permissions`])),
    ...used.flatMap(({ uses, rest }) =>
      uses === './' || (/@[0-9a-f]{40}$/.test(uses) && /^ # v\d+\.\d+\.\d+$/.test(rest))
        ? []
        : [`${uses} is not pinned by commit with its version beside it`],
    ),
    ...steps.flatMap(({ uses = '', with: given }) =>
      isOurs(uses) ? Object.keys(given).filter((input) => !actionInputs.includes(input)) : [],
    ),
  ];
}

function read(text: string): Workflow {
  return workflowSchema.parse(parseYaml(text));
}

const examples = blocks('yaml').filter((text) => /^on:$/m.test(text));
const files = readdirSync('.github/workflows').map((name) => `.github/workflows/${name}`);

test('the tables of the README are current', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/readme-tables.mjs', '--check'], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
}, 60_000);

describe('workflows', () => {
  test.each(examples.map((text) => [/^name: (.*)$/m.exec(text)?.[1] ?? '', text]))('README: %s', async (_, text) => {
    expect(await faultsOf(text)).toEqual([]);
  });

  test.each(files)('%s', async (file) => {
    expect(await faultsOf(readFileSync(file, 'utf8'))).toEqual([]);
  });

  const [good = ''] = examples;
  test.each([
    ['an input that does not exist', 'fail-on:', 'fail-at:', 'fail-at'],
    ['a tag instead of a commit', /@0{40} # v/, '@v', 'not pinned'],
    ['a commit without its version', / # v0\.1\.0$/m, '', 'not pinned'],
    ['no permissions on top', 'permissions: {}\n', '', 'top-level permissions'],
    ['all permissions on top', 'permissions: {}', 'permissions: write-all', 'top-level permissions'],
    ['a key that no workflow has', 'runs-on:', 'run-on:', 'run-on'],
  ])('the guard sees %s', async (_, from, to, fault) => {
    expect((await faultsOf(good.replace(from, to))).join('\n')).toContain(fault);
  });

  test('the check can always report and never write issues; the sync never meets a pull request', () => {
    const [check, sync] = examples.map(read);
    expect(check?.on).toEqual({ pull_request: null, merge_group: null });
    expect(check?.jobs['check']?.if).toBeUndefined();
    expect(check?.jobs['check']?.permissions).toEqual({
      contents: 'read',
      issues: 'read',
      'pull-requests': 'write',
    });
    expect(Object.keys(sync?.on ?? {})).toEqual(['push', 'schedule', 'issues', 'workflow_dispatch']);
    expect(sync?.jobs['sync']?.permissions).toEqual({ contents: 'read', issues: 'write', 'pull-requests': 'read' });
    expect(sync?.jobs['sync']?.concurrency).toMatchObject({ 'cancel-in-progress': false });
  });
});

describe('examples', () => {
  test('the postmortem is complete, and of its items two open, one is adopted, one is marked and one is done', () => {
    const [text = ''] = blocks('markdown');
    const reading = parse('postmortems/2026-03-14-checkout.md', text);
    const items = reading.postmortems.flatMap(({ actionItems }) => actionItems);
    expect(validateAll([reading], defaultConfig).filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(items.map(({ state, issue, noIssue, authorId }) => [state, issue, noIssue, authorId])).toEqual([
      ['committed', null, false, null],
      ['committed', null, false, 'pool-limit'],
      ['committed', '#57', false, null],
      ['committed', null, true, null],
      ['done', null, false, null],
    ]);
  });

  test('each configuration is one that the code takes', () => {
    // Steps alone, which go into a workflow, are indented as there.
    const configs = blocks('yaml').filter((text) => !/^on:$/m.test(text) && !/^ +steps:/.test(text));
    expect(configs).toHaveLength(2);
    for (const text of configs) expect(unknownRules(parseConfig(text, 'README.md'))).toEqual([]);
  });
});

test('steps on their own pin what they use and give inputs that there are', () => {
  const steps = blocks('yaml').filter((text) => /^ +steps:/.test(text));
  expect(steps).toHaveLength(1);
  for (const text of steps) {
    for (const [, uses = ''] of text.matchAll(/uses: (.*)/g)) expect(uses).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    const last = text.slice(text.lastIndexOf('uses: '));
    const inputs = [...last.matchAll(/^ {10}([\w-]+): /gm)].map(([, input = '']) => input);
    expect(inputs.filter((input) => !actionInputs.includes(input))).toEqual([]);
    expect(inputs).toEqual(['services-token']);
  }
});

test('the commands are those of the command line', () => {
  const table = readme.slice(readme.indexOf('| Command | Does |'));
  const named = [...table.slice(0, table.indexOf('\n\n')).matchAll(/^\| `([\w-]+)`/gm)].map(([, name]) => name);
  expect(named).toEqual([...commands]);
});

test('every link inside the repository leads somewhere', () => {
  const anchors = [...readme.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  );
  const targets = [...readme.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, target = '']) => target);
  const dead = targets.filter((target) =>
    target.startsWith('#') ? !anchors.includes(target.slice(1)) : !existsSync(target),
  );
  expect(dead).toEqual([]);
});

test('every script that is named exists', () => {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const texts = [readme, ...['CONTRIBUTING.md', ...files].map((file) => readFileSync(file, 'utf8'))];
  const named = texts.flatMap((text) => [...text.matchAll(/npm run ([\w-]+)/g)].map(([, name = '']) => name));
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
