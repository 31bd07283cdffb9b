/** Issues of one repository, read over REST: complete or not at all. */

import type { Closing } from '../../core/planning/closing.js';
import type { RepositoryFacts } from '../../core/planning/other-repository.js';
import type { Milestone, Referenced, TrackedIssue } from '../../core/planning/tracked-issue.js';
import { IncompleteRead } from '../../ports.js';
import type { Identity, IssueReader } from '../../ports.js';
import type { GitHubClient } from './client.js';
import { askIdentity } from './identity.js';
import { readAll } from './pages.js';
import { parseRepository } from './repository.js';
import type { Repository } from './repository.js';
import { readClosings } from './closings.js';
import { readFormerBodies } from './former-bodies.js';
import { lookUpIssue } from './look-up.js';
import { lookUpMany } from './look-up-many.js';
import { listMilestones, lookUpMilestone } from './milestones.js';
import { readTip } from './tip.js';
import { readFacts } from './repository-facts.js';
import { issueSchema } from './schemas.js';
import type { ListedIssue } from './schemas.js';

export interface IssueReaderOptions {
  /** `owner/name`. */
  readonly repository: string;
  readonly serverUrl: string;
  /** The default branch where the event names it; saves GitHub a listing. */
  readonly defaultBranch?: string;
  /** Whose token it is, where the run has learnt it already or learns it once for several repositories. */
  readonly identity?: Identity | (() => Promise<Identity>);
  /** The token is the GITHUB_TOKEN of a workflow on github.com. */
  readonly isActionsToken?: boolean;
  readonly now?: () => Date;
}

const hour = 3_600_000;
/**
 * How far back issues are found by their age alone. A hosted job lives 6 hours at most, so whatever a run that is still
 * going has made, labelled or not, indexed or not, is in it (the longest lag of a listing that was reported is 8 min).
 */
const lately = 6 * hour;
/**
 * How far back issues are found by a change alone: whoever takes our label off changes the issue. Longer than the time
 * between two runs of a nightly schedule, late as these are, so that a label which is gone is seen by the next run.
 */
const changedLately = 36 * hour;
/** Pages of issues changed lately; beyond, in a very busy repository, the event `unlabeled` alone brings a run in time. */
const mostPagesOfChanged = 3;
/** What our clock may be ahead of GitHub's. */
const clockSkew = hour / 12;
/** GETs that are in flight at once; GitHub allows 100. */
const abreast = 10;
/** What a run that may send GETs only looks up, a request each; the rest it leaves unknown. */
const mostGets = 20;

/** What a label, a creator or an age selects. */
type Selection = Readonly<{ labels?: string; creator?: string; since?: string; direction: 'asc' | 'desc' }>;

export class GitHubIssueReader implements IssueReader {
  readonly repository: string;
  readonly serverUrl: string;
  readonly #client: GitHubClient;
  readonly #repo: Repository;
  readonly #options: IssueReaderOptions;
  readonly #now: () => Date;
  readonly #begun: number;
  readonly #authors = new Map<number, number>();
  #identity: Promise<Identity> | undefined;

  constructor(client: GitHubClient, options: IssueReaderOptions) {
    this.repository = options.repository;
    this.serverUrl = options.serverUrl;
    this.#client = client;
    this.#repo = parseRepository(options.repository);
    this.#options = options;
    this.#now = options.now ?? ((): Date => new Date());
    this.#begun = this.#now().getTime() - clockSkew;
  }

