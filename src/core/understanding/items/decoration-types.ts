import type { SentenceBounds } from './references.js';

/** What is hung on an item's sentence, as it is collected from both ends. */
export interface Decorations {
  /** The sentence itself. */
  text: string;
  /** Where it stands in the plain words. */
  bounds: SentenceBounds;
  owners: string[];
  due: string | null;
  priority: string | null;
  done: boolean | null;
  declined: boolean;
  superseded: boolean;
  proposed: boolean;
  noIssue: boolean;
  authorId: string | null;
  /** Address that follows the word `evidence:`. */
  evidence: string | null;
  /** Of what: `(area: checkout)`. */
  area: string | null;
  /** A label that says the kind: `[Prevent]`, `Mitigate:`. */
  kindWord: string | null;
}

/** Nothing hung on it yet. */
export function bare(): Decorations {
  return {
    text: '',
    bounds: { start: 0, end: 0 },
    owners: [],
    due: null,
    priority: null,
    done: null,
    declined: false,
    superseded: false,
    proposed: false,
    noIssue: false,
    authorId: null,
    evidence: null,
    area: null,
    kindWord: null,
  };
}
