/**
 * Carries a Plan out: serial writes, each sent at most once, and an Outcome for every change. Stops cleanly where going
 * on could do harm (outcome unknown, limit, newer commit, a signal) and says so; the next run derives the rest anew.
 */

import { UmbrellaRun, type Course, type Failed } from './apply-umbrellas.js';
import { withNumber } from './core/planning/block.js';
import { duplicateChange } from './core/planning/changes.js';
import type { Change, Plan } from './core/planning/plan.js';
import { issueName, type TrackedIssue } from './core/planning/tracked-issue.js';
import { recognise } from './core/planning/tracked.js';
import type { UmbrellaChange } from './core/planning/umbrella-change.js';
import type { ShownApplied, ShownOutcome } from './core/rendering/applied.js';
import { heldBack, leftElsewhere } from './core/rendering/held.js';
import { IncompleteRead, WriteFailure, type OtherTrackers } from './ports.js';
import { changeIssue, createIssue, type WriteContext } from './write-change.js';

export type Outcome = ShownOutcome;
export type Applied = ShownApplied;

export interface ApplyContext extends Omit<WriteContext, 'milestones'> {
  /** Where changes of other repositories are written. */
  readonly others?: OtherTrackers | undefined;
  /** The commit that the files were read at, null where the tracker knows none. */
  readonly commit: string | null;
  /** What the plan was made from. */
  readonly issues: readonly TrackedIssue[];
  /** True once the run was asked to end. */
  readonly stopped: () => boolean;
}

export async function apply(plan: Plan, context: ApplyContext): Promise<Applied> {
  const run = new ApplyRun(context);
  // Duplicates first: once the issue that stays is another item's or file's, they would stand for what is gone.
  const changes = plan.changes
    .filter(({ action }) => action !== 'none')
    .sort((a, b) => Number(b.action === 'close-duplicate') - Number(a.action === 'close-duplicate'));
  const held = heldBack(plan);
  if (held !== null) run.incomplete.push(held);
  run.incomplete.push(...leftElsewhere(plan));
  const rest = plan.held?.kind === 'too-many' ? changes.filter(({ action }) => !opens.has(action)) : [];
  const umbrellas = new UmbrellaRun(umbrellasOf(plan, held !== null), run);
  await umbrellas.prepare();
  const toDo = held === null ? changes : rest;
  if (run.overtaken) run.leaveRest(toDo);
  else await run.carryOut(toDo);
  await umbrellas.gather();
  if (umbrellas.mayHaveCreated) run.createdIn.add(undefined);
  for (const repository of run.createdIn) {
    const seen = await run.seen(repository);
    await run.converge(repository, seen);
    if (repository === undefined) await umbrellas.converge(seen);
  }
  const { outcomes, incomplete, overtaken } = run;
  return { outcomes, umbrellas: umbrellas.outcomes, incomplete, overtaken };
}

const opens = new Set<Change['action']>(['create', 'adopt']);

/** None is made while a person decides about the issues that would go in. */
function umbrellasOf({ umbrellas, held }: Plan, isHeld: boolean): readonly UmbrellaChange[] {
  const changes = umbrellas.filter(({ action }) => action !== 'none');
  if (!isHeld) return changes;
  return held?.kind === 'too-many' ? changes.filter(({ action }) => action !== 'create') : [];
}

const askedToEnd = 'The run was asked to end.';

/** Failures after which the next change may still be tried: this one did not happen, or its issue alone is odd. */
const passing = new Set<WriteFailure['kind']>(['refused', 'not-kept']);

class ApplyRun implements Course {
  readonly outcomes: Outcome[] = [];
  readonly incomplete: string[] = [];
  /** Repositories in which something may have been opened, undefined for home. */
  readonly createdIn = new Set<string | undefined>();
  overtaken = false;
  hasStopped = false;
  readonly context: ApplyContext & WriteContext;
  readonly milestones = new Map<string, number>();
  /** Numbers of what this run opened, by key. */
  readonly opened = new Map<string, number>();
  /** Other repositories that the token may not write to: what is to do there is left, the rest goes on. */
  readonly #forbidden = new Set<string>();
  #fenced = false;

  constructor(context: ApplyContext) {
    this.context = { ...context, milestones: this.milestones };
  }

  async carryOut(changes: readonly Change[]): Promise<void> {
    for (const [at, change] of changes.entries()) {
      if (change.repository !== undefined && this.#forbidden.has(change.repository)) {
        this.#leave(change);
        continue;
      }
      const mayGo = await this.mayGoOn(change);
      if (mayGo && (await this.#attempt(change))) continue;
      this.hasStopped = true;
      this.leaveRest(changes.slice(mayGo ? at + 1 : at));
      return;
    }
  }

  leaveRest(changes: readonly Change[]): void {
    for (const change of changes) this.#leave(change);
    if (changes.length > 0 && !this.overtaken)
      this.incomplete.push(`${changes.length} changes are left for the next run.`);
  }

  #leave(change: Change): void {
    this.outcomes.push({ change, result: 'left', issue: change.issue, message: null });
  }

  /** The ports of the repository that a change is written to. Milestones are those of home. */
  #at(repository: string | undefined): WriteContext {
    const { others } = this.context;
    if (repository === undefined) return this.context;
    const writer = others?.writer?.(repository);
    if (others === undefined || writer === undefined) throw new Error(`There is no writer for ${repository}.`);
    return { ...this.context, reader: others.reader(repository), writer, milestones: new Map() };
  }