  /** Asked once per run. */
  identity(): Promise<Identity> {
    const { identity, isActionsToken } = this.#options;
    if (typeof identity === 'function') return identity();
    this.#identity ??=
      identity === undefined ? askIdentity(this.#client, isActionsToken ?? false) : Promise.resolve(identity);
    return this.#identity;
  }

  async listTracked(label: string): Promise<readonly TrackedIssue[]> {
    if (label.includes(',')) throw new IncompleteRead(`GitHub cannot list by "${label}": a comma separates labels.`);
    const labelled = await this.#list(`list the issues labelled "${label}"`, { labels: label, direction: 'asc' });
    return byNumber([...labelled, ...(await this.#changedLately())]);
  }

  /** GitHub's `creator` filter has been seen not to know a bot; so it must at least find what we know to be ours. */
  async listOwn(): Promise<readonly TrackedIssue[]> {
    const { id, login } = await this.identity();
    const listed = await this.#list(`list the issues by ${login}`, { creator: login, direction: 'asc' });
    const own = listed.filter(({ author }) => author.id === id);
    const found = new Set(own.map(({ number }) => number));
    for (const [number, author] of this.#authors) {
      if (author === id && !found.has(number)) {
        throw new IncompleteRead(`Could not list the issues by ${login}: #${number} is one and is not in the list.`);
      }
    }
    return byNumber(own);
  }

  async listAll(): Promise<readonly TrackedIssue[]> {
    return byNumber(await this.#list('list all issues', { direction: 'asc' }));
  }

  async listRecent(): Promise<readonly TrackedIssue[]> {
    return byNumber(await this.#createdSince(this.#begun)).reverse();
  }

  async lookUp(numbers: readonly number[]): Promise<ReadonlyMap<number, Referenced>> {
    const all = [...new Set(numbers)];
    // One alone is read over REST in any lane: it says more of what became of an issue, and is as current as a write.
    if (this.#client.lane !== 'get' && all.length > 1) return lookUpMany(this.#client, this.#repo, all);
    const asked = all.slice(0, mostGets);
    const found = new Map<number, Referenced>(all.map((number) => [number, 'unknown']));
    for (let start = 0; start < asked.length; start += abreast) {
      const few = asked.slice(start, start + abreast);
      const answers = await Promise.all(few.map((number) => lookUpIssue(this.#client, this.#repo, number)));
      for (const [index, number] of few.entries()) found.set(number, answers[index] ?? 'unknown');
    }
    return found;
  }

  closings(numbers: readonly number[]): Promise<ReadonlyMap<number, Closing>> {
    return readClosings(this.#client, this.#repo, numbers);
  }

  formerBodies(numbers: readonly number[]): Promise<ReadonlyMap<number, readonly string[]>> {
    return readFormerBodies(this.#client, this.#repo, numbers);
  }

  listMilestones(): Promise<readonly Milestone[]> {
    return listMilestones(this.#client, this.#repo);
  }

  lookUpMilestone(number: number): Promise<Milestone | null> {
    return lookUpMilestone(this.#client, this.#repo, number);
  }

  tip(): Promise<string> {
    return readTip(this.#client, this.#repo, this.#options.defaultBranch);
  }

  about(): Promise<RepositoryFacts> {
    return readFacts(this.#client, this.#repo);
  }

  /** Whatever was created lately, to the last page; and, as far as few pages hold it, whatever was changed. */
  async #changedLately(): Promise<readonly TrackedIssue[]> {
    const now = this.#now().getTime();
    const selection: Selection = { since: new Date(now - changedLately).toISOString(), direction: 'desc' };
    const isNew = ({ createdAt }: TrackedIssue): boolean => Date.parse(createdAt) >= now - lately;
    let pages = 0;
    return this.#list('list the issues changed lately', selection, (page) => {
      pages += 1;
      return pages >= mostPagesOfChanged && !page.every(isNew);
    });
  }

  /** Issues created since then. Their update is no older than their creation, so `since` loses none of them. */
  async #createdSince(time: number): Promise<readonly TrackedIssue[]> {
    const selection: Selection = { since: new Date(time).toISOString(), direction: 'desc' };
    const isRecent = ({ createdAt }: TrackedIssue): boolean => Date.parse(createdAt) >= time;
    const listed = await this.#list('list the issues created lately', selection, (page) => !page.every(isRecent));
    return listed.filter(isRecent);
  }

  async #list(
    what: string,
    selection: Selection,
    isEnough?: (page: readonly TrackedIssue[]) => boolean,
  ): Promise<readonly TrackedIssue[]> {
    const entries = await readAll<ListedIssue>(this.#client, {
      what,
      route: 'GET /repos/{owner}/{repo}/issues',
      parameters: { ...this.#repo, state: 'all', sort: 'created', ...selection },
      schema: issueSchema,
      key: ({ issue }) => issue.number,
      ...(isEnough && { isEnough: (page): boolean => isEnough(page.map(({ issue }) => issue)) }),
    });
    const issues = entries.filter(({ isPullRequest }) => !isPullRequest).map(({ issue }) => issue);
    for (const { number, author } of issues) this.#authors.set(number, author.id);
    return issues;
  }
}

/** Each issue once, lowest number first. */
function byNumber(issues: readonly TrackedIssue[]): TrackedIssue[] {
  const single = new Map(issues.map((issue) => [issue.number, issue]));
  return [...single.values()].sort((a, b) => a.number - b.number);
}
