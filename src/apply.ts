/**
 * Carries a Plan out: serial writes, each sent at most once, and an Outcome for every change. Stops cleanly where going
 * on could do harm (outcome unknown, limit, newer commit, a signal) and says so; the next run derives the rest anew.
 */

import { withBlock } from './core/planning/block.js';
import { adoptionMarker, duplicateChange } from './core/planning/changes.js';
import { labelOf } from './core/planning/labels.js';
import type { Change, Plan } from './core/planning/plan.js';
import type { TrackedIssue } from './core/planning/tracked-issue.js';
import { recognise, type Trust } from './core/planning/tracked.js';
import { heldBack } from './core/rendering/held.js';
import { WriteFailure, type IssueReader, type IssuePatch, type IssueWriter } from './ports.js';

export type Result = 'applied' | 'refused' | 'unknown' | 'not-kept' | 'left';

export interface Outcome {
  readonly change: Change;
  readonly result: Result;
  /** The issue that was written to, null where there is none yet. */
  readonly issue: { readonly number: number; readonly url: string } | null;
  /** What a person should know beside the result: who could not be assigned, why it was refused. */
  readonly message: string | null;
}

export interface Applied {
  readonly outcomes: readonly Outcome[];
  /** Empty where everything was done; else each reason why it was not, for a person. */
  readonly incomplete: readonly string[];
  /** A newer commit is at the tip: its run does the work, and this one wrote nothing more. */
  readonly overtaken: boolean;
}

export interface ApplyContext {
  readonly reader: IssueReader;
  readonly writer: IssueWriter;
  readonly trust: Trust;
  readonly label: string;
  /** The commit that the files were read at, null where the tracker knows none. */
  readonly commit: string | null;
  /** What the plan was made from. */
  readonly issues: readonly TrackedIssue[];
  /** Waits this many seconds. */
  readonly wait: (seconds: number) => Promise<void>;
  /** True once the run was asked to end. */
  readonly stopped: () => boolean;
}

export async function apply(plan: Plan, context: ApplyContext): Promise<Applied> {
  const run = new ApplyRun(context);
  const changes = plan.changes.filter(({ action }) => action !== 'none');
  const held = heldBack(plan);
  const due =
    held === null ? changes : plan.held?.kind === 'too-many' ? changes.filter((change) => !opens(change)) : [];
  if (held !== null) run.incomplete.push(held);
  await run.carryOut(due);
  if (run.created) await run.converge();
  return { outcomes: run.outcomes, incomplete: run.incomplete, overtaken: run.overtaken };
}

function opens({ action }: Change): boolean {
  return action === 'create' || action === 'adopt';
}

const maxNamed = 3;
/** Seconds between looks at the listing after an answer was lost; a listing can lag behind a write. */
const settleAfter = [2, 5, 15, 45];

class ApplyRun {
  readonly outcomes: Outcome[] = [];
  readonly incomplete: string[] = [];
  readonly #context: ApplyContext;
  created = false;
  overtaken = false;
  #fenced = false;

  constructor(context: ApplyContext) {
    this.#context = context;
  }

  async carryOut(changes: readonly Change[]): Promise<void> {
    for (const [at, change] of changes.entries()) {
      const stop = await this.#mustStop(change);
      if (stop === null) {
        if (await this.#attempt(change)) continue;
      } else if (stop !== '') this.incomplete.push(stop);
      const left = changes.slice(stop === null ? at + 1 : at);
      for (const later of left) this.#record(later, 'left', null, null);
      if (left.length > 0 && !this.overtaken) this.incomplete.push(`${left.length} changes are left for the next run.`);
      return;
    }
  }

  /** null to go on, else the reason to stop ('' where a newer run does the work). */
  async #mustStop(change: Change): Promise<string | null> {
    if (this.#context.stopped()) return 'The run was asked to end.';
    const { commit, reader } = this.#context;
    if (commit === null || (this.#fenced && change.action !== 'create')) return null;
    this.#fenced = true;
    const tip = await reader.tip();
    if (tip === null || tip === commit) return null;
    this.overtaken = true;
    return '';
  }

  /** True to go on with the next change. */
  async #attempt(change: Change): Promise<boolean> {
    try {
      if (change.action === 'create') await this.#create(change);
      else await this.#write(change);
      return true;
    } catch (error) {
      if (!(error instanceof WriteFailure)) throw error;
      const { kind, message } = error;
      const result = kind === 'limit' || kind === 'forbidden' ? 'left' : kind;
      this.#record(change, result, change.issue, message);
      this.incomplete.push(`${describe(change)}: ${message}`);
      return kind === 'refused' || kind === 'not-kept';
    }
  }

  async #create(change: Change): Promise<void> {
    const { writer } = this.#context;
    const { title = '', block = '', addLabels = [], assign = [] } = change.writes;
    await this.#ensureLabels(addLabels);
    let issue: TrackedIssue | null;
    this.created = true;
    try {
      issue = await writer.create({ title, body: block, labels: addLabels, assignees: assign });
    } catch (error) {
      if (!(error instanceof WriteFailure) || error.kind !== 'unknown') throw error;
      issue = await this.#settle(change);
      if (issue === null) throw error;
    }
    const { assignees } = issue;
    const missing = assign.filter((login) => !assignees.some((one) => one.toLowerCase() === login.toLowerCase()));
    this.#record(change, 'applied', issue, notAssigned(missing));
  }

  /** The answer to a create was lost: looks for the issue instead of sending the request again. */
  async #settle(change: Change): Promise<TrackedIssue | null> {
    for (const seconds of settleAfter) {
      await this.#context.wait(seconds);
      const { canonical } = recognise(
        await this.#context.reader.listRecent(),
        this.#context.trust,
        this.#context.label,
      );
      const found = canonical.get(change.item?.key ?? '');
      if (found !== undefined) return found.issue;
    }
    return null;
  }

