/** Looks up what issues said before somebody took our marker out of them. */

import type { TrackedIssue } from './core/planning/tracked-issue.js';
import { recognise, type Trust } from './core/planning/tracked.js';
import type { IssueReader } from './ports.js';

/** Newest first; those beyond are named in the plan's notice and opened by hand, should there ever be so many. */
const mostAsked = 50;

export class Recall {
  readonly #reader: IssueReader;
  readonly #trust: Trust;
  readonly #label: string;
  readonly #known = new Map<number, readonly string[]>();

  constructor(reader: IssueReader, trust: Trust, label: string) {
    this.#reader = reader;
    this.#trust = trust;
    this.#label = label;
  }

  /**
   * The issues, with the former bodies of those of ours whose marker is gone; each is asked about once.
   * @throws IncompleteRead: an issue opened because the old one could not be recognised would be its duplicate
   */
  async remember(issues: readonly TrackedIssue[]): Promise<readonly TrackedIssue[]> {
    const { unmarked } = recognise(issues, this.#trust, this.#label);
    const asked = unmarked
      .filter(({ number, stateReason }) => stateReason !== 'duplicate' && !this.#known.has(number))
      .map(({ number }) => number)
      .sort((a, b) => b - a)
      .slice(0, mostAsked);
    if (asked.length > 0) {
      const found = await this.#reader.formerBodies(asked);
      for (const number of asked) this.#known.set(number, found.get(number) ?? []);
    }
    return issues.map((issue) => {
      const formerBodies = this.#known.get(issue.number);
      return formerBodies === undefined ? issue : { ...issue, formerBodies };
    });
  }
}
