/** The Plan as JSON: a contract of its own, versioned, with its schema shipped for whoever reads it. */

import { z } from 'zod';
import { shownTitle } from './about-issue.js';
import type { Plan } from './plan.js';
import type { ShownApplied } from '../rendering/applied.js';

const gather = z.object({
  key: z.string(),
  number: z.int().nullable().describe('null until the same plan opens it.'),
  from: z.int().nullable().describe('The umbrella of ours that it leaves.'),
});

const umbrella = z.object({
  kind: z.enum(['issue', 'milestone']),
  action: z.enum(['create', 'update', 'close-duplicate', 'none']),
  reasons: z.array(z.string()),
  note: z.string(),
  postmortem: z.string().nullable(),
  path: z.string().nullable(),
  umbrella: z
    .object({ number: z.int(), url: z.string(), title: z.string(), state: z.enum(['open', 'closed']) })
    .nullable(),
  gathers: z.array(gather).describe('Issues to put in, in this order.'),
  writes: z.object({
    title: z.string().optional(),
    block: z
      .string()
      .optional()
      .describe('Our part of the text, as it is where every issue that has a number gets in.'),
    state: z.enum(['open', 'closed']).optional(),
    stateReason: z.enum(['completed', 'not_planned', 'duplicate', 'reopened']).optional(),
    addLabels: z.array(z.string()).optional(),
    comment: z.string().optional(),
  }),
});

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
  umbrellas: z.array(umbrella).describe('Parent issues or milestones, where the configuration asks for them.'),
  elsewhere: z
    .array(z.object({ repository: z.string(), unknown: z.boolean(), why: z.string(), waiting: z.int() }))
    .optional()
    .describe('Other repositories in which something is left undone, or of which nothing is known.'),
});

export type PlanJson = z.infer<typeof planJsonSchema>;

export function planJson({ changes, umbrellas, held, notices, elsewhere }: Plan): PlanJson {
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
    umbrellas: umbrellas.map(({ kind, action, reasons, note, postmortem, umbrella: about, gathers, writes }) => ({
      ...{ kind, action, reasons, note, umbrella: about, gathers, writes },
      postmortem: postmortem?.id ?? null,
      path: postmortem?.path ?? null,
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
  umbrellas: z.array(
    z.object({
      kind: umbrella.shape.kind,
      action: umbrella.shape.action,
      postmortem: z.string().nullable(),
      result: z.enum(['applied', 'refused', 'unknown', 'not-kept', 'left']),
      umbrella: z.object({ number: z.int(), url: z.string() }).nullable(),
      message: z.string().nullable(),
    }),
  ),
  plan: planJsonSchema,
});

export type AppliedJson = z.infer<typeof appliedJsonSchema>;

export function appliedJson({ outcomes, umbrellas, incomplete, overtaken }: ShownApplied, plan: Plan): AppliedJson {
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
    umbrellas: umbrellas.map(({ change, result, umbrella: written, message }) => ({
      kind: change.kind,
      action: change.action,
      postmortem: change.postmortem?.id ?? null,
      result,
      umbrella: written,
      message,
    })),
    plan: planJson(plan),
  });
}
