/**
 * A Plan in a file, for a person to approve before it is carried out. The file is never carried out itself: the plan is
 * made again and compared with it, so that nothing that somebody wrote into it can be done.
 */

import { hash } from 'node:crypto';
import { z } from 'zod';
import type { Config } from '../config.js';
import { readMarker } from './marker.js';
import type { Plan } from './plan.js';
import { planJson, planJsonSchema } from './plan-json.js';
import type { OtherRepository } from './other-repository.js';
import {
  hasLabel,
  issueName,
  type IssueName,
  type Milestone,
  type Referenced,
  type TrackedIssue,
} from './tracked-issue.js';
import { isTrusted, type Trust } from './tracked.js';

const digest = z.string().regex(/^[0-9a-f]{64}$/);

export const savedPlanSchema = z.strictObject({
  formatVersion: z.literal(1),
  kind: z.literal('saved-plan'),
  repository: z.string().describe('`owner/name`'),
  commit: z.string().nullable().describe('Commit that the files were read at, null without a git checkout.'),
  files: digest.describe('SHA-256 over path and bytes of every file that was read, and the paths left out.'),
  configuration: digest.describe('SHA-256 over the settings in force, those of the command line among them.'),
  tracker: digest.describe(
    'SHA-256 over the issues that the plan depends on, those in other repositories among them: text, state, labels, assignees.',
  ),
  plan: planJsonSchema,
});

export type SavedPlan = z.infer<typeof savedPlanSchema>;

export interface PlanBasis {
  readonly repository: string;
  readonly commit: string | null;
  /** Bytes by path. */
  readonly texts: ReadonlyMap<string, Uint8Array>;
  /** Files that are there and were not read or not taken. */
  readonly standing: readonly string[];
  readonly config: Config;
  readonly issues: readonly TrackedIssue[];
  readonly milestones: readonly Milestone[];
  /** What the issues turned out to be that the postmortems name. */
  readonly referenced: ReadonlyMap<IssueName, Referenced>;
  readonly others: readonly OtherRepository[];
  readonly trust: Trust;
}

export function savePlan(plan: Plan, basis: PlanBasis): SavedPlan {
  return {
    formatVersion: 1,
    kind: 'saved-plan',
    repository: basis.repository,
    commit: basis.commit,
    files: sha256([
      [...basis.texts].map(([path, bytes]) => [path, hash('sha256', bytes, 'hex')]).sort(byFirst),
      [...basis.standing].sort(),
    ]),
    configuration: sha256(basis.config),
    tracker: sha256(trackerState(basis)),
    plan: planJson(plan),
  };
}

/**
 * Reads a saved plan that anybody may have written.
 * @returns the plan, or what is wrong with the text, one fault each
 */
export function readSavedPlan(text: string): SavedPlan | { readonly faults: readonly string[] } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { faults: ['not JSON'] };
  }
  const result = savedPlanSchema.safeParse(value);
  if (result.success) return result.data;
  const { issues } = result.error;
  return {
    faults: issues.slice(0, 10).map(({ path, message }) => `${path.map(String).join('.') || 'the whole'}: ${message}`),
  };
}

const moved = {
  repository: 'it is for another repository',
  commit: 'the commit is another',
  files: 'the postmortems, or the paths that were named, are not those it was made from',
  configuration: 'the configuration or an option is not the one it was made with',
  tracker: 'the tracked issues have changed',
} as const;

/**
 * Why a saved plan must not be carried out: what has moved since it was made; empty where it still says exactly what
 * would be done now.
 */
export function movedSince(saved: SavedPlan, now: SavedPlan): readonly string[] {
  const reasons = (['repository', 'commit', 'files', 'configuration', 'tracker'] as const)
    .filter((part) => saved[part] !== now[part])
    .map((part) => moved[part]);
  if (reasons.length > 0) return reasons;
  return JSON.stringify(saved.plan) === JSON.stringify(now.plan)
    ? []
    : ['what would be done now is not what it says: it was edited, or made by another version'];
}

/**
 * Issues that carry our label or a marker that may count, and those that postmortems name, with what may be done in
 * other repositories; nobody else's issues play a part.
 */
function trackerState({ issues, milestones, referenced, trust, config, others }: PlanBasis): unknown {
  const known = issues.filter((issue) => hasLabel(issue, config.label) || isOurs(issue, trust));
  const listed = new Set(issues.map(issueName));
  const named = [...referenced].filter(([name]) => !listed.has(name));
  const all = inNameOrder([
    ...known.map((issue) => [issueName(issue), stateOf(issue)] as const),
    ...named.map(([name, is]) => [name, typeof is === 'string' ? is : stateOf(is)] as const),
    ...others.map(({ repository, unknown, closed }) => [repository, [unknown !== null, closed]] as const),
  ]);
  if (config.umbrella === 'none') return all;
  const inside = inNameOrder(
    known.map((issue) => [issueName(issue), [issue.parent, issue.milestone, issue.subIssues]] as const),
  );
  return [all, inside, [...milestones].sort((a, b) => a.number - b.number)];
}

function inNameOrder(states: readonly (readonly [string, unknown])[]): unknown {
  return [...states].sort(([a], [b]) => (a < b ? -1 : 1));
}

function isOurs(issue: TrackedIssue, trust: Trust): boolean {
  return isTrusted(issue, trust) && readMarker(issue.body) !== 'none';
}

function stateOf(issue: TrackedIssue): unknown {
  const { title, body, state, stateReason, labels, assignees, author, locked } = issue;
  return [title, body, state, stateReason, [...labels].sort(), [...assignees].sort(), author.id, author.login, locked];
}

function byFirst([a = '']: readonly string[], [b = '']: readonly string[]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sha256(value: unknown): string {
  return hash('sha256', JSON.stringify(value), 'hex');
}
