/**
 * What stands between a pull request and green: its files at head against the same files at the merge base. A change to
 * an old postmortem answers for what it adds, never for what was there before.
 */

import type { Postmortem } from '../postmortem.js';
import { reaches, type Problem, type Severity } from '../problem.js';
import { draftWords } from './draft-words.js';
import { readPlaces } from './places.js';

export interface Verdict {
  readonly problem: Problem;
  /** Whether it keeps the pull request from passing. */
  readonly blocks: boolean;
}

export interface GateInput {
  /** Problems of one file at head. */
  readonly head: readonly Problem[];
  /** Problems of the same file at the merge base, under whatever path; null where the pull request adds it. */
  readonly base: readonly Problem[] | null;
  readonly failOn: Severity | 'never';
  /** Whether all postmortems of the file are drafts: shown and passed. */
  readonly draft: boolean;
}

/** Every problem at head, in the order given, with whether it blocks. */
export function gate({ head, base, failOn, draft }: GateInput): Verdict[] {
  const allowed = allowances(base ?? []);
  return head.map((problem) => {
    const isOld = takeFrom(allowed, problem);
    return { problem, blocks: !draft && !isOld && reaches(problem.severity, failOn) };
  });
}

/** Whether the status says that the author is not done. A finished account with items in progress is none. */
export function isDraft({ status }: Postmortem): boolean {
  if (status === null) return false;
  const [start = ''] = status.split(/[,;:(（–—|/]| - /);
  const words = start.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return draftWords.has(words.join(' '));
}

/** How many places of each kind the base had; lines and columns do not count, they move. */
function allowances(problems: readonly Problem[]): Map<string, number> {
  const allowed = new Map<string, number>();
  for (const problem of problems) {
    const { key, count } = fingerprint(problem);
    allowed.set(key, (allowed.get(key) ?? 0) + count);
  }
  return allowed;
}

function takeFrom(allowed: Map<string, number>, problem: Problem): boolean {
  const { key, count } = fingerprint(problem);
  const left = (allowed.get(key) ?? 0) - count;
  if (left < 0) return false;
  allowed.set(key, left);
  return true;
}

function fingerprint({ rule, message }: Problem): { key: string; count: number } {
  const { count, words } = readPlaces(message);
  return { key: `${rule}\n${words}`, count };
}
