import type { GitHub } from './github.js';

/** The parts of event payloads that a run may look at, taken from the state of the server. */
async function repositoryOf(github: GitHub, repo: string): Promise<object> {
  return (await github.api('GET', `/repos/${repo}`)).body as object;
}

export async function pushEvent(github: GitHub, repo: string, after: string, before = '0'.repeat(40)): Promise<object> {
  const repository = await repositoryOf(github, repo);
  const pusher = { name: 'ada', email: 'ada@example.com' };
  return { ref: 'refs/heads/main', before, after, repository, pusher, forced: false, sender: { login: 'ada' } };
}

export async function pullRequestEvent(
  github: GitHub,
  repo: string,
  number: number,
  action = 'synchronize',
): Promise<object> {
  const pull = (await github.api('GET', `/repos/${repo}/pulls/${number}`)).body as { user: object };
  return { action, number, pull_request: pull, repository: await repositoryOf(github, repo), sender: pull.user };
}

export async function issuesEvent(github: GitHub, repo: string, number: number, action: string): Promise<object> {
  const issue = (await github.api('GET', `/repos/${repo}/issues/${number}`)).body as { user: object };
  return { action, issue, repository: await repositoryOf(github, repo), sender: issue.user };
}

export async function scheduleEvent(github: GitHub, repo: string): Promise<object> {
  return { schedule: '17 5 * * *', repository: await repositoryOf(github, repo) };
}

/** The run that follows a `pull_request` run; GitHub names no pull requests of forks. */
export async function workflowRunEvent(
  github: GitHub,
  repo: string,
  number: number,
  conclusion: 'success' | 'failure' = 'success',
): Promise<object> {
  const answer = await github.api('GET', `/repos/${repo}/pulls/${number}`);
  const { head, base } = answer.body as {
    head: { sha: string; ref: string; repo: { full_name: string; owner: object } };
    base: { sha: string; ref: string };
  };
  const own = head.repo.full_name === repo;
  const run = {
    id: 1,
    run_number: 1,
    run_attempt: 1,
    name: 'gate',
    path: '.github/workflows/gate.yml',
    event: 'pull_request',
    status: 'completed',
    conclusion,
    head_sha: head.sha,
    head_branch: head.ref,
    head_repository: head.repo,
    repository: await repositoryOf(github, repo),
    pull_requests: own ? [{ number, head: { sha: head.sha, ref: head.ref }, base }] : [],
  };
  return { action: 'completed', workflow_run: run, repository: run.repository };
}
