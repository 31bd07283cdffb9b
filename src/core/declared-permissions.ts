/**
 * What the workflow lets the token do beyond what a lane needs. GitHub does not tell a token its own permissions, so
 * they are read where they are declared: in the workflow file of the run.
 */

import { z } from 'zod';
import { readYaml } from './yaml.js';

const permissions = z.union([z.enum(['read-all', 'write-all']), z.record(z.string(), z.string()), z.null()]).optional();
const workflowSchema = z.object({
  permissions,
  jobs: z.record(z.string(), z.object({ permissions }).catch({ permissions: undefined })),
});

/** Scopes that a lane has a use for, and how far. */
const needs = {
  check: { contents: 'read', issues: 'read', 'pull-requests': 'write' },
  comment: { contents: 'read', issues: 'read', 'pull-requests': 'write' },
  apply: { contents: 'read', issues: 'write', 'pull-requests': 'read' },
  'write-back': { contents: 'write', issues: 'read', 'pull-requests': 'write' },
  plan: { contents: 'read', issues: 'read' },
} as const satisfies Record<string, Record<string, 'read' | 'write'>>;

/**
 * One sentence naming what the job's token can do and need not, null where it has just what it needs or nothing can be
 * told (no workflow text, a job of another name).
 * @param job id of the job, `GITHUB_JOB`
 */
export function excessPermissions(workflow: string | null, job: string, lane: keyof typeof needs): string | null {
  if (workflow === null) return null;
  const yaml = readYaml(workflow);
  if ('faults' in yaml) return null;
  const parsed = workflowSchema.safeParse(yaml.value);
  const found = parsed.success ? parsed.data.jobs[job] : undefined;
  if (!parsed.success || found === undefined) return null;
  const declared = found.permissions === undefined ? parsed.data.permissions : found.permissions;
  const wanted = Object.entries(needs[lane]).map(([scope, level]) => `${scope}: ${level}`);
  const advice = `This lane needs only ${wanted.join(', ')}.`;
  if (declared === undefined)
    return `The job ${job} declares no permissions, so its token has the repository's default. ${advice}`;
  const excess = excessScopes(declared, needs[lane]);
  return excess.length === 0
    ? null
    : `The token of the job ${job} can do more than it needs: ${excess.join(', ')}. ${advice}`;
}

function excessScopes(
  declared: NonNullable<z.infer<typeof permissions>> | null,
  needed: Record<string, string>,
): string[] {
  if (declared === null || declared === 'read-all') return [];
  if (declared === 'write-all') return ['write-all'];
  return Object.entries(declared)
    .filter(([scope, level]) => level === 'write' && needed[scope] !== 'write')
    .map(([scope, level]) => `${scope}: ${level}`);
}
