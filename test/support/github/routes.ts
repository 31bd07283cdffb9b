import type { Answer } from './answer.js';
import { getBranch, getContent } from './git-reads.js';
import * as issues from './issues.js';
import * as writes from './issue-writes.js';
import * as labels from './labels.js';
import { uniqueTitle } from './milestones.js';
import * as pulls from './pulls.js';
import type { GitHubRequest } from './request.js';
import { createCheckRun, createStatus } from './statuses.js';
import { addSubIssue, listSubIssues } from './sub-issues.js';
import { listTimeline } from './timeline.js';
import type { World } from './world.js';

/** Answers in place of the emulator, or leaves the request to it. */
type Handler = (
  world: World,
  request: GitHubRequest,
  repo: string,
  first: string,
  second: string,
) => Promise<Answer | undefined> | Answer | undefined;

/** What the emulator lacks or does otherwise than GitHub. `:n` is a number, `:s` a segment, `:p` the rest. */
const handlers: [string, string, Handler][] = [
  ['GET', '/issues', issues.listIssues],
  ['POST', '/issues', writes.createIssue],
  ['GET', '/issues/:n', (world, _, repo, number) => issues.getIssue(world, repo, number)],
  ['PATCH', '/issues/:n', writes.updateIssue],
  ['GET', '/issues/:n/sub_issues', listSubIssues],
  ['POST', '/issues/:n/sub_issues', addSubIssue],
  ['POST', '/milestones', uniqueTitle],
  ['PATCH', '/milestones/:n', uniqueTitle],
  ['GET', '/issues/:n/timeline', listTimeline],
  ['GET', '/issues/:n/comments', (world, _, repo, number) => writes.lostIssue(world, repo, number)],
  ['POST', '/issues/:n/comments', writes.createComment],
  ['PATCH', '/issues/comments/:n', (_, request) => writes.commentProblem(request.body)],
  ['POST', '/issues/:n/assignees', writes.changeAssignees],
  ['DELETE', '/issues/:n/assignees', writes.changeAssignees],
  ['GET', '/assignees/:s', (world, _, __, login) => writes.checkAssignee(world, login)],
  ['POST', '/labels', labels.createLabel],
  ['GET', '/labels/:s', labels.getLabel],
  ['POST', '/issues/:n/labels', labels.addLabels],
  ['DELETE', '/issues/:n/labels/:s', labels.removeLabel],
  ['GET', '/pulls', pulls.listPulls],
  ['GET', '/pulls/:n', pulls.getPull],
  ['GET', '/pulls/:n/files', pulls.listPullFiles],
  ['GET', '/compare/:p', pulls.compareCommits],
  ['GET', '/branches/:p', getBranch],
  ['GET', '/contents/:p', getContent],
  ['GET', '/git/blobs/:s', getContent],
  ['POST', '/statuses/:s', createStatus],
  ['POST', '/check-runs', createCheckRun],
];

const toPattern = (template: string) =>
  new RegExp(
    `^/repos/([^/]+/[^/]+)${template.replace(':n', '(\\d+)').replace(':s', '([^/]+)').replace(':p', '(.+)')}$`,
  );

const routes = handlers.map(([method, template, handler]) => ({ method, pattern: toPattern(template), handler }));

/** The answer of the server proper: ours where we have one, else the emulator's. */
export async function route(world: World, request: GitHubRequest): Promise<Answer> {
  for (const { method, pattern, handler } of routes) {
    const match = method === request.method ? pattern.exec(request.path) : null;
    if (!match) continue;
    const answer = await handler(world, request, match[1] ?? '', match[2] ?? '', match[3] ?? '');
    if (answer) return answer;
  }
  const query = request.query.size > 0 ? `?${request.query.toString()}` : '';
  const { identity, method, path, body } = request;
  return world.upstream.send(method, path + query, body, identity.token);
}
