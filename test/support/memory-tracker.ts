/**
 * A tracker in memory in GitHub's shape: accounts, labels, read-backs, a listing that can lag. Every request passes a
 * gate first and another one before its answer is heard, so that a test decides what happens between any two.
 */

import type { Closing } from '../../src/core/planning/closing.js';
import { groupBy } from '../../src/core/planning/group-by.js';
import type { RepositoryFacts } from '../../src/core/planning/other-repository.js';
import type {
  Holding,
  IssueAuthor,
  Milestone,
  Referenced,
  TrackedIssue,
} from '../../src/core/planning/tracked-issue.js';
import type { MilestonePatch, PutIn } from '../../src/umbrella-ports.js';
import {
  WriteFailure,
  type Identity,
  type IssuePatch,
  type IssueReader,
  type IssueWriter,
  type NewIssue,
} from '../../src/ports.js';
import { bot } from './plan-builders.js';

export interface Comment {
  readonly by: string;
  readonly body: string;
}

export interface Write {
  /** Name of the port's method. */
  readonly call: string;
  readonly number: number;
  /** As it was before and after. */
  readonly before: TrackedIssue | null;
  readonly after: TrackedIssue;
}

/**
 * Called around every request. What it throws is what the caller gets: before the request nothing has happened yet,
 * after it the work is done.
 */
export type Gate = (call: string, when: 'before' | 'after', repository: string) => Promise<void> | void;

const now = '2026-07-01T00:00:00Z';

/** Links are frozen at a commit, which is known by its form. */
export function commitName(count: number): string {
  return count.toString(16).padStart(40, 'c');
}

export class MemoryTracker {
  /** `owner/name` */
  readonly repository: string;
  facts: Omit<RepositoryFacts, 'id' | 'name'> = { visibility: 'private', archived: false, hasIssues: true };
  /** The commit at the tip of the default branch. */
  tip = commitName(1);
  /** An older GitHub Enterprise Server has none. */
  hasSubIssues = true;
  readonly comments = new Map<number, Comment[]>();
  /** Every write that changed an issue, in order. */
  readonly log: Write[] = [];
  readonly #old = new Set<number>();
  /** Bodies that each issue's author gave it, oldest first. */
  readonly #bodies = new Map<number, string[]>();
  readonly #issues = new Map<number, TrackedIssue>();
  readonly #milestones = new Map<number, Milestone>();
  /** What listings show while they lag, else null. */
  #frozen: readonly TrackedIssue[] | null = null;

  constructor(repository = 'acme/ops') {
    this.repository = repository;
  }

