/** The lanes that run on a branch's own files: apply on the tip of the default branch; plan, validate and report anywhere. */

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { connect } from '../adapters/github/client.js';
import { GitHubIssueReader, type IssueReaderOptions } from '../adapters/github/issue-reader.js';
import { GitHubIssueWriter } from '../adapters/github/issue-writer.js';
import { othersBeside } from '../adapters/github/other-trackers.js';
import { openOutcomeFile } from '../adapters/outcome-file.js';
import { workspace } from '../adapters/workspace.js';
import { checkRules } from '../check-rules.js';
import { nothingFound } from '../commands/nothing-found.js';
import { buildReport } from '../core/build-report.js';
import { defaultConfig, parseConfig, type Config } from '../core/config.js';
import { configPath } from '../core/config-path.js';
import { ConfigError } from '../core/config-error.js';
import { excessPermissions } from '../core/declared-permissions.js';
import type { Problem } from '../core/problem.js';
import { reaches } from '../core/problem.js';
import { appliedCounts, type ShownApplied } from '../core/rendering/applied.js';
import { count, sortPlan } from '../core/rendering/item-line.js';
import { appliedMarkdown, planMarkdown } from '../core/rendering/plan-markdown.js';
import { problemsMarkdown } from '../core/rendering/problems-markdown.js';
import { reportMarkdown } from '../core/rendering/report-markdown.js';
import { sanitizeCell } from '../core/rendering/sanitize.js';
import { goneNotice } from '../event.js';
import type { OtherTrackers, WriteWitness } from '../ports.js';
import { recordWrites } from '../record-writes.js';
import { readPlanFile, refusalOf, writePlanFile } from '../saved-plan-file.js';
import {
  applyPlanned,
  planWhole,
  problemsOf,
  readPostmortems,
  reportTracker,
  savedPlan,
  type Planned,
  type PlanRequest,
  type Read,
} from '../sync.js';
import { annotateProblems } from './annotate.js';
import type { Outputs } from './outputs.js';
import { writeReportJson } from './report-file.js';
import { writeBackLane } from './write-back-lane.js';
import type { ActionWorld, LaneResult } from './world.js';

interface BranchRun {
  readonly world: ActionWorld;
  readonly config: Config;
  readonly read: Read;
  readonly problems: readonly Problem[];
}

export async function branchLane(
  world: ActionWorld,
  lane: 'apply' | 'plan' | 'report' | 'validate' | 'write-back',
): Promise<LaneResult> {
  const { environment, inputs } = world;
  const config = loadConfig(world);
  const files = workspace(environment.workspace, { followNamed: false });
  const read = await readPostmortems(files, config, environment.repository, inputs.paths);
  const run = { world, config, read, problems: problemsOf(read, config) };
  if (read.found.taken.length === 0) world.annotate({ level: 'warning', message: nothingFound });
  for (const { path, why } of read.found.missing)
    world.annotate({ level: 'warning', message: `paths: ${path}: ${why}` });
  switch (lane) {
    case 'validate':
      return validateLane(run);
    case 'plan':
      return planLane(run);
    case 'report':
      return reportLane(run);
    case 'write-back':
      noteExcess(world, 'write-back');
      return writeBackLane(world, config, { ...whole(run), ...reading(world, 'query'), proveAbsence: false });
    case 'apply':
      return applyLane(run);
  }
}

function loadConfig({ environment, inputs }: ActionWorld): Config {
  const file = join(environment.workspace, inputs.config);
  if (inputs.config !== configPath && !existsSync(file))
    throw new ConfigError([`config: ${inputs.config} does not exist in the checkout`]);
  const config = existsSync(file) ? parseConfig(readFileSync(file, 'utf8'), inputs.config) : defaultConfig;
  checkRules(config, inputs.config);
  return inputs.maxNewIssues === null ? config : { ...config, 'max-new-issues': inputs.maxNewIssues };
}

