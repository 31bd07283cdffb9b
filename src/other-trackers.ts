/** The reader of another repository: the same as at home, with the repository in every issue that it gives. */

import type { Closing } from './core/planning/closing.js';
import type { RepositoryFacts } from './core/planning/other-repository.js';
import type { Referenced, TrackedIssue } from './core/planning/tracked-issue.js';
import type { Identity, IssueReader } from './ports.js';

export class ElsewhereReader implements IssueReader {
  readonly repository: string;
  readonly serverUrl: string;
  readonly #reader: IssueReader;

  constructor(reader: IssueReader) {
    this.#reader = reader;
    this.repository = reader.repository;
    this.serverUrl = reader.serverUrl;
  }

  identity(): Promise<Identity> {
    return this.#reader.identity();
  }

  async listTracked(label: string): Promise<readonly TrackedIssue[]> {
    return this.#all(await this.#reader.listTracked(label));
  }

  async listOwn(): Promise<readonly TrackedIssue[]> {
    return this.#all(await this.#reader.listOwn());
  }

  async listAll(): Promise<readonly TrackedIssue[]> {
    return this.#all(await this.#reader.listAll());
  }

  async listRecent(): Promise<readonly TrackedIssue[]> {
    return this.#all(await this.#reader.listRecent());
  }

  async lookUp(numbers: readonly number[]): Promise<ReadonlyMap<number, Referenced>> {
    const found = await this.#reader.lookUp(numbers);
    return new Map([...found].map(([number, one]) => [number, typeof one === 'string' ? one : this.#placed(one)]));
  }

  closings(numbers: readonly number[]): Promise<ReadonlyMap<number, Closing>> {
    return this.#reader.closings(numbers);
  }

  formerBodies(numbers: readonly number[]): Promise<ReadonlyMap<number, readonly string[]>> {
    return this.#reader.formerBodies(numbers);
  }

  tip(): Promise<string | null> {
    return this.#reader.tip();
  }

  about(): Promise<RepositoryFacts> {
    return this.#reader.about();
  }

  #all(issues: readonly TrackedIssue[]): TrackedIssue[] {
    return issues.map((issue) => this.#placed(issue));
  }

  #placed(issue: TrackedIssue): TrackedIssue {
    return { ...issue, repository: this.repository };
  }
}

/** Makes one for each name, once. */
export function onePerName<T>(make: (name: string) => T): (name: string) => T {
  const made = new Map<string, T>();
  return (name) => {
    const known = made.get(name) ?? make(name);
    made.set(name, known);
    return known;
  };
}
