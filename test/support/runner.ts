import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inputVariables, readAction, resolveInputs } from './runner/action-file.js';
import { baseEnvironment, githubContext, type RunContext } from './runner/context.js';
import { startStep, type RunningStep, type StepResult } from './runner/step.js';

export { commandsIn, type Command } from './runner/commands.js';
export type { RunContext } from './runner/context.js';
export type { Annotation, RunningStep, StepResult } from './runner/step.js';

export interface ActionOptions {
  /** The folder that holds action.yml. */
  action: string;
  /** The checkout the action works on. */
  workspace: string;
  run: RunContext;
  inputs?: Record<string, string>;
  /** Environment of the step (`env:`), on top of what the runner gives. */
  env?: Record<string, string>;
  /** Variables that the runner gives and this run is to lack. */
  without?: string[];
  /** The Node.js that runs the action; this one if nothing is said. */
  node?: string;
}

/** Runs one JavaScript action as a step of its own, without `pre` and `post`. */
export const runAction = (options: ActionOptions): Promise<StepResult> => startAction(options).result;

/** As `runAction`, for those who want to end it early. */
export function startAction(options: ActionOptions): RunningStep {
  const temp = mkdtempSync(join(tmpdir(), 'runner-'));
  const github = githubContext(options.run, options.workspace, temp);
  const action = readAction(options.action);
  const contexts = { github, env: options.env ?? {}, inputs: {}, runner: { temp, os: 'Linux', arch: 'X64' } };
  const { inputs, warnings } = resolveInputs(action, options.inputs ?? {}, contexts);
  const step = startStep({
    command: options.node ?? process.execPath,
    arguments: [join(options.action, action.runs.main)],
    workspace: options.workspace,
    temp,
    env: { ...baseEnvironment(github, temp), ...options.env, ...inputVariables(inputs) },
    without: options.without ?? [],
  });
  const result = step.result
    .then((done) => ({ ...done, annotations: [...warnings.map(toWarning), ...done.annotations] }))
    .finally(() => {
      rmSync(temp, { recursive: true, force: true });
    });
  return { kill: step.kill, result };
}

const toWarning = (message: string) => ({ level: 'warning' as const, message, properties: {} });
