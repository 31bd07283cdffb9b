/**
 * Reads one file: decode, front matter, rows, meaning, identity. Total: whatever the file holds, a Reading comes back,
 * and time grows with its length only.
 */

import { identify } from './identity.js';
import type { Reading, ReadingFacts, SectionName } from './postmortem.js';
import type { Problem } from './problem.js';
import { readFrontMatter } from './reading/front-matter.js';
import { splitLines } from './reading/lines.js';
import { readRows } from './reading/read-rows.js';
import { decode } from './reading/source-text.js';
import type { Meaning } from './understanding/lexicon/lexicon.js';
import type { ColumnField } from './understanding/lexicon/language.js';
import type { Practice } from './understanding/practice.js';
import { understand, type Understood } from './understanding/understand.js';
import { keyOf } from './understanding/words.js';

/** A team's practice, from its configuration; every part is optional, and all of it is data. */
export interface ReadingOptions {
  /** The team's own headings and what they are. */
  readonly sectionAliases?: Readonly<Record<string, SectionName>>;
  /** Headings under which every entry is an action item. */
  readonly itemSections?: readonly string[];
  /** Headings under which nothing is. */
  readonly ignoredSections?: readonly string[];
  /** Header of a column → what it holds: text, owner, due, link, state, type, priority, id, ignore. */
  readonly columns?: Readonly<Record<string, string>>;
  /** Action items that contain one of these words get no issue; case does not matter. */
  readonly noIssue?: readonly string[];
}

const noOptions: ReadingOptions = {};

/** Reads a file. `path` names it in results and gives its id; it is not opened. Never throws. */
export function parse(path: string, content: Uint8Array | string, options: ReadingOptions = noOptions): Reading {
  const source = decode(content);
  if (!('text' in source)) {
    return unreadable(path, {
      ...problemAt(path, source.line, source.column),
      rule: 'unreadable-file',
      message: source.fault,
      help: source.help,
    });
  }
  const lines = splitLines(source.text);
  const front = readFrontMatter(lines);
  if (front !== null && 'fault' in front) {
    return unreadable(path, {
      ...problemAt(path, front.line, 1),
      rule: 'bad-front-matter',
      message: `The front matter cannot be read: ${front.fault}.`,
      help: 'Correct it; until then nothing that came from this file is changed.',
    });
  }
  const outline = readRows(path, lines, front?.next ?? 0);
  const understood = understand(path, outline, front?.values ?? null, practiceOf(options));
  const [reading] = identify([
    {
      path,
      postmortems: understood.postmortems,
      problems: readingProblems(path, understood),
      unreadable: false,
      passedOver: understood.passedOver,
      facts: factsOf(understood.facts, outline.disabledLines, front?.values.disabled ?? []),
    },
  ]);
  return reading ?? unreadable(path, problemAt(path, 1, 1));
}

function factsOf(
  said: Understood['facts'],
  disabledLines: ReadingFacts['disabledLines'],
  disabledRules: ReadingFacts['disabledRules'],
): ReadingFacts {
  const { timeline, times, placeholders, unreadableDates, notAPostmortem } = said;
  return {
    timeline,
    times,
    placeholders,
    unreadableDates,
    notAPostmortem,
    disabledLines,
    disabledRules,
  };
}

function problemAt(path: string, line: number, column: number): Problem {
  return {
    rule: 'unreadable-file',
    severity: 'error',
    path,
    line,
    column,
    message: 'The file cannot be read.',
    help: '',
  };
}

function unreadable(path: string, problem: Problem): Reading {
  return { path, postmortems: [], problems: [problem], unreadable: true, passedOver: [], facts: noFacts };
}

const noFacts: ReadingFacts = {
  timeline: [],
  times: [],
  placeholders: [],
  unreadableDates: [],
  disabledLines: [],
  disabledRules: [],
  notAPostmortem: null,
};

const practices = new WeakMap<ReadingOptions, Practice>();

/** The options as lookups; built once for all files of a run. */
function practiceOf(options: ReadingOptions): Practice {
  const known = practices.get(options) ?? buildPractice(options);
  practices.set(options, known);
  return known;
}

function buildPractice(options: ReadingOptions): Practice {
  const aliases = new Map<string, Meaning>();
  for (const [heading, name] of Object.entries(options.sectionAliases ?? {})) {
    aliases.set(keyOf(heading), { name, role: name === 'action-items' ? 'actions' : null, kind: 'section' });
  }
  for (const heading of options.itemSections ?? []) {
    aliases.set(keyOf(heading), { name: 'action-items', role: 'actions', kind: 'section' });
  }
  for (const heading of options.ignoredSections ?? []) {
    aliases.set(keyOf(heading), { name: null, role: null, kind: 'not-actions' });
  }
  const columns = Object.entries(options.columns ?? {}).map(([header, field]) => [keyOf(header), field] as const);
  return {
    vocabulary: { aliases },
    columns: new Map(columns.filter((entry): entry is [string, ColumnField] => isColumnField(entry[1]))),
    noIssueWords: (options.noIssue ?? []).map((word) => word.toLowerCase()).filter((word) => word.trim() !== ''),
  };
}

function isColumnField(field: string): field is ColumnField {
  return ['text', 'owner', 'due', 'link', 'state', 'type', 'priority', 'id', 'area', 'ignore'].includes(field);
}

function readingProblems(path: string, understood: Understood): Problem[] {
  const { zonelessLines, near } = understood;
  if (zonelessLines.length === 0 && near.length === 0) return [];
  return [
    ...zonelessLines.map((line): Problem => ({
      ...problemAt(path, line, 1),
      rule: 'time-without-zone',
      severity: 'info',
      message: 'This time names no zone; it is read as UTC.',
      help: 'Write the zone after the time: 10:00 UTC.',
    })),
    ...near.map(({ item, like }): Problem => ({
      ...problemAt(path, item.line, item.column),
      rule: 'near-duplicate-items',
      severity: 'warning',
      message: `This action item says nearly the same as the one in line ${like.line}.`,
      help: 'Join the two, or word them so that they can be told apart.',
    })),
  ];
}