  all(): TrackedIssue[] {
    const children = groupBy(this.#issues.values(), ({ parent }) => parent);
    return [...this.#issues.values()].map((issue) => withChildren(issue, children.get(issue.number) ?? []));
  }

  get(number: number): TrackedIssue {
    const issue = this.#issues.get(number);
    if (issue === undefined) throw new Error(`There is no #${number}.`);
    return withChildren(
      issue,
      [...this.#issues.values()].filter(({ parent }) => parent === number),
    );
  }

  milestones(): Milestone[] {
    return [...this.#milestones.values()].map((milestone) => {
      const inside = this.all().filter((issue) => issue.milestone === milestone.number);
      return { ...milestone, holds: holdingOf(inside) };
    });
  }

  addMilestone(title: string, description: string, author: IssueAuthor): Milestone {
    if (this.milestones().some((one) => one.title === title)) throw new WriteFailure('refused', `${title} is taken.`);
    const number = Math.max(0, ...this.#milestones.keys()) + 1;
    const url = `https://github.com/acme/ops/milestone/${number}`;
    const made = { number, title, description, state: 'open', author, url, holds: holdingOf([]) } as const;
    this.#milestones.set(number, made);
    return made;
  }

  /** As a person does, or a run. */
  changeMilestone(number: number, patch: Partial<Milestone>): Milestone {
    const before = this.#milestones.get(number);
    if (before === undefined) throw new WriteFailure('refused', `There is no milestone ${number}.`);
    const after = { ...before, ...patch };
    this.#milestones.set(number, after);
    return after;
  }

  /** Listings show what they show now until they are thawed. */
  freezeLists(): void {
    this.#frozen = this.all();
  }

  thawLists(): void {
    this.#frozen = null;
  }

  /** A day and a half goes by: what was changed until now is listed by its label alone. */
  age(): void {
    for (const number of this.#issues.keys()) this.#old.add(number);
  }

  isRecent({ number }: TrackedIssue): boolean {
    return !this.#old.has(number);
  }

  remove(number: number): void {
    this.#issues.delete(number);
  }

  /** What a person does: changes a field behind everybody's back. */
  meddle(number: number, patch: Partial<TrackedIssue>): void {
    const before = this.#issues.get(number);
    if (before === undefined) throw new Error(`There is no #${number}.`);
    this.#issues.set(number, { ...before, ...patch });
    this.#old.delete(number);
  }

  /** The same without a field, say. */
  replace(issue: TrackedIssue): void {
    this.#issues.set(issue.number, issue);
    this.#old.delete(issue.number);
  }

  listed(): readonly TrackedIssue[] {
    return this.#frozen ?? this.all();
  }

  add(issue: NewIssue, author: IssueAuthor): TrackedIssue {
    const number = Math.max(0, ...this.#issues.keys()) + 1;
    const made: TrackedIssue = {
      ...{ number, author, title: issue.title, body: issue.body },
      ...{ state: 'open', stateReason: null, locked: false, createdAt: now, closedAt: null },
      labels: [...issue.labels],
      assignees: [...issue.assignees],
      ...(issue.milestone !== undefined && { milestone: issue.milestone }),
      url: `https://github.com/${this.repository}/issues/${number}`,
    };
    this.#issues.set(number, made);
    this.#bodies.set(number, [made.body]);
    return made;
  }

  /** Newest first. */
  formerBodies(number: number): readonly string[] {
    return (this.#bodies.get(number) ?? []).toReversed();
  }

  /** Writes as a run does: noted. */
  change(call: string, number: number, patch: Partial<TrackedIssue>): void {
    const before = this.#issues.get(number);
    if (before === undefined) throw new WriteFailure('refused', `#${number} is not there.`);
    const after = { ...before, ...patch };
    this.#issues.set(number, after);
    this.#old.delete(number);
    if (after.body !== before.body) this.#bodies.get(number)?.push(after.body);
    this.log.push({ call, number, before, after });
  }

  /** Both ports as one run holds them. */
  open(gate: Gate = () => undefined): { reader: IssueReader; writer: IssueWriter } {
    const connection = new Connection(this, gate);
    return { reader: connection, writer: connection };
  }
}

function holdingOf(issues: readonly TrackedIssue[]): Holding {
  const open = issues.filter(({ state }) => state === 'open').length;
  return { open, closed: issues.length - open };
}

function withChildren(issue: TrackedIssue, children: readonly TrackedIssue[]): TrackedIssue {
  return children.length === 0 ? issue : { ...issue, subIssues: holdingOf(children) };
}

class Connection implements IssueReader, IssueWriter {
  readonly repository: string;
  readonly serverUrl = 'https://github.com';
  readonly #tracker: MemoryTracker;
  readonly #gate: Gate;
  readonly #highestAtStart: number;

  constructor(tracker: MemoryTracker, gate: Gate) {
    this.#tracker = tracker;
    this.repository = tracker.repository;
    this.#gate = gate;
    this.#highestAtStart = Math.max(0, ...tracker.all().map(({ number }) => number));
  }

  identity(): Promise<Identity> {
    return Promise.resolve({ id: bot.id, login: bot.login });
  }

  listTracked(label: string): Promise<readonly TrackedIssue[]> {
    const isTracked = (issue: TrackedIssue): boolean => issue.labels.includes(label) || this.#tracker.isRecent(issue);
    return this.#ask('listTracked', () => this.#tracker.listed().filter(isTracked));
  }

  listOwn(): Promise<readonly TrackedIssue[]> {
    return this.#ask('listOwn', () => this.#tracker.listed().filter(({ author }) => author.id === bot.id));
  }

  listAll(): Promise<readonly TrackedIssue[]> {
    return this.#ask('listAll', () => this.#tracker.all());
  }

  listRecent(): Promise<readonly TrackedIssue[]> {
    return this.#ask('listRecent', () => this.#tracker.listed().filter(({ number }) => number > this.#highestAtStart));
  }

  lookUp(numbers: readonly number[]): Promise<ReadonlyMap<number, Referenced>> {
    const all = (): Map<number, TrackedIssue> => new Map(this.#tracker.all().map((issue) => [issue.number, issue]));
    return this.#ask('lookUp', () => new Map(numbers.map((number) => [number, all().get(number) ?? 'missing'])));
  }

  /** Closed by hand, all of them: nothing here merges pull requests. */
  closings(numbers: readonly number[]): Promise<ReadonlyMap<number, Closing>> {
    const closed = (): TrackedIssue[] => this.#tracker.all().filter(({ number }) => numbers.includes(number));
    return this.#ask(
      'closings',
      () => new Map(closed().flatMap(({ number, closedAt: at }) => (at === null ? [] : [[number, { at, by: null }]]))),
    );
  }

  formerBodies(numbers: readonly number[]): Promise<ReadonlyMap<number, readonly string[]>> {
    const all = (): (readonly [number, readonly string[]])[] =>
      numbers.map((number) => [number, this.#tracker.formerBodies(number)]);
    return this.#ask('formerBodies', () => new Map(all()));
  }

  listMilestones(): Promise<readonly Milestone[]> {
    return this.#ask('listMilestones', () => this.#tracker.milestones());
  }

  lookUpMilestone(number: number): Promise<Milestone | null> {
    const find = (): Milestone | undefined => this.#tracker.milestones().find((one) => one.number === number);
    return this.#ask('lookUpMilestone', () => find() ?? null);
  }

  tip(): Promise<string> {
    return this.#ask('tip', () => this.#tracker.tip);
  }

  about(): Promise<RepositoryFacts> {
    const { repository: name, facts } = this.#tracker;
    return this.#ask('about', () => ({ id: `id of ${name}`, name, ...facts }));
  }

  async create(issue: NewIssue): Promise<TrackedIssue> {
    const { number } = await this.#ask('create', () => {
      const made = this.#tracker.add(issue, bot);
      this.#tracker.log.push({ call: 'create', number: made.number, before: null, after: made });
      return made;
    });
    return this.#readBack(number);
  }

  async update(number: number, patch: IssuePatch): Promise<TrackedIssue> {
    await this.#ask('update', () => {
      this.#tracker.change('update', number, patch);
    });
    return this.#readBack(number);
  }

  comment(number: number, body: string): Promise<string> {
    return this.#ask('comment', () => {
      const issue = this.#tracker.get(number);
      const comments = this.#tracker.comments.get(number) ?? [];
      this.#tracker.comments.set(number, [...comments, { by: bot.login, body }]);
      this.#tracker.change('comment', number, {});
      return `${issue.url}#issuecomment-${comments.length + 1}`;
    });
  }

  addLabels(number: number, labels: readonly string[]): Promise<void> {
    return this.#ask('addLabels', () => {
      const all = new Set([...this.#tracker.get(number).labels, ...labels]);
      this.#tracker.change('addLabels', number, { labels: [...all] });
    });
  }

  removeLabel(number: number, label: string): Promise<void> {
    return this.#ask('removeLabel', () => {
      const labels = this.#tracker.get(number).labels.filter((one) => one !== label);
      this.#tracker.change('removeLabel', number, { labels });
    });
  }

