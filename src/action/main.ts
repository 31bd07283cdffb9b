/**
 * The Action's shell: the runner's world in, one lane, one verdict on the step out. A lane is loaded when it runs: most
 * pull requests touch no postmortem, and pay for no parser.
 */

import { tmpdir } from 'node:os';
import * as core from '@actions/core';
import { context } from '@actions/github';
import { ConfigError } from '../core/config-error.js';
import { logLine, logLines } from '../core/rendering/log-line.js';
import { readEnvironment } from '../environment.js';
import { changeUnderCheck, parseEvent } from '../event.js';
import { chooseLane } from '../lane.js';
import { wait, watchSignals } from '../process.js';
import { readInputs } from './inputs.js';
import type { ActionWorld, Annotation, LaneResult } from './world.js';

/** Never throws: whatever went wrong is one failure of the step, in our own words. */
export async function main(): Promise<void> {
  try {
    const failure = await runLane(openWorld());
    if (failure !== null) core.setFailed(logLine(failure));
  } catch (error) {
    const faults =
      error instanceof ConfigError ? error.faults : [error instanceof Error ? error.message : String(error)];
    core.setFailed(faults.map(logLine).join('\n'));
  }
}

function openWorld(): ActionWorld {
  const inputs = readInputs(core.getInput);
  core.setSecret(inputs.token);
  for (const token of [inputs.writeBackToken, inputs.servicesToken]) if (token !== null) core.setSecret(token);
  const environment = readEnvironment(process.env, process.cwd(), tmpdir());
  return {
    inputs,
    environment,
    event: parseEvent(context.payload),
    today: new Date().toISOString().slice(0, 10),
    say: (text) => {
      for (const line of logLines(text)) core.info(line);
    },
    annotate,
    summarise: async (markdown) => {
      if (process.env['GITHUB_STEP_SUMMARY'] === undefined) return;
      try {
        await core.summary.addRaw(markdown, true).write();
      } catch {
        // A verdict does not depend on where it is shown.
        annotate({ level: 'warning', message: 'The job summary could not be written.' });
      }
    },
    output: (outputs) => {
      for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
    },
    wait,
    stopped: watchSignals(),
  };
}

function annotate({ level, message, title, file, line, column }: Annotation): void {
  const place = {
    ...(title !== undefined && { title: logLine(title) }),
    ...(file !== undefined && { file }),
    ...(line !== undefined && { startLine: line }),
    ...(column !== undefined && { startColumn: column }),
  };
  core[level](logLine(message), place);
}

async function runLane(world: ActionWorld): Promise<LaneResult> {
  const { environment, event, inputs } = world;
  const chosen = chooseLane({
    mode: inputs.mode,
    event: environment.eventName,
    ref: environment.ref,
    defaultBranch: event.repository?.default_branch ?? null,
  });
  if (chosen.notice !== null) world.annotate({ level: 'notice', message: chosen.notice });
  const { lane } = chosen;
  if (inputs.planFile !== null && lane !== 'plan' && lane !== 'apply')
    throw new ConfigError([`plan-file: only plan and apply on a branch have one; this run is ${lane}.`]);
  if (lane !== 'check' && lane !== 'comment') {
    const { branchLane } = await import('./branch-lanes.js');
    return branchLane(world, lane);
  }
  const change =
    lane === 'check' ? changeUnderCheck(event) : await (await import('./finished-run.js')).changeOfRun(world, event);
  if (change === null) {
    world.say('The event carries no change to check.');
    return null;
  }
  const { checkLane } = await import('./check-lane.js');
  return checkLane(world, change, lane);
}
