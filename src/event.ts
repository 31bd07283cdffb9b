/** What an event's payload tells us, parsed at the edge. */

import { z } from 'zod';

const sha = z.string().regex(/^[0-9a-f]{40}$/);
const repository = z.object({ default_branch: z.string().optional(), full_name: z.string().optional() });

const pullRequest = z.object({
  number: z.int().positive(),
  comments: z.int().optional(),
  head: z.object({ sha, repo: z.object({ full_name: z.string() }).nullable() }),
  base: z.object({ sha, ref: z.string().optional(), repo: z.object({ full_name: z.string() }) }),
});

const eventSchema = z.object({
  repository: repository.optional(),
  pull_request: pullRequest.optional(),
  action: z.string().optional(),
  issue: z.object({ number: z.int().positive() }).optional(),
  changes: z
    .object({
      new_issue: z.object({ number: z.int().positive() }).nullish(),
      new_repository: z.object({ full_name: z.string() }).nullish(),
    })
    .optional(),
  merge_group: z.object({ head_sha: sha, base_sha: sha }).optional(),
  workflow_run: z
    .object({
      event: z.string(),
      head_sha: sha,
      head_branch: z.string().nullable(),
      head_repository: z.object({ full_name: z.string(), owner: z.object({ login: z.string() }) }).nullable(),
    })
    .optional(),
});

export type GitHubEvent = z.infer<typeof eventSchema>;

/** @throws Error where the payload is not the one that GitHub documents */
export function parseEvent(payload: unknown): GitHubEvent {
  const result = eventSchema.safeParse(payload);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Error(
    `The event's payload is not as documented at ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`,
  );
}

/** What is compared with what, and where to speak; null where the event carries no change. */
export interface ChangeUnderCheck {
  /** Pull request number, null for a merge group. */
  readonly number: number | null;
  readonly base: string;
  readonly head: string;
  /** Branch that it is to be merged into, null where the event does not say. */
  readonly into: string | null;
  /** The head is in another repository, whose token may only read. */
  readonly isFork: boolean;
  /** Comments on the pull request so far, null where the event does not say. */
  readonly comments: number | null;
}

export function changeUnderCheck({ pull_request: pull, merge_group: group }: GitHubEvent): ChangeUnderCheck | null {
  if (pull !== undefined) {
    return {
      number: pull.number,
      base: pull.base.sha,
      head: pull.head.sha,
      into: pull.base.ref ?? null,
      isFork: pull.head.repo?.full_name !== pull.base.repo.full_name,
      comments: pull.comments ?? null,
    };
  }
  if (group === undefined) return null;
  return { number: null, base: group.base_sha, head: group.head_sha, into: null, isFork: false, comments: null };
}

/**
 * What to say when an issue has just left the repository: no trace of it stays here, so its item gets a new one, and
 * only this run knows why. null for every other event.
 */
export function goneNotice({ action, issue, changes }: GitHubEvent): string | null {
  if (issue === undefined || (action !== 'deleted' && action !== 'transferred')) return null;
  const repository = changes?.new_repository?.full_name;
  const number = changes?.new_issue?.number;
  const there = repository === undefined || number === undefined ? null : `${repository}#${number}`;
  const [what, how] =
    action === 'deleted' || there === null
      ? [`was ${action}`, 'mark the item `(no-issue)`']
      : [`moved to ${there}`, `add \`(${there})\` to the item`];
  return `#${issue.number} ${what}. If its action item is still open in a postmortem, it has a new issue now. To have none here, ${how} and close the new one.`;
}
