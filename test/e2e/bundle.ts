/** The built bundle as a step of a workflow, against GitHub's emulator: what a user of the Action gets. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { StateReason } from '../../src/core/planning/tracked-issue.js';
import { pullRequestEvent, pushEvent, scheduleEvent, workflowRunEvent } from '../support/events.js';
import { startGitHub, type FileChanges, type GitHub } from '../support/github.js';
import { breaches } from '../support/invariants.js';
import { anIssue, bot, stranger } from '../support/plan-builders.js';
import { checkout } from '../support/repository.js';
import { startAction, type RunContext, type RunningStep, type StepResult } from '../support/runner.js';

export const repo = 'acme/ops';
export const file = 'postmortems/2026-01-02-db.md';
const action = resolve('.');

/** What each lane's token may do, as the README's smallest workflow says. */
export const checkToken = { contents: 'read', issues: 'read', pull_requests: 'write' } as const;
export const syncToken = { contents: 'read', issues: 'write' } as const;
export const forkToken = { contents: 'read', issues: 'read', pull_requests: 'read' } as const;

/** A complete postmortem with these lines as action items. */
export function postmortem(items: readonly string[], rest: { title?: string; impact?: string } = {}): string {
  return [
    `# ${rest.title ?? 'Database down'}`,
    '',
    '**Date:** 2026-01-02',
    '**Severity:** SEV1',
    '',
    '## Summary',
    'The primary ran out of connections for an hour.',
    '',
    '## Impact',
    rest.impact ?? 'Nobody could sign in.',
    '',
    '## Timeline',
    '- 10:00 UTC pool exhausted',
    '- 11:00 UTC pool raised',
    '',
    '## Root cause',
    'The pool was too small for the number of workers.',
    '',
    '## Resolution',
    'The pool was raised.',
    '',
    '## Action items',
    ...items.map((item) => `- ${item}`),
    '',
  ].join('\n');
}

export const three = [
  'Alert when the pool is above 80 % (@ada, due 2026-03-01)',
  'Derive the pool size from the workers',
  'Rehearse a failover',
];

export interface Step {
  readonly inputs?: Record<string, string>;
  readonly permissions?: Readonly<Record<string, 'read' | 'write'>>;
  readonly without?: string[];
  readonly env?: Record<string, string>;
  readonly runId?: number;
  /** `owner/name` of another home than `repo`. */
  readonly repository?: string;
}

/** The lanes of a change read nothing of a checkout, and so they get none. */
const checksOut = new Set(['push', 'schedule']);

export class Bundle {
  readonly github: GitHub;
  #runs = 100;
  readonly #issueWrites: string[] = [];

  private constructor(github: GitHub) {
    this.github = github;
  }

  /** A repository whose default branch holds these files. */
  static async open(files: FileChanges, options: { private?: boolean } = {}): Promise<Bundle> {
    const bundle = new Bundle(await startGitHub());
    await bundle.addHome(repo, files, options);
    return bundle;
  }

  /** A repository that holds postmortems. */
  async addHome(where: string, files: FileChanges, options: { private?: boolean } = {}): Promise<void> {
    await this.github.repositories.createRepository(where, { private: options.private ?? false });
    await this.github.repositories.commitFiles(where, 'main', { 'README.md': '# Ops\n', ...files }, 'first');
  }

  commit(files: FileChanges, branch = 'main', where = repo): Promise<string> {
    return this.github.repositories.commitFiles(where, branch, files, 'change');
  }

  /** A push to the default branch, at its tip or at an older commit. */
  async push(step: Step = {}, sha?: string): Promise<StepResult> {
    return (await this.startPush(step, sha)).result;
  }

