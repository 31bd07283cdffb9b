/** A pull request or merge group: verdict, annotations and summary first, which always work; the comment last. */

import { connect, type GitHubClient } from '../adapters/github/client.js';
import { GitHubChangeReader } from '../adapters/github/change-reader.js';
import { GitHubIssueReader } from '../adapters/github/issue-reader.js';
import { githubOthers } from '../adapters/github/other-trackers.js';
import { GitHubPullRequestThread } from '../adapters/github/pull-request-thread.js';
import { check, configOf, type CheckResult } from '../check.js';
import { checkRules } from '../check-rules.js';
import type { Config } from '../core/config.js';
import { ConfigError } from '../core/config-error.js';
import { excessPermissions } from '../core/declared-permissions.js';
import { commentLimit, renderCheck } from '../core/rendering/comment.js';
import { readCommentMarker } from '../core/rendering/comment-marker.js';
import { count, sortPlan } from '../core/rendering/item-line.js';
import type { ChangeUnderCheck } from '../event.js';
import type { ChangeContext, Identity, OtherTrackers } from '../ports.js';
import { speak } from '../speak.js';
import { annotateProblems } from './annotate.js';
import { writeReportJson } from './report-file.js';
import type { ActionWorld, LaneResult } from './world.js';

/** Summaries may be 1 MiB a step; what is larger is dropped whole by the runner. */
const summaryLimit = 900_000;

export async function checkLane(
  world: ActionWorld,
  change: ChangeUnderCheck,
  lane: 'check' | 'comment',
): Promise<LaneResult> {
  const { inputs, environment } = world;
  const client = connect({ token: inputs.token, apiUrl: environment.apiUrl, lane: 'query', log: world.say });
  const changes = new GitHubChangeReader(client, environment.repository, change.number, inputs.config);
  const context = await changes.context(workflowFile(world));
  const config = settings(world, context);
  const result = await check({
    changes,
    tracker: (identity) => issueReader(world, client, context, identity),
    others: (identity) => others(world, client, identity),
    repository: environment.repository,
    serverUrl: environment.serverUrl,
    base: change.base,
    head: change.head,
    context,
    config,
    paths: inputs.paths,
    failOn: inputs.failOn,
    today: world.today,
    opensIssues: opensIssues(change, context),
  });
  notePermissions(world, context, lane);
  if (inputs.servicesToken !== null)
    world.annotate({ level: 'notice', message: 'services-token is not used on pull requests: leave it out there.' });
  await show(world, result, lane);
  await comment(world, { change, context, config, result });
  return lane === 'check' && result.verdict === 'fail' ? failure(result) : null;
}

/** Issues follow the default branch only: what is merged elsewhere opens none. */
function opensIssues({ into }: ChangeUnderCheck, { defaultBranch }: ChangeContext): boolean {
  return into === null || defaultBranch === null || into === defaultBranch.name;
}

function issueReader(
  world: ActionWorld,
  client: GitHubClient,
  context: ChangeContext,
  identity: Identity,
): GitHubIssueReader {
  const { repository, serverUrl } = world.environment;
  const branch = context.defaultBranch === null ? {} : { defaultBranch: context.defaultBranch.name };
  return new GitHubIssueReader(client, { repository, serverUrl, identity, ...branch });
}

/** Only GETs are sent there, by the token of this run; whatever it may not read is unknown. */
function others(
  { inputs, environment, say }: ActionWorld,
  { spending }: GitHubClient,
  identity: Identity,
): OtherTrackers {
  const { apiUrl, serverUrl } = environment;
  const client = connect({ token: inputs.token, apiUrl, lane: 'get', log: say, spending });
  const help = 'The token of this run may not read it, which changes no verdict.';
  return githubOthers({ client, serverUrl, identity: () => Promise.resolve(identity), closed: null, help });
}

function settings({ inputs }: ActionWorld, context: ChangeContext): Config {
  const config = usable(context, inputs.config);
  return inputs.maxNewIssues === null ? config : { ...config, 'max-new-issues': inputs.maxNewIssues };
}

