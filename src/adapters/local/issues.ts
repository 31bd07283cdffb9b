/** A stored issue as the rest of the program sees it, and the changes that a write makes to it. */

import type { IssueAuthor, TrackedIssue } from '../../core/planning/tracked-issue.js';
import type { IssuePatch } from '../../ports.js';
import type { StoredIssue } from './format.js';

/** The account whose issues and comments are our own. */
export const ownLogin = 'local';

/** Accounts have no numbers here: 0 is what GitHub's adapter gives for nobody, and the identity has none to equal it. */
const noId = 0;

export function toAuthor(login: string): IssueAuthor {
  return { id: noId, login, isBot: false, isInsider: true };
}

export function toTracked(issue: StoredIssue, subIssues: readonly StoredIssue[], file: string): TrackedIssue {
  const { number, title, body, state, stateReason, labels, assignees, locked, createdAt, closedAt } = issue;
  const { author, parent, milestone } = issue;
  const open = subIssues.filter((one) => one.state === 'open').length;
  return {
    ...{ number, title, body, state, stateReason, labels, assignees, locked, createdAt, closedAt },
    author: toAuthor(author),
    url: `${file}#${number}`,
    ...(parent !== undefined && { parent }),
    ...(milestone !== undefined && { milestone }),
    ...(subIssues.length > 0 && { subIssues: { open, closed: subIssues.length - open } }),
  };
}

/** What GitHub does with the same fields: closing without a reason is completion. */
export function patched(issue: StoredIssue, patch: IssuePatch, now: string): StoredIssue {
  const { title = issue.title, body = issue.body, state = issue.state } = patch;
  const base = { ...issue, title, body, state };
  if (state === issue.state) return { ...base, stateReason: patch.stateReason ?? issue.stateReason };
  return state === 'closed'
    ? { ...base, stateReason: patch.stateReason ?? 'completed', closedAt: now }
    : { ...base, stateReason: 'reopened', closedAt: null };
}
