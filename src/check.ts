/**
 * The check of an untrusted change: its postmortems at head and merge base, read through the API, give the verdict; the
 * tracker, where it answers, gives what merging opens and what is still open. No issue writer exists here.
 */

import { defaultConfig, parseConfig, type Config } from './core/config.js';
import { configPath } from './core/config-path.js';
import { ConfigError } from './core/config-error.js';
import { namedPlaces } from './core/discovery/named-places.js';
import { placeClassifier } from './core/discovery/place.js';
import { openItems, type OpenItem } from './core/planning/open-items.js';
import type { Plan } from './core/planning/plan.js';
import { recognise } from './core/planning/tracked.js';
import type { Reading } from './core/postmortem.js';
import type { Problem, Severity } from './core/problem.js';
import type { CheckedFile, CheckView } from './core/rendering/comment.js';
import { idsTaken } from './core/rules/ids-taken.js';
import { changedPostmortems, type Pair } from './changed-postmortems.js';
import { openIssuesUrl } from './check-view.js';
import { derivePlan } from './derive.js';
import type { Judged } from './judge-change.js';
import {
  IncompleteRead,
  type ChangeContext,
  type ChangeReader,
  type Identity,
  type IssueReader,
  type OtherTrackers,
} from './ports.js';

export interface CheckInput {
  readonly changes: ChangeReader;
  readonly tracker: (identity: Identity) => IssueReader;
  /** Other repositories as far as the token of the run reads them: no other one is ever used here. */
  readonly others: (identity: Identity) => OtherTrackers;
  readonly repository: string;
  readonly serverUrl: string;
  readonly base: string;
  readonly head: string;
  readonly context: ChangeContext;
  readonly config: Config;
  /** Files and folders that the workflow names; none for all. */
  readonly paths: readonly string[];
  readonly failOn: Severity | 'never';
  readonly today: string;
  /** Whether merging brings it to the default branch, the only one that issues follow. */
  readonly opensIssues: boolean;
}

export interface CheckResult {
  /** `none` where the change has no postmortem in it. */
  readonly verdict: 'pass' | 'fail' | 'none';
  /** Readings of the changed files at head. */
  readonly readings: readonly Reading[];
  readonly view: CheckView;
  /** Why the tracker's part is missing, null where it is whole. */
  readonly trackerTrouble: string | null;
}

/** @throws ConfigError for a configuration on the default branch that cannot be used, or is named and not there */
export function configOf(context: ChangeContext, source: string): Config {
  if (context.config !== null) return parseConfig(context.config, source);
  if (source !== configPath) throw new ConfigError([`config: ${source} does not exist on the default branch`]);
  return defaultConfig;
}

/** @throws IncompleteRead where the change itself cannot be read whole: the verdict is never green then */
export async function check(input: CheckInput): Promise<CheckResult> {
  const { changes, base, head, config, paths, repository, serverUrl } = input;
  const taken = await changedPostmortems(
    changes,
    { base, head },
    namedPlaces(placeClassifier(repository, config), paths),
  );
  const { headReadings, checkedFiles } = await judged(taken, input);
  const links = { serverUrl, repository, commit: head };
  const {
    plan,
    readings,
    taken: idProblems,
    ownOpen,
    otherOpen,
    elsewhere,
    trouble,
  } = await askTracker(input, taken, headReadings);
  const verdict =
    taken.length === 0
      ? 'none'
      : checkedFiles.some(({ problems }) => problems.some(({ blocks }) => blocks))
        ? 'fail'
        : 'pass';
  return {
    verdict,
    readings,
    view: {
      files: checkedFiles.map((file) => withIds(file, idProblems)),
      removed: taken.filter(({ after }) => after === null).length,
      plan,
      ownOpen,
      otherOpen,
      elsewhere,
      allOpenUrl: openIssuesUrl(links, config),
      links,
    },
    trackerTrouble: trouble,
  };
}

/** What the tracker tells is shown beside what the files say, and never blocks. */
function withIds(file: CheckedFile, taken: readonly Problem[]): CheckedFile {
  const own = taken.filter(({ path }) => path === file.path).map((problem) => ({ problem, blocks: false }));
  return { ...file, problems: [...file.problems, ...own] };
}

/** The parser is loaded where there is something to judge: most changes have no postmortem in them. */
async function judged(pairs: readonly Pair[], input: CheckInput): Promise<Judged> {
  if (pairs.length === 0) return { headReadings: [], checkedFiles: [] };
  const { judge } = await import('./judge-change.js');
  return judge(pairs, input);
}

interface TrackerView {
  readonly plan: Plan | null;
  /** Ids that postmortems outside of the change have already. */
  readonly taken: readonly Problem[];
  readonly readings: readonly Reading[];
  readonly ownOpen: readonly OpenItem[];
  readonly otherOpen: readonly OpenItem[];
  readonly elsewhere: Plan['elsewhere'];
  readonly trouble: string | null;
}

/** What the tracker knows; that it does not answer is not the author's to fix and changes no verdict. */
async function askTracker(
  input: CheckInput,
  pairs: readonly Pair[],
  readings: readonly Reading[],
): Promise<TrackerView> {
  const nothing = { plan: null, taken: [], readings, ownOpen: [], otherOpen: [], elsewhere: [] };
  if (pairs.length === 0 && input.config['comment-on'] !== 'all') return { ...nothing, trouble: null };
  try {
    return { ...(await trackerView(input, pairs, readings)), trouble: null };
  } catch (error) {
    if (!(error instanceof IncompleteRead)) throw error;
    return { ...nothing, trouble: error.message };
  }
}

async function trackerView(
  input: CheckInput,
  pairs: readonly Pair[],
  read: readonly Reading[],
): Promise<Omit<TrackerView, 'trouble'>> {
  const { config, head, today, context, opensIssues } = input;
  const gone = pairs.filter(({ path, previousPath, after }) => after === null || previousPath !== path);
  const removedPaths = new Set(gone.map(({ previousPath }) => previousPath));
  const isGone = (path: string): boolean => removedPaths.has(path);
  const { plan, readings, issues, trust } = await derivePlan({
    reader: input.tracker(context.identity),
    others: input.others(context.identity),
    readings: read,
    scope: { readingsOf: 'change', isGone },
    standing: [],
    config,
    commit: head,
    identity: context.identity,
    proveAbsence: false,
  });
  const tracked = [...recognise(issues, trust, config.label).canonical.values()];
  const open = openItems(tracked, config, today);
  const ids = new Set(readings.flatMap(({ postmortems }) => postmortems.map(({ id }) => id)));
  const paths = new Set(pairs.flatMap(({ path, previousPath }) => [path, previousPath]));
  const isOwn = ({ postmortemId, path }: OpenItem): boolean => ids.has(postmortemId) || paths.has(path);
  return {
    plan: pairs.length > 0 && opensIssues ? plan : null,
    readings,
    taken: idsTaken(readings, tracked, isGone, config),
    ownOpen: open.filter(isOwn),
    otherOpen: open.filter((item) => !isOwn(item)),
    elsewhere: plan.elsewhere,
  };
}
