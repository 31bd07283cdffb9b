/**
 * Which issue belongs to which action item: a ladder, first rung that applies. A reference in the item; the key (author's
 * id or text); the same text of a postmortem whose file is gone (moved); the best wording that is certain (reworded).
 */

import type { ActionItem, Postmortem } from '../postmortem.js';
import { groupBy } from './group-by.js';
import { firstNamed, type Followed } from './reference.js';
import { decide, nearPairs, type Likely } from './similarity.js';
import { issueName, type IssuePlace } from './tracked-issue.js';
import type { Tracked } from './tracked.js';
import { wordsOfEntry, wordsOfIssue } from './wordings.js';

export interface Entry {
  readonly item: ActionItem;
  readonly postmortem: Postmortem;
}

export type Rung = 'reference' | 'key' | 'moved' | 'reworded';

export interface Tie {
  readonly entry: Entry;
  readonly tracked: Tracked;
  readonly rung: Rung;
}

export interface Ladder {
  readonly ties: readonly Tie[];
  /** Entries that name an issue of ours which stands for another entry: one issue serves them both. */
  readonly shared: readonly { readonly entry: Entry; readonly tracked: Tracked }[];
  /** Entries without an issue of ours; those with a reference to an issue of somebody else are among them. */
  readonly loose: readonly Entry[];
  /** Pairs that only a person can decide: neither opened anew nor told gone. */
  readonly doubts: readonly { readonly entry: Entry; readonly tracked: Tracked; readonly score: number }[];
  /** Issues of ours that no entry claims. */
  readonly left: readonly Tracked[];
}

export interface LadderInput extends Followed {
  readonly entries: readonly Entry[];
  readonly tracked: readonly Tracked[];
  /** Whether a postmortem id no longer exists in a complete reading: its issues may have moved elsewhere. */
  readonly vanished: (postmortemId: string) => boolean;
  /** Whether an entry may have an issue that could not be read: then a likeness to another one proves nothing. */
  readonly isUnknown?: (entry: Entry) => boolean;
}

export function climb(input: LadderInput): Ladder {
  const climb = new Climb(input);
  climb.byReference();
  climb.byKey();
  climb.byLikeness();
  return climb.ladder();
}

class Climb {
  readonly #input: LadderInput;
  readonly #open: Set<Entry>;
  readonly #left: Set<Tracked>;
  readonly #ties: Tie[] = [];
  readonly #shared: Ladder['shared'][number][] = [];
  readonly #doubts: Ladder['doubts'][number][] = [];

  constructor(input: LadderInput) {
    this.#input = input;
    this.#open = new Set(input.entries);
    this.#left = new Set(input.tracked);
  }

