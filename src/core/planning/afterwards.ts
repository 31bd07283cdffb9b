/** The tracked issues as they will stand once a plan is carried out: what is said about them must hold then. */

import { readMarker } from './marker.js';
import type { Change } from './plan.js';
import type { PlanInput } from './plan-input.js';
import type { TrackedIssue } from './tracked-issue.js';
import type { Recognised, Tracked } from './tracked.js';

export class Afterwards {
  readonly #listed: ReadonlyMap<number, TrackedIssue>;
  readonly #tracked: ReadonlyMap<number, Tracked>;
  readonly #changes: ReadonlyMap<number, Change>;

  constructor(
    { issues }: Pick<PlanInput, 'issues'>,
    { canonical, extra }: Pick<Recognised, 'canonical' | 'extra'>,
    changes: readonly Change[],
  ) {
    this.#listed = new Map(issues.map((issue) => [issue.number, issue]));
    this.#tracked = new Map([...canonical.values(), ...extra].map((one) => [one.issue.number, one]));
    const written = changes.filter(({ action }) => action !== 'none');
    this.#changes = new Map(
      written.flatMap((change) => (change.issue === null ? [] : [[change.issue.number, change]])),
    );
  }

  /** As it stands now; null for an issue that is not in the listing. */
  before(number: number): TrackedIssue | null {
    return this.#listed.get(number) ?? null;
  }

  /** null for an issue that is not in the listing. */
  issue(number: number): TrackedIssue | null {
    const issue = this.#listed.get(number);
    return issue === undefined ? null : this.#after(issue);
  }

  /** null for an issue without a marker of ours. */
  tracked(number: number): Tracked | null {
    const before = this.#tracked.get(number);
    if (before === undefined) return null;
    const block = this.#changes.get(number)?.writes.block;
    const marker = block === undefined ? 'none' : readMarker(block);
    return { ...before, issue: this.#after(before.issue), marker: typeof marker === 'string' ? before.marker : marker };
  }

  allTracked(): Tracked[] {
    return [...this.#tracked.keys()].map((number) => this.tracked(number)).filter((one) => one !== null);
  }

  #after(issue: TrackedIssue): TrackedIssue {
    const { state, stateReason } = this.#changes.get(issue.number)?.writes ?? {};
    if (state === undefined || state === issue.state) return issue;
    // When it closes is not known yet; no closing that was seen before is this one.
    return { ...issue, state, stateReason: stateReason ?? null, closedAt: state === 'closed' ? '' : null };
  }
}
