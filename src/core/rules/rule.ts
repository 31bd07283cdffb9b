/** What a rule is: data with one check. `validate` is the loop over the list of them. */

import type { Postmortem, Reading } from '../postmortem.js';
import type { Problem, Severity } from '../problem.js';
import type { Demand } from './presets.js';

/** The part of a Problem that a rule knows; `validate` adds rule, severity and path. */
export interface RuleProblem extends Pick<Problem, 'line' | 'column' | 'message' | 'help'> {
  /** The heaviest that this one may be, whatever the rule's severity: what is only recommended never blocks. */
  readonly atMost?: Severity | undefined;
}

export interface RuleContext {
  /** The sections that the team's preset or own list asks for. */
  readonly demand: Demand;
}

interface RuleWords {
  /** kebab-case, stable across versions. */
  readonly id: string;
  /** Severity unless the configuration says otherwise. */
  readonly severity: Severity;
  /** One line for the README. */
  readonly summary: string;
}

/** Looks at one Postmortem at a time. */
export interface PostmortemRule extends RuleWords {
  readonly scope: 'postmortem';
  readonly check: (postmortem: Postmortem, reading: Reading, context: RuleContext) => readonly RuleProblem[];
  /** One problem out of all that a Postmortem has, so that twenty items do not make twenty problems. */
  readonly together?: (all: readonly RuleProblem[]) => RuleProblem;
}

/** Looks at a whole file. */
export interface FileRule extends RuleWords {
  readonly scope: 'file';
  readonly check: (reading: Reading) => readonly RuleProblem[];
}

/** Looks at all files at once; each problem names the file it is in. */
export interface AcrossFilesRule extends RuleWords {
  readonly scope: 'across-files';
  readonly check: (readings: readonly Reading[]) => readonly (RuleProblem & { readonly path: string })[];
}

export type Rule = PostmortemRule | FileRule | AcrossFilesRule;
