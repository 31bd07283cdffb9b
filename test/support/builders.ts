/**
 * A Postmortem, its parts and its Reading with sane defaults: complete, so that no rule speaks about it, and each
 * test changes only what it is about.
 */

import type {
  ActionItem,
  Postmortem,
  Reading,
  ReadingFacts,
  Section,
  SectionName,
  StatedTimes,
} from '../../src/core/postmortem.js';
import type { Problem } from '../../src/core/problem.js';

export const defaultPath = 'postmortems/2024-02-25-web.md';

export function anItem(fields: Partial<ActionItem> = {}): ActionItem {
  return {
    key: '0123456789abcdef',
    authorId: null,
    text: 'Alert when the connection pool is 80 % used',
    kind: 'preventive',
    state: 'committed',
    owners: ['@ada'],
    due: '2024-03-25',
    priority: null,
    done: null,
    issue: null,
    references: [],
    noIssue: false,
    line: 28,
    column: 3,
    endLine: fields.line ?? 28,
    group: null,
    why: 'bullet',
    ...fields,
  };
}

export function aSection(name: SectionName | null, fields: Partial<Section> = {}): Section {
  const line = fields.line ?? 3;
  return {
    name,
    heading: name === null ? 'Context' : titleOf(name),
    line,
    column: 1,
    endLine: line + 2,
    empty: false,
    why: 'heading',
    ...fields,
  };
}

function titleOf(name: SectionName): string {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Sections of these names in this order, three lines each, from line 3. */
export function sections(...names: readonly SectionName[]): Section[] {
  return names.map((name, index) => aSection(name, { line: 3 + 4 * index }));
}

export function aPostmortem(fields: Partial<Postmortem> = {}): Postmortem {
  return {
    path: defaultPath,
    id: '2024-02-25-web',
    title: 'Web server down',
    titleLine: 1,
    date: '2024-02-25',
    startedAt: '2024-02-25T10:00:00Z',
    endedAt: '2024-02-25T11:30:00Z',
    durationMinutes: 90,
    severity: 'sev1',
    status: null,
    authors: ['Ada'],
    areas: [],
    summary: null,
    rootCause: 'The pool was exhausted.',
    sections: sections('summary', 'impact', 'timeline', 'root-cause', 'resolution', 'lessons-learned', 'action-items'),
    actionItems: [anItem()],
    line: 1,
    endLine: 40,
    ...fields,
  };
}

/** Times that the postmortem at line 1 tells. */
export function someTimes(fields: Partial<StatedTimes> = {}): StatedTimes {
  return { postmortemLine: 1, durationMinutes: null, durationLine: null, startLine: null, endLine: null, ...fields };
}

export function someFacts(fields: Partial<ReadingFacts> = {}): ReadingFacts {
  return {
    timeline: [],
    times: [],
    placeholders: [],
    unreadableDates: [],
    disabledLines: [],
    disabledRules: [],
    notAPostmortem: null,
    ...fields,
  };
}

/** A Reading of one Postmortem at the same path, unless `postmortems` says otherwise. */
export function aReading(
  fields: Partial<Omit<Reading, 'facts'>> & { facts?: Partial<ReadingFacts>; postmortem?: Partial<Postmortem> } = {},
): Reading {
  const { facts, postmortem, path = defaultPath, ...rest } = fields;
  return {
    path,
    postmortems: [aPostmortem({ path, ...postmortem })],
    problems: [],
    unreadable: false,
    passedOver: [],
    facts: someFacts(facts),
    ...rest,
  };
}

export function aProblem(fields: Partial<Problem> = {}): Problem {
  return {
    rule: 'missing-section',
    severity: 'error',
    path: defaultPath,
    line: 1,
    column: 1,
    message: 'No impact section found.',
    help: 'Add a heading, for example "## Impact".',
    ...fields,
  };
}
