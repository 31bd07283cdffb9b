/** The answers of GitHub that we use, as far as we use them. What does not fit is not believed. */

import { z } from 'zod';
import type { IssueAuthor, StateReason, TrackedIssue } from '../../core/planning/tracked-issue.js';

export const accountSchema = z.object({ id: z.int().positive(), login: z.string().min(1) });

export const userSchema = accountSchema.extend({ type: z.string() });

/** Reasons that GitHub may add later read as none. */
export const stateReasonSchema = z
  .enum(['completed', 'not_planned', 'duplicate', 'reopened'])
  .nullish()
  .catch(null)
  .transform((reason): StateReason | null => reason ?? null);

const labelSchema = z
  .union([z.string(), z.object({ name: z.string().nullish() })])
  .transform((label) => (typeof label === 'string' ? label : (label.name ?? '')));

/** A deleted account: number 0 is nobody's. */
export const ghost: IssueAuthor = { id: 0, login: 'ghost', isBot: false, isInsider: false };

/** "OWNER", "MEMBER" and "COLLABORATOR" belong to the repository; a contributor has only had something merged. */
export const insiders = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

/** What says whose sub-issue an issue is; GitHub leaves the second out where it is none. */
export const parentFields = { url: z.string(), parent_issue_url: z.string().nullish() };

/** A parent may be in another repository of the same owner. */
export function parentIn({ url, parent_issue_url: parent }: Addresses): TrackedIssue['parent'] {
  if (parent == null) return undefined;
  const [, place, number] = /^(.*\/issues\/)(\d+)$/.exec(parent.toLowerCase()) ?? [];
  return place !== undefined && url.toLowerCase().startsWith(place) ? Number(number) : 'elsewhere';
}

interface Addresses {
  readonly url: string;
  readonly parent_issue_url?: string | null | undefined;
}

/** An issue or, where `isPullRequest`, the pull request that GitHub lists among issues. */
export interface ListedIssue {
  readonly issue: TrackedIssue;
  readonly isPullRequest: boolean;
}

export const issueSchema = z
  .object({
    number: z.int().positive(),
    title: z.string(),
    body: z.string().nullish(),
    state: z.enum(['open', 'closed']),
    state_reason: stateReasonSchema,
    labels: z.array(labelSchema),
    assignees: z.array(z.object({ login: z.string() })).nullish(),
    user: userSchema.nullable(),
    author_association: z.string().optional(),
    html_url: z.string(),
    locked: z.boolean(),
    created_at: z.iso.datetime({ offset: true }),
    closed_at: z.iso.datetime({ offset: true }).nullable(),
    pull_request: z.unknown().optional(),
    ...parentFields,
    sub_issues_summary: z.object({ total: z.int().min(0), completed: z.int().min(0) }).nullish(),
    milestone: z.object({ number: z.int().positive() }).nullish(),
  })
  .transform((issue): ListedIssue => {
    const { user } = issue;
    const isInsider = insiders.has(issue.author_association ?? '');
    const author = user === null ? ghost : { id: user.id, login: user.login, isBot: user.type === 'Bot', isInsider };
    return {
      isPullRequest: issue.pull_request !== undefined && issue.pull_request !== null,
      issue: {
        number: issue.number,
        title: issue.title,
        body: issue.body ?? '',
        state: issue.state,
        stateReason: issue.state_reason,
        labels: issue.labels.filter((label) => label !== ''),
        assignees: (issue.assignees ?? []).map(({ login }) => login),
        author,
        url: issue.html_url,
        locked: issue.locked,
        createdAt: issue.created_at,
        closedAt: issue.closed_at,
        ...umbrellasOf(issue),
      },
    };
  });

interface Held extends Addresses {
  readonly sub_issues_summary?: { readonly total: number; readonly completed: number } | null | undefined;
  readonly milestone?: { readonly number: number } | null | undefined;
}

function umbrellasOf(issue: Held): Pick<TrackedIssue, 'parent' | 'subIssues' | 'milestone'> {
  const parent = parentIn(issue);
  const { total, completed } = issue.sub_issues_summary ?? { total: 0, completed: 0 };
  return {
    ...(parent !== undefined && { parent }),
    ...(total > 0 && { subIssues: { open: Math.max(0, total - completed), closed: Math.min(total, completed) } }),
    ...(issue.milestone != null && { milestone: issue.milestone.number }),
  };
}

export const commentSchema = z.object({
  id: z.int().positive(),
  body: z.string().nullish(),
  user: userSchema.nullable(),
  html_url: z.string(),
});
