/** Reads the tracker and derives the Plan for what the files say: the one way to a plan, for every lane. */

import { explainClosings, lookUpReferences, mustBeListed, nothingAsked } from './ask-trackers.js';
import type { Config } from './core/config.js';
import { identify } from './core/identity.js';
import type { Reading } from './core/postmortem.js';
import type { LinkBase } from './core/planning/block.js';
import type { Scope } from './core/planning/judged-files.js';
import { makePlan } from './core/planning/make-plan.js';
import type { PlanInput } from './core/planning/plan-input.js';
import type { Plan } from './core/planning/plan.js';
import type { OtherRepository } from './core/planning/other-repository.js';
import type { IssueName, Milestone, Referenced, TrackedIssue } from './core/planning/tracked-issue.js';
import { recognise, type Trust } from './core/planning/tracked.js';
import { OtherRepositories } from './other-repositories.js';
import { Recall } from './recall.js';
import type { Identity, IssueReader, OtherTrackers } from './ports.js';

export interface DeriveInput {
  readonly reader: IssueReader;
  /** Where the lane may look at the other repositories of `services`. */
  readonly others?: OtherTrackers | undefined;
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
  /** What the issues turned out to be that the postmortems name, the listed ones among them. */
  readonly referenced: ReadonlyMap<IssueName, Referenced>;
  readonly trust: Trust;
  readonly others: readonly OtherRepository[];
}

/** @throws IncompleteRead where anything of home could not be read whole */
export async function derivePlan(input: DeriveInput): Promise<Derived> {
  const { reader, scope, standing, config, commit, proveAbsence } = input;
  const identity = input.identity ?? (await reader.identity());
  const home: Trust = { identity, alsoTrusted: config['trusted-authors'] };
  const links: LinkBase = { serverUrl: reader.serverUrl, repository: reader.repository, commit };
  const recall = new Recall(reader, home, config.label);
  const recalled = async (listed: readonly TrackedIssue[]): Promise<readonly TrackedIssue[]> =>
    proveAbsence ? recall.remember(listed) : listed;
  let atHome = await recalled(await reader.listTracked(config.label));
  const milestones = config.umbrella === 'milestone' ? await reader.listMilestones() : [];
  const trackers = input.others;
  const others = await OtherRepositories.list({ config, home: reader, trackers, trust: home, remember: proveAbsence });
  const { trust } = others;
  const listed = (): TrackedIssue[] => [...atHome, ...others.issues];
  const readings = identified(input, listed(), trust);
  const referenced = await lookUpReferences({ readings, config, reader, others, issues: listed() });
  mustBeListed(referenced, listed(), trust, config, others);
  // What is learned is written down in the issue, so a lane that writes nothing does not ask: it would ask each time.
  const { closings, notices } = proveAbsence
    ? await explainClosings({ trust, config, reader, others, issues: listed() })
    : nothingAsked;
  const planOf = (): Plan => {
    const known = {
      readings,
      scope,
      standing,
      issues: listed(),
      milestones,
      referenced,
      closings,
      trust,
      config,
      links,
    };
    const made = makePlan({ ...known, others: others.known } satisfies PlanInput);
    return { ...made, notices: [...made.notices, ...notices] };
  };
  const listOwn = async (repository: string | undefined): Promise<void> => {
    if (repository === undefined) atHome = await recalled(merge(atHome, await reader.listOwn()));
    else await others.listOwn(repository);
  };
  const plan = proveAbsence ? await provenAbsent(planOf, listOwn) : planOf();
  return { plan, readings, issues: listed(), milestones, referenced, trust, others: others.known };
}

/** The plan once every repository in which it creates has shown all issues of the token's own account. */
async function provenAbsent(
  planOf: () => Plan,
  listOwn: (repository: string | undefined) => Promise<void>,
): Promise<Plan> {
  const proven = new Set<string | undefined>();
  for (;;) {
    const plan = planOf();
    const creates: readonly { readonly action: string; readonly repository?: string | undefined }[] = [
      ...plan.changes,
      ...plan.umbrellas,
    ];
    const next = creates.find(({ action, repository }) => action === 'create' && !proven.has(repository));
    if (next === undefined) return plan;
    await listOwn(next.repository);
    proven.add(next.repository);
  }
}

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

function merge(a: readonly TrackedIssue[], b: readonly TrackedIssue[]): TrackedIssue[] {
  return [...new Map([...a, ...b].map((issue) => [issue.number, issue])).values()];
}