async function validateLane(run: BranchRun): Promise<LaneResult> {
  const { world, problems } = run;
  annotateProblems(
    world,
    problems.map((problem) => ({ problem, blocks: reaches(problem.severity, world.inputs.failOn) })),
  );
  await world.summarise(problemsMarkdown(problems, sanitizeCell));
  const blocking = problems.filter(({ severity }) => reaches(severity, world.inputs.failOn));
  world.output({
    ...readOutputs(run),
    verdict: blocking.length > 0 ? 'fail' : 'pass',
    complete: true,
    'report-json': reportFile(run, null),
  });
  return blocking.length > 0 ? `${count(blocking.length, 'problem')} to fix in the postmortems.` : null;
}

async function planLane(run: BranchRun): Promise<LaneResult> {
  const { world } = run;
  const { planFile } = world.inputs;
  const lane = planFile === null ? 'get' : 'query';
  const request = { ...whole(run), ...reading(world, lane), proveAbsence: planFile !== null };
  const planned = await planWhole(request);
  if (planFile !== null) writePlanFile(resolve(world.environment.workspace, planFile), savedPlan(planned, request));
  await world.summarise(planMarkdown(planned.plan));
  world.output({
    ...readOutputs(run),
    ...openOutputs(planned),
    complete: true,
    'report-json': reportFile(run, planned),
  });
  return null;
}

async function reportLane(run: BranchRun): Promise<LaneResult> {
  const { world, config, read, problems } = run;
  const planned = await planWhole({ ...whole(run), ...reading(world, 'get'), proveAbsence: false });
  const report = buildReport({
    readings: read.readings,
    problems,
    ...reportTracker(planned),
    today: world.today,
    repository: world.environment.repository,
    since: config.since,
    requireEvidence: config['require-evidence'],
  });
  await world.summarise(reportMarkdown(report, { sanitize: sanitizeCell }));
  world.output({
    ...readOutputs(run),
    ...openOutputs(planned),
    complete: true,
    'report-json': reportFile(run, planned),
  });
  return null;
}

/** The only lane that makes an issue writer. */
async function applyLane(run: BranchRun): Promise<LaneResult> {
  const { world } = run;
  const { token, planFile } = world.inputs;
  const { apiUrl, repository, workspace: root } = world.environment;
  const approved = planFile === null ? null : readPlanFile(resolve(root, planFile), `plan-file: ${planFile}`);
  const outcomes = join(world.environment.temp, 'postmortem-followthrough-outcomes.jsonl');
  const recorder = openOutcomeFile(outcomes, repository);
  // Set before the first write: a step that is cut off has its outputs still.
  world.output({ 'outcome-file': outcomes });
  const client = connect({ token, apiUrl, lane: 'write', log: world.say, witness: recorder });
  const reader = new GitHubIssueReader(client, readerOptions(world));
  const writer = new GitHubIssueWriter(client, repository, () => reader.identity());
  const others = othersOf(world, { client, reader }, 'write', recorder);
  const request = {
    ...whole(run),
    ...recordWrites({ reader, writer, others }, recorder),
    proveAbsence: true,
    wait: world.wait,
    stopped: world.stopped,
  };
  const planned = await planWhole(request);
  const refusal = approved === null ? null : refusalOf(approved, savedPlan(planned, request));
  if (refusal !== null) {
    await world.summarise(planMarkdown(planned.plan));
    world.output({ ...readOutputs(run), ...openOutputs(planned), complete: false });
    return refusal;
  }
  const applied = await applyPlanned(planned, request);
  noteExcess(world, 'apply');
  const gone = goneNotice(world.event);
  if (gone !== null) world.annotate({ level: 'notice', message: gone });
  for (const { level, message } of planned.plan.notices) world.annotate({ level, message });
  if (applied.overtaken && approved === null)
    world.annotate({
      level: 'notice',
      message: 'This commit is not the tip of the default branch any more: a newer run goes on.',
    });
  await world.summarise(appliedMarkdown(applied, planned.plan));
  world.say(appliedCounts(applied));
  world.output({
    ...readOutputs(run),
    ...openOutputs(planned),
    ...appliedOutputs(applied),
    'report-json': reportFile(run, planned),
  });
  if (applied.incomplete.length > 0) return `Not complete: ${applied.incomplete.join(' ')}`;
  // No newer run carries out what was approved for this commit.
  return applied.overtaken && approved !== null
    ? 'The saved plan is not carried out to its end: its commit is not the tip of the default branch any more. Make a new plan and have that approved.'
    : null;
}

