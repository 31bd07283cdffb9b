/** The embedded tracker: a complete one in a JSON file, behind the same ports as GitHub, without token or network. */

import type { Closing } from '../../core/planning/closing.js';
import { groupBy } from '../../core/planning/group-by.js';
import type { RepositoryFacts } from '../../core/planning/other-repository.js';
import type { Milestone, Referenced, TrackedIssue } from '../../core/planning/tracked-issue.js';
import { IncompleteRead, WriteFailure } from '../../ports.js';
import type { Label } from '../../core/planning/labels.js';
import type { Identity, IssuePatch, IssueReader, IssueWriter, NewIssue, WriteWitness } from '../../ports.js';
import type { MilestonePatch, PutIn } from '../../umbrella-ports.js';
import { checkIssue } from './format.js';
import type { StoredIssue, StoredMilestone, Tracker } from './format.js';
import { ownLogin, patched, toTracked } from './issues.js';
import { TrackerStore } from './store.js';
import {
  milestonesOf,
  toMilestone,
  withInMilestone,
  withMilestone,
  withMilestonePatch,
  withParent,
} from './umbrellas.js';

export interface LocalOptions {
  /** A file that need not exist yet. */
  readonly file: string;
  /** `YYYY-MM-DD`: every time that the tracker writes is the first moment of this day. */
  readonly today: string;
  /** `owner/name` that links point to. */
  readonly repository?: string;
  /** Another repository than home: only its issues are seen, and new ones name it. */
  readonly elsewhere?: string;
  readonly serverUrl?: string;
  readonly witness?: WriteWitness;
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Both ports over one file; hand out the one that the run may have. */
export class LocalTracker implements IssueReader, IssueWriter {
  readonly repository: string;
  readonly serverUrl: string;
  readonly #store: TrackerStore;
  readonly #now: string;
  readonly #witness: WriteWitness | undefined;
  readonly #options: LocalOptions;
  #highestAtStart: number | undefined;

  constructor(options: LocalOptions) {
    this.#options = options;
    this.repository = options.elsewhere ?? options.repository ?? 'local/tracker';
    this.serverUrl = options.serverUrl ?? 'https://github.com';
    this.#store = new TrackerStore(options.file);
    this.#witness = options.witness;
    this.#now = `${options.today}T00:00:00Z`;
  }

  identity(): Promise<Identity> {
    return Promise.resolve({ id: null, login: ownLogin });
  }

  async listTracked(label: string): Promise<readonly TrackedIssue[]> {
    const isTracked = (issue: TrackedIssue): boolean => issue.labels.some((name) => sameName(name, label));
    return (await this.#read()).filter((issue) => isTracked(issue) || issue.createdAt >= this.#now);
  }

  async listOwn(): Promise<readonly TrackedIssue[]> {
    return (await this.#read()).filter(({ author }) => author.login === ownLogin);
  }

  listAll(): Promise<readonly TrackedIssue[]> {
    return this.#read();
  }

  async listRecent(): Promise<readonly TrackedIssue[]> {
    const issues = await this.#read();
    return issues.filter(({ number }) => number > (this.#highestAtStart ?? 0)).reverse();
  }

  async lookUp(numbers: readonly number[]): Promise<ReadonlyMap<number, Referenced>> {
    const all = new Map((await this.#read()).map((issue) => [issue.number, issue]));
    return new Map(numbers.map((number) => [number, all.get(number) ?? 'missing']));
  }

  /** There are no pull requests here: whatever is closed was closed by hand. */
  async closings(numbers: readonly number[]): Promise<ReadonlyMap<number, Closing>> {
    const asked = new Set(numbers);
    return new Map(
      (await this.#read()).flatMap(({ number, closedAt }) =>
        asked.has(number) && closedAt !== null ? [[number, { at: closedAt, by: null }] as const] : [],
      ),
    );
  }

  /** The file holds what is there now, and no history. */
  formerBodies(): Promise<ReadonlyMap<number, readonly string[]>> {
    return Promise.resolve(new Map());
  }

  tip(): Promise<null> {
    return Promise.resolve(null);
  }

  listMilestones(): Promise<readonly Milestone[]> {
    return Promise.resolve(milestonesOf(this.#load(), this.#store.file));
  }

  async lookUpMilestone(number: number): Promise<Milestone | null> {
    return (await this.listMilestones()).find((one) => one.number === number) ?? null;
  }

  /** Nobody but who reads the file sees any of it, and it has one home, whatever that is called. */
  about(): Promise<RepositoryFacts> {
    const facts = { visibility: 'private', archived: false, hasIssues: true } as const;
    return Promise.resolve({ id: 'local', name: this.repository, ...facts });
  }

  create({ title, body, labels, assignees, milestone }: NewIssue): Promise<TrackedIssue> {
    return this.#write('create an issue', (tracker) => {
      const number = Math.max(0, ...tracker.issues.map((issue) => issue.number)) + 1;
      const empty = { comments: [], closedAt: null, stateReason: null, locked: false };
      const { elsewhere } = this.#options;
      const made = {
        number,
        ...(elsewhere !== undefined && { repository: elsewhere }),
        title,
        body,
        labels: [...labels],
        assignees: [...assignees],
        author: ownLogin,
        createdAt: this.#now,
        ...(milestone !== undefined && { milestone }),
      };
      const issue = checkIssue({ ...empty, ...made, state: 'open' });
      return [{ ...tracker, issues: [...tracker.issues, issue] }, toTracked(issue, [], this.#store.file)];
    });
  }

  update(number: number, patch: IssuePatch): Promise<TrackedIssue> {
    return this.#change(number, `update issue #${number}`, (issue) => patched(issue, patch, this.#now));
  }

  async comment(number: number, body: string): Promise<string> {
    let count = 0;
    const issue = await this.#change(number, `comment on issue #${number}`, (before) => {
      count = before.comments.length + 1;
      const comment = { author: ownLogin, body, createdAt: this.#now };
      return { ...before, comments: [...before.comments, comment] };
    });
    return `${issue.url}-comment-${count}`;
  }

  async addLabels(number: number, labels: readonly string[]): Promise<void> {
    await this.#change(number, `label issue #${number}`, (issue) => {
      const added = labels.filter((label) => !issue.labels.some((name) => sameName(name, label)));
      return { ...issue, labels: [...issue.labels, ...added] };
    });
  }

  async removeLabel(number: number, label: string): Promise<void> {
    await this.#change(number, `unlabel issue #${number}`, (issue) => {
      return { ...issue, labels: issue.labels.filter((name) => !sameName(name, label)) };
    });
  }

  ensureLabel(label: Label): Promise<void> {
    return this.#write(`create the label "${label.name}"`, (tracker) => {
      const isThere = tracker.labels.some(({ name }) => sameName(name, label.name));
      return [isThere ? tracker : { ...tracker, labels: [...tracker.labels, { ...label }] }, undefined];
    });
  }

  /** Everybody can be assigned: there are no accounts to ask about. */
  async assign(number: number, logins: readonly string[]): Promise<readonly string[]> {
    await this.#change(number, `assign issue #${number}`, (issue) => {
      const added = logins.filter((login) => !issue.assignees.some((name) => sameName(name, login)));
      return { ...issue, assignees: [...issue.assignees, ...added] };
    });
    return [];
  }