  ladder(): Ladder {
    return {
      ties: this.#ties,
      shared: this.#shared,
      loose: [...this.#open],
      doubts: this.#doubts,
      left: [...this.#left],
    };
  }

  byReference(): void {
    const { entries, tracked } = this.#input;
    const byName = new Map(tracked.map((one) => [issueName(one.issue), one]));
    const owners = new Map(entries.map((entry) => [entry.item.key, entry]));
    for (const entry of entries) {
      const named = this.#reference(entry);
      const found = named === null ? undefined : byName.get(issueName(named));
      if (found === undefined) continue;
      const owner = owners.get(found.marker.key);
      if (this.#left.has(found) && (owner === undefined || owner === entry)) this.#tie(entry, found, 'reference');
      else {
        this.#shared.push({ entry, tracked: found });
        this.#open.delete(entry);
      }
    }
  }

  byKey(): void {
    const byKey = new Map([...this.#left].map((one) => [one.marker.key, one]));
    for (const entry of [...this.#open]) {
      const found = byKey.get(entry.item.key);
      if (found !== undefined && this.#left.has(found)) this.#tie(entry, found, 'key');
    }
  }

  /** Until nothing more is certain: every tie takes a rival away from somebody else, here or in another file. */
  byLikeness(): void {
    for (let before = -1; before < this.#ties.length;) {
      before = this.#ties.length;
      this.#doubts.length = 0;
      this.byWording();
      this.acrossFiles();
      this.bySplit();
    }
  }

  /** Within one postmortem. */
  byWording(): void {
    const issues = groupBy(this.#left, ({ marker }) => marker.postmortemId);
    for (const [id, own] of groupBy(this.#free(), ({ postmortem }) => postmortem.id)) {
      const to = issues.get(id) ?? [];
      if (to.length > 0) this.#settle(own, to, nearPairs(own.map(wordsOfEntry), to.map(wordsOfIssue)), 'reworded');
    }
  }

  /** From postmortems that are gone to any other. */
  acrossFiles(): void {
    const homeless = [...this.#left].filter(({ marker }) => this.#input.vanished(marker.postmortemId));
    if (homeless.length === 0) return;
    const doubted = new Set(this.#doubts.map(({ entry }) => entry));
    const candidates = this.#free().filter((entry) => !doubted.has(entry));
    const near = nearOfOneDay(candidates, homeless);
    const byDate = groupBy(near, ({ right }) => homeless[right]?.marker.date ?? null);
    for (const date of new Set(homeless.map(({ marker }) => marker.date))) {
      const stillOpen = (byDate.get(date) ?? []).filter(({ left }) => this.#isOpen(candidates[left]));
      this.#settle(candidates, homeless, stillOpen, 'moved');
    }
  }

  /**
   * A postmortem split in two: the same words, gone from the one and new in another of the same day. Nearly the same
   * words are not enough here, because the first file is still there to have dropped an item of its own.
   */
  bySplit(): void {
    const { vanished } = this.#input;
    const dropped = [...this.#left].filter(({ marker }) => marker.date !== null && !vanished(marker.postmortemId));
    if (dropped.length === 0) return;
    const settled = new Set(this.#doubts.flatMap(({ entry, tracked }) => [entry, tracked]));
    const free = this.#free().filter((entry) => entry.postmortem.date !== null && !settled.has(entry));
    const issues = groupBy(
      dropped.filter((one) => !settled.has(one)),
      ({ marker }) => marker.date,
    );
    for (const [date, own] of groupBy(free, ({ postmortem }) => postmortem.date)) {
      const to = issues.get(date) ?? [];
      if (to.length === 0) continue;
      const near = nearPairs(own.map(wordsOfEntry), to.map(wordsOfIssue));
      this.#settle(
        own,
        to,
        near.filter(({ score }) => score === 1),
        'moved',
      );
    }
  }

  #settle(from: readonly Entry[], to: readonly Tracked[], near: readonly Likely[], rung: Rung): void {
    const { ties, doubts } = decide(near);
    for (const { left, right, score } of ties) {
      const [entry, found] = [from[left], to[right]];
      if (entry === undefined || found === undefined) continue;
      if (this.#input.isUnknown?.(entry) === true) this.#doubts.push({ entry, tracked: found, score });
      else this.#tie(entry, found, rung);
    }
    for (const { left, right, score } of doubts) {
      const [entry, found] = [from[left], to[right]];
      if (entry !== undefined && found !== undefined) this.#doubts.push({ entry, tracked: found, score });
    }
  }

  #tie(entry: Entry, tracked: Tracked, rung: Rung): void {
    this.#ties.push({ entry, tracked, rung });
    this.#open.delete(entry);
    this.#left.delete(tracked);
  }

  /** Entries without an issue that name none that is followed either. */
  #free(): Entry[] {
    return [...this.#open].filter((entry) => this.#reference(entry) === null);
  }

  #isOpen(entry: Entry | undefined): boolean {
    return entry !== undefined && this.#open.has(entry);
  }

  #reference({ item }: Entry): IssuePlace | null {
    return firstNamed(item.references, this.#input);
  }
}

/**
 * The same words in the account of another day are a recurrence, not a move; where a day is not known, it may be any.
 * Each day is looked at for itself, because repositories repeat their wordings.
 */
function nearOfOneDay(entries: readonly Entry[], issues: readonly Tracked[]): Likely[] {
  const from = groupBy(entries.keys(), (at) => entries[at]?.postmortem.date ?? null);
  const to = groupBy(issues.keys(), (at) => issues[at]?.marker.date ?? null);
  const near = (lefts: readonly number[], rights: readonly number[]): Likely[] =>
    nearPairs(pick(entries, lefts).map(wordsOfEntry), pick(issues, rights).map(wordsOfIssue)).map(
      ({ left, right, score }) => ({ left: lefts[left] ?? 0, right: rights[right] ?? 0, score }),
    );
  const dated = [...to].filter(([date]) => date !== null);
  return [
    ...dated.flatMap(([date, rights]) => near(from.get(date) ?? [], rights)),
    ...near(
      from.get(null) ?? [],
      dated.flatMap(([, rights]) => rights),
    ),
    ...near([...entries.keys()], to.get(null) ?? []),
  ];
}

function pick<T>(all: readonly T[], indexes: readonly number[]): T[] {
  return indexes.flatMap((index) => all[index] ?? []);
}
