import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a workflow run is about; the rest of the `github` context has values that do not matter. */
export interface RunContext {
  repository: string;
  sha: string;
  /** `refs/heads/main` or `refs/pull/1/merge`. */
  ref: string;
  eventName: string;
  event: object;
  token: string;
  apiUrl: string;
  actor?: string;
  runId?: number;
  runAttempt?: number;
}

type GitHubContext = Record<string, unknown>;

/** The `github` context; its event is also written to a file. */
export function githubContext(run: RunContext, workspace: string, temp: string): GitHubContext {
  const eventPath = join(temp, '_github_workflow', 'event.json');
  mkdirSync(join(temp, '_github_workflow'), { recursive: true });
  writeFileSync(eventPath, JSON.stringify(run.event));
  const [owner = ''] = run.repository.split('/');
  const pull = (run.event as { pull_request?: { head: { ref: string }; base: { ref: string } } }).pull_request;
  return {
    action: '__self',
    actor: run.actor ?? 'ada',
    ...(pull ? { head_ref: pull.head.ref, base_ref: pull.base.ref } : {}),
    api_url: run.apiUrl,
    event: run.event,
    event_name: run.eventName,
    event_path: eventPath,
    graphql_url: `${run.apiUrl}/graphql`,
    job: 'job',
    ref: run.ref,
    ref_name: run.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    ref_type: run.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository: run.repository,
    repository_owner: owner,
    run_attempt: String(run.runAttempt ?? 1),
    run_id: String(run.runId ?? 1),
    run_number: String(run.runId ?? 1),
    server_url: 'https://github.com',
    sha: run.sha,
    token: run.token,
    triggering_actor: run.actor ?? 'ada',
    workflow: 'workflow',
    workflow_ref: `${run.repository}/.github/workflows/workflow.yml@${run.ref}`,
    workspace,
  };
}

/** The environment of every step. The token is not in it. */
export function baseEnvironment(github: GitHubContext, temp: string): Record<string, string> {
  const variables = Object.entries(github)
    .filter(([name, value]) => name !== 'token' && typeof value === 'string')
    .map(([name, value]) => [`GITHUB_${name.toUpperCase()}`, String(value)]);
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: process.env['HOME'] ?? '',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    ...(Object.fromEntries(variables) as Record<string, string>),
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'runner',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: join(temp, 'tools'),
  };
}
