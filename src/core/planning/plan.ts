/** A Plan: what we intend to do, as plain records that are shown, saved and executed alike. */

import type { ActionItem, Postmortem } from '../postmortem.js';
import type { LeftElsewhere } from './other-repository.js';
import type { StateReason } from './tracked-issue.js';
import type { UmbrellaChange } from './umbrella-change.js';

export type ChangeAction = 'create' | 'adopt' | 'update' | 'close-duplicate' | 'none';

/** Why a change is there, or why nothing is to do. */
export type Reason =
  | 'new'
  | 'referenced'
  | 'file-changed'
  | 'block-edited'
  | 'moved'
  | 'reworded'
  | 'done-in-file'
  | 'open-in-file'
  | 'declined-in-file'
  | 'removed-from-file'
  | 'back-in-file'
  | 'label-missing'
  | 'closing-seen'
  | 'duplicate'
  | 'unchanged'
  | 'closed'
  | 'proposed'
  | 'done'
  | 'declined'
  | 'superseded'
  | 'no-issue'
  | 'before-since'
  | 'undated'
  | 'elsewhere'
  | 'pull-request'
  | 'missing-reference'
  | 'parent-issue'
  | 'reference-unknown'
  | 'repository-unknown'
  | 'repository-closed'
  | 'maybe-reworded'
  | 'frozen'
  | 'locked';

/** What one change writes to its issue; absent parts stay as they are. */
export interface Writes {
  readonly title?: string;
  /** Our block; a new issue's body is the block alone, elsewhere it is put into the body as it is when it is written. */
  readonly block?: string;
  readonly state?: 'open' | 'closed';
  readonly stateReason?: StateReason;
  readonly addLabels?: readonly string[];
  readonly removeLabels?: readonly string[];
  readonly assign?: readonly string[];
  readonly unassign?: readonly string[];
  readonly comment?: string;
}

export interface Change {
  readonly action: ChangeAction;
  readonly reasons: readonly Reason[];
  readonly item: ActionItem | null;
  readonly postmortem: Postmortem | null;
  /** Items that one adopted issue serves beside `item`. */
  readonly alsoServes: readonly ActionItem[];
  /** null where the issue does not exist yet or there is none. */
  readonly issue: {
    readonly number: number;
    readonly url: string;
    readonly title: string;
    readonly state: 'open' | 'closed';
    /** `owner/name` where it stands in another repository than the postmortem. */
    readonly repository?: string;
    /** Shown instead of the title, which people of that repository may have written. */
    readonly words?: string;
  } | null;
  /** `owner/name` of another repository that the issue stands in or goes to; absent for home. */
  readonly repository?: string;
  /** Whether there is an issue cannot be told: its repository could not be read. */
  readonly unknown?: true;
  readonly writes: Writes;
  /** One sentence for a person: what changes, or what they can do about what does not. */
  readonly note: string;
  /** Key of another item that this plan opens: its number takes the place of `#0` in the block once it is known. */
  readonly recursWith?: string;
  /** Where file and issue stay different after this change: both sides of each field. */
  readonly drift?: readonly string[];
}

/** Why a plan is not carried out, whole or in part, before a person decides. */
export type Held =
  /** Nothing is created or adopted; the rest is applied. */
  | {
      readonly kind: 'too-many';
      readonly wanted: number;
      readonly limit: number;
      /** The earliest `since` that stays within the limit and what it would open. */
      readonly since: { readonly date: string; readonly opens: number } | null;
    }
  /** Nothing at all is written. */
  | { readonly kind: 'untrusted-markers'; readonly authors: readonly string[]; readonly issues: readonly number[] }
  | { readonly kind: 'no-files'; readonly tracked: number };

export interface Notice {
  readonly level: 'warning' | 'notice';
  readonly message: string;
}

export interface Plan {
  readonly changes: readonly Change[];
  /** Carried out after `changes`, but for milestones, which are there before the issues in them. */
  readonly umbrellas: readonly UmbrellaChange[];
  readonly held: Held | null;
  readonly notices: readonly Notice[];
  /** Other repositories in which something is left undone, or of which nothing is known. */
  readonly elsewhere: readonly LeftElsewhere[];
}