function whole({ world, config, read }: BranchRun) {
  return { read, config, commit: world.environment.sha || null, today: world.today };
}

function readerOptions({ environment, event }: ActionWorld): IssueReaderOptions {
  const branch = event.repository?.default_branch;
  return {
    repository: environment.repository,
    serverUrl: environment.serverUrl,
    // Elsewhere the account of the workflow's token has another number.
    isActionsToken: environment.serverUrl === 'https://github.com',
    ...(branch !== undefined && { defaultBranch: branch }),
  };
}

function reading(world: ActionWorld, lane: 'get' | 'query'): Pick<PlanRequest, 'reader' | 'others'> {
  const { inputs, environment } = world;
  const client = connect({ token: inputs.token, apiUrl: environment.apiUrl, lane, log: world.say });
  const reader = new GitHubIssueReader(client, readerOptions(world));
  return { reader, others: othersOf(world, { client, reader }, 'query') };
}

function othersOf(
  { inputs, environment, say }: ActionWorld,
  home: Parameters<typeof othersBeside>[0],
  lane: 'query' | 'write',
  witness?: WriteWitness,
): OtherTrackers {
  const { apiUrl, serverUrl } = environment;
  const connection = { apiUrl, log: say, ...(witness !== undefined && { witness }) };
  return othersBeside(home, { token: inputs.servicesToken, tokenName: 'services-token', serverUrl, lane, connection });
}

function noteExcess(world: ActionWorld, lane: 'apply' | 'write-back'): void {
  const excess = excessPermissions(ownWorkflow(world), world.environment.job, lane);
  if (excess !== null) world.annotate({ level: 'notice', message: excess });
}

/** The workflow of this run in the checkout, null where it is not there. */
function ownWorkflow({ environment }: ActionWorld): string | null {
  const [file = ''] = environment.workflowRef.split('@');
  if (!file.startsWith(`${environment.repository}/`)) return null;
  const path = join(environment.workspace, file.slice(environment.repository.length + 1));
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

function readOutputs({ read, problems }: BranchRun): Outputs {
  return {
    postmortems: read.readings.flatMap(({ postmortems }) => postmortems).length,
    errors: problems.filter(({ severity }) => severity === 'error').length,
    warnings: problems.filter(({ severity }) => severity === 'warning').length,
  };
}

function openOutputs({ plan, open }: Planned): Outputs {
  return {
    planned: sortPlan(plan).open.length,
    open: open.length,
    overdue: open.filter(({ overdueDays }) => overdueDays > 0).length,
  };
}

function appliedOutputs({ outcomes, incomplete, overtaken }: ShownApplied): Outputs {
  const applied = outcomes.filter(({ result }) => result === 'applied').map(({ change }) => change);
  return {
    complete: incomplete.length === 0 && !overtaken,
    created: applied.filter(({ action }) => action === 'create').length,
    updated: applied.filter(({ action }) => action === 'update' || action === 'adopt').length,
    closed: applied.filter(({ writes }) => writes.state === 'closed').length,
  };
}

function reportFile({ world, read, problems }: BranchRun, planned: Planned | null): string {
  return writeReportJson(world, read.readings, problems, planned?.plan ?? null);
}
