/** What gathers issues, at the tracker: sub-issues of a parent issue, and milestones. Part of the issue ports. */

import type { Milestone } from './core/planning/tracked-issue.js';

export interface UmbrellaReader {
  /**
   * Every milestone, open and closed; asked only where milestones are configured.
   * @throws IncompleteRead
   */
  listMilestones(): Promise<readonly Milestone[]>;
  /** One as it is now, null where it is not there; asked just before it is written to. */
  lookUpMilestone(number: number): Promise<Milestone | null>;
}

/** What to change in a milestone; an absent field stays as it is. */
export interface MilestonePatch {
  readonly title?: string;
  readonly description?: string;
  readonly state?: 'open' | 'closed';
}

/**
 * What became of an issue that was to be put into an umbrella. `elsewhere`: it has another already, or a person took it
 * out; `refused`: the tracker will not have it, and asking again changes nothing; `unsupported`: the tracker knows no
 * such thing.
 */
export type PutIn =
  { readonly kind: 'in' | 'elsewhere' } | { readonly kind: 'refused' | 'unsupported'; readonly why: string };

export interface UmbrellaWriter {
  /**
   * Makes the issue a sub-issue. One that has a parent keeps it, except where that is `from`, an umbrella of ours.
   * @throws WriteFailure
   */
  addSubIssue(parent: number, issue: number, from: number | null): Promise<PutIn>;
  /** Titles are unique in a repository: a second one of the same is refused. */
  createMilestone(milestone: { readonly title: string; readonly description: string }): Promise<Milestone>;
  updateMilestone(number: number, patch: MilestonePatch): Promise<Milestone>;
  /** Gives the issue the milestone. One that has another keeps it, except where that is `from`. */
  setMilestone(milestone: number, issue: number, from: number | null): Promise<PutIn>;
}
