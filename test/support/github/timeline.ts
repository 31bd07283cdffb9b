import { omit } from '../omit.js';
import { notFound, type Answer } from './answer.js';
import { getIssue } from './issues.js';
import { paged } from './paging.js';
import type { GitHubRequest } from './request.js';
import type { Comment } from './resources.js';
import { issueName, type World } from './world.js';

interface TimelineEvent {
  event: string;
  created_at: string;
}

/** Events that the emulator reports but GitHub's timeline does not have. */
const unknownToGitHub = new Set(['opened', 'edited']);

async function emulatorEvents(world: World, repo: string, number: string): Promise<TimelineEvent[]> {
  const path = `/repos/${repo}/issues/${number}/events`;
  const known = (await world.upstream.find(path)) === undefined ? [] : await world.upstream.list(path);
  return (known as (TimelineEvent & { issue: unknown })[])
    .filter(({ event }) => !unknownToGitHub.has(event))
    .map((event) => withoutNulls(omit(event, 'issue')));
}

/** The emulator fills in every field of every event; GitHub sends those the event has. */
function withoutNulls(event: TimelineEvent): TimelineEvent {
  const kept = Object.entries(event).filter(([key, value]) => value !== null || key.startsWith('commit_'));
  return { ...(Object.fromEntries(kept) as unknown as TimelineEvent), ...{ performed_via_github_app: null } };
}

async function comments(world: World, repo: string, number: string): Promise<TimelineEvent[]> {
  const all = (await world.upstream.list(`/repos/${repo}/issues/${number}/comments`)) as Comment[];
  return all.map((comment) => ({ ...comment, event: 'commented', actor: comment.user }));
}

export async function listTimeline(
  world: World,
  request: GitHubRequest,
  repo: string,
  number: string,
): Promise<Answer> {
  const issue = await getIssue(world, repo, number);
  if (issue.status !== 200) return issue.status === 404 ? notFound() : issue;
  const ours = (world.timeline.get(issueName(repo, number)) ?? []) as TimelineEvent[];
  const events = [...(await emulatorEvents(world, repo, number)), ...(await comments(world, repo, number)), ...ours];
  events.sort((a, b) => Date.parse(a.created_at) - Date.parse(b.created_at));
  return paged(events, `${world.upstream.url}${request.path}`, request.query);
}
