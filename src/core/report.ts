/**
 * The Report: every action item of every postmortem and where it stands on one day. `report.json` is this value;
 * HTML, CSV and Markdown are views of it. formatVersion 1, JSON Schema in `schema/report.schema.json`.
 */

import { z } from 'zod';
import { contractSchema, problemSchema } from './contract.js';

const count = z.int().min(0);

export const reportStatuses = [
  'overdue',
  'open',
  'unknown',
  'proposed',
  'untracked',
  'done',
  'declined',
  'superseded',
  'duplicate',
] as const;

const statusSchema = z
  .enum(reportStatuses)
  .describe(
    'overdue: open and past its due date. open: committed and not finished. unknown: its issue belongs to a repository ' +
      'that could not be read, so that it is neither open nor done here. proposed: waits for a person to confirm ' +
      'it. untracked: from before the configured since, nothing was opened. done, declined, superseded, duplicate: finished. An item whose issue is open is never finished.',
  );

const issueSchema = z.strictObject({
  number: z.int().min(1),
  repository: z.string().optional().describe('owner/name where it is another repository than that of the postmortem.'),
  url: z.string(),
  state: z.enum(['open', 'closed']),
});

const itemSchema = z.strictObject({
  key: z.string(),
  postmortem: z.string().describe('Id of its postmortem.'),
  path: z.string(),
  line: z.int().min(1),
  text: z.string(),
  kind: z.enum(['corrective', 'preventive', 'unspecified']),
  status: statusSchema,
  basis: z
    .enum(['file', 'issue', 'both'])
    .describe('Who says so. file: the issue is unknown or says otherwise; issue: the file does not say so.'),
  proof: z
    .enum(['merged', 'evidence', 'none', 'unknown'])
    .nullable()
    .describe(
      'What shows that it is done. merged: a merged pull request closed the issue; evidence: a link; none: by hand, or ' +
        "the file's word alone; unknown: how the issue was closed was not asked. null: not done.",
    ),
  drift: z.string().nullable().describe('Where file and issue disagree: both sides in a sentence.'),
  relapsed: z.boolean().describe('Its issue was closed once and is open again.'),
  owners: z.array(z.string()).describe('As the file names them, else the assignees of the issue.'),
  due: z.iso.date().nullable(),
  daysOverdue: count.describe('0 unless overdue.'),
  ageDays: count
    .nullable()
    .describe('Since the incident, else since the issue was opened; null where neither is known.'),
  priority: z.string().nullable(),
  severity: z.string().nullable().describe('Of its postmortem.'),
  issue: issueSchema.nullable().describe('null where there is none, or none is known: see issuesKnown.'),
  reference: z.string().nullable().describe('First reference to a tracker as the file writes it.'),
});

const talliesSchema = z.strictObject({
  open: count.describe('Not finished, overdue ones included.'),
  overdue: count,
  done: count,
});

const ageSchema = z.strictObject({
  fromDays: count.nullable().describe('null: age unknown.'),
  toDays: count.nullable().describe('Last day of the bucket; null: no end.'),
  open: count.describe('Items not finished, overdue ones included.'),
});

export const reportSchema = z
  .strictObject({
    formatVersion: z.literal(1),
    date: z.iso.date().describe('The day for which ages and overdue were worked out.'),
    repository: z.string().nullable().describe('owner/name.'),
    issuesKnown: z.boolean().describe('false: the tracker was not asked; what stands here is from the files alone.'),
    counts: talliesSchema.extend({
      postmortems: count,
      items: count,
      unknown: count.describe('Items whose issues could not be read: neither open nor done.'),
      proposed: count,
      untracked: count,
      declined: count,
      superseded: count,
      duplicate: count,
      unverified: count.describe('Of those done: no merged pull request and no evidence is known.'),
      drifting: count.describe('File and issue disagree.'),
      relapsed: count,
      withoutOwner: count.describe('Of those not finished.'),
      withoutDue: count.describe('Of those not finished.'),
      withoutIssue: count.nullable().describe('Of those not finished; null where issues are not known.'),
    }),
    bySeverity: z.array(talliesSchema.extend({ severity: z.string().nullable() })),
    byOwner: z
      .array(talliesSchema.extend({ owner: z.string().nullable() }))
      .describe('An item of several owners counts for each; null: no owner.'),
    ages: z.array(ageSchema),
    items: z.array(itemSchema).describe('What needs attention first: overdue, open by due date, then the rest.'),
    unknownRepositories: z
      .array(z.strictObject({ repository: z.string(), why: z.string() }))
      .describe('Other repositories whose issues could not be read.'),
    unreadable: z.array(z.string()).describe('Paths that could not be read: their items are missing here.'),
    postmortems: contractSchema.shape.postmortems,
    problems: z.array(problemSchema),
  })
  .describe('Every action item of every postmortem and where it stands on one day.');

export type Report = z.infer<typeof reportSchema>;
export type ReportItem = z.infer<typeof itemSchema>;
export type ReportStatus = (typeof reportStatuses)[number];
export type Tallies = z.infer<typeof talliesSchema>;

/** Whether an item still needs somebody: what the counts call open. */
export function isUnfinished(item: ReportItem): boolean {
  return item.status === 'open' || item.status === 'overdue';
}
