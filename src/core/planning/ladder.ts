/**
 * Which issue belongs to which action item: a ladder, first rung that applies. A reference in the item; the key (author's
 * id or text); the same text of a postmortem whose file is gone (moved); the best wording that is certain (reworded).
 */

import type { ActionItem, Postmortem } from '../postmortem.js';
import { visibleWords } from '../rendering/sanitize.js';
import { taskLine } from './block.js';
import { firstHere } from './reference.js';
import { contentWords, match } from './similarity.js';
import type { Tracked } from './tracked.js';

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

export interface LadderInput {
  readonly entries: readonly Entry[];
  readonly tracked: readonly Tracked[];
  /** Whether a postmortem id no longer exists in a complete reading: its issues may have moved elsewhere. */
  readonly vanished: (postmortemId: string) => boolean;
  readonly repository: string;
  readonly serverUrl: string;
}

export function climb({ entries, tracked, vanished, repository, serverUrl }: LadderInput): Ladder {
  const open = new Set(entries);
  const left = new Set(tracked);
  const ties: Tie[] = [];
  const tie = (entry: Entry, found: Tracked, rung: Rung): void => {
    ties.push({ entry, tracked: found, rung });
    open.delete(entry);
    left.delete(found);
  };

  const shared: Ladder['shared'][number][] = [];
  const byNumber = new Map(tracked.map((one) => [one.issue.number, one]));
  const owners = new Map(entries.map((entry) => [entry.item.key, entry]));
  for (const entry of entries) {
    const number = firstHere(entry.item.references, repository, serverUrl);
    const found = number === null ? undefined : byNumber.get(number);
    if (found === undefined) continue;
    const owner = owners.get(found.marker.key);
    if (left.has(found) && (owner === undefined || owner === entry)) tie(entry, found, 'reference');
    else {
      shared.push({ entry, tracked: found });
      open.delete(entry);
    }
  }
  const byKey = new Map([...left].map((one) => [one.marker.key, one]));
  for (const entry of [...open]) {
    const found = byKey.get(entry.item.key);
    if (found !== undefined && left.has(found)) tie(entry, found, 'key');
  }
  const doubts: Ladder['doubts'][number][] = [];
  const compare = (from: readonly Entry[], to: readonly Tracked[], rung: Rung): void => {
    const result = match(
      from.map(({ item }) => contentWords(item.text)),
      to.map(wordsOf),
    );
    for (const { left: i, right: j, score } of [...result.ties, ...result.doubts]) {
      const [entry, found] = [from[i], to[j]];
      if (entry === undefined || found === undefined) continue;
      if (result.ties.some((pair) => pair.left === i && pair.right === j)) tie(entry, found, rung);
      else doubts.push({ entry, tracked: found, score });
    }
  };
  const free = (entry: Entry): boolean => firstHere(entry.item.references, repository, serverUrl) === null;
  for (const [id, own] of byPostmortem([...open].filter(free))) {
    compare(
      own,
      [...left].filter(({ marker }) => marker.postmortemId === id),
      'reworded',
    );
  }
  const doubted = new Set(doubts.map(({ entry }) => entry));
  const homeless = [...left].filter(({ marker }) => vanished(marker.postmortemId));
  for (const [date, moved] of byDate(homeless)) {
    // The same words in the account of another day are a recurrence, not a move.
    const sameDay = ({ postmortem }: Entry): boolean =>
      date === null || postmortem.date === null || postmortem.date === date;
    const candidates = [...open].filter((entry) => free(entry) && !doubted.has(entry) && sameDay(entry));
    compare(candidates, moved, 'moved');
  }
  return { ties, shared, loose: [...open], doubts, left: [...left] };
}

function wordsOf({ issue }: Tracked): string[] {
  return contentWords(visibleWords(taskLine(issue.body) ?? issue.title));
}

function byDate(tracked: readonly Tracked[]): Map<string | null, Tracked[]> {
  const groups = new Map<string | null, Tracked[]>();
  for (const one of tracked) groups.set(one.marker.date, [...(groups.get(one.marker.date) ?? []), one]);
  return groups;
}

function byPostmortem(entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) groups.set(entry.postmortem.id, [...(groups.get(entry.postmortem.id) ?? []), entry]);
  return groups;
}