  /** Before the first write and before every creation: is this still the tip, and does nobody want the run to end? */
  async mayGoOn({ action }: Pick<Change, 'action'>): Promise<boolean> {
    const { commit, reader, stopped } = this.context;
    if (stopped()) {
      if (!this.incomplete.includes(askedToEnd)) this.incomplete.push(askedToEnd);
      return false;
    }
    if (commit === null || (this.#fenced && action !== 'create')) return true;
    const tip = await this.#orIncomplete(reader.tip(), 'The tip of the default branch could not be read');
    this.#fenced = true;
    this.overtaken = typeof tip === 'string' && tip !== commit;
    return tip !== undefined && !this.overtaken;
  }

  /** True to go on with the next change. */
  async #attempt(change: Change): Promise<boolean> {
    try {
      const isNew = change.action === 'create';
      const place = this.#at(change.repository);
      if (isNew) this.createdIn.add(change.repository);
      const { issue, message } = await (isNew
        ? createIssue(this.#numbered(change), place)
        : changeIssue(change, place));
      if (isNew) this.opened.set(change.item?.key ?? '', issue.number);
      this.outcomes.push({ change, result: 'applied', issue: { number: issue.number, url: issue.url }, message });
      return true;
    } catch (error) {
      const { result, message, kind, mayGoOn } = this.failed(describe(change), error);
      this.outcomes.push({ change, result, issue: change.issue, message });
      if (kind === 'forbidden' && change.repository !== undefined) this.#forbidden.add(change.repository);
      return mayGoOn || (change.repository !== undefined && this.#forbidden.has(change.repository));
    }
  }

  /** What a failure comes to; it is said. Anything that is none is thrown on. */
  failed(what: string, error: unknown): Failed {
    if (!(error instanceof WriteFailure) && !(error instanceof IncompleteRead)) throw error;
    const kind = error instanceof WriteFailure ? error.kind : 'limit';
    const result = kind === 'limit' || kind === 'forbidden' ? 'left' : kind;
    this.incomplete.push(`${what}: ${error.message}`);
    return { result, kind, message: error.message, mayGoOn: passing.has(kind) };
  }

  /** @throws WriteFailure where it names an issue that this run was to open first and did not */
  #numbered(change: Change): Change {
    const { recursWith, writes } = change;
    if (recursWith === undefined) return change;
    const number = this.opened.get(recursWith);
    if (number === undefined || writes.block === undefined) {
      throw new WriteFailure('refused', 'the issue that it names was not opened; the next run goes on.');
    }
    return { ...change, writes: { ...writes, block: withNumber(writes.block, number) } };
  }

  /** Two runs at once may both have created: the lowest number stays, whoever looks last closes the others. */
  async converge(repository: string | undefined, seen: readonly TrackedIssue[]): Promise<void> {
    const { trust, label } = this.context;
    const closed = this.outcomes
      .filter(({ change }) => change.action === 'close-duplicate' && change.repository === repository)
      .map(({ issue }) => issue?.number);
    const { extra } = recognise(seen, trust, label);
    await this.carryOut(extra.filter(({ issue }) => !closed.includes(issue.number)).map(duplicateChange));
  }

  /** What was listed of a repository at the start, with what came since. */
  async seen(repository: string | undefined): Promise<TrackedIssue[]> {
    const own = this.context.issues.filter((issue) => issue.repository === repository);
    const recent = await this.#orIncomplete(
      this.#at(repository).reader.listRecent(),
      'Whether another run opened the same could not be seen',
    );
    return [...new Map([...own, ...(recent ?? [])].map((issue) => [issue.number, issue])).values()];
  }

  /** undefined where it could not be read; that is said in the outcome, not thrown over what was done so far. */
  async #orIncomplete<T>(read: Promise<T>, otherwise: string): Promise<T | undefined> {
    try {
      return await read;
    } catch (error) {
      if (!(error instanceof IncompleteRead)) throw error;
      this.incomplete.push(`${otherwise}: ${error.message}`);
      return undefined;
    }
  }
}

function describe({ action, item, issue, repository }: Change): string {
  if (issue !== null) return `${action} ${issueName(issue)}`;
  return `${action} "${item?.text ?? ''}"${repository === undefined ? '' : ` in ${repository}`}`;
}
