/** Milestones over REST. Their titles are unique, which makes a second one of the same impossible. */

import { z } from 'zod';
import type { Milestone } from '../../core/planning/tracked-issue.js';
import { WriteFailure } from '../../ports.js';
import type { MilestonePatch, PutIn } from '../../umbrella-ports.js';
import type { GitHubClient } from './client.js';
import { lookUpIssue } from './look-up.js';
import { readAll } from './pages.js';
import { sameText } from './read-back.js';
import type { Repository } from './repository.js';
import { ghost, issueSchema, userSchema } from './schemas.js';

const milestoneSchema = z
  .object({
    number: z.int().positive(),
    title: z.string(),
    description: z.string().nullish(),
    state: z.enum(['open', 'closed']),
    creator: userSchema.nullable(),
    html_url: z.string(),
    open_issues: z.int().min(0),
    closed_issues: z.int().min(0),
  })
  .transform(({ creator, ...milestone }): Milestone => {
    const { number, title, description, state, html_url: url } = milestone;
    const author =
      creator === null
        ? ghost
        : { id: creator.id, login: creator.login, isBot: creator.type === 'Bot', isInsider: true };
    const holds = { open: milestone.open_issues, closed: milestone.closed_issues };
    return { number, title, description: description ?? '', state, author, url, holds };
  });

/** @throws IncompleteRead */
export function listMilestones(client: GitHubClient, repo: Repository): Promise<readonly Milestone[]> {
  return readAll<Milestone>(client, {
    what: 'list the milestones',
    route: 'GET /repos/{owner}/{repo}/milestones',
    parameters: { ...repo, state: 'all' },
    schema: milestoneSchema,
    key: ({ number }) => number,
  });
}

/** @throws IncompleteRead on everything but an answer or "not found" */
export async function lookUpMilestone(
  client: GitHubClient,
  repo: Repository,
  number: number,
): Promise<Milestone | null> {
  const route = 'GET /repos/{owner}/{repo}/milestones/{milestone_number}';
  const exchange = await client.get(route, { ...repo, milestone_number: number });
  return exchange.status === 404 ? null : client.parse(`read milestone ${number}`, exchange, milestoneSchema);
}

export async function createMilestone(
  client: GitHubClient,
  repo: Repository,
  wanted: { readonly title: string; readonly description: string },
): Promise<Milestone> {
  const { title, description } = wanted;
  const route = 'POST /repos/{owner}/{repo}/milestones';
  const made = await client.write('create a milestone', route, { ...repo, title, description }, milestoneSchema);
  mustBeKept(`Milestone ${made.number} was created`, wanted, made);
  return made;
}

export async function updateMilestone(
  client: GitHubClient,
  repo: Repository,
  number: number,
  patch: MilestonePatch,
): Promise<Milestone> {
  const route = 'PATCH /repos/{owner}/{repo}/milestones/{milestone_number}';
  const parameters = { ...repo, milestone_number: number, ...patch };
  const kept = await client.write(`update milestone ${number}`, route, parameters, milestoneSchema);
  mustBeKept(`GitHub accepted the update of milestone ${number}`, patch, kept);
  return kept;
}

/** Without the right to push, GitHub answers with success and leaves the milestone out. */
export async function setMilestone(
  client: GitHubClient,
  repo: Repository,
  milestone: number,
  issue: number,
  from: number | null,
): Promise<PutIn> {
  const what = `put #${issue} into milestone ${milestone}`;
  client.reserve(what, 2);
  const before = await look(client, repo, issue, what);
  if (before === milestone) return { kind: 'in' };
  if (before !== from) return { kind: 'elsewhere' };
  const route = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';
  const parameters = { ...repo, issue_number: issue, milestone };
  const { issue: kept } = await client.write(what, route, parameters, issueSchema);
  if (kept.milestone === milestone) return { kind: 'in' };
  return { kind: 'refused', why: `GitHub accepted to ${what}, but did not.` };
}

/** The number of its milestone, null for none. */
async function look(client: GitHubClient, repo: Repository, number: number, what: string): Promise<number | null> {
  const found = await lookUpIssue(client, repo, number);
  if (typeof found !== 'object') throw new WriteFailure('refused', `Could not ${what}: it is ${found}.`);
  return found.milestone ?? null;
}

function mustBeKept(what: string, sent: MilestonePatch, kept: Milestone): void {
  const lost = [
    ...(sent.title === undefined || sent.title.trim() === kept.title.trim() ? [] : ['title']),
    ...(sent.description === undefined || sameText(sent.description, kept.description) ? [] : ['description']),
    ...(sent.state === undefined || sent.state === kept.state ? [] : ['state']),
  ];
  if (lost.length > 0) throw new WriteFailure('not-kept', `${what}, but kept another ${lost.join(' and ')}.`);
}