  async startPush(step: Step = {}, sha?: string): Promise<RunningStep> {
    const { repository = repo } = step;
    const at = sha ?? (await this.github.repositories.tip(repository, 'main'));
    return this.#start(
      { eventName: 'push', event: await pushEvent(this.github, repository, at), sha: at, ref: 'refs/heads/main' },
      step,
      syncToken,
    );
  }

  async schedule(step: Step = {}): Promise<StepResult> {
    const sha = await this.github.repositories.tip(repo, 'main');
    const event = await scheduleEvent(this.github, repo);
    return (await this.#start({ eventName: 'schedule', event, sha, ref: 'refs/heads/main' }, step, syncToken)).result;
  }

  /** A pull request that changes these files, from a branch of the repository or of a fork; answers its number. */
  async propose(files: FileChanges, from: { fork?: string; head?: string; base?: string } = {}): Promise<number> {
    const { head = 'change', fork, base } = from;
    await this.github.repositories.commitFiles(fork ?? repo, head, files, 'change');
    return this.github.repositories.openPullRequest(repo, {
      head,
      ...(fork !== undefined && { fork }),
      ...(base !== undefined && { base }),
    });
  }

  async pullRequest(number: number, step: Step = {}, event?: object): Promise<StepResult> {
    const payload = event ?? (await this.event(number));
    const ref = `refs/pull/${number}/merge`;
    const sha = await this.github.repositories.tip(repo, ref).catch(() => '0'.repeat(40));
    return (await this.#start({ eventName: 'pull_request', event: payload, sha, ref }, step, checkToken)).result;
  }

  /** The event as it is now, for a run that starts late. */
  event(number: number): Promise<object> {
    return pullRequestEvent(this.github, repo, number);
  }

  /** The merge queue's run for a commit on top of the default branch. */
  async mergeGroup(sha: string, step: Step = {}): Promise<StepResult> {
    const merge_group = { head_sha: sha, base_sha: await this.github.repositories.tip(repo, 'main') };
    const event = { action: 'checks_requested', merge_group, repository: { default_branch: 'main', full_name: repo } };
    const ref = 'refs/heads/gh-readonly-queue/main/pr-1';
    return (await this.#start({ eventName: 'merge_group', event, sha, ref }, step, checkToken)).result;
  }

  /** The run on the default branch that follows a fork's check. */
  async afterCheck(number: number, step: Step = {}): Promise<StepResult> {
    const event = await workflowRunEvent(this.github, repo, number);
    const sha = await this.github.repositories.tip(repo, 'main');
    return (await this.#start({ eventName: 'workflow_run', event, sha, ref: 'refs/heads/main' }, step, checkToken))
      .result;
  }

  async #start(
    run: Pick<RunContext, 'eventName' | 'event' | 'sha' | 'ref'>,
    step: Step,
    permissions: NonNullable<Step['permissions']>,
  ): Promise<RunningStep> {
    const { repository = repo } = step;
    const tree = checksOut.has(run.eventName) ? await checkout(this.github, repository, run.sha) : emptyFolder();
    const granted = step.permissions ?? permissions;
    const token = await this.github.installationToken(granted, 'github-actions', 'acme', [repository]);
    this.github.log.length = 0;
    const running = startAction({
      action,
      workspace: tree.dir,
      inputs: step.inputs ?? {},
      without: step.without ?? [],
      env: step.env ?? {},
      run: { ...run, repository, token, apiUrl: this.github.url, runId: step.runId ?? (this.#runs += 1) },
    });
    void running.result.finally(() => {
      tree.cleanup();
      if (checksOut.has(run.eventName)) return;
      this.#issueWrites.push(...this.writes().filter((write) => !/\/issues\/(?:\d+\/)?comments/.test(write)));
    });
    return running;
  }

  /** `POST /repos/acme/ops/issues` of the last step, in order. */
  requests(): string[] {
    return this.github.log.map(({ method, path }) => `${method} ${path}`);
  }

  writes(): string[] {
    return this.requests().filter((request) => !request.startsWith('GET') && request !== 'POST /graphql');
  }

  async issues(where = repo): Promise<
    {
      number: number;
      title: string;
      body: string;
      state: string;
      state_reason: string | null;
      labels: { name: string }[];
      assignees: { login: string }[];
      user: { login: string };
    }[]
  > {
    const answer = await this.github.api('GET', `/repos/${where}/issues?state=all&per_page=100&direction=asc`);
    return (answer.body as { pull_request?: object }[]).filter((issue) => issue.pull_request === undefined) as never;
  }

  /**
   * Runs without accidents until one writes nothing, then every invariant.
   * @returns breaches in words
   */
  async quietBreaches(byHand: ReadonlyMap<number, readonly string[]> = new Map()): Promise<string[]> {
    for (let runs = 0; runs < 4; runs += 1) {
      await this.push();
      if (this.writes().length > 0) continue;
      const issues = (await this.issues()).map((issue) => ({
        ...anIssue(issue.number, { title: issue.title, body: issue.body }),
        ...{ state: issue.state as 'open' | 'closed', stateReason: issue.state_reason as StateReason | null },
        author: issue.user.login === bot.login ? bot : stranger,
      }));
      return breaches({ issues, byHand });
    }
    return ['It does not come to rest.'];
  }

  /** What was written to issues by runs on a change; none of them may. */
  get issueWrites(): readonly string[] {
    return this.#issueWrites;
  }

  async allComments(number: number): Promise<string[]> {
    const [first, second] = await Promise.all([1, 2].map((page) => this.comments(number, page)));
    return [...(first ?? []), ...(second ?? [])];
  }

  async comments(number: number, page = 1): Promise<string[]> {
    const answer = await this.github.api('GET', `/repos/${repo}/issues/${number}/comments?per_page=100&page=${page}`);
    return (answer.body as { body: string }[]).map(({ body }) => body);
  }

  /** Fails the test on a request that GitHub would not have taken. */
  async close(): Promise<{ violations: readonly unknown[]; mismatches: readonly unknown[] }> {
    const { violations, mismatches } = this.github;
    await this.github.close();
    return { violations, mismatches };
  }
}

function emptyFolder(): { dir: string; cleanup: () => void } {
  const dir = mkdtempSync(join(tmpdir(), 'workspace-'));
  return {
    dir,
    cleanup: () => {
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
