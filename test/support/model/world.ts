/** A repository, its tracker and the people around both, moved on by steps; keeps what it has to be judged by. */

import { defaultConfig, type Config } from '../../../src/core/config.js';
import type { TrackedIssue } from '../../../src/core/planning/tracked-issue.js';
import { IncompleteRead, WriteFailure } from '../../../src/ports.js';
import { interleave } from '../interleave.js';
import { MemoryRepository, type Checkout } from '../memory-repository.js';
import type { Gate } from '../memory-tracker.js';
import { seeded } from '../seeded.js';
import { written, numberIn, type Files, type Item } from './files.js';
import { judgeRun, type Judged } from './judge.js';

export class Crash extends Error {
  override readonly name = 'Crash';
}

export interface Accident {
  /** Which request of the run, from 0. */
  readonly at: number;
  readonly when: 'before' | 'after';
  readonly error: (call: string) => Error;
}

const isWrite = (call: string): boolean => !/^(list|lookUp|closings|formerBodies|tip|read back|hasOwn)/.test(call);

export const crash = (): Error => new Crash('killed');
export const kinds = ['unknown', 'limit', 'forbidden', 'refused', 'not-kept'] as const;
/** A write fails in one of its ways, a read is incomplete; a write that was not read back is unknown. */
export function failing(kind: (typeof kinds)[number], when: 'before' | 'after') {
  return (call: string): Error => {
    if (call === 'read back') return new WriteFailure('unknown', 'not read back');
    if (!isWrite(call)) return new IncompleteRead(`${call} broke off`);
    return new WriteFailure(when === 'after' ? 'unknown' : kind, `${call} failed`);
  };
}

export class ModelWorld implements Judged {
  readonly files: Files = new Map();
  readonly repository = new MemoryRepository({});
  readonly config: Config;
  /** Issues that people took out of their umbrella, or gave another. */
  readonly takenOut = new Set<number>();
  /** Umbrellas that a person opened after us, and nobody closed since. */
  readonly openedUmbrellas = new Set<number>();
  readonly removed: { path: string; item: Item }[] = [];
  readonly byHand = new Map<number, string[]>();
  readonly titled = new Map<number, string>();
  /** Issues closed by people, and the count of changes of state in the files then. */
  readonly closedByHand = new Map<number, number>();
  readonly reopened = new Set<number>();
  /** How often the state of an item changed in the files: done, not done, gone, back. */
  readonly turns = new Map<number, number>();
  readonly breaches: string[] = [];
  readonly counts = { runs: 0, cutOff: 0, faults: 0, races: 0, duplicates: 0 };
  older: Checkout | null = null;
  next = 0;

  constructor(config: Config = defaultConfig) {
    this.config = config;
  }

  get tracker() {
    return this.repository.tracker;
  }

  async push(): Promise<void> {
    this.older = await this.repository.checkout(this.config);
    this.repository.commit(written(this.files));
  }

  turn({ number }: Item): void {
    this.turns.set(number, (this.turns.get(number) ?? 0) + 1);
  }

  /** The item that an issue was opened for. */
  itemOf({ number }: TrackedIssue): number | null {
    const made = this.tracker.log.find((write) => write.call === 'create' && write.number === number);
    return made === undefined ? null : numberIn(made.after.title);
  }

  ours(): TrackedIssue[] {
    return this.tracker.all().filter((issue) => this.itemOf(issue) !== null);
  }

  async run(options: { accident?: Accident; stopAfter?: number; checkout?: Checkout } = {}): Promise<void> {
    const { accident, stopAfter, checkout } = options;
    const before = this.tracker.log.length;
    this.counts.runs += 1;
    if (accident !== undefined || stopAfter !== undefined) this.counts.cutOff += 1;
    let request = -1;
    let asked = 0;
    const gate: Gate = (call, when) => {
      if (when === 'before') request += 1;
      if (accident === undefined || request !== accident.at || when !== accident.when) return;
      this.counts.faults += 1;
      throw accident.error(call);
    };
    const stopped = (): boolean => (asked += 1) > (stopAfter ?? Infinity);
    try {
      await this.repository.run({ config: this.config, gate, stopped, ...(checkout !== undefined && { checkout }) });
    } catch (error) {
      if (!(error instanceof Crash) && !(error instanceof IncompleteRead)) throw error;
    }
    this.breaches.push(...judgeRun(this, this.tracker.log.slice(before)));
  }

  /** An older run that was started again: not one write may come of it. */
  async runOlder(): Promise<void> {
    if (this.older === null) return;
    const before = this.tracker.log.length;
    await this.run({ checkout: this.older });
    if (this.tracker.log.length > before) this.breaches.push('an older run wrote');
  }

  async race(count: number, seed: number): Promise<void> {
    const random = seeded(seed);
    const { config } = this;
    const checkout = await this.repository.checkout(config);
    const before = this.tracker.log.length;
    this.counts.races += 1;
    const runs = Array.from({ length: count }, () => (gate: Gate) => this.repository.run({ config, gate, checkout }));
    await interleave(runs, (waiting) => waiting[Math.floor(random() * waiting.length)] ?? 0);
    this.breaches.push(...judgeRun(this, this.tracker.log.slice(before)));
  }
}
