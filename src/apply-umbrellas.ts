/** The part of a run that carries out what a Plan says of umbrellas, in the course of the run that writes the issues. */

import type { TrackedIssue } from './core/planning/tracked-issue.js';
import { recogniseUmbrellas } from './core/planning/umbrella.js';
import type { Gather, UmbrellaChange } from './core/planning/umbrella-change.js';
import { duplicateUmbrella } from './core/planning/umbrella-changes.js';
import type { ShownOutcome, ShownUmbrella } from './core/rendering/applied.js';
import type { WriteFailure } from './ports.js';
import type { WriteContext } from './write-change.js';
import { createUmbrella, putIn, writeUmbrella, type Standing } from './write-umbrella.js';

export interface Failed {
  readonly result: ShownOutcome['result'];
  readonly kind: WriteFailure['kind'];
  readonly message: string;
  /** Whether the next change may still be tried. */
  readonly mayGoOn: boolean;
}

/** The run that this is a part of. */
export interface Course {
  readonly context: WriteContext & { readonly stopped: () => boolean };
  readonly outcomes: readonly ShownOutcome[];
  readonly incomplete: string[];
  readonly overtaken: boolean;
  /** Nothing more is written, whatever is left. */
  hasStopped: boolean;
  /** Numbers of the issues that the run opened, by key of their item. */
  readonly opened: ReadonlyMap<string, number>;
  /** Numbers of the milestones that new issues belong to, by postmortem id. */
  readonly milestones: Map<string, number>;
  mayGoOn(change: Pick<UmbrellaChange, 'action'>): Promise<boolean>;
  failed(what: string, error: unknown): Failed;
}

export class UmbrellaRun {
  readonly outcomes: ShownUmbrella[] = [];
  mayHaveCreated = false;
  readonly #changes: readonly UmbrellaChange[];
  readonly #course: Course;
  readonly #standing = new Map<UmbrellaChange, Standing>();
  #isUnsupported = false;

  constructor(changes: readonly UmbrellaChange[], course: Course) {
    this.#changes = changes;
    this.#course = course;
  }

  /** Milestones are there before the issues that are opened in them. */
  async prepare(): Promise<void> {
    const milestones = this.#changes.filter(({ kind }) => kind === 'milestone');
    for (const { postmortem, umbrella } of milestones) {
      if (postmortem !== null && umbrella !== null) this.#course.milestones.set(postmortem.id, umbrella.number);
    }
    await this.#carryOut(
      milestones.filter(({ action }) => action === 'create'),
      async (change) => {
        const made = await this.#stand(change);
        this.#course.milestones.set(change.postmortem?.id ?? '', made.number);
      },
    );
  }

  /** Puts the issues in, and writes down which are; after everything else, when all of them have numbers. */
  async gather(): Promise<void> {
    const known = new Set(this.outcomes.map(({ change }) => change));
    await this.#carryOut(
      this.#changes.filter((change) => !known.has(change)),
      async (change) => {
        const standing = this.#standing.get(change) ?? (await this.#stand(change));
        const message = await this.#fill(change, standing);
        this.outcomes.push({ change, result: 'applied', umbrella: about(standing), message });
      },
    );
  }

  /** Two runs at once may both have opened one: the lowest number stays. */
  async converge(seen: readonly TrackedIssue[]): Promise<void> {
    if (!this.mayHaveCreated) return;
    const { trust, label } = this.#course.context;
    const closed = new Set(
      this.outcomes.map(({ change }) => change.action === 'close-duplicate' && change.umbrella?.number),
    );
    const { extra } = recogniseUmbrellas('issue', { issues: seen, milestones: [], trust, label });
    const changes = extra.filter(({ umbrella }) => !closed.has(umbrella.number)).map(duplicateUmbrella);
    await this.#carryOut(changes, async (change) => {
      const standing = await this.#stand(change);
      await this.#fill(change, standing);
      this.outcomes.push({ change, result: 'applied', umbrella: about(standing), message: null });
    });
  }

  async #stand(change: UmbrellaChange): Promise<Standing> {
    const { umbrella, kind } = change;
    this.mayHaveCreated ||= umbrella === null && kind === 'issue';
    const standing =
      umbrella === null
        ? await createUmbrella(change, this.#course.context)
        : { number: umbrella.number, url: umbrella.url, made: null };
    this.#standing.set(change, standing);
    return standing;
  }

  /** @returns what a person should know */
  async #fill(change: UmbrellaChange, standing: Standing): Promise<string | null> {
    const { context, outcomes, incomplete, opened } = this.#course;
    const numberOf = ({ key, number }: Gather): number | undefined => number ?? opened.get(key);
    const gathers = this.#isUnsupported ? [] : change.gathers;
    const put = await putIn({ ...change, gathers }, standing.number, numberOf, context);
    this.#isUnsupported ||= put.isUnsupported;
    const beyond = (change.contents?.beyond ?? []).flatMap((one) => numberOf(one) ?? []);
    const isDone = incomplete.length === 0 && outcomes.every(({ result }) => result === 'applied');
    await writeUmbrella(change, standing, { inside: put.inside, beyond }, isDone, context);
    return put.why.length === 0 ? null : put.why.slice(0, mostNamed).join(' ');
  }

  async #carryOut(
    changes: readonly UmbrellaChange[],
    attempt: (change: UmbrellaChange) => Promise<void>,
  ): Promise<void> {
    for (const [at, change] of changes.entries()) {
      const mayGo = !this.#course.hasStopped && (await this.#course.mayGoOn(change));
      if (mayGo && (await this.#attempt(change, attempt))) continue;
      this.#course.hasStopped = true;
      this.#leave(changes.slice(mayGo ? at + 1 : at));
      return;
    }
  }

  async #attempt(change: UmbrellaChange, attempt: (change: UmbrellaChange) => Promise<void>): Promise<boolean> {
    try {
      await attempt(change);
      return true;
    } catch (error) {
      const { result, message, mayGoOn } = this.#course.failed(describe(change), error);
      this.outcomes.push({ change, result, umbrella: change.umbrella, message });
      return mayGoOn;
    }
  }

  #leave(changes: readonly UmbrellaChange[]): void {
    for (const change of changes)
      this.outcomes.push({ change, result: 'left', umbrella: change.umbrella, message: null });
    if (changes.length === 0 || this.#course.overtaken) return;
    const what = changes.length === 1 ? '1 umbrella is' : `${changes.length} umbrellas are`;
    this.#course.incomplete.push(`${what} left for the next run.`);
  }
}

const mostNamed = 3;

function describe({ action, kind, umbrella, writes }: UmbrellaChange): string {
  const name = kind === 'issue' ? 'parent issue' : 'milestone';
  return umbrella === null ? `${action} ${name} "${writes.title ?? ''}"` : `${action} ${name} ${umbrella.number}`;
}

function about({ number, url }: Standing): ShownUmbrella['umbrella'] {
  return { number, url };
}
