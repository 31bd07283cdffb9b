/** One intended write to an umbrella, or an explicit `none`: a plain record, as a Change is for an issue. */

import type { Postmortem } from '../postmortem.js';
import type { ChangeAction, Writes } from './plan.js';
import type { Umbrella, UmbrellaKind } from './umbrella.js';
import type { UmbrellaText } from './umbrella-block.js';

/** Why it is there, or why nothing is to do. */
export type UmbrellaReason =
  | 'new'
  | 'gathers'
  | 'file-changed'
  | 'block-edited'
  | 'moved'
  | 'label-missing'
  | 'all-finished'
  | 'open-again'
  | 'opened-by-hand'
  | 'duplicate'
  | 'unchanged'
  | 'closed'
  | 'frozen'
  | 'gone'
  | 'untrusted';

/** An issue that is to be put in. */
export interface Gather {
  /** Key of its item. */
  readonly key: string;
  /** null until the same plan opens it. */
  readonly number: number | null;
  /** The umbrella of ours that it leaves, else null. */
  readonly from: number | null;
}

export interface UmbrellaChange {
  readonly kind: UmbrellaKind;
  readonly action: Exclude<ChangeAction, 'adopt'>;
  readonly reasons: readonly UmbrellaReason[];
  /** null where its postmortem is not there or cannot be read. */
  readonly postmortem: Postmortem | null;
  /** null where it does not exist yet. */
  readonly umbrella: Pick<Umbrella, 'number' | 'url' | 'title' | 'state'> | null;
  /** In this order. */
  readonly gathers: readonly Gather[];
  /** The block as it is where every issue that has a number gets in. */
  readonly writes: Pick<Writes, 'title' | 'block' | 'state' | 'stateReason' | 'addLabels' | 'comment'>;
  /** What the block is written from once it is known which issues are in; null where it stands as it is in `writes`. */
  readonly contents: UmbrellaContents | null;
  /** One sentence for a person. */
  readonly note: string;
}

export interface UmbrellaContents {
  readonly text: UmbrellaText;
  /** In it before, or settled otherwise. */
  readonly inside: readonly number[];
  /** Without room. */
  readonly beyond: readonly Gather[];
}
