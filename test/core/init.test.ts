import { describe, expect, test } from '@jest/globals';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import picomatch from 'picomatch';
import { parse } from 'yaml';
import { parseConfig } from '../../src/core/config.js';
import { configPath } from '../../src/core/config-path.js';
import { initFiles, type InitInput } from '../../src/core/init.js';
import { unknownCommit } from '../../src/core/init-workflow.js';
import type { SectionName } from '../../src/core/postmortem.js';
import { actionItem, postmortem, reading, section } from './report-fixtures.js';

const checkPath = '.github/workflows/postmortems-check.yml';
const syncPath = '.github/workflows/postmortems-sync.yml';

function init(fields: Partial<InitInput> = {}): { check: string; sync: string; config: string } {
  const files = initFiles({
    readings: [],
    today: '2026-11-25',
    repositoryName: 'acme/shop',
    defaultBranch: 'main',
    action: { repository: 'acme/postmortem-followthrough', commit: 'a'.repeat(40), version: 'v1.0.0' },
    checkout: { repository: 'actions/checkout', commit: 'b'.repeat(40), version: 'v5.0.0' },
    ...fields,
  });
  expect(files.map(({ path }) => path)).toEqual([checkPath, syncPath, configPath]);
  const [check = '', sync = '', config = ''] = files.map(({ text }) => text);
  return { check, sync, config };
}

interface Job {
  readonly if?: string;
  readonly permissions: Record<string, string>;
  readonly concurrency?: unknown;
  readonly steps: readonly { readonly uses: string; readonly with?: Record<string, unknown> }[];
}

interface Workflow {
  readonly on: Record<string, unknown>;
  readonly permissions: unknown;
  readonly jobs: Record<string, Job>;
}

describe('the workflows', () => {
  const texts = init();
  const check = parse(texts.check) as Workflow;
  const sync = parse(texts.sync) as Workflow;

  test.each([
    [checkPath, texts.check, 'check'],
    [syncPath, texts.sync, 'sync'],
  ])('%s is one for the parser of GitHub', async (name, content, job) => {
    const parsed = parseWorkflow({ name, content }, new NoOperationTraceWriter());
    expect(parsed.context.errors.getErrors().map(({ message }) => message)).toEqual([]);
    if (parsed.value === undefined) throw new Error('no workflow');
    const template = await convertWorkflowTemplate(parsed.context, parsed.value);
    expect(template.errors).toBeUndefined();
    expect(template.jobs.map(({ id }) => id.value)).toEqual([job]);
  });

  test('are started by the events that matter, the check by no other, and never filtered by path', () => {
    expect(Object.keys(check.on)).toEqual(['pull_request', 'merge_group']);
    expect(Object.keys(sync.on)).toEqual(['push', 'schedule', 'issues', 'workflow_dispatch']);
    for (const text of [texts.check, texts.sync]) {
      expect(text).not.toMatch(/^\s*paths(-ignore)?:/m);
      expect(text).not.toContain('pull_request_target');
    }
    expect(sync.on['schedule']).toEqual([{ cron: expect.stringMatching(/^(?!0 )\d+ /) }]);
  });

  test('grant nothing by default and each job the least it needs', () => {
    expect(check.permissions).toEqual({});
    expect(sync.permissions).toEqual({});
    expect(check.jobs['check']?.permissions).toEqual({ contents: 'read', issues: 'read', 'pull-requests': 'write' });
    expect(sync.jobs['sync']?.permissions).toEqual({ contents: 'read', issues: 'write', 'pull-requests': 'read' });
    expect(sync.jobs['sync']?.concurrency).toEqual({ group: 'postmortems-sync', 'cancel-in-progress': false });
  });

  test('the gate is never skipped, and checks out nothing of a pull request', () => {
    expect(check.jobs['check']?.if).toBeUndefined();
    expect(check.jobs['check']?.steps.map(({ uses }) => uses)).toEqual([
      `acme/postmortem-followthrough@${'a'.repeat(40)}`,
    ]);
    expect(sync.jobs['sync']?.steps[0]?.with).toEqual({ 'persist-credentials': false });
  });

  test('pin every action by full commit and run no script', () => {
    const both = texts.check + texts.sync;
    const used = [...both.matchAll(/uses: (.*)/g)].map(([, value]) => value);
    expect(used).toHaveLength(3);
    for (const value of used) expect(value).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d/);
    expect(both).not.toMatch(/\brun:/);
    expect(both).not.toContain('${{');
  });

  test('say what to do where a commit is not known', () => {
    const checkout = { repository: 'actions/checkout', commit: unknownCommit, version: 'v5' };
    expect(init({ checkout }).sync).toContain('# Replace each 000');
    expect(init({ checkout }).check).not.toContain('# Replace each');
    expect(texts.sync).not.toContain('# Replace each');
  });

  test.each(['main', 'release/1.x', "it's", '* #x'])('take %j for the default branch', (defaultBranch) => {
    expect((parse(init({ defaultBranch }).sync) as Workflow).on['push']).toEqual({ branches: [defaultBranch] });
  });
});

