/** Writes down every write to the tracker as it happens: what is on disk after a crash is what was done. */

import type { OutcomeLine, WrittenThing } from './core/outcome-line.js';
import { WriteFailure, type WriteAnswer, type WriteWitness } from './ports.js';

export interface Write<T> {
  readonly what: WrittenThing;
  /** `owner/name`, where it is not home. */
  readonly repository?: string;
  readonly issue: number | null;
  /** Digest of what stood there. */
  readonly before: string | null;
  readonly send: () => Promise<T>;
  /** What stands there now. */
  readonly written: (result: T) => { readonly issue: number | null; readonly after: string | null };
}

export interface RecorderOptions {
  /** Stores one line for good before it returns. */
  readonly append: (line: OutcomeLine) => void;
  readonly run: string;
  readonly repository: string;
  /** ISO 8601. */
  readonly now: () => string;
}

type Ending = Pick<OutcomeLine, 'outcome' | 'issue' | 'after' | 'message'>;

interface Current {
  readonly what: WrittenThing;
  readonly repository: string;
  readonly issue: number | null;
  readonly before: string | null;
  number: number | null;
  answer: WriteAnswer;
}

const noAnswer: WriteAnswer = { status: null, requestId: null };

export class OutcomeRecorder implements WriteWitness {
  readonly #options: RecorderOptions;
  #current: Current | null = null;
  #count = 0;

  constructor(options: RecorderOptions) {
    this.#options = options;
  }

  /** One write, recorded if a request of it leaves; its failure is passed on as it is. */
  async record<T>({ what, repository = this.#options.repository, ...write }: Write<T>): Promise<T> {
    const { issue, before, send, written } = write;
    if (this.#current !== null) throw new Error('Writes are serial: one is still on its way.');
    this.#current = { what, repository, issue, before, number: null, answer: noAnswer };
    try {
      const result = await send();
      this.#end({ ...written(result), outcome: 'done', message: null });
      return result;
    } catch (error) {
      const outcome = error instanceof WriteFailure ? error.kind : 'unknown';
      this.#end({ issue, after: null, outcome, message: error instanceof Error ? error.message : String(error) });
      throw error;
    } finally {
      this.#current = null;
    }
  }

  sending(): void {
    if (this.#current === null) return;
    this.#current.number = this.#count += 1;
    const { issue } = this.#current;
    this.#append(this.#current, { outcome: 'sent', issue, after: null, message: null });
  }

  answered(answer: WriteAnswer): void {
    if (this.#current !== null) this.#current.answer = answer;
  }

  /** A write that needed no request has no line. */
  #end(ending: Ending): void {
    if (this.#current !== null && this.#current.number !== null) this.#append(this.#current, ending);
  }

  #append({ what, repository, before, number, answer }: Current, ending: Ending): void {
    const { append, run, now } = this.#options;
    append({ formatVersion: 1, run, write: number ?? 0, repository, what, before, ...ending, ...answer, time: now() });
  }
}