  async unassign(number: number, logins: readonly string[]): Promise<void> {
    await this.#change(number, `unassign issue #${number}`, (issue) => {
      const left = issue.assignees.filter((name) => !logins.some((login) => sameName(name, login)));
      return { ...issue, assignees: left };
    });
  }

  hasOwnComment(number: number, marker: string): Promise<boolean> {
    return new Promise((resolve) => {
      const issue = this.#load().issues.find((one) => one.number === number);
      resolve((issue?.comments ?? []).some(({ author, body }) => author === ownLogin && body.includes(marker)));
    });
  }

  addSubIssue(parent: number, issue: number, from: number | null): Promise<PutIn> {
    return this.#write(`make #${issue} a sub-issue`, (tracker) => withParent(tracker, parent, issue, from));
  }

  createMilestone(milestone: Parameters<IssueWriter['createMilestone']>[0]): Promise<Milestone> {
    return this.#changeMilestone('create a milestone', (tracker) => withMilestone(tracker, milestone));
  }

  updateMilestone(number: number, patch: MilestonePatch): Promise<Milestone> {
    return this.#changeMilestone(`update milestone ${number}`, (tracker) => withMilestonePatch(tracker, number, patch));
  }

  setMilestone(milestone: number, issue: number, from: number | null): Promise<PutIn> {
    return this.#write(`give #${issue} a milestone`, (tracker) => withInMilestone(tracker, milestone, issue, from));
  }

  #changeMilestone(
    what: string,
    change: (tracker: Tracker) => readonly [Tracker, StoredMilestone],
  ): Promise<Milestone> {
    return this.#write(what, (tracker) => {
      const [after, made] = change(tracker);
      return [after, toMilestone(made, after, this.#store.file)];
    });
  }

  /** @throws IncompleteRead naming the file and the place in it */
  #load(): Tracker {
    try {
      const tracker = this.#store.load();
      this.#highestAtStart ??= Math.max(0, ...tracker.issues.map(({ number }) => number));
      return tracker;
    } catch (error) {
      throw new IncompleteRead(`Could not read the tracker ${this.#store.file}: ${reasonOf(error)}`, { cause: error });
    }
  }

  #read(): Promise<readonly TrackedIssue[]> {
    const issues = this.#load()
      .issues.filter(({ repository }) => repository === this.#options.elsewhere)
      .sort((a, b) => a.number - b.number);
    const subIssues = groupBy(issues, ({ parent }) => parent);
    return Promise.resolve(
      issues.map((issue) => toTracked(issue, subIssues.get(issue.number) ?? [], this.#store.file)),
    );
  }

  /** @throws WriteFailure `refused`: the file is as it was */
  #write<T>(what: string, change: (tracker: Tracker) => readonly [Tracker, T]): Promise<T> {
    return new Promise((resolve) => {
      resolve(this.#apply(what, change));
    });
  }

  #apply<T>(what: string, change: (tracker: Tracker) => readonly [Tracker, T]): T {
    try {
      const before = this.#load();
      const [after, result] = change(before);
      if (after !== before) this.#save(after);
      return result;
    } catch (error) {
      if (error instanceof WriteFailure) throw error;
      throw new WriteFailure('refused', `Could not ${what}: ${reasonOf(error)}`, { cause: error });
    }
  }

  #save(tracker: Tracker): void {
    this.#witness?.sending();
    this.#store.save(tracker);
    this.#witness?.answered({ status: null, requestId: null });
  }

  #change(number: number, what: string, change: (issue: StoredIssue) => StoredIssue): Promise<TrackedIssue> {
    return this.#write(what, (tracker) => {
      const before = tracker.issues.find((issue) => issue.number === number);
      if (before === undefined) throw new WriteFailure('refused', `Could not ${what}: it is not there.`);
      const after = checkIssue(change(before));
      const issues = tracker.issues.map((issue) => (issue === before ? after : issue));
      const isSame = JSON.stringify(after) === JSON.stringify(before);
      const subIssues = issues.filter(({ parent }) => parent === number);
      return [isSame ? tracker : { ...tracker, issues }, toTracked(after, subIssues, this.#store.file)];
    });
  }
}
