/** A repository's files in memory at its tip, and runs of sync over them against a MemoryTracker. */

import type { Applied } from '../../src/apply.js';
import { defaultConfig, type Config } from '../../src/core/config.js';
import { UnreadableFile, type Files } from '../../src/ports.js';
import { applyWhole, readPostmortems, type Planned, type Read } from '../../src/sync.js';
import { commitName, MemoryTracker, type Gate } from './memory-tracker.js';

export interface RunOptions {
  readonly gate?: Gate;
  readonly config?: Config;
  readonly stopped?: () => boolean;
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
  readonly tracker = new MemoryTracker();
  #files: ReadonlyMap<string, string>;
  #commits = 1;

  constructor(files: Readonly<Record<string, string>>) {
    this.#files = new Map(Object.entries(files));
  }

  commit(files: ReadonlyMap<string, string>): void {
    this.#files = files;
    this.tracker.tip = commitName((this.#commits += 1));
  }

  async checkout(config: Config = defaultConfig): Promise<Checkout> {
    const read = await readPostmortems(inMemory(this.#files), config, 'acme/ops', []);
    return { commit: this.tracker.tip, read };
  }

  async run({ gate, config = defaultConfig, stopped, checkout }: RunOptions = {}): Promise<Ran> {
    const { commit, read } = checkout ?? (await this.checkout(config));
    return applyWhole({
      ...{ read, config, commit, today: '2026-07-01', proveAbsence: true },
      ...this.tracker.open(gate),
      wait: () => Promise.resolve(),
      stopped: stopped ?? (() => false),
    });
  }

  /** Runs without accidents until one writes nothing; that one is the answer. */
  async untilQuiet(config: Config = defaultConfig): Promise<Ran> {
    const checkout = await this.checkout(config);
    for (let runs = 0; runs < mostRuns; runs += 1) {
      const before = this.tracker.log.length;
      const ran = await this.run({ config, checkout });
      if (this.tracker.log.length === before) return ran;
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