  async #write(change: Change): Promise<void> {
    const { writer, reader } = this.#context;
    const { writes, issue } = change;
    if (issue === null) throw new Error(`A change of kind ${change.action} needs an issue.`);
    const { number } = issue;
    const now = (await reader.lookUp([number])).get(number);
    if (now === undefined || now === 'missing' || now === 'pull-request') {
      throw new WriteFailure('refused', `#${number} is not there any more.`);
    }
    // The marker says what was written, so it goes last: a run cut off before it does the rest again, harmlessly.
    if (change.action === 'adopt') await this.#comment(change, now);
    await this.#ensureLabels(writes.addLabels ?? []);
    if (writes.addLabels !== undefined) await writer.addLabels(number, writes.addLabels);
    for (const label of writes.removeLabels ?? []) await writer.removeLabel(number, label);
    const refused = writes.assign === undefined ? [] : await writer.assign(number, writes.assign);
    if (writes.unassign !== undefined) await writer.unassign(number, writes.unassign);
    const patch = patchFor(change, now);
    if (Object.keys(patch).length > 0) await writer.update(number, patch);
    if (change.action !== 'adopt') await this.#comment(change, now);
    this.#record(change, 'applied', issue, notAssigned(refused));
  }

  async #comment({ action, writes }: Change, issue: TrackedIssue): Promise<void> {
    if (writes.comment === undefined || issue.locked) return;
    const { writer } = this.#context;
    if (action === 'adopt' && (await writer.hasOwnComment(issue.number, adoptionMarker))) return;
    await writer.comment(issue.number, writes.comment);
  }

  async #ensureLabels(names: readonly string[]): Promise<void> {
    for (const name of names) await this.#context.writer.ensureLabel(labelOf(name));
  }

  /** Two runs at once may both have created: the lowest number stays, whoever looks last closes the others. */
  async converge(): Promise<void> {
    const { reader, trust, label, issues } = this.#context;
    const seen = new Map([...issues, ...(await reader.listRecent())].map((issue) => [issue.number, issue]));
    const known = new Set(
      this.outcomes.map(({ change }) => (change.action === 'close-duplicate' ? change.issue?.number : null)),
    );
    const { extra } = recognise([...seen.values()], trust, label);
    await this.carryOut(extra.filter(({ issue }) => !known.has(issue.number)).map(duplicateChange));
  }

  #record(change: Change, result: Result, issue: Outcome['issue'], message: string | null): void {
    this.outcomes.push({
      change,
      result,
      issue: issue === null ? null : { number: issue.number, url: issue.url },
      message,
    });
  }
}

/** Read just before the write: what a person changed since the listing is respected. */
function patchFor({ writes, issue }: Change, now: TrackedIssue): IssuePatch {
  return {
    ...(writes.title !== undefined && now.title === issue?.title && { title: writes.title }),
    ...(writes.block !== undefined && { body: withBlock(now.body, writes.block) }),
    ...(writes.state !== undefined &&
      now.state === issue?.state && {
        state: writes.state,
        ...(writes.stateReason !== undefined && { stateReason: writes.stateReason }),
      }),
  };
}

function notAssigned(logins: readonly string[]): string | null {
  if (logins.length === 0) return null;
  return `Not assignable here: ${logins.slice(0, maxNamed).join(', ')}${logins.length > maxNamed ? ', …' : ''}.`;
}

function describe({ action, item, issue }: Change): string {
  return issue === null ? `${action} "${item?.text ?? ''}"` : `${action} #${issue.number}`;
}