function team(...names: readonly SectionName[][]) {
  return names.map((sections, index) =>
    reading([
      postmortem({
        path: `postmortems/${index}.md`,
        id: String(index),
        sections: sections.map((name) => section({ name })),
      }),
    ]),
  );
}

describe('the configuration', () => {
  test('starts today, and is valid', () => {
    const { config } = init();
    expect(parseConfig(config, configPath)).toMatchObject({ since: '2026-11-25', preset: 'standard', include: [] });
  });

  test('asks for the sections that at least 80 % of the postmortems have', () => {
    const most: SectionName[] = ['summary', 'timeline', 'impact'];
    const readings = team(
      most,
      most,
      [...most, 'detection'],
      ['timeline', 'summary', 'detection'],
      ['timeline', 'summary'],
    );
    expect(parseConfig(init({ readings }).config, configPath).sections).toEqual({
      required: ['summary', 'timeline'],
      recommended: ['impact'],
    });
    expect(init({ readings }).config).toContain('- impact # in 3 of 5');
    expect(
      parseConfig(init({ readings: team(most, most, most, most, ['impact']) }).config, configPath).sections,
    ).toEqual({
      required: ['summary', 'impact', 'timeline'],
      recommended: [],
    });
  });

  test('an empty section does not count, and two postmortems are too few', () => {
    const empty = reading([postmortem({ sections: [section({ name: 'timeline', empty: true })] })]);
    expect(parseConfig(init({ readings: [empty, empty, empty] }).config, configPath)).toMatchObject({
      preset: 'standard',
    });
    expect(init({ readings: team(['summary'], ['summary']) }).config).not.toContain('sections:');
  });

  test('includes what stands where nobody would look', () => {
    const at = (path: string) => reading([postmortem({ path })]);
    const paths = ['disclosures/2020 [a].md', 'disclosures/b.md', 'x (old)/c', 'd.md'];
    const readings = ['postmortems/e.md', ...paths].map(at);
    const { include } = parseConfig(init({ readings }).config, configPath);
    expect(include).toEqual(['d.md', 'disclosures/*.md', 'x \\(old\\)/c']);
    for (const path of paths) expect(picomatch(include)(path)).toBe(true);
  });

  test('lists owners that are no logins, as comments whatever they say', () => {
    const actionItems = [
      actionItem({ owners: ['Ada Lovelace', '@grace'] }),
      actionItem({ owners: ['x\nrules: {}', '"q'] }),
    ];
    const { config } = init({ readings: [reading([postmortem({ actionItems })])] });
    expect(config).toContain('#   "Ada Lovelace": login\n');
    expect(config).not.toContain('@grace');
    expect(parseConfig(config, configPath)).toMatchObject({ owners: {}, rules: {} });
    const filled = config.replace('# owners:', 'owners:').replaceAll(/^# {3}(".*): login$/gm, '  $1: ada');
    expect(parseConfig(filled, configPath).owners).toMatchObject({ 'Ada Lovelace': 'ada', '"q': 'ada' });
  });
});
