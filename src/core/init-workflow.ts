/** The texts of the two workflows. */

import { defaultConfig } from './config.js';

/** An action at one commit. */
export interface Pin {
  /** `owner/name`. */
  readonly repository: string;
  /** 40 hex digits. */
  readonly commit: string;
  /** The tag of that commit, `v1.2.3`. */
  readonly version: string;
}

export interface WorkflowInput {
  readonly defaultBranch: string;
  readonly action: Pin;
  readonly checkout: Pin;
}

/** Stands where the commit is not known; the README says how to find it. No action resolves it, so it cannot go unseen. */
export const unknownCommit = '0'.repeat(40);

/** The check on pull requests: a workflow of its own, so that no other event can skip its job and turn it green. */
export function checkWorkflow(input: WorkflowInput): string {
  return `${pinNote([input.action])}# Checks the postmortems of a pull request. Cannot write issues, so nothing in a pull request can use it to.
# Actions are pinned by full commit: a tag can be moved to other code.
name: Postmortems check

on:
  # No "paths:" here: a required check that is filtered out by path never reports and blocks the pull request.
  pull_request:
  merge_group:

# Nothing by default; the job asks for what it needs.
permissions: {}

jobs:
  check:
    name: Postmortems
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read # the changed postmortems, read over the API: nothing of the pull request is checked out
      issues: read # what is still open
      pull-requests: write # the one comment
    steps:
      - uses: ${uses(input.action)}
        with:
          # error, warning or never: which problems fail the check.
          fail-on: error
`;
}

/** The sync of the default branch, the only one that may write issues. */
export function syncWorkflow({ defaultBranch, action, checkout }: WorkflowInput): string {
  const { label } = defaultConfig;
  return `${pinNote([action, checkout])}# Issues follow the postmortems of the default branch. Never runs on a pull request.
name: Postmortems sync

on:
  push:
    branches: [${JSON.stringify(defaultBranch)}]
  # Repairs what a lost or late run left behind. Not on the full hour, when schedules are dropped.
  schedule:
    - cron: '17 5 * * *'
  issues:
    types: [closed, reopened, deleted, transferred, unlabeled]
  workflow_dispatch:

# Nothing by default; the job asks for what it needs.
permissions: {}

jobs:
  sync:
    name: Follow through
    # Of all that happens to issues, only what happens to those with the label of the configuration.
    if: >-
      github.event_name != 'issues' || github.event.label.name == '${label}' ||
      contains(github.event.issue.labels.*.name, '${label}')
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: read # the postmortems
      issues: write # one issue per action item
      pull-requests: read # whether a merged one closed an issue
    # One at a time; a run that waits sees the newest state when its turn comes.
    concurrency:
      group: postmortems-sync
      cancel-in-progress: false
    steps:
      - uses: ${uses(checkout)}
        with:
          persist-credentials: false
      - uses: ${uses(action)}
`;
}

function pinNote(pins: readonly Pin[]): string {
  const known = pins.every(({ commit }) => commit !== unknownCommit);
  return known
    ? ''
    : '# Replace each 000… by the full commit of the version behind it; the README says how to find it.\n';
}

function uses({ repository, commit, version }: Pin): string {
  return `${repository}@${commit} # ${version}`;
}
