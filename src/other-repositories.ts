/**
 * The other repositories of `services` in one run: what they are, and their issues. Each is read as home is, whole or
 * not at all; one that cannot be read is unknown and stops nothing but what would be done there.
 */

import type { Config } from './core/config.js';
import type { Closing } from './core/planning/closing.js';
import { reasonAgainst, type OtherRepository, type RepositoryFacts } from './core/planning/other-repository.js';
import { targetsOf } from './core/planning/route.js';
import type { Referenced, TrackedIssue } from './core/planning/tracked-issue.js';
import { recognise, type Trust } from './core/planning/tracked.js';
import { IncompleteRead, type IssueReader, type OtherTrackers } from './ports.js';
import { Recall } from './recall.js';

export interface OthersInput {
  readonly config: Config;
  readonly home: IssueReader;
  /** Absent where the run may reach none: all of them are unknown then. */
  readonly trackers: OtherTrackers | undefined;
  /** At home. */
  readonly trust: Trust;
  /** Whether issues whose marker is gone are asked about. */
  readonly remember: boolean;
}

interface Known {
  readonly reader: IssueReader;
  readonly recall: Recall | null;
  closed: string | null;
  unknown: string | null;
  issues: readonly TrackedIssue[];
}

export class OtherRepositories {
  /** At home and elsewhere. */
  trust: Trust;
  readonly #input: OthersInput;
  readonly #all = new Map<string, Known>();
  readonly #unreached: readonly string[];

  private constructor(input: OthersInput) {
    this.#input = input;
    this.trust = input.trust;
    this.#unreached = input.trackers === undefined ? this.targets : [];
  }

  /** Lists every one of them once. */
  static async list(input: OthersInput): Promise<OtherRepositories> {
    const others = new OtherRepositories(input);
    const { trackers } = input;
    if (trackers !== undefined && others.targets.length > 0) await others.#listAll(trackers);
    return others;
  }

  get targets(): string[] {
    return targetsOf(this.#input.config.services, this.#input.home.repository);
  }

  /** What the plan is to know of them. */
  get known(): OtherRepository[] {
    const unreached = this.#unreached.map((repository) => ({ repository, unknown: unreachable, closed: null }));
    return [
      ...unreached,
      ...[...this.#all].map(([repository, { unknown, closed }]) => ({ repository, unknown, closed })),
    ];
  }

  /** All that is known of all. */
  get issues(): TrackedIssue[] {
    return [...this.#all.values()].flatMap(({ issues }) => issues);
  }

  mayWrite(repository: string): boolean {
    const known = this.#all.get(repository);
    return known?.closed === null && known.unknown === null;
  }

  /** What the numbers are; nothing where the repository is or becomes unknown. */
  lookUp(repository: string, numbers: readonly number[]): Promise<ReadonlyMap<number, Referenced>> {
    return this.#orUnknown<ReadonlyMap<number, Referenced>>(repository, new Map(), ({ reader }) =>
      reader.lookUp(numbers),
    );
  }

  /** @throws IncompleteRead: it changes nothing that was known */
  async closings(repository: string, numbers: readonly number[]): Promise<ReadonlyMap<number, Closing>> {
    return (await this.#all.get(repository)?.reader.closings(numbers)) ?? new Map<number, Closing>();
  }

  /** Adds what the token's own account opened there whatever its labels: the second proof that something is not there. */
  async listOwn(repository: string): Promise<void> {
    await this.#orUnknown(repository, undefined, async (known) => {
      const listed = new Map(
        [...known.issues, ...(await known.reader.listOwn())].map((issue) => [issue.number, issue]),
      );
      known.issues = await remembered(known, [...listed.values()]);
    });
  }

  /** Nothing is known of it any more; the first reason stays. */
  giveUp(repository: string, why: string): void {
    const known = this.#all.get(repository);
    if (known === undefined || known.unknown !== null) return;
    known.unknown = `${repository} is unknown, nothing is done there and none of its items counts as open: ${why} ${this.#input.trackers?.help ?? ''}`;
    known.issues = [];
  }

  async #listAll(trackers: OtherTrackers): Promise<void> {
    const { home, remember, trust, config } = this.#input;
    const [first = ''] = this.targets;
    const start = await orWhy(async () => ({
      facts: await home.about(),
      identity: await trackers.reader(first).identity(),
    }));
    if (typeof start === 'object')
      this.trust = { ...trust, elsewhere: { identity: start.identity, source: start.facts.id } };
    for (const repository of this.targets) {
      const reader = trackers.reader(repository);
      const recall = remember ? new Recall(reader, this.trust, config.label) : null;
      this.#all.set(repository, { reader, recall, closed: trackers.closed, unknown: null, issues: [] });
      if (typeof start === 'string') this.giveUp(repository, start);
      else await this.#orUnknown(repository, undefined, (known) => this.#listOne(repository, known, start.facts));
    }
  }

  async #listOne(repository: string, known: Known, home: RepositoryFacts): Promise<void> {
    const facts = await known.reader.about();
    if (facts.name.toLowerCase() !== repository.toLowerCase())
      throw new IncompleteRead(`It is ${facts.name} now: correct \`services\`.`);
    known.closed ??= reasonAgainst(home, facts);
    const { label } = this.#input.config;
    known.issues = await remembered(known, await known.reader.listTracked(label));
    const { canonical, untrusted } = recognise(known.issues, this.trust, label);
    const authors = untrusted.filter(({ marker }) => !canonical.has(marker.key)).map(({ issue }) => issue.author.login);
    if (authors.length === 0) return;
    const logins = [...new Set(authors)].sort().join(', ');
    throw new IncompleteRead(
      `Issues by ${logins} stand for action items of this repository. If that is the account of \`services-token\`, add it to \`trusted-authors\`.`,
    );
  }

  async #orUnknown<T>(repository: string, otherwise: T, work: (known: Known) => Promise<T>): Promise<T> {
    const known = this.#all.get(repository);
    if (known === undefined || known.unknown !== null) return otherwise;
    const why = await orWhy(async () => ({ result: await work(known) }));
    if (typeof why === 'object') return why.result;
    this.giveUp(repository, why);
    return otherwise;
  }
}

const unreachable = 'This run does not look at it.';

async function remembered({ recall }: Known, issues: readonly TrackedIssue[]): Promise<readonly TrackedIssue[]> {
  return recall === null ? issues : recall.remember(issues);
}

/** What came of it, or why it could not be read. */
async function orWhy<T extends object>(read: () => Promise<T>): Promise<T | string> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof IncompleteRead)) throw error;
    return error.message;
  }
}
