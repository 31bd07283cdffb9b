/** An action item as found, before its words are taken apart: where it stands, in which group, by which rule. */

import type { ActionRole } from '../lexicon/language.js';

/** Items that stand together under one heading or label, and what that heading says of all of them. */
export interface Group {
  /** Heading or label for display; null directly under a heading without words. */
  readonly label: string | null;
  readonly role: ActionRole | null;
  /** It stands under a heading for corrective and preventive measures both. */
  readonly combined: boolean;
  /** What the label's words say about kind, beyond its role. */
  readonly kind: 'corrective' | 'preventive' | 'unspecified' | null;
  readonly done: boolean | null;
  /** The words before the list say that it has been done (`we have taken the following actions:`). */
  readonly told: boolean;
  /** Due date that holds for all, as text. */
  readonly due: string | null;
  readonly references: readonly string[];
  /** Its label names who is to do all of it. */
  readonly owners?: readonly string[];
  readonly priority: string | null;
  /** `root` directly under the action heading, `label` under a label, `part` under a sub-heading by mark. */
  readonly depth: 'root' | 'label' | 'part';
  /** First and last index of its rows. */
  readonly start: number;
  readonly end: number;
  /** Text that stands on the line of the label itself. */
  readonly value: { readonly text: string; readonly line: number; readonly column: number } | null;
  /** Why nothing in it is an item; null where items are. */
  readonly excluded: string | null;
  /** Index of the heading's row. */
  readonly headingIndex: number;
}

/** What a table's cells say, as written. */
export interface CellValues {
  readonly owner: string;
  readonly due: string;
  readonly link: string;
  readonly state: string;
  readonly type: string;
  readonly priority: string;
  readonly id: string;
  readonly area: string;
}

export interface Draft {
  /** Joined lines, inline marks still in it. */
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly checked: boolean | null;
  /** Nested entries and paragraphs. */
  readonly details: readonly string[];
  readonly group: Group;
  readonly cells: CellValues | null;
  /** A sentence in prose, or a marker outside of any list of actions. */
  readonly uncertain: boolean;
  readonly why: string;
}
