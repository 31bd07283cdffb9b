/**
 * The whole of a repository at one commit: read, validated, planned against the tracker and, where there is a writer,
 * applied. Level-triggered: what an event said or an earlier run did plays no part.
 */

import { apply, type Applied, type ApplyContext } from './apply.js';
import type { ReportInput } from './core/build-report.js';
import type { Config } from './core/config.js';
import { identify } from './core/identity.js';
import { parse } from './core/parse.js';
import { openItems, type OpenItem } from './core/planning/open-items.js';
import type { Scope } from './core/planning/judged-files.js';
import type { Plan } from './core/planning/plan.js';
import { proofOf } from './core/planning/closing.js';
import type { KnownIssue } from './core/standing.js';
import { savePlan, type SavedPlan } from './core/planning/saved-plan.js';
import type { OtherRepository } from './core/planning/other-repository.js';
import type { IssueName, Milestone, Referenced, TrackedIssue } from './core/planning/tracked-issue.js';
import { recognise, type Tracked } from './core/planning/tracked.js';
import type { Reading } from './core/postmortem.js';
import type { Problem } from './core/problem.js';
import { validateAll } from './core/validate.js';
import { derivePlan } from './derive.js';
import { findPostmortems, type Found } from './find.js';
import type { Files, IssueReader, IssueWriter, OtherTrackers } from './ports.js';
import { readingOptions } from './reading-options.js';

export interface Read {
  readonly found: Found;
  readonly readings: readonly Reading[];
  /** How much of the repository that is. */
  readonly scope: () => Promise<Scope>;
  /** Text by path, for code frames. */
  readonly texts: ReadonlyMap<string, Uint8Array>;
}

/** Finds and parses; `named` are the paths that the user named. */
export async function readPostmortems(
  files: Files,
  config: Config,
  repository: string,
  named: readonly string[],
): Promise<Read> {
  const found = await findPostmortems(files, config, repository, named);
  const readings = identify(found.taken.map(({ path, bytes }) => parse(path, bytes, readingOptions(config))));
  const scope = (): Promise<Scope> => scopeOf(files, named);
  return { found, readings, scope, texts: new Map(found.taken.map(({ path, bytes }) => [path, bytes])) };
}

/** What was not named was not read, and is not gone for that. */
async function scopeOf(files: Files, named: readonly string[]): Promise<Scope> {
  if (named.length === 0) return 'all';
  const standing = new Set(await files.list('.'));
  return { readingsOf: 'named', isGone: (path) => !standing.has(path) };
}

/** Problems of reading alone, files that cannot be read among them. */
export function readingProblems(read: Read): Problem[] {
  return [...unreadableProblems(read), ...read.readings.flatMap(({ problems }) => problems)];
}

/** The same with what the rules find. */
export function problemsOf(read: Read, config: Config): Problem[] {
  return [...unreadableProblems(read), ...validateAll(read.readings, config)];
}

function unreadableProblems({ found }: Read): Problem[] {
  return [...found.unreadable, ...found.missing].map(({ path, why }): Problem => ({
    rule: 'unreadable-file',
    severity: 'error',
    path,
    line: 1,
    column: 1,
    message: `Expected a readable text file, found: ${why}.`,
    help: 'Keep postmortems as plain UTF-8 files of at most 1 MB.',
  }));
}

export interface Planned {
  readonly plan: Plan;
  readonly issues: readonly TrackedIssue[];
  readonly milestones: readonly Milestone[];
  readonly referenced: ReadonlyMap<IssueName, Referenced>;
  readonly others: readonly OtherRepository[];
  readonly trust: ApplyContext['trust'];
  readonly open: readonly OpenItem[];
  /** The issue of each item's key. */
  readonly tracked: ReadonlyMap<string, Tracked>;
}

export interface PlanRequest {
  readonly read: Read;
  readonly reader: IssueReader;
  readonly others?: OtherTrackers | undefined;
  readonly config: Config;
  readonly commit: string | null;
  readonly today: string;
  readonly proveAbsence: boolean;
}

export async function planWhole(request: PlanRequest): Promise<Planned> {
  const { read, reader, others, config, commit, today, proveAbsence } = request;
  const derived = await derivePlan({
    reader,
    others,
    readings: read.readings,
    scope: await read.scope(),
    standing: standingOf(read),
    config,
    commit,
    proveAbsence,
  });
  const { issues, trust } = derived;
  const tracked = recognise(issues, trust, config.label).canonical;
  return { ...derived, open: openItems(tracked.values(), config, today), tracked };
}

function standingOf({ found }: Read): string[] {
  return [...found.leftOut, ...found.unreadable].map(({ path }) => path);
}

/** The plan as it is saved: bound to the commit, the files, the settings and the tracker that it was made from. */
export function savedPlan({ plan, ...known }: Planned, request: PlanRequest): SavedPlan {
  const { read, reader, config, commit } = request;
  const { texts } = read;
  const { repository } = reader;
  return savePlan(plan, { ...known, repository, commit, texts, standing: standingOf(read), config });
}

export interface ApplyRequest extends PlanRequest {
  readonly writer: IssueWriter;
  readonly wait: ApplyContext['wait'];
  readonly stopped: ApplyContext['stopped'];
}

export async function applyWhole(request: ApplyRequest): Promise<Planned & { readonly applied: Applied }> {
  const planned = await planWhole({ ...request, proveAbsence: true });
  return { ...planned, applied: await applyPlanned(planned, request) };
}

/** Carries out what was planned with the same request a moment ago. */
export function applyPlanned({ plan, issues, trust }: Planned, request: ApplyRequest): Promise<Applied> {
  const { reader, writer, others, config, commit, wait, stopped } = request;
  return apply(plan, {
    reader,
    writer,
    others,
    trust,
    label: config.label,
    commit,
    issues,
    wait,
    stopped,
  });
}

/** What the trackers know, as the report wants it. */
export function reportTracker({ tracked, plan }: Planned): Pick<ReportInput, 'issues' | 'notKnown'> {
  const unknown = plan.changes.flatMap(({ unknown: isUnknown, item }) =>
    isUnknown === true && item !== null ? [item.key] : [],
  );
  const repositories = plan.elsewhere.filter((one) => one.unknown).map(({ repository, why }) => ({ repository, why }));
  return {
    issues: new Map([...tracked].map(([key, one]) => [key, knownIssue(one)])),
    notKnown: { items: new Set(unknown), repositories },
  };
}

/** Whom people assign in another repository stays there, see about-issue.ts. */
function knownIssue(tracked: Tracked): KnownIssue {
  const { issue } = tracked;
  return { ...issue, assignees: issue.repository === undefined ? issue.assignees : [], proof: proofOf(tracked) };
}
