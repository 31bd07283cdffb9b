import { failure, invalid, notFound, ok, type Answer, type FieldError } from './answer.js';
import { omit } from '../omit.js';
import { codePoints } from './code-points.js';
import { getIssue, moved, pullAsIssue, withCurrentSubIssues } from './issues.js';
import { canonicalLabels, labelProblem } from './labels.js';
import { fields, names, type GitHubRequest } from './request.js';
import type { Issue, Pull, Repository } from './resources.js';
import { issueName, type World } from './world.js';

const maxBody = 65_536;
const maxTitle = 256;

const tooLong = (field: string, max: number): FieldError => ({
  resource: 'Issue',
  code: 'custom',
  field,
  message: `${field} is too long (maximum is ${max} characters)`,
});

function titleProblem(title: unknown): Answer | undefined {
  if (title === '') return invalid({ resource: 'Issue', code: 'missing_field', field: 'title' });
  return codePoints(title) > maxTitle ? invalid(tooLong('title', maxTitle)) : undefined;
}

function assigneeProblem(world: World, assignees: unknown): Answer | undefined {
  const unknown = names(assignees).find((login) => !world.canPush(login));
  if (unknown === undefined) return undefined;
  return invalid({ resource: 'Issue', code: 'invalid', field: 'assignees', value: unknown });
}

async function withIssues(world: World, repo: string): Promise<Answer | undefined> {
  const repository = (await world.upstream.find(`/repos/${repo}`)) as Repository | undefined;
  return repository?.has_issues === false ? failure(410, 'Issues are disabled for this repo') : undefined;
}

/** The answer for an issue that was deleted or moved to another repository. */
export const lostIssue = (world: World, repo: string, number: string): Answer | undefined => {
  const name = issueName(repo, number);
  const target = world.transferred.get(name);
  if (target !== undefined) return moved(world, target);
  return world.deleted.has(name) ? failure(410, 'This issue was deleted') : undefined;
};

export async function createIssue(world: World, request: GitHubRequest, repo: string): Promise<Answer> {
  const { assignee, ...given } = fields(request.body);
  const labels = world.canManage(request.identity) ? await canonicalLabels(world, repo, given['labels']) : [];
  const wanted = typeof assignee === 'string' && assignee !== '' ? [assignee] : names(given['assignees']);
  const assignees = world.canManage(request.identity) ? wanted.slice(0, 10) : [];
  const problem =
    (await withIssues(world, repo)) ??
    titleProblem(given['title'] ?? '') ??
    (codePoints(given['body']) > maxBody ? invalid(tooLong('body', maxBody)) : undefined) ??
    assigneeProblem(world, assignees) ??
    labelProblem(labels);
  if (problem) return problem;
  const body = { ...given, labels, assignees };
  const answer = await world.upstream.send('POST', request.path, body, request.identity.token);
  const made = answer.body as Issue;
  if (answer.status === 201) world.revise(issueName(repo, made.number), made.user.login, made.body ?? '');
  return answer;
}

/** An over-long body is dropped without a word: 200 with the old one, as measured on GitHub. */
export async function updateIssue(world: World, request: GitHubRequest, repo: string, number: string): Promise<Answer> {
  const lost = lostIssue(world, repo, number);
  if (lost) return lost;
  const given = { ...fields(request.body) };
  const current = (await getIssue(world, repo, number)).body as Issue;
  const mayEdit = world.canManage(request.identity) || ownedBy(current, request);
  if (!mayEdit) return failure(403, 'Must have admin rights to Repository.');
  const labels = given['labels'] === undefined ? undefined : await canonicalLabels(world, repo, given['labels']);
  const problem =
    (await withIssues(world, repo)) ??
    titleProblem(given['title']) ??
    assigneeProblem(world, given['assignees']) ??
    labelProblem(labels ?? []);
  if (problem) return problem;
  if (codePoints(given['body']) > maxBody) delete given['body'];
  if (labels) given['labels'] = labels;
  if (current.pull_request !== undefined) return updatePull(world, request, repo, number, given);
  const { body } = given;
  const editor = request.identity.kind === 'anonymous' ? '' : request.identity.login;
  if (typeof body === 'string' && body !== current.body) world.revise(issueName(repo, number), editor, body);
  const answer = await applyState(world, request, issueName(repo, number), given);
  if (answer.status !== 200) return answer;
  return { ...answer, body: await withCurrentSubIssues(world, repo, answer.body as Issue) };
}

const ownedBy = (issue: Issue, request: GitHubRequest) =>
  request.identity.kind !== 'anonymous' && issue.user.login === request.identity.login;

/** The emulator does not know `duplicate`: it is told `not_planned` and the gateway remembers. */
async function applyState(world: World, request: GitHubRequest, name: string, given: Record<string, unknown>) {
  const duplicate = given['state_reason'] === 'duplicate';
  if (given['state'] !== undefined || given['state_reason'] !== undefined) {
    if (duplicate) world.duplicates.add(name);
    else world.duplicates.delete(name);
  }
  const body = omit(duplicate ? { ...given, state_reason: 'not_planned' } : given, 'duplicate_issue_id');
  return world.upstream.send('PATCH', request.path, body, request.identity.token);
}

async function updatePull(
  world: World,
  request: GitHubRequest,
  repo: string,
  number: string,
  given: Record<string, unknown>,
): Promise<Answer> {
  const path = `/repos/${repo}/pulls/${number}`;
  const answer = await world.upstream.send('PATCH', path, given, request.identity.token);
  if (answer.status !== 200) return answer;
  return ok(pullAsIssue(answer.body as Pull & Record<string, unknown>, repo));
}

export async function createComment(
  world: World,
  request: GitHubRequest,
  repo: string,
  number: string,
): Promise<Answer | undefined> {
  const lost = lostIssue(world, repo, number);
  if (lost) return lost;
  const issue = (await getIssue(world, repo, number)).body as Issue;
  const { identity } = request;
  const insider = identity.kind === 'user' && world.canPush(identity.login);
  if (issue.locked && !insider) return failure(403, 'Unable to create comment because issue is locked.');
  if (issue.comments >= 2_500) return failure(403, 'Commenting is disabled on issues with more than 2500 comments');
  return commentProblem(request.body);
}

export function commentProblem(body: unknown): Answer | undefined {
  if (codePoints(fields(body)['body']) <= maxBody) return undefined;
  const message = `Body is too long (maximum is ${maxBody} characters)`;
  return invalid({ resource: 'IssueComment', code: 'unprocessable', field: 'data', message });
}

/** Unlike on creation, people who cannot be assigned are left out without a word. */
export async function changeAssignees(
  world: World,
  request: GitHubRequest,
  repo: string,
  number: string,
): Promise<Answer> {
  const lost = lostIssue(world, repo, number);
  if (lost) return lost;
  const assignees = names(fields(request.body)['assignees']).filter((login) => world.canPush(login));
  const answer = await world.upstream.send(request.method, request.path, { assignees }, request.identity.token);
  if (answer.status >= 300) return answer;
  return ok(answer.body, request.method === 'POST' ? 201 : 200);
}

export const checkAssignee = (world: World, login: string): Answer =>
  world.canPush(login) ? ok(undefined, 204) : notFound();
