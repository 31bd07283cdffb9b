/** An Issue of the tracker, as much of it as planning needs; the same for every adapter. */

export interface IssueAuthor {
  /** Numeric id of the account: logins are spelled differently by different interfaces of GitHub. */
  readonly id: number;
  readonly login: string;
  readonly isBot: boolean;
  /** Whether the author belongs to the repository (owner, member, collaborator). */
  readonly isInsider: boolean;
}

export type StateReason = 'completed' | 'not_planned' | 'duplicate' | 'reopened';

/** Where an issue stands. */
export interface IssuePlace {
  readonly number: number;
  /** `owner/name`; absent in the repository of the postmortems, which is home. */
  readonly repository?: string;
}

/** `#12` at home, `owner/name#12` elsewhere. */
export type IssueName = `${string}#${number}`;

export function issueName({ number, repository = '' }: IssuePlace): IssueName {
  return `${repository}#${number}`;
}

/** Home first, then by repository; the lowest number first. */
export function byPlace(a: IssuePlace, b: IssuePlace): number {
  const [left = '', right = ''] = [a.repository, b.repository];
  return left === right ? a.number - b.number : left < right ? -1 : 1;
}

export interface TrackedIssue extends IssuePlace {
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  readonly stateReason: StateReason | null;
  readonly labels: readonly string[];
  /** Logins. */
  readonly assignees: readonly string[];
  readonly author: IssueAuthor;
  /** Address of its page. */
  readonly url: string;
  readonly locked: boolean;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly closedAt: string | null;
  /** Number of the issue that it is a sub-issue of, or that it is one of another repository; absent where there is none. */
  readonly parent?: number | 'elsewhere';
  /** How many sub-issues it has, those that no listing of ours shows among them; absent where it has none. */
  readonly subIssues?: Holding;
  /** Number of its milestone, absent where it has none. */
  readonly milestone?: number;
  /** Bodies that its author gave it before, newest first; only where somebody took our marker out and we asked. */
  readonly formerBodies?: readonly string[];
}

/** How many issues something holds, as the tracker counts them. */
export interface Holding {
  readonly open: number;
  readonly closed: number;
}

/** A milestone of the tracker, open or closed. */
export interface Milestone {
  readonly number: number;
  readonly title: string;
  readonly description: string;
  readonly state: 'open' | 'closed';
  readonly author: IssueAuthor;
  /** Address of its page. */
  readonly url: string;
  readonly holds: Holding;
}

/** What an issue that a postmortem names turned out to be; `unknown` was not looked up. */
export type Referenced = TrackedIssue | 'missing' | 'pull-request' | 'unknown';

/** GitHub's labels are one label in any case. */
export function hasLabel({ labels }: Pick<TrackedIssue, 'labels'>, label: string): boolean {
  return labels.some((name) => name.toLowerCase() === label.toLowerCase());
}
