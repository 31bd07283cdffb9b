/**
 * The shape of one language's words. A contributor adds a language, or a word to one, by writing data only: phrases are
 * compared after folding (case, accents, plural s, punctuation and bracketed remarks do not matter).
 */

import type { SectionName } from '../../postmortem.js';

/** What a heading over action items says about them; decides their kind. */
export type ActionRole =
  'actions' | 'measures' | 'improvements' | 'tasks' | 'corrective' | 'preventive' | 'remediation';

export type FieldName =
  'title' | 'date' | 'start' | 'end' | 'duration' | 'severity' | 'status' | 'authors' | 'areas' | 'id';

export type ColumnField = 'text' | 'owner' | 'due' | 'link' | 'state' | 'type' | 'priority' | 'id' | 'area' | 'ignore';

export type StateWord = 'done' | 'open' | 'declined' | 'superseded' | 'proposed';

export interface Language {
  /** Headings, whole. */
  readonly sections: Readonly<Partial<Record<Exclude<SectionName, 'action-items'>, readonly string[]>>>;
  /**
   * Headings, whole, of lists of action items. An abbreviation in capitals counts in capitals only, where another
   * language has a word of its letters (`Capa` is a layer).
   */
  readonly actions: Readonly<Partial<Record<ActionRole, readonly string[]>>>;
  /**
   * Phrases so telling that a heading which begins or ends with one is that section (`Timeline of the disaster`).
   * Section name → phrases.
   */
  readonly telling: Readonly<Partial<Record<SectionName, readonly string[]>>>;
  /** Headings of parts that are none of the sections, so that what stands above them ends there. */
  readonly other: readonly string[];
  /** Headings that sound like action items and are not: what was done at the time, runbooks. */
  readonly falseFriends: readonly string[];
  /** Headings that label a remark as often (`Fix: added a guard`): with a value on their line they are none. */
  readonly everyday: readonly string[];
  /** Words that may follow a heading without changing it (`Resolution summary`). */
  readonly tails: readonly string[];
  /** Words of a heading that asks rather than names (`What happened?`). */
  readonly asking: readonly string[];
  /** Words that may stand around a heading without changing it (`incident`, `the`). */
  readonly fillers: readonly string[];
  /** Words that join two headings in one. */
  readonly and: readonly string[];
  /** Words after which a heading only says of what (`Summary of …`). */
  readonly of: readonly string[];
  readonly fields: Readonly<Partial<Record<FieldName, readonly string[]>>>;
  readonly columns: Readonly<Partial<Record<ColumnField, readonly string[]>>>;
  readonly states: Readonly<Partial<Record<StateWord, readonly string[]>>>;
  /** Words for a type of item or a group of items. */
  readonly kinds: {
    readonly corrective: readonly string[];
    readonly preventive: readonly string[];
    readonly neutral: readonly string[];
  };
  /** First words of a task that say its kind. */
  readonly verbs: {
    readonly corrective: readonly string[];
    readonly preventive: readonly string[];
    readonly neutral: readonly string[];
  };
  /** How an item says that it has been done; English says it by its tenses, in `states.ts`. */
  readonly told?: {
    /** First words, one or two, as written in lower case; those of scripts without blanks begin the first word. */
    readonly openings: readonly string[];
    /** First words without the endings that follow. */
    readonly stems: readonly string[];
    readonly endings: readonly string[];
    /** Ends of the whole. */
    readonly last: readonly string[];
  };
  /** Months, January first, every spelling. */
  readonly months: readonly (readonly string[])[];
  /** Words by which a template calls itself one, in its title. */
  readonly template: readonly string[];
  /** Openings of closing prose after a list. */
  readonly closings: readonly string[];
  /** Words that stand for nothing: a section or cell that holds only these is empty. */
  readonly nothing: readonly string[];
}
