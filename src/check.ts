/**
 * The check of an untrusted change: its postmortems at head and merge base, read through the API, give the verdict; the
 * tracker, where it answers, gives what merging opens and what is still open. No issue writer exists here.
 */

import { parseConfig, defaultConfig, type Config } from './core/config.js';
import { classifyContent } from './core/discovery/content.js';
import { placeClassifier } from './core/discovery/place.js';
import { identify } from './core/identity.js';
import type { parse as Parse } from './core/parse.js';
import { openItems, type OpenItem } from './core/planning/open-items.js';
import type { Plan } from './core/planning/plan.js';
import { recognise } from './core/planning/tracked.js';
import type { Reading } from './core/postmortem.js';
import { gate, isDraft } from './core/rules/gate.js';
import type { Severity } from './core/problem.js';
import type { CheckedFile, CheckView } from './core/rendering/comment.js';
import { validateAll } from './core/validate.js';
import { openIssuesUrl } from './check-view.js';
import { derivePlan } from './derive.js';
import { readingOptions } from './reading-options.js';
import {
  IncompleteRead,
  type ChangeContext,
  type ChangedFile,
  type ChangeReader,
  type FileAtCommit,
  type Identity,
  type IssueReader,
} from './ports.js';

export interface CheckInput {
  readonly changes: ChangeReader;
  readonly tracker: (identity: Identity) => IssueReader;
  readonly repository: string;
  readonly serverUrl: string;
  readonly base: string;
  readonly head: string;
  readonly context: ChangeContext;
  readonly config: Config;
  readonly failOn: Severity | 'never';
  readonly today: string;
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

/** @throws ConfigError for a configuration on the default branch that cannot be used */
export function configOf(context: ChangeContext, source: string): Config {
  return context.config === null ? defaultConfig : parseConfig(context.config, source);
}

/** @throws IncompleteRead where the change itself cannot be read whole: the verdict is never green then */
export async function check(input: CheckInput): Promise<CheckResult> {
  const { changes, base, head, config, repository, serverUrl } = input;
  const { mergeBase, files } = await changes.changes(base, head);
  const place = placeClassifier(repository, config);
  const touched = files.filter((file) => pathsOf(file).some((path) => isCandidate(place(path).verdict)));
  const pairs = touched.length === 0 ? [] : await readPairs(changes, touched, { mergeBase, head });
  const taken = pairs.filter(({ path, before, after }) => isTaken(path, before, place) || isTaken(path, after, place));
  const { headReadings, checkedFiles } = await judge(taken, input);
  const links = { serverUrl, repository, commit: head };
  const { plan, ownOpen, otherOpen, trouble } = await askTracker(input, taken, headReadings);
  const verdict =
    taken.length === 0
      ? 'none'
      : checkedFiles.some(({ problems }) => problems.some(({ blocks }) => blocks))
        ? 'fail'
        : 'pass';
  return {
    verdict,
    readings: headReadings,
    view: { files: checkedFiles, plan, ownOpen, otherOpen, allOpenUrl: openIssuesUrl(links, config), links },
    trackerTrouble: trouble,
  };
}

interface Pair {
  readonly path: string;
  readonly previousPath: string;
  readonly before: FileAtCommit | null;
  readonly after: FileAtCommit | null;
}

function pathsOf({ path, previousPath }: ChangedFile): string[] {
  return previousPath === null ? [path] : [path, previousPath];
}

function isCandidate(verdict: string): boolean {
  return verdict === 'candidate' || verdict === 'taken';
}

/** Both sides of every changed file in one go; a side that does not exist is null. */
async function readPairs(
  changes: ChangeReader,
  files: readonly ChangedFile[],
  at: { mergeBase: string; head: string },
): Promise<Pair[]> {
  const sides = files.map(({ path, previousPath, status }) => ({
    path,
    previousPath: previousPath ?? path,
    before: status === 'added' || status === 'copied' ? null : { commit: at.mergeBase, path: previousPath ?? path },
    after: status === 'removed' ? null : { commit: at.head, path },
  }));
  const requests = sides.flatMap(({ before, after }) => [before, after]).filter((request) => request !== null);
  const answers = await changes.read(requests);
  const answerOf = (request: (typeof requests)[number] | null): FileAtCommit | null => {
    if (request === null) return null;
    const answer = answers[requests.indexOf(request)] ?? null;
    if (answer === null) throw new IncompleteRead(`${request.path} is listed as changed but is not there.`);
    return answer;
  };
  return sides.map(({ path, previousPath, before, after }) => ({
    path,
    previousPath,
    before: answerOf(before),
    after: answerOf(after),
  }));
}

function isTaken(path: string, side: FileAtCommit | null, place: ReturnType<typeof placeClassifier>): boolean {
  if (side === null) return false;
  const { verdict } = place(path);
  if (verdict === 'taken') return true;
  return verdict === 'candidate' && ('unreadable' in side || classifyContent(path, side.text).taken);
}

/** A side that cannot be read is a Problem of its file, at its first line. */
function readSide(parse: typeof Parse, path: string, side: FileAtCommit | null, config: Config): Reading[] {
  if (side === null) return [];
  if ('text' in side) return [parse(path, side.text, readingOptions(config))];
  const reading = parse(path, '', readingOptions(config));
  const problem = {
    rule: 'unreadable-file',
    severity: 'error' as const,
    path,
    line: 1,
    column: 1,
    message: `Expected a text file, found: ${side.unreadable}.`,
    help: 'Keep postmortems as plain UTF-8 files of at most 1 MB.',
  };
  return [{ ...reading, unreadable: true, postmortems: [], problems: [problem] }];
}

interface Judged {
  readonly headReadings: readonly Reading[];
  readonly checkedFiles: CheckedFile[];
}

/**
 * The verdict depends on the files at head and merge base and on the configuration alone. The parser is loaded here: most
 * changes have no postmortem in them and do without.
 */
async function judge(pairs: readonly Pair[], { config, failOn }: CheckInput): Promise<Judged> {
  if (pairs.length === 0) return { headReadings: [], checkedFiles: [] };
  const { parse } = await import('./core/parse.js');
  const headReadings = identify(pairs.flatMap(({ path, after }) => readSide(parse, path, after, config)));
  const problems = validateAll(headReadings, config);
  const before = pairs.flatMap(({ previousPath, before: side }) => readSide(parse, previousPath, side, config));
  const known = validateAll(identify(before), config);
  const checkedFiles = pairs
    .filter(({ after }) => after !== null)
    .map(({ path, previousPath, before: side }) => {
      const reading = headReadings.find((one) => one.path === path);
      const draft = reading?.postmortems.length !== 0 && (reading?.postmortems.every(isDraft) ?? false);
      const own = problems.filter((problem) => problem.path === path);
      const old = side === null ? null : known.filter((problem) => problem.path === previousPath);
      return { path, draft, problems: gate({ head: own, base: old, failOn, draft }) };
    });
  return { headReadings, checkedFiles };
}

interface TrackerView {
  readonly plan: Plan | null;
  readonly ownOpen: readonly OpenItem[];
  readonly otherOpen: readonly OpenItem[];
  readonly trouble: string | null;
}

/** What the tracker knows; that it does not answer is not the author's to fix and changes no verdict. */
async function askTracker(
  input: CheckInput,
  pairs: readonly Pair[],
  readings: readonly Reading[],
): Promise<TrackerView> {
  const nothing = { plan: null, ownOpen: [], otherOpen: [] };
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
  readings: readonly Reading[],
): Promise<Omit<TrackerView, 'trouble'>> {
  const { config, head, today, context } = input;
  const gone = pairs.filter(({ path, previousPath, after }) => after === null || previousPath !== path);
  const { plan, issues, trust } = await derivePlan({
    reader: input.tracker(context.identity),
    readings,
    scope: { removedPaths: new Set(gone.map(({ previousPath }) => previousPath)) },
    standing: [],
    config,
    commit: head,
    identity: context.identity,
    proveAbsence: false,
  });
  const open = openItems(recognise(issues, trust, config.label).canonical.values(), config, today);
  const ids = new Set(readings.flatMap(({ postmortems }) => postmortems.map(({ id }) => id)));
  const paths = new Set(pairs.flatMap(({ path, previousPath }) => [path, previousPath]));
  const isOwn = ({ postmortemId, path }: OpenItem): boolean => ids.has(postmortemId) || paths.has(path);
  return {
    plan: pairs.length === 0 ? null : plan,
    ownOpen: open.filter(isOwn),
    otherOpen: open.filter((item) => !isOwn(item)),
  };
}
