import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { baseEnvironment, githubContext, type RunContext } from './runner/context.js';
import { applies, type Contexts, type JobStatus } from './runner/expressions.js';
import { startStep, type StepResult } from './runner/step.js';
import { readWorkflow, toText, type WorkflowStep } from './runner/workflow.js';
import { runAction } from './runner.js';

export interface JobOptions {
  workflow: string;
  job: string;
  workspace: string;
  run: RunContext;
  /** Which folder stands for an action (`uses:`); those without one are passed over with success. */
  actions?: Record<string, string>;
  node?: string;
}

export interface JobStepResult {
  name: string;
  conclusion: 'success' | 'failure' | 'skipped' | 'passed over';
  result?: StepResult;
}

export interface JobResult {
  conclusion: JobStatus;
  steps: JobStepResult[];
}

/** Runs the steps of one job of a workflow file, one after the other. */
export async function runWorkflowJob(options: JobOptions): Promise<JobResult> {
  const workflow = readWorkflow(options.workflow);
  const job = workflow.jobs[options.job];
  if (!job) throw new Error(`${options.workflow} has no job ${options.job}`);
  const temp = mkdtempSync(join(tmpdir(), 'job-'));
  const github = { ...githubContext(options.run, options.workspace, temp), job: options.job };
  const contexts: Contexts & { env: Record<string, string>; steps: Record<string, unknown> } = {
    github,
    env: {},
    steps: {},
    inputs: {},
    secrets: { GITHUB_TOKEN: options.run.token },
    runner: { os: 'Linux', arch: 'X64', temp },
    job: { status: 'success' },
    vars: {},
  };
  Object.assign(contexts.env, toText(workflow.env, contexts), toText(job.env, contexts));
  const steps: JobStepResult[] = [];
  let status: JobStatus = 'success';
  for (const [index, step] of job.steps.entries()) {
    const done = await runStep(step, index, options, contexts, status, temp);
    steps.push(done);
    const ignored = step['continue-on-error'] === true;
    if (done.conclusion === 'failure' && !ignored) status = 'failure';
    Object.assign(contexts.env, done.result?.env);
    contexts.steps[step.id ?? `__${index}`] = { outputs: done.result?.outputs ?? {}, conclusion: done.conclusion };
  }
  rmSync(temp, { recursive: true, force: true });
  return { conclusion: status, steps };
}

async function runStep(
  step: WorkflowStep,
  index: number,
  options: JobOptions,
  contexts: Contexts & { env: Record<string, string> },
  status: JobStatus,
  temp: string,
): Promise<JobStepResult> {
  const name = step.name ?? step.id ?? step.uses ?? `step ${index + 1}`;
  const condition = step.if === undefined ? undefined : String(step.if);
  if (!applies(condition, contexts, status)) return { name, conclusion: 'skipped' };
  const env = { ...contexts.env, ...toText(step.env, contexts) };
  const action = step.uses?.startsWith('./')
    ? resolve(options.workspace, step.uses)
    : options.actions?.[step.uses ?? ''];
  if (step.uses !== undefined && action === undefined) return { name, conclusion: 'passed over' };
  const { workspace, run } = options;
  const node = options.node === undefined ? {} : { node: options.node };
  const result =
    action === undefined
      ? await runShell(String(toText({ run: step.run }, contexts)['run']), env, options, contexts, temp)
      : await runAction({ action, workspace, run, env, inputs: toText(step.with, contexts), ...node });
  return { name, conclusion: result.conclusion, result };
}

function runShell(
  script: string,
  env: Record<string, string>,
  { workspace }: JobOptions,
  contexts: Contexts,
  temp: string,
): Promise<StepResult> {
  const base = baseEnvironment(contexts['github'] as Record<string, unknown>, temp);
  const args = ['-e', '-c', script];
  return startStep({ command: 'bash', arguments: args, workspace, temp, env: { ...base, ...env } }).result;
}
