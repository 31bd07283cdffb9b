/**
 * The same words in another postmortem: it has come up before. The newer issue names the one before it, once, when it is
 * opened; both stay open. GitHub shows the mention on the other one, so nothing is written there. Only issues of one
 * repository name each other: what is behind a name of another one, not every reader may see.
 */

import type { Entry, Ladder } from './ladder.js';
import type { Recurrence } from './marker.js';
import type { Change } from './plan.js';
import { byPlace, type IssuePlace } from './tracked-issue.js';
import type { Tracked } from './tracked.js';
import { wordsOfEntry, wordsOfIssue } from './wordings.js';

interface Before {
  readonly postmortemId: string;
  readonly repository: string | undefined;
  readonly recurrence: Recurrence;
}

export class Recurrences {
  readonly #canonical: ReadonlyMap<string, Tracked>;
  readonly #entries: ReadonlyMap<Tracked, Entry>;
  #byWords: ReadonlyMap<string, readonly Before[]> | undefined;

  constructor(canonical: ReadonlyMap<string, Tracked>, { ties }: Pick<Ladder, 'ties'>) {
    this.#canonical = canonical;
    this.#entries = new Map(ties.map(({ entry, tracked }) => [tracked, entry]));
  }

  /** The last issue opened for these words in another postmortem, of those before `place`; null where there is none. */
  before(entry: Entry, { repository, number = Infinity }: Partial<IssuePlace>): Recurrence | null {
    this.#byWords ??= this.#collect();
    const all = this.#byWords.get(sameWords(wordsOfEntry(entry))) ?? [];
    return (
      all
        .filter((one) => one.postmortemId !== entry.postmortem.id && one.repository === repository)
        .filter(({ recurrence }) => recurrence.number < number)
        .at(-1)?.recurrence ?? null
    );
  }

  #collect(): ReadonlyMap<string, Before[]> {
    const byWords = new Map<string, Before[]>();
    const issues = [...this.#canonical.values()].sort((a, b) => byPlace(a.issue, b.issue));
    for (const tracked of issues) {
      const entry = this.#entries.get(tracked);
      const words = sameWords(entry === undefined ? wordsOfIssue(tracked) : wordsOfEntry(entry));
      const { marker, issue } = tracked;
      const postmortemId = entry?.postmortem.id ?? marker.postmortemId;
      const title = entry?.postmortem.title ?? postmortemId;
      const recurrence = { number: issue.number, date: entry?.postmortem.date ?? marker.date, title };
      const before = { postmortemId, repository: issue.repository, recurrence };
      if (words !== '') byWords.set(words, [...(byWords.get(words) ?? []), before]);
    }
    return byWords;
  }
}

function sameWords(words: readonly string[]): string {
  return words.join(' ');
}

/**
 * For each change that opens an issue, the change before it that opens one for the same words in another postmortem: its
 * number is known once it is opened.
 * @param changes in the order in which they are carried out
 */
export function recurringWith(changes: readonly Change[]): ReadonlyMap<Change, Change> {
  const last = new Map<string, Change[]>();
  const found = new Map<Change, Change>();
  for (const change of changes) {
    const { action, item, postmortem } = change;
    if (action !== 'create' || item === null || postmortem === null) continue;
    const words = sameWords(wordsOfEntry({ item }));
    if (words === '') continue;
    const before = last.get(words) ?? [];
    const other = before.findLast(
      (one) => one.postmortem?.id !== postmortem.id && one.repository === change.repository,
    );
    if (other !== undefined) found.set(change, other);
    last.set(words, [...before, change]);
  }
  return found;
}
