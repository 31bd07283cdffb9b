/**
 * A line of the outcome file: one moment of one write to the tracker. Each write has a line `sent` before its request
 * leaves and one that says what became of it; where the second is missing, the run was cut off and nobody knows.
 */

import { hash } from 'node:crypto';
import { z } from 'zod';

const digest = z.string().regex(/^[0-9a-f]{64}$/);

export const outcomeLineSchema = z.strictObject({
  formatVersion: z.literal(1),
  run: z.string().describe('The same for all lines of one run, another for every run.'),
  write: z.int().positive().describe('Number of the write within its run.'),
  outcome: z
    .enum(['sent', 'done', 'refused', 'unknown', 'not-kept', 'limit', 'forbidden'])
    .describe(
      '`sent`: about to leave. `unknown`: it may have happened. `not-kept`: accepted, but other text stands there.',
    ),
  what: z.enum([
    'create-issue',
    'update-issue',
    'comment',
    'add-labels',
    'remove-label',
    'create-label',
    'assign',
    'unassign',
    'add-sub-issue',
    'set-milestone',
    'create-milestone',
    'update-milestone',
  ]),
  repository: z.string().describe('`owner/name`'),
  issue: z
    .int()
    .positive()
    .nullable()
    .describe('null for a label or milestone, and for an issue that has no number yet.'),
  before: digest
    .nullable()
    .describe('SHA-256 of what stood there as last read, null where nothing did or it was not read.'),
  after: digest
    .nullable()
    .describe(
      'SHA-256 of what stands there now, as read back or confirmed by the answer. Over the JSON array of: title, body, ' +
        'state, state reason (create-issue, update-issue); the text (comment); the sorted names (labels, assignees); ' +
        'the number of the parent or milestone (add-sub-issue, set-milestone); title, description, state (milestones).',
    ),
  status: z.int().nullable().describe('HTTP status of the answer; 422 of a label that is done: it was there already.'),
  requestId: z.string().nullable().describe("GitHub's `x-github-request-id`."),
  message: z.string().nullable().describe('Why it is not done.'),
  time: z.iso.datetime(),
});

export type OutcomeLine = z.infer<typeof outcomeLineSchema>;

export type WrittenThing = OutcomeLine['what'];

/** SHA-256 of the parts of an issue that one write changes. */
export function digestOf(parts: readonly (string | null)[]): string {
  return hash('sha256', JSON.stringify(parts), 'hex');
}