/** Never green without its settings; but the author of a change did not write them, and is told so. */
function usable(context: ChangeContext, source: string): Config {
  try {
    const config = configOf(context, source);
    checkRules(config, source);
    return config;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw new ConfigError([
      ...error.faults,
      'Nothing in this change was judged, and nothing in it is at fault: the configuration is read from the default branch and has to be corrected there.',
    ]);
  }
}

/** `owner/repo/.github/workflows/x.yml@refs/…`, only of this repository: a reusable one elsewhere is not ours to read. */
function workflowFile({ environment }: ActionWorld): { commit: string; path: string } | undefined {
  const { workflowRef, workflowSha, repository } = environment;
  const [file = ''] = workflowRef.split('@');
  if (!file.startsWith(`${repository}/`) || workflowSha === '') return undefined;
  return { commit: workflowSha, path: file.slice(repository.length + 1) };
}

function notePermissions(world: ActionWorld, context: ChangeContext, lane: 'check' | 'comment'): void {
  const excess = excessPermissions(context.workflow, world.environment.job, lane);
  if (excess !== null) world.annotate({ level: 'notice', message: excess });
}

async function show(world: ActionWorld, result: CheckResult, lane: 'check' | 'comment'): Promise<void> {
  const { view, verdict, readings, trackerTrouble } = result;
  const all = view.files.flatMap(({ problems }) => problems);
  // The comment's run stands on the default branch, where these lines are not.
  if (lane === 'check') annotateProblems(world, all);
  if (trackerTrouble !== null) {
    world.annotate({ level: 'warning', message: `What merging opens could not be worked out: ${trackerTrouble}` });
  }
  if (verdict !== 'none' || view.otherOpen.length > 0) await world.summarise(renderCheck(view, summaryLimit));
  else world.say('No postmortem changes here.');
  const of = (severity: string): number => all.filter(({ problem }) => problem.severity === severity).length;
  const open = [...view.ownOpen, ...view.otherOpen];
  world.output({
    verdict,
    complete: trackerTrouble === null,
    postmortems: readings.flatMap(({ postmortems }) => postmortems).length,
    errors: of('error'),
    warnings: of('warning'),
    ...(view.plan !== null && { planned: sortPlan(view.plan).open.length }),
    open: open.length,
    overdue: open.filter(({ overdueDays }) => overdueDays > 0).length,
    'report-json': writeReportJson(
      world,
      readings,
      all.map(({ problem }) => problem),
      view.plan,
    ),
  });
}

interface Talk {
  readonly change: ChangeUnderCheck;
  readonly context: ChangeContext;
  readonly config: Config;
  readonly result: CheckResult;
}

/** A pull request without a postmortem is left in peace, unless a comment of ours stands there from before. */
async function comment(world: ActionWorld, { change, context, config, result }: Talk): Promise<void> {
  const { number, head } = change;
  if (number === null || config['comment-on'] === 'never') return;
  const { view, verdict } = result;
  const opens = verdict !== 'none' || (config['comment-on'] === 'all' && view.otherOpen.length > 0);
  const stands = context.pullRequest?.ownComments.some(({ body }) => readCommentMarker(body) !== null) ?? false;
  if (!opens && !stands && context.pullRequest?.hasMore !== true) return;
  const { token } = world.inputs;
  const { apiUrl, repository, run } = world.environment;
  const writer = connect({ token, apiUrl, lane: 'write', log: world.say });
  const thread = new GitHubPullRequestThread(writer, repository, number);
  const spoken = await speak(thread, { text: renderCheck(view, commentLimit), opens, marker: { head, run } });
  if (spoken === 'forbidden') {
    world.annotate({
      level: 'notice',
      message: 'This token may not comment (a fork or Dependabot); the verdict is in the job summary.',
    });
  } else if (spoken === 'failed') {
    world.annotate({
      level: 'warning',
      message: 'The comment could not be written; the verdict is in the job summary.',
    });
  } else world.say(`Comment: ${spoken}.`);
}

function failure({ view }: CheckResult): string {
  const blocking = view.files.flatMap(({ problems }) => problems).filter(({ blocks }) => blocks);
  return `${count(blocking.length, 'problem')} to fix in the postmortems of this change: see the annotations and the job summary.`;
}
