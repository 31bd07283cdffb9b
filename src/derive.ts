/** Reads the tracker and derives the Plan for what the files say: the one way to a plan, for every lane. */

import type { Config } from './core/config.js';
import { identify } from './core/identity.js';
import type { Reading } from './core/postmortem.js';
import { isUnexplained, type Closing } from './core/planning/closing.js';
import type { LinkBase } from './core/planning/block.js';
import type { Scope } from './core/planning/judged-files.js';
import { makePlan } from './core/planning/make-plan.js';
import type { PlanInput } from './core/planning/plan-input.js';
import type { Notice, Plan } from './core/planning/plan.js';
import { firstHere } from './core/planning/reference.js';
import { hasLabel, type Milestone, type Referenced, type TrackedIssue } from './core/planning/tracked-issue.js';
import { recognise, type Trust } from './core/planning/tracked.js';
import { Recall } from './recall.js';
import { IncompleteRead, type Identity, type IssueReader } from './ports.js';

export interface DeriveInput {
  readonly reader: IssueReader;
  readonly readings: readonly Reading[];
  readonly scope: Scope;
  readonly standing: readonly string[];
  readonly config: Config;
  /** Commit that the files were read at, for links; null where there is none. */
  readonly commit: string | null;
  /** Where the lane knows the token's account already. */
  readonly identity?: Identity;
  /**
   * Whether issues will be created from the plan: then a second listing, by author and without the label, must agree
   * that they do not exist yet.
   */
  readonly proveAbsence: boolean;
}

export interface Derived {
  readonly plan: Plan;
  /** As given, under the ids that they have among all that is tracked. */
  readonly readings: readonly Reading[];
  readonly issues: readonly TrackedIssue[];
  /** Every milestone where these gather issues, else none. */
  readonly milestones: readonly Milestone[];
  /** What the numbers turned out to be that the postmortems name, the listed issues among them. */
  readonly referenced: ReadonlyMap<number, Referenced>;
  readonly trust: Trust;
}

/** @throws IncompleteRead where anything could not be read whole */
export async function derivePlan(input: DeriveInput): Promise<Derived> {
  const { reader, scope, standing, config, commit } = input;
  const identity = input.identity ?? (await reader.identity());
  const trust: Trust = { identity, alsoTrusted: config['trusted-authors'] };
  const links: LinkBase = { serverUrl: reader.serverUrl, repository: reader.repository, commit };
  const recall = new Recall(reader, trust, config.label);
  const recalled = async (listed: readonly TrackedIssue[]): Promise<readonly TrackedIssue[]> =>
    input.proveAbsence ? recall.remember(listed) : listed;
  let issues = await recalled(await reader.listTracked(config.label));
  const milestones = config.umbrella === 'milestone' ? await reader.listMilestones() : [];
  const readings = identified(input, issues, trust);
  const referenced = await lookUpReferences(readings, issues, config, reader);
  mustBeListed(referenced, issues, trust, config);
  // What is learned is written down in the issue, so a lane that writes nothing does not ask: it would ask each time.
  const { closings, notices } = input.proveAbsence
    ? await explainClosings(issues, trust, config, reader)
    : nothingAsked;
  const planOf = (): Plan => {
    const known = { readings, scope, standing, issues, milestones, referenced, closings, trust, config, links };
    const made = makePlan(known satisfies PlanInput);
    return { ...made, notices: [...made.notices, ...notices] };
  };
  const plan = planOf();
  const opens = [...plan.changes, ...plan.umbrellas].some(({ action }) => action === 'create');
  if (!input.proveAbsence || !opens) return { plan, readings, issues, milestones, referenced, trust };
  issues = await recalled(merge(issues, await reader.listOwn()));
  return { plan: planOf(), readings, issues, milestones, referenced, trust };
}

interface Explained {
  readonly closings: ReadonlyMap<number, Closing>;
  readonly notices: readonly Notice[];
}

const nothingAsked: Explained = { closings: new Map(), notices: [] };

/** Not knowing how an issue was closed holds nothing up: it stays unknown, is said, and is asked again. */
async function explainClosings(
  issues: readonly TrackedIssue[],
  trust: Trust,
  config: Config,
  reader: IssueReader,
): Promise<Explained> {
  const unexplained = [...recognise(issues, trust, config.label).canonical.values()].filter(isUnexplained);
  if (unexplained.length === 0) return nothingAsked;
  const numbers = unexplained.map(({ issue }) => issue.number).sort((a, b) => a - b);
  try {
    return { closings: await reader.closings(numbers.slice(0, mostExplained)), notices: [] };
  } catch (error) {
    if (!(error instanceof IncompleteRead)) throw error;
    return { closings: new Map(), notices: [{ level: 'warning', message: error.message }] };
  }
}

/** Each costs three requests to write down; the rest is for the next run. */
const mostExplained = 50;

/** Where only some files were read, the tracked issues tell which names the others have. */
function identified(
  { readings, scope, config }: DeriveInput,
  issues: readonly TrackedIssue[],
  trust: Trust,
): readonly Reading[] {
  if (scope === 'all') return readings;
  const tracked = [...recognise(issues, trust, config.label).canonical.values()].map(({ marker }) => marker);
  const known = tracked.map(({ path, postmortemId }) => ({ path, id: postmortemId }));
  return identify(
    readings,
    known.filter(({ path }) => !scope.isGone(path)),
  );
}

/**
 * The breaker against a list that lies: an issue of ours that a file names and that carries the label must be in it.
 * @throws IncompleteRead
 */
function mustBeListed(
  referenced: ReadonlyMap<number, Referenced>,
  issues: readonly TrackedIssue[],
  trust: Trust,
  { label }: Config,
): void {
  const listed = new Set(issues.map(({ number }) => number));
  const found = [...referenced.values()].filter((one) => typeof one === 'object');
  const { canonical } = recognise(found, trust, label);
  const lost = [...canonical.values()].flatMap(({ issue }) =>
    listed.has(issue.number) || !hasLabel(issue, label) ? [] : `#${issue.number}`,
  );
  if (lost.length === 0) return;
  const names = `${lost.slice(0, 10).join(', ')}${lost.length > 10 ? ', …' : ''}`;
  throw new IncompleteRead(
    `The list of issues labelled "${label}" lacks issues of ours that postmortems name and that carry the label: ${names}. Nothing is written. Run it again in some minutes; GitHub's lists can lag behind.`,
  );
}

function merge(a: readonly TrackedIssue[], b: readonly TrackedIssue[]): TrackedIssue[] {
  return [...new Map([...a, ...b].map((issue) => [issue.number, issue])).values()];
}

/** Only references of items that could be opened are asked for, and only those that the listing does not hold. */
async function lookUpReferences(
  readings: readonly Reading[],
  issues: readonly TrackedIssue[],
  config: Config,
  reader: IssueReader,
): Promise<ReadonlyMap<number, Referenced>> {
  const known = new Map<number, Referenced>(issues.map((issue) => [issue.number, issue]));
  const wanted = new Set<number>();
  for (const { date, actionItems } of readings.flatMap(({ postmortems }) => postmortems)) {
    if (config.since !== undefined && (date === null || date < config.since)) continue;
    for (const { state, noIssue, references } of actionItems) {
      const number = firstHere(references, reader.repository, reader.serverUrl);
      if (state === 'committed' && !noIssue && number !== null && !known.has(number)) wanted.add(number);
    }
  }
  if (wanted.size === 0) return known;
  return new Map([...known, ...(await reader.lookUp([...wanted].sort((a, b) => a - b)))]);
}
