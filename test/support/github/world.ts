import type { Identities, Identity } from './identities.js';
import type { Issue } from './resources.js';
import type { Upstream } from './upstream.js';

/** What the gateway knows beyond the emulator. Issues are named `owner/repo#number`. */
export class World {
  /** The address at which clients see this server. */
  url = '';
  readonly deleted = new Set<string>();
  readonly transferred = new Map<string, string>();
  readonly duplicates = new Set<string>();
  /** Whose sub-issues issues are. */
  readonly parentIssues = new Map<string, string>();
  /** Timeline events that the emulator does not know, in the order they happened. */
  readonly timeline = new Map<string, unknown[]>();
  /** Issue lists that answer with an old state of affairs, by `owner/repo`. */
  readonly frozenLists = new Map<string, Issue[]>();
  /** What forks were made from, by `owner/repo`. */
  readonly parents = new Map<string, string>();
  /** Commits that stand in for heads and merges of pull requests, by `owner/repo#number`. */
  readonly pulls = new Map<string, { head: string; merge?: string; mergedAt?: string }>();

  /** Revisions of the bodies of issues, oldest first; `body` is null once somebody deleted it. */
  readonly revisions = new Map<string, { editor: string; at: string; body: string | null }[]>();

  readonly upstream: Upstream;
  readonly identities: Identities;
  /** Logins with push access to all repositories: they can be assigned and can label. */
  private readonly members: ReadonlySet<string>;

  constructor(upstream: Upstream, identities: Identities, members: ReadonlySet<string>) {
    this.upstream = upstream;
    this.identities = identities;
    this.members = members;
  }

  /** Notes what an issue says from now on. */
  revise(name: string, editor: string, body: string): void {
    const revision = { editor, at: new Date().toISOString(), body };
    this.revisions.set(name, [...(this.revisions.get(name) ?? []), revision]);
  }

  canPush(login: string): boolean {
    return this.members.has(login.toLowerCase());
  }

  canManage(identity: Identity): boolean {
    return identity.kind === 'installation' || (identity.kind === 'user' && this.canPush(identity.login));
  }
}

export const issueName = (repo: string, number: number | string) => `${repo}#${number}`;
