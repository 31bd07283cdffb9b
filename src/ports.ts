/**
 * The outside world in domain types: one port per thing, few methods each. In `validate`, `plan` and on pull requests
 * no IssueWriter is ever constructed, so that a dry run cannot write.
 */

import type { Closing } from './core/planning/closing.js';
import type { Label } from './core/planning/labels.js';
import type { RepositoryFacts } from './core/planning/other-repository.js';
import type { Referenced, StateReason, TrackedIssue } from './core/planning/tracked-issue.js';
import type { UmbrellaReader, UmbrellaWriter } from './umbrella-ports.js';

/** Whose markers are believed: the token's own identity and the logins of `trusted-authors`. */
export interface Identity {
  /** null where the tracker has no accounts ids of its own (embedded tracker). */
  readonly id: number | null;
  readonly login: string;
}

export interface IssueReader extends UmbrellaReader {
  /** `owner/name`. */
  readonly repository: string;
  /** `https://github.com`, for links. */
  readonly serverUrl: string;
  identity(): Promise<Identity>;
  /**
   * Every issue that carries the label, open and closed, and every issue created lately whatever its labels.
   * Complete, or it throws IncompleteRead: only this listing may prove that an issue does not exist.
   */
  listTracked(label: string): Promise<readonly TrackedIssue[]>;
  /** Every issue by the token's own identity, whatever its labels; complete or throws. Asked only before creating. */
  listOwn(): Promise<readonly TrackedIssue[]>;
  /** Every issue of the repository, whoever opened it; complete or throws. Asked only by `adopt`. */
  listAll(): Promise<readonly TrackedIssue[]>;
  /** Issues created since the run began, newest first: finds what a racing run or a lost answer left behind. */
  listRecent(): Promise<readonly TrackedIssue[]>;
  /** The issues behind numbers that postmortems name; a reader that may not ask for them all says `unknown`. */
  lookUp(numbers: readonly number[]): Promise<ReadonlyMap<number, Referenced>>;
  /** How closed issues came to be closed; one of which the tracker cannot tell is left out. */
  closings(numbers: readonly number[]): Promise<ReadonlyMap<number, Closing>>;
  /**
   * What the authors of these issues gave them as bodies before, newest first; an issue of which the tracker keeps no
   * history is left out.
   */
  formerBodies(numbers: readonly number[]): Promise<ReadonlyMap<number, readonly string[]>>;
  /** Commit at the tip of the default branch, null where the tracker knows no commits. */
  tip(): Promise<string | null>;
  /** What the repository is; asked only where issues go to others too. */
  about(): Promise<RepositoryFacts>;
}

/** The other repositories that issues go to, as far as a run may reach them: the same ports once for each. */
export interface OtherTrackers {
  /** The same reader each time; its issues name the repository. */
  reader(repository: string): IssueReader;
  /** Absent in a run that writes nothing. */
  readonly writer?: (repository: string) => IssueWriter;
  /** Why this run writes to none of them, as a clause after a name; null where it may. */
  readonly closed: string | null;
  /** What a person can do where one cannot be read, a sentence. */
  readonly help: string;
}

export interface NewIssue {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  /** Logins; those that cannot be assigned are left out. */
  readonly assignees: readonly string[];
  /** Number of the milestone that it belongs to from the start. */
  readonly milestone?: number;
}

/** What to change; an absent field stays as it is. */
export interface IssuePatch {
  readonly title?: string;
  readonly body?: string;
  readonly state?: 'open' | 'closed';
  readonly stateReason?: StateReason;
}

/** Each method is one intended write, sent at most once; see `WriteFailure` for how a write can fail. */
export interface IssueWriter extends UmbrellaWriter {
  /** Creates it in one request, labels and assignees included, and reads it back. */
  create(issue: NewIssue): Promise<TrackedIssue>;
  /** Reads it back and compares; an answer that kept the old text is a failure. */
  update(number: number, patch: IssuePatch): Promise<TrackedIssue>;
  /** Adds a comment, returns its address. */
  comment(number: number, body: string): Promise<string>;
  addLabels(number: number, labels: readonly string[]): Promise<void>;
  removeLabel(number: number, label: string): Promise<void>;
  ensureLabel(label: Label): Promise<void>;
  /** Assigns those who can be assigned; returns the logins that could not be. */
  assign(number: number, logins: readonly string[]): Promise<readonly string[]>;
  unassign(number: number, logins: readonly string[]): Promise<void>;
  /**
   * Whether a comment of ours with this marker stands on the issue already.
   * @throws IncompleteRead
   */
  hasOwnComment(number: number, marker: string): Promise<boolean>;
}

/** What came back for a write; both null where nothing did. */
export interface WriteAnswer {
  /** HTTP status, null also where the tracker has none. */
  readonly status: number | null;
  /** GitHub's name for the request. */
  readonly requestId: string | null;
}

/** Is told of each request that writes: before it leaves, and once its answer is there. */
export interface WriteWitness {
  sending(): void;
  answered(answer: WriteAnswer): void;
}

