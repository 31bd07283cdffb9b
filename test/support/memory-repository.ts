/** A repository's files in memory at its tip, and runs of sync over them against a MemoryTracker. */

import type { Applied } from '../../src/apply.js';
import { defaultConfig, type Config } from '../../src/core/config.js';
import { elsewhereReader, elsewhereWriter, onePerName } from '../../src/other-trackers.js';
import { IncompleteRead, UnreadableFile, type Files, type OtherTrackers } from '../../src/ports.js';
import { applyWhole, readPostmortems, type Planned, type Read } from '../../src/sync.js';
import { commitName, MemoryTracker, type Gate } from './memory-tracker.js';

export interface RunOptions {
  readonly gate?: Gate;
  readonly config?: Config;
  readonly stopped?: () => boolean;
  /** Why nothing is written to other repositories. */
  readonly closed?: string | null;
  /** What an older run checked out; the tip otherwise. */
  readonly checkout?: Checkout;
}

export interface Checkout {
  readonly commit: string;
  readonly read: Read;
}

export type Ran = Planned & { readonly applied: Applied };

/** Runs that change anything after the last event; more than this and it never comes to rest. */
const mostRuns = 8;

export class MemoryRepository {
  readonly tracker: MemoryTracker;
  /** Other repositories that the configuration may send issues to, by name. */
  readonly elsewhere: ReadonlyMap<string, MemoryTracker>;
  #files: ReadonlyMap<string, string>;
  #commits = 1;

  constructor(files: Readonly<Record<string, string>>, tracker = new MemoryTracker(), elsewhere: MemoryTracker[] = []) {
    this.tracker = tracker;
    this.elsewhere = new Map(elsewhere.map((one) => [one.repository, one]));
    this.#files = new Map(Object.entries(files));
  }

  /** Number of writes so far, over all repositories. */
  get writes(): number {
    return [this.tracker, ...this.elsewhere.values()].reduce((sum, { log }) => sum + log.length, 0);
  }

  commit(files: ReadonlyMap<string, string>): void {
    this.#files = files;
    this.tracker.tip = commitName((this.#commits += 1));
  }

  async checkout(config: Config = defaultConfig): Promise<Checkout> {
    const read = await readPostmortems(inMemory(this.#files), config, this.tracker.repository, []);
    return { commit: this.tracker.tip, read };
  }

  async run({ gate, config = defaultConfig, stopped, checkout, closed = null }: RunOptions = {}): Promise<Ran> {
    const { commit, read } = checkout ?? (await this.checkout(config));
    return applyWhole({
      ...{ read, config, commit, today: '2026-07-01', proveAbsence: true },
      ...this.tracker.open(gate),
      others: this.#others(gate, closed),
      wait: () => Promise.resolve(),
      stopped: stopped ?? (() => false),
    });
  }

  #others(gate: Gate | undefined, closed: string | null): OtherTrackers {
    const open = onePerName((name) => {
      const tracker = this.elsewhere.get(name);
      if (tracker === undefined) throw new IncompleteRead(`There is no ${name}.`);
      return tracker.open(gate);
    });
    const reader = onePerName((name) => elsewhereReader(open(name).reader));
    return {
      reader,
      closed,
      help: 'Look there.',
      ...(closed === null && { writer: (name: string) => elsewhereWriter(open(name).writer, name) }),
    };
  }

  /** Runs without accidents until one writes nothing; that one is the answer. */
  async untilQuiet(config: Config = defaultConfig): Promise<Ran> {
    const checkout = await this.checkout(config);
    for (let runs = 0; runs < mostRuns; runs += 1) {
      const before = this.writes;
      const ran = await this.run({ config, checkout });
      if (this.writes === before) return ran;
    }
    throw new Error(`Not quiet after ${mostRuns} runs: ${JSON.stringify(this.tracker.log.slice(-3))}`);
  }
}

export function inMemory(files: ReadonlyMap<string, string>): Files {
  return {
    list: () => Promise.resolve([...files.keys()].sort()),
    find: (path) => Promise.resolve({ kind: path === '.' ? 'folder' : files.has(path) ? 'file' : 'missing', path }),
    read: (path) => {
      const text = files.get(path);
      return text === undefined ? Promise.reject(new UnreadableFile('gone')) : Promise.resolve(Buffer.from(text));
    },
  };
}
