/** All that a plan depends on. */

import type { Config } from '../config.js';
import type { Reading } from '../postmortem.js';
import type { Closing } from './closing.js';
import type { LinkBase } from './block.js';
import type { Scope } from './judged-files.js';
import type { OtherRepository } from './other-repository.js';
import type { IssueName, Milestone, Referenced, TrackedIssue } from './tracked-issue.js';
import type { Trust } from './tracked.js';

export interface PlanInput {
  /** Every file that holds or held a postmortem, with ids assigned across all of them. */
  readonly readings: readonly Reading[];
  readonly scope: Scope;
  /** Files that are there but were not taken for postmortems: issues that came from them are left as they are. */
  readonly standing: readonly string[];
  /** A complete listing, of home and of every other repository that is not unknown. */
  readonly issues: readonly TrackedIssue[];
  /** Every milestone where these gather issues, else none. */
  readonly milestones: readonly Milestone[];
  readonly referenced: ReadonlyMap<IssueName, Referenced>;
  /** How issues were closed, of those that were asked about. */
  readonly closings: ReadonlyMap<IssueName, Closing>;
  readonly trust: Trust;
  readonly config: Config;
  readonly links: LinkBase;
  /** The other repositories of `services`; one that is not among them counts as unknown. */
  readonly others?: readonly OtherRepository[];
}