export interface OwnComment {
  readonly id: number;
  readonly body: string;
}

/** The one comment on a pull request: found by marker and author over all pages. */
export interface PullRequestThread {
  /** All comments of ours that carry the marker, oldest first. */
  find(marker: string): Promise<readonly OwnComment[]>;
  create(body: string): Promise<void>;
  update(id: number, body: string): Promise<void>;
  remove(id: number): Promise<void>;
  /** Commit that the pull request's head is at now. */
  head(): Promise<string>;
}

/** What a run on a pull request or a merge group needs to know before anything else. */
export interface ChangeContext {
  /** Whose token it is. */
  readonly identity: Identity;
  /** The configuration on the default branch, null where there is none. */
  readonly config: string | null;
  /** The text of the workflow file that was asked for, null where it is not there or was not asked for. */
  readonly workflow: string | null;
  /** null for a repository without commits. */
  readonly defaultBranch: { readonly name: string; readonly commit: string } | null;
  /** null where there is no pull request (merge group). */
  readonly pullRequest: {
    readonly head: string;
    /** Our own comments among the first hundred, oldest first. */
    readonly ownComments: readonly OwnComment[];
    /** There are more comments than were read. */
    readonly hasMore: boolean;
  } | null;
}

export interface ChangedFile {
  readonly path: string;
  /** Where it was before, for a renamed or copied file. */
  readonly previousPath: string | null;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged';
}

export interface Changes {
  /** The commit that head branched off from: what a change is compared with. */
  readonly mergeBase: string;
  readonly files: readonly ChangedFile[];
}

export interface FileRequest {
  readonly commit: string;
  readonly path: string;
}

/** `unreadable` says why: `symlink`, `submodule`, `folder`, `binary`, `not UTF-8`, `too large`. */
export type FileAtCommit = { readonly text: string } | { readonly unreadable: string };

/** An untrusted change, read at fixed commits through the API alone: nothing of it is on disk, nothing is executed. */
export interface ChangeReader {
  /** `workflow` names the workflow file whose permissions are to be checked. */
  context(workflow?: FileRequest): Promise<ChangeContext>;
  /** What head changes against the commit it branched off from; every file, or it throws IncompleteRead. */
  changes(base: string, head: string): Promise<Changes>;
  /** The files in the order asked for, null where there is none at that path. */
  read(requests: readonly FileRequest[]): Promise<readonly (FileAtCommit | null)[]>;
}

/** A file as it was read and as it should be. */
export interface ProposedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** A change to files that people are asked to merge. */
export interface Proposal {
  /** The default branch and the commit that the files were read at. */
  readonly base: { readonly branch: string; readonly commit: string };
  readonly files: readonly ProposedFile[];
  /** Of the pull request, and message of its commits. */
  readonly title: string;
  readonly body: string;
}

/**
 * What became of a proposal. `foreign`: somebody else committed to its branch, nothing was written; `declined`: a person
 * closed this very change without merging it.
 */
export type Proposed =
  | { readonly kind: 'opened' | 'updated' | 'unchanged' | 'declined'; readonly url: string }
  | { readonly kind: 'foreign'; readonly by: string };

/** A listing or a file could not be read whole: nothing may be concluded from what is missing in it. */
export class IncompleteRead extends Error {
  override readonly name = 'IncompleteRead';
}

/**
 * How a write failed: `refused` did not happen (and says why); `unknown` may have happened and must not be sent again
 * before a complete listing says it did not; `not-kept` was answered with success but the text is not there;
 * `limit` was refused by a rate limit or budget: stop cleanly, the next run goes on; `forbidden`: the token may not.
 */
export type WriteFailureKind = 'refused' | 'unknown' | 'not-kept' | 'limit' | 'forbidden';

export class WriteFailure extends Error {
  override readonly name = 'WriteFailure';
  readonly kind: WriteFailureKind;

  constructor(kind: WriteFailureKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}

/** A path that a user named, found. */
export interface NamedPath {
  /** `refused` is a link, a device, or a place outside where the caller may not follow. */
  readonly kind: 'file' | 'folder' | 'missing' | 'refused';
  /** As the other methods know it: relative to the root with `/`, `.` for the root, absolute where outside it. */
  readonly path: string;
}

/** The files of one fixed state of a repository: a checkout on disk, or the blobs of one commit. */
export interface Files {
  /**
   * Every regular file under a folder (default: the root), links, `.git` and `node_modules` left out, in code-unit
   * order of paths. Paths are relative to the root, with `/`. Complete, or it throws IncompleteRead.
   */
  list(folder?: string): Promise<readonly string[]>;
  /** Finds a path that the user named; it may be absolute, or lie in places that `list` leaves out. */
  find(path: string): Promise<NamedPath>;
  /** The bytes of one file. Throws UnreadableFile when it cannot be had: too large, gone, a link, no permission. */
  read(path: string): Promise<Uint8Array>;
}

/** One file cannot be read: nothing may be concluded about it, and none of its issues may change. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}
