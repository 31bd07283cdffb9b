/** The Plan as JSON: a contract of its own, versioned, with its schema shipped for whoever reads it. */

import { z } from 'zod';
import { shownTitle } from './about-issue.js';
import type { Plan } from './plan.js';
import type { ShownApplied } from '../rendering/applied.js';

const repository = z
  .string()
  .optional()
  .describe('`owner/name` where it is another repository than that of the postmortem.');

const issue = z.object({
  number: z.int(),
  repository,
  url: z.string(),
  title: z.string().describe('Of an issue in another repository: the words of its item.'),
  state: z.enum(['open', 'closed']),
});

export const planJsonSchema = z.object({
  formatVersion: z.literal(1),
  held: z
    .discriminatedUnion('kind', [
      z.object({
        kind: z.literal('too-many'),
        wanted: z.int(),
        limit: z.int(),
        since: z.object({ date: z.string(), opens: z.int() }).nullable(),
      }),
      z.object({ kind: z.literal('untrusted-markers'), authors: z.array(z.string()), issues: z.array(z.int()) }),
      z.object({ kind: z.literal('no-files'), tracked: z.int() }),
    ])
    .nullable()
    .describe('Why the plan waits for a person.'),
  notices: z.array(z.object({ level: z.enum(['warning', 'notice']), message: z.string() })),
  changes: z.array(
    z.object({
      action: z.enum(['create', 'adopt', 'update', 'close-duplicate', 'none']),
      reasons: z.array(z.string()),
      note: z.string(),
      drift: z.array(z.string()).optional().describe('Where file and issue stay different: both sides of each field.'),
      item: z
        .object({
          postmortem: z.string(),
          path: z.string(),
          line: z.int(),
          key: z.string(),
          text: z.string(),
          kind: z.enum(['corrective', 'preventive', 'unspecified']),
          owners: z.array(z.string()),
          due: z.string().nullable(),
        })
        .nullable(),
      issue: issue.nullable(),
      repository,
      unknown: z.literal(true).optional().describe('Whether it has an issue is not known: see `elsewhere`.'),
      writes: z.object({
        title: z.string().optional(),
        block: z
          .string()
          .optional()
          .describe('Our part of the body. `#0` stands for an issue that the same plan opens, before it has a number.'),
        state: z.enum(['open', 'closed']).optional(),
        stateReason: z.enum(['completed', 'not_planned', 'duplicate', 'reopened']).optional(),
        addLabels: z.array(z.string()).optional(),
        removeLabels: z.array(z.string()).optional(),
        assign: z.array(z.string()).optional(),
        unassign: z.array(z.string()).optional(),
        comment: z.string().optional(),
      }),
    }),
  ),
  elsewhere: z
    .array(z.object({ repository: z.string(), unknown: z.boolean(), why: z.string(), waiting: z.int() }))
    .optional()
    .describe('Other repositories in which something is left undone, or of which nothing is known.'),
});

export type PlanJson = z.infer<typeof planJsonSchema>;

export function planJson({ changes, held, notices, elsewhere }: Plan): PlanJson {
  return planJsonSchema.parse({
    formatVersion: 1,
    held,
    notices,
    ...(elsewhere.length > 0 && { elsewhere }),
    changes: changes.map(({ action, reasons, note, drift, item, postmortem, issue: about, writes, ...rest }) => ({
      action,
      reasons,
      note,
      ...(drift !== undefined && { drift }),
      item: item === null || postmortem === null ? null : { ...item, postmortem: postmortem.id, path: postmortem.path },
      issue: about === null ? null : { ...about, title: shownTitle(about) },
      ...(rest.repository !== undefined && { repository: rest.repository }),
      ...(rest.unknown !== undefined && { unknown: rest.unknown }),
      writes,
    })),
  });
}

export const appliedJsonSchema = z.object({
  formatVersion: z.literal(1),
  complete: z.boolean().describe('Whether everything that was to do was done.'),
  incomplete: z.array(z.string()).describe('Why not, in words.'),
  overtaken: z.boolean().describe('A newer commit is at the tip; its run goes on.'),
  outcomes: z.array(
    z.object({
      action: planJsonSchema.shape.changes.element.shape.action,
      key: z.string().nullable(),
      result: z.enum(['applied', 'refused', 'unknown', 'not-kept', 'left']),
      issue: z.object({ number: z.int(), repository, url: z.string() }).nullable(),
      message: z.string().nullable(),
    }),
  ),
  plan: planJsonSchema,
});

export type AppliedJson = z.infer<typeof appliedJsonSchema>;

export function appliedJson({ outcomes, incomplete, overtaken }: ShownApplied, plan: Plan): AppliedJson {
  return appliedJsonSchema.parse({
    formatVersion: 1,
    complete: incomplete.length === 0 && !overtaken,
    incomplete,
    overtaken,
    outcomes: outcomes.map(({ change, result, issue: written, message }) => ({
      action: change.action,
      key: change.item?.key ?? null,
      result,
      issue:
        written === null
          ? null
          : { ...written, ...(change.repository !== undefined && { repository: change.repository }) },
      message,
    })),
    plan: planJson(plan),
  });
}
