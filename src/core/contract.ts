/**
 * What `parse --format json` and `validate --format json` print: formatVersion 1. Fields are only ever added; a
 * changed meaning is a new version. The JSON Schema in `schema/postmortems.schema.json` is generated from here.
 */

import { z } from 'zod';
import { sectionNames, type ActionItem, type Postmortem, type Reading, type Section } from './postmortem.js';
import { compareProblems, type Problem } from './problem.js';

const place = z.int().min(1);
const date = z.iso.date();
const instant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);

const sectionSchema = z.strictObject({
  name: z.enum(sectionNames).nullable().describe('Canonical name; null where the heading is none of them.'),
  heading: z.string().describe('Words of the heading without its marks.'),
  line: place,
  column: place,
  empty: z.boolean().describe('Nothing but blanks, placeholders or guidance under it.'),
  why: z.string().describe('Reading rule that made it a section.'),
});

const actionItemSchema = z.strictObject({
  key: z.string().describe('Identity: postmortem id and the id its author wrote, or its normalised words.'),
  text: z.string().describe("One line: the author's words without marks, owner, date, priority or link decoration."),
  kind: z.enum(['corrective', 'preventive', 'unspecified']),
  state: z.enum(['committed', 'proposed', 'done', 'declined', 'superseded']),
  owners: z.array(z.string()).describe('As written.'),
  due: date.nullable(),
  dueInferred: z.literal(true).optional().describe('The date was worked out (a month, a quarter), not written.'),
  priority: z.string().nullable().describe('Verbatim.'),
  done: z.boolean().nullable().describe('null where the file says nothing about it.'),
  issue: z.string().nullable().describe('First reference to a tracker, as written.'),
  references: z.array(z.string()).describe('Every reference, as written.'),
  noIssue: z.literal(true).optional().describe('Its author wants no issue for it.'),
  evidence: z.string().optional().describe('Address after the word `evidence:`.'),
  area: z.string().optional().describe('What it is about: a service, a path or a repository.'),
  line: place,
  column: place,
  why: z.string().describe('Reading rule that made it an action item.'),
  alsoAt: z
    .array(z.strictObject({ line: place, column: place, text: z.string() }))
    .optional()
    .describe('Other places of the file that tell the same action.'),
});

const postmortemSchema = z.strictObject({
  path: z.string(),
  id: z.string(),
  title: z.string().nullable(),
  date: date.nullable().describe('Incident date.'),
  startedAt: instant.nullable(),
  endedAt: instant.nullable(),
  durationMinutes: z.number().nullable(),
  severity: z.string().nullable().describe('sev0 to sev5 where it can be told, else verbatim.'),
  status: z.string().nullable(),
  authors: z.array(z.string()),
  areas: z.array(z.string()).describe('What the incident touched: names of services, or globs of paths.'),
  sections: z.array(sectionSchema),
  actionItems: z.array(actionItemSchema),
});

export const problemSchema = z.strictObject({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  path: z.string(),
  line: place,
  column: place,
  message: z.string(),
  help: z.string(),
});

export const contractSchema = z
  .strictObject({
    formatVersion: z.literal(1),
    postmortems: z.array(postmortemSchema),
    problems: z.array(problemSchema),
  })
  .describe('Output of parse and validate. Lines and columns are 1-based and point into the file as it is on disk.');

export type Contract = z.infer<typeof contractSchema>;
export type PostmortemContract = z.infer<typeof postmortemSchema>;
type SectionContract = z.infer<typeof sectionSchema>;
type ActionItemContract = z.infer<typeof actionItemSchema>;

/**
 * @param readings of any order; the output is ordered by path
 * @param problems all that are to be shown, those of the readings included
 */
export function toContract(readings: readonly Reading[], problems: readonly Problem[]): Contract {
  const postmortems = readings.flatMap((reading) => reading.postmortems);
  return {
    formatVersion: 1,
    postmortems: postmortems
      .toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line))
      .map(postmortemContract),
    problems: problems.toSorted(compareProblems).map(problemContract),
  };
}

/** Without the places and internals that only the program itself needs. */
export function postmortemContract(postmortem: Postmortem): PostmortemContract {
  const { path, id, title, date, startedAt, endedAt, durationMinutes, severity, status } = postmortem;
  return {
    ...{ path, id, title, date, startedAt, endedAt, durationMinutes, severity, status },
    authors: [...postmortem.authors],
    areas: [...postmortem.areas],
    sections: postmortem.sections.map(sectionContract),
    actionItems: postmortem.actionItems.map(actionItemContract),
  };
}

function sectionContract({ name, heading, line, column, empty, why }: Section): SectionContract {
  return { name, heading, line, column, empty, why };
}

function actionItemContract(item: ActionItem): ActionItemContract {
  const { key, text, kind, state, due, dueInferred, priority, done, issue, noIssue, line, column, why } = item;
  const { evidence, area, alsoAt } = item;
  return {
    ...{ key, text, kind, state, owners: [...item.owners], due },
    ...(dueInferred === undefined ? {} : { dueInferred }),
    ...{ priority, done, issue, references: [...item.references] },
    ...(noIssue ? { noIssue } : {}),
    ...(evidence === undefined ? {} : { evidence }),
    ...(area === undefined ? {} : { area }),
    ...{ line, column, why },
    ...(alsoAt === undefined ? {} : { alsoAt: alsoAt.map((other) => ({ ...other })) }),
  };
}

function problemContract({ rule, severity, path, line, column, message, help }: Problem): Problem {
  return { rule, severity, path, line, column, message, help };
}
