/** The file of the embedded tracker: versioned JSON that a person can read and edit. */

import { z } from 'zod';

const time = z.iso.datetime();

const commentSchema = z.strictObject({ author: z.string().min(1), body: z.string(), createdAt: time });

const issueSchema = z.strictObject({
  number: z.int().positive(),
  /** Where the issue would stand on GitHub, if not at home. Numbers run on over all repositories. */
  repository: z.string().min(1).optional(),
  title: z.string().trim().min(1).max(256),
  body: z.string().max(65_536),
  state: z.enum(['open', 'closed']),
  stateReason: z.enum(['completed', 'not_planned', 'duplicate', 'reopened']).nullable(),
  labels: z.array(z.string().min(1)),
  assignees: z.array(z.string().min(1)),
  author: z.string().min(1),
  locked: z.boolean(),
  createdAt: time,
  closedAt: time.nullable(),
  parent: z.int().positive().optional(),
  milestone: z.int().positive().optional(),
  comments: z.array(commentSchema),
});

const labelSchema = z.strictObject({ name: z.string().min(1).max(50), color: z.string(), description: z.string() });

const milestoneSchema = z.strictObject({
  number: z.int().positive(),
  title: z.string().trim().min(1).max(255),
  description: z.string().max(65_536),
  state: z.enum(['open', 'closed']),
  author: z.string().min(1),
});

const trackerSchema = z.strictObject({
  formatVersion: z.literal(1),
  labels: z.array(labelSchema),
  issues: z.array(issueSchema).refine((issues) => new Set(issues.map(({ number }) => number)).size === issues.length, {
    message: 'two issues have the same number',
  }),
  milestones: z.array(milestoneSchema).optional(),
});

export type StoredIssue = z.infer<typeof issueSchema>;
export type StoredMilestone = z.infer<typeof milestoneSchema>;
export type Tracker = z.infer<typeof trackerSchema>;

/** What a missing file stands for. */
export const emptyTracker: Tracker = { formatVersion: 1, labels: [], issues: [] };

/** The file is not a tracker. The message says where, as `line:column` or as the path of the value. */
export class TrackerFormatError extends Error {
  override readonly name = 'TrackerFormatError';
}

/** Whether the first characters of a text are wrong already, not merely unfinished. */
function isBroken(start: string): boolean {
  try {
    JSON.parse(start);
    return false;
  } catch (error) {
    const message = String(error);
    return !/end of JSON|Unterminated string/.test(message) && !message.includes(`at position ${start.length}`);
  }
}

/** `line:column` of the first wrong character; JSON.parse names a position in some of its complaints only. */
function placeOf(text: string): string {
  let fine = 0;
  let broken = text.length + 1;
  while (broken - fine > 1) {
    const middle = Math.floor((fine + broken) / 2);
    if (isBroken(text.slice(0, middle))) broken = middle;
    else fine = middle;
  }
  const before = text.slice(0, fine).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new TrackerFormatError(`${placeOf(text)}: not JSON`, { cause: error });
  }
}

function firstFault({ issues }: z.ZodError): string {
  const path = (issues[0]?.path ?? []).map(String).join('.');
  return `${path === '' ? 'the whole' : path}: ${issues[0]?.message ?? 'does not fit'}`;
}

/** @throws TrackerFormatError naming the first fault */
export function parseTracker(text: string): Tracker {
  const result = trackerSchema.safeParse(parseJson(text));
  if (result.success) return result.data;
  throw new TrackerFormatError(firstFault(result.error));
}

/**
 * What is about to be stored, under the limits that GitHub sets too, so that what works here works there.
 * @throws TrackerFormatError naming the field
 */
export function checkIssue(issue: StoredIssue): StoredIssue {
  const result = issueSchema.safeParse(issue);
  if (result.success) return result.data;
  throw new TrackerFormatError(firstFault(result.error));
}

/** @throws TrackerFormatError naming the field */
export function checkMilestone(milestone: StoredMilestone): StoredMilestone {
  const result = milestoneSchema.safeParse(milestone);
  if (result.success) return result.data;
  throw new TrackerFormatError(firstFault(result.error));
}

export function formatTracker(tracker: Tracker): string {
  return `${JSON.stringify(tracker, null, 2)}\n`;
}
