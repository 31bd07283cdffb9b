/** Which lane an event runs in. Events only decide when to run and what may be written, never what is true. */

import { ConfigError } from './core/config-error.js';

export const modes = ['auto', 'validate', 'plan', 'apply', 'report', 'write-back', 'comment'] as const;
export type Mode = (typeof modes)[number];

/**
 * `check`: an untrusted change, read through the API, verdict and comment, no issue is ever written.
 * `comment`: the same for a finished run of a fork's check, from the default branch.
 * `apply`: the tip of the default branch, the only lane with an issue writer. `write-back`: the same tip, the only lane
 * that writes files, to a branch of its own. `plan`, `report`, `validate`: no writer.
 */
export type Lane = 'check' | 'comment' | 'apply' | 'plan' | 'report' | 'validate' | 'write-back';

export interface Trigger {
  readonly mode: Mode;
  /** `GITHUB_EVENT_NAME` */
  readonly event: string;
  /** `GITHUB_REF`, `refs/heads/main` */
  readonly ref: string;
  /** Name of the default branch where the event tells it, else null. */
  readonly defaultBranch: string | null;
}

export interface ChosenLane {
  readonly lane: Lane;
  /** What a person should know about the choice, null where it is the obvious one. */
  readonly notice: string | null;
}

const untrusted = new Set(['pull_request', 'pull_request_target', 'merge_group']);

export function chooseLane({ mode, event, ref, defaultBranch }: Trigger): ChosenLane {
  if (untrusted.has(event)) return onChange(mode, event);
  if (mode === 'comment' || (mode === 'auto' && event === 'workflow_run')) return onWorkflowRun(event);
  if (mode === 'auto' || mode === 'apply') return onBranch(ref, defaultBranch);
  if (mode === 'write-back' && defaultBranch !== null && ref !== `refs/heads/${defaultBranch}`)
    throw new ConfigError([`mode: write-back runs on the default branch only, not on ${ref}.`]);
  return { lane: mode, notice: null };
}

function onChange(mode: Mode, event: string): ChosenLane {
  if (mode === 'apply' || mode === 'report' || mode === 'write-back') {
    throw new ConfigError([`mode: ${mode} does not run on ${event}: issues follow the default branch only.`]);
  }
  return { lane: 'check', notice: null };
}

function onWorkflowRun(event: string): ChosenLane {
  if (event !== 'workflow_run') throw new ConfigError([`mode: comment runs on workflow_run only, not on ${event}.`]);
  return { lane: 'comment', notice: null };
}

function onBranch(ref: string, defaultBranch: string | null): ChosenLane {
  if (defaultBranch === null || ref === `refs/heads/${defaultBranch}`) return { lane: 'apply', notice: null };
  return { lane: 'plan', notice: `${ref} is not the default branch, so nothing is written: this is what it would do.` };
}
