/** The Action's shell: the runner's world in, one lane, one verdict on the step out. */

import { tmpdir } from 'node:os';
import * as core from '@actions/core';
import { context } from '@actions/github';
import { GitHubPullRequests } from '../adapters/github/pull-requests.js';
import { connect } from '../adapters/github/client.js';
import { ConfigError } from '../core/config.js';
import { logLine, logLines } from '../core/rendering/log-line.js';
import { readEnvironment } from '../environment.js';
import { changeUnderCheck, parseEvent, type ChangeUnderCheck, type GitHubEvent } from '../event.js';
import { chooseLane } from '../lane.js';
import { wait, watchSignals } from '../process.js';
import { branchLane } from './branch-lanes.js';
import { checkLane } from './check-lane.js';
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
  return {
    inputs,
    environment: readEnvironment(process.env, process.cwd(), tmpdir()),
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
  if (lane !== 'check' && lane !== 'comment') return branchLane(world, lane);
  const change = lane === 'check' ? changeUnderCheck(event) : await changeOfRun(world, event);
  if (change === null) {
    world.say('The event carries no change to check.');
    return null;
  }
  return checkLane(world, change, lane);
}

/** The pull request behind a finished run: found by head repository, branch and commit; never named by an artifact. */
async function changeOfRun(
  { inputs, environment, say }: ActionWorld,
  { workflow_run: run }: GitHubEvent,
): Promise<ChangeUnderCheck | null> {
  if (run?.event !== 'pull_request' || run.head_repository === null || run.head_branch === null) return null;
  const client = connect({ token: inputs.token, apiUrl: environment.apiUrl, lane: 'query', log: say });
  const pulls = new GitHubPullRequests(client, environment.repository);
  return pulls.ofHead({ owner: run.head_repository.owner.login, branch: run.head_branch, sha: run.head_sha });
}