  /** No request that anything depends on: labels are there. */
  ensureLabel(): Promise<void> {
    return Promise.resolve();
  }

  async assign(number: number, logins: readonly string[]): Promise<readonly string[]> {
    await this.#ask('assign', () => {
      const all = new Set([...this.#tracker.get(number).assignees, ...logins]);
      this.#tracker.change('assign', number, { assignees: [...all] });
    });
    return [];
  }

  unassign(number: number, logins: readonly string[]): Promise<void> {
    return this.#ask('unassign', () => {
      const assignees = this.#tracker.get(number).assignees.filter((login) => !logins.includes(login));
      this.#tracker.change('unassign', number, { assignees });
    });
  }

  addSubIssue(parent: number, number: number, from: number | null): Promise<PutIn> {
    return this.#ask('addSubIssue', () =>
      this.#tracker.hasSubIssues
        ? this.#put('addSubIssue', number, { parent }, from)
        : { kind: 'unsupported', why: 'Sub-issues are not known here.' },
    );
  }

  setMilestone(milestone: number, number: number, from: number | null): Promise<PutIn> {
    return this.#ask('setMilestone', () => this.#put('setMilestone', number, { milestone }, from));
  }

  createMilestone({ title, description }: { title: string; description: string }): Promise<Milestone> {
    return this.#ask('createMilestone', () => this.#tracker.addMilestone(title, description, bot));
  }

  updateMilestone(number: number, patch: MilestonePatch): Promise<Milestone> {
    return this.#ask('updateMilestone', () => this.#tracker.changeMilestone(number, patch));
  }

  #put(call: string, number: number, to: Pick<TrackedIssue, 'parent' | 'milestone'>, from: number | null): PutIn {
    const issue = this.#tracker.get(number);
    const [now, wanted] = 'parent' in to ? [issue.parent, to.parent] : [issue.milestone, to.milestone];
    if (now === wanted) return { kind: 'in' };
    if ((now ?? null) !== from) return { kind: 'elsewhere' };
    this.#tracker.change(call, number, to);
    return { kind: 'in' };
  }

  hasOwnComment(number: number, marker: string): Promise<boolean> {
    const own = (): Comment[] => this.#tracker.comments.get(number) ?? [];
    return this.#ask('hasOwnComment', () => own().some(({ body }) => body.includes(marker)));
  }

  #readBack(number: number): Promise<TrackedIssue> {
    return this.#ask('read back', () => this.#tracker.get(number));
  }

  async #ask<T>(call: string, work: () => T): Promise<T> {
    await this.#gate(call, 'before', this.repository);
    const answer = work();
    await this.#gate(call, 'after', this.repository);
    return answer;
  }
}
