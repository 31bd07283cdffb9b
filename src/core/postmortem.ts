/**
 * A Postmortem: one incident's account as read from a file. Plain readonly data, the whole of the parse contract
 * (`parse --format json`, formatVersion 1). Lines and columns are 1-based and point into the file as it is on disk.
 */

import type { Problem } from './problem.js';

/** The canonical section names; a heading of any wording or language maps to one of these, or to none. */
export const sectionNames = [
  'summary',
  'impact',
  'duration',
  'timeline',
  'detection',
  'trigger',
  'root-cause',
  'contributing-factors',
  'resolution',
  'lessons-learned',
  'went-well',
  'went-wrong',
  'got-lucky',
  'action-items',
  'recurrence',
  'supporting-information',
] as const;
export type SectionName = (typeof sectionNames)[number];

export type Kind = 'corrective' | 'preventive' | 'unspecified';

/**
 * Where an item stands by its file: `committed` opens an issue, `proposed` waits for a person, the rest open nothing.
 */
export type ItemState = 'committed' | 'proposed' | 'done' | 'declined' | 'superseded';

/** A heading (or label that acts as one) and what is under it. A heading that fills two names is listed once per name. */
export interface Section {
  readonly name: SectionName | null;
  /** The heading's words without its marks. */
  readonly heading: string;
  readonly line: number;
  readonly column: number;
  /** Last line of what is under it, sub-sections included; equals `line` where there is nothing. */
  readonly endLine: number;
  /** True where nothing but blanks, placeholders or template guidance is under it. */
  readonly empty: boolean;
  /** Name of the reading rule that made it a section, for `--explain`. */
  readonly why: string;
}

export interface ActionItem {
  /** Identity derived from postmortem id, author's id or normalised text, and ordinal among equal texts. 16 hex digits. */
  readonly key: string;
  /** The id its author wrote (`{#ai-1}`, an ID column, front matter), else null. */
  readonly authorId: string | null;
  /** One line: the author's words without list marker, checkbox, owner, date, priority or link decoration. */
  readonly text: string;
  readonly kind: Kind;
  readonly state: ItemState;
  /** As written: `@ada`, `Ada Lovelace`, `Platform team`. */
  readonly owners: readonly string[];
  /** Due date, YYYY-MM-DD. */
  readonly due: string | null;
  /** True where the date was worked out (a month, a quarter, "in two weeks") and not written. */
  readonly dueInferred?: true;
  /** Verbatim. */
  readonly priority: string | null;
  /** null where the file says nothing about it. */
  readonly done: boolean | null;
  /** First reference to a tracker as written: `#12`, `owner/repo#12`, a URL, `OPS-12`. */
  readonly issue: string | null;
  /** Every reference, in order of appearance, `issue` first. */
  readonly references: readonly string[];
  /** True where the author marked it `no-issue`: listed, never opened. */
  readonly noIssue: boolean;
  /** Address after the word `evidence:`, where its author gives one. */
  readonly evidence?: string;
  /** What it is about in its author's words, a service, a path or a repository; absent where the item names none. */
  readonly area?: string;
  readonly line: number;
  readonly column: number;
  /** Last line the item covers (hard-wrapped text, nested details). */
  readonly endLine: number;
  /** Heading it stands under, for display; null where there is none. */
  readonly group: string | null;
  /** Name of the reading rule that made it an item, for `--explain`. */
  readonly why: string;
  /** Where the same action is told again in its file, and in which words; absent where it is not. */
  readonly alsoAt?: readonly { readonly line: number; readonly column: number; readonly text: string }[];
}

export interface Postmortem {
  readonly path: string;
  /** Front matter's id, else the file's name without its ending (the path without ending where two collide). */
  readonly id: string;
  readonly title: string | null;
  /** Line of the title; 1 where it came from elsewhere. */
  readonly titleLine: number;
  /** Incident date, YYYY-MM-DD. */
  readonly date: string | null;
  /** ISO 8601 in UTC, `2024-02-25T10:00:00Z`. */
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly durationMinutes: number | null;
  /** Normalised to `sev0`…`sev5` where it can be, else verbatim. */
  readonly severity: string | null;
  readonly status: string | null;
  readonly authors: readonly string[];
  /** What the incident touched: names of services, or globs of paths. */
  readonly areas: readonly string[];
  /** First sentence of the summary, on one line. */
  readonly summary: string | null;
  /** First sentence of the root cause (else of the contributing factors), on one line: why its items matter. */
  readonly rootCause: string | null;
  readonly sections: readonly Section[];
  readonly actionItems: readonly ActionItem[];
  /** First and last line of this postmortem in its file: 1 and the last line unless several share the file. */
  readonly line: number;
  readonly endLine: number;
}

/** Something that was considered and passed over, and why; shown by `--explain`. */
export interface PassedOver {
  readonly line: number;
  readonly text: string;
  readonly why: string;
  /** Line of the item that tells the same and stays. */
  readonly takenBy?: number;
}

/** What reading one file gave. `unreadable` freezes: none of the issues that came from this path may change. */
export interface Reading {
  readonly path: string;
  readonly postmortems: readonly Postmortem[];
  /** Reading problems only; the rules add theirs in `validate`. */
  readonly problems: readonly Problem[];
  readonly unreadable: boolean;
  readonly passedOver: readonly PassedOver[];
  /** Facts that the rules need and the contract does not show. */
  readonly facts: ReadingFacts;
}

/** Where a postmortem tells of its start, end and duration; null where it does not. */
export interface StatedTimes {
  /** First line of the postmortem. */
  readonly postmortemLine: number;
  /** Duration as the text states it, in minutes, beside the one worked out from start and end. */
  readonly durationMinutes: number | null;
  readonly durationLine: number | null;
  readonly startLine: number | null;
  readonly endLine: number | null;
}

/** What a file says that only the rules care about; every list is in the order of the lines. */
export interface ReadingFacts {
  /** Timeline entries in the order of the file, for `timeline-order`. Minutes since the Unix epoch, or of the day where no date is known. */
  readonly timeline: readonly { readonly line: number; readonly minutes: number; readonly text: string }[];
  /** Where each postmortem of the file tells its times, in their order. */
  readonly times: readonly StatedTimes[];
  /** Placeholders and guidance of a template left in the file. */
  readonly placeholders: readonly { readonly line: number; readonly column: number; readonly text: string }[];
  /** Dates that could not be read for certain: `03/04/2027`, `2026-02-30`. */
  readonly unreadableDates: readonly {
    readonly line: number;
    readonly column: number;
    readonly text: string;
    readonly reason: string;
  }[];
  /** `<!-- postmortem-disable-next-line rule … -->`: rules switched off for one line; an empty list of rules means all. */
  readonly disabledLines: readonly { readonly line: number; readonly rules: readonly string[] }[];
  /** Rules switched off for the whole file, in front matter. */
  readonly disabledRules: readonly string[];
  /** Why the file is no postmortem (`stub`, `link-only`, `assignment`, `template`, `runbook`), else null. */
  readonly notAPostmortem: 'stub' | 'link-only' | 'assignment' | 'template' | 'runbook' | 'no-sections' | null;
}
