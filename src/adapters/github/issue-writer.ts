/** Writes issues of one repository: each method is one intended write, sent at most once and then read back. */

import { z } from 'zod';
import type { Milestone, TrackedIssue } from '../../core/planning/tracked-issue.js';
import { IncompleteRead, WriteFailure } from '../../ports.js';
import type { Label } from '../../core/planning/labels.js';
import type { Identity, IssuePatch, IssueWriter, NewIssue } from '../../ports.js';
import type { MilestonePatch, PutIn } from '../../umbrella-ports.js';
import { isSuccess } from './answer.js';
import type { GitHubClient } from './client.js';
import { lookUpIssue } from './look-up.js';
import { createMilestone, setMilestone, updateMilestone } from './milestones.js';
import { readAll } from './pages.js';
import { differences, sameName, sameText } from './read-back.js';
import { parseRepository } from './repository.js';
import type { Repository } from './repository.js';
import { commentSchema, issueSchema } from './schemas.js';
import { addSubIssue } from './sub-issues.js';

const labelList = z.array(z.object({ name: z.string() }));
const assigneeList = z.object({ assignees: z.array(z.object({ login: z.string() })).nullish() });
const existsAlready = z.object({ errors: z.array(z.object({ code: z.literal('already_exists') })).min(1) });
const noSuchLabel = z.object({ message: z.string().regex(/label does not exist/i) });

export class GitHubIssueWriter implements IssueWriter {
  readonly #client: GitHubClient;
  readonly #repo: Repository;
  readonly #identity: () => Promise<Identity>;
  readonly #labels = new Set<string>();
  readonly #assignable = new Map<string, boolean>();

  /** `identity` is the reader's: whose comments are our own. */
  constructor(client: GitHubClient, repository: string, identity: () => Promise<Identity>) {
    this.#client = client;
    this.#repo = parseRepository(repository);
    this.#identity = identity;
  }

  async create(issue: NewIssue): Promise<TrackedIssue> {
    const what = 'create an issue';
    const { title, body, labels } = issue;
    const assignees = await this.#assignableOf(issue.assignees);
    this.#client.reserve(what, 2);
    const inMilestone = issue.milestone === undefined ? {} : { milestone: issue.milestone };
    const parameters = { ...this.#repo, title, body, labels: [...labels], assignees, ...inMilestone };
    const made = await this.#client.write(what, 'POST /repos/{owner}/{repo}/issues', parameters, issueSchema);
    const kept = await this.#readBack(`create issue #${made.issue.number}`, made.issue.number);
    this.#compare(`Issue #${kept.number} was created`, differences(issue, kept));
    return kept;
  }

  async update(number: number, patch: IssuePatch): Promise<TrackedIssue> {
    const what = `update issue #${number}`;
    this.#client.reserve(what, 2);
    const { title, body, state, stateReason } = patch;
    const parameters = {
      ...this.#at(number),
      ...(title !== undefined && { title }),
      ...(body !== undefined && { body }),
      ...(state !== undefined && { state }),
      ...(stateReason !== undefined && { state_reason: stateReason }),
    };
    await this.#client.write(what, 'PATCH /repos/{owner}/{repo}/issues/{issue_number}', parameters, issueSchema);
    const kept = await this.#readBack(what, number);
    this.#compare(`GitHub accepted the update of issue #${number}`, differences(patch, kept));
    return kept;
  }

  async comment(number: number, body: string): Promise<string> {
    const what = `comment on issue #${number}`;
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const made = await this.#client.write(what, route, { ...this.#at(number), body }, commentSchema);
    this.#compare(`GitHub accepted the comment on issue #${number}`, sameText(made.body ?? '', body) ? [] : ['text']);
    return made.html_url;
  }

  async addLabels(number: number, labels: readonly string[]): Promise<void> {
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels';
    const parameters = { ...this.#at(number), labels: [...labels] };
    const kept = await this.#client.write(`label issue #${number}`, route, parameters, labelList);
    const lost = labels.filter((label) => !kept.some(({ name }) => sameName(name, label)));
    this.#compare(`GitHub accepted the labels of issue #${number}`, lost.length === 0 ? [] : ['labels']);
  }

  /** A label that is not on the issue, or no label at all any more, is as good as removed. */
  async removeLabel(number: number, label: string): Promise<void> {
    const route = 'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}';
    const exchange = await this.#client.send(route, { ...this.#at(number), name: label });
    if (isSuccess(exchange)) return;
    if (exchange.status === 404 && noSuchLabel.safeParse(exchange.data).success) return;
    throw this.#client.failure(`remove the label "${label}" from issue #${number}`, exchange);
  }

  /** Once per run and name; a label that exists keeps its colour and description. */
  async ensureLabel({ name, color, description }: Label): Promise<void> {
    const key = name.toLowerCase();
    if (this.#labels.has(key)) return;
    const parameters = { ...this.#repo, name, color, description };
    const exchange = await this.#client.send('POST /repos/{owner}/{repo}/labels', parameters);
    const isThere = exchange.status === 422 && existsAlready.safeParse(exchange.data).success;
    if (!isSuccess(exchange) && !isThere) throw this.#client.failure(`create the label "${name}"`, exchange);
    this.#labels.add(key);
  }

  /** Asks first who can be assigned: GitHub ignores the others without a word. */
  async assign(number: number, logins: readonly string[]): Promise<readonly string[]> {
    const wanted = await this.#assignableOf(logins);
    if (wanted.length === 0) return [...logins];
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/assignees';
    const parameters = { ...this.#at(number), assignees: wanted };
    const { assignees } = await this.#client.write(`assign issue #${number}`, route, parameters, assigneeList);
    return logins.filter((login) => !(assignees ?? []).some((kept) => sameName(kept.login, login)));
  }

  async unassign(number: number, logins: readonly string[]): Promise<void> {
    const route = 'DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees';
    const parameters = { ...this.#at(number), assignees: [...logins] };
    const { assignees } = await this.#client.write(`unassign issue #${number}`, route, parameters, assigneeList);
    const left = logins.filter((login) => (assignees ?? []).some((kept) => sameName(kept.login, login)));
    this.#compare(
      `GitHub accepted the change of assignees of issue #${number}`,
      left.length === 0 ? [] : ['assignees'],
    );
  }

  /** @throws IncompleteRead: half a thread proves no absence */
  async hasOwnComment(number: number, marker: string): Promise<boolean> {
    const { id } = await this.#identity();
    const isOurs = ({ body, user }: z.output<typeof commentSchema>): boolean =>
      user?.id === id && (body ?? '').includes(marker);
    const comments = await readAll<z.output<typeof commentSchema>>(this.#client, {
      what: `read the comments of issue #${number}`,
      route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
      parameters: { ...this.#at(number) },
      schema: commentSchema,
      key: (comment) => comment.id,
      isEnough: (page) => page.some(isOurs),
    });
    return comments.some(isOurs);
  }

  addSubIssue(parent: number, issue: number, from: number | null): Promise<PutIn> {
    return addSubIssue(this.#client, this.#repo, parent, issue, from);
  }

  createMilestone(milestone: Parameters<IssueWriter['createMilestone']>[0]): Promise<Milestone> {
    return createMilestone(this.#client, this.#repo, milestone);
  }

  updateMilestone(number: number, patch: MilestonePatch): Promise<Milestone> {
    return updateMilestone(this.#client, this.#repo, number, patch);
  }

  setMilestone(milestone: number, issue: number, from: number | null): Promise<PutIn> {
    return setMilestone(this.#client, this.#repo, milestone, issue, from);
  }

  #at(number: number): { owner: string; repo: string; issue_number: number } {
    return { ...this.#repo, issue_number: number };
  }

  /** What stands there after a write. That it cannot be read does not undo the write: its outcome is unknown. */
  async #readBack(what: string, number: number): Promise<TrackedIssue> {
    try {
      const kept = await lookUpIssue(this.#client, this.#repo, number);
      if (typeof kept === 'object') return kept;
      throw new IncompleteRead(`it is ${kept}.`);
    } catch (error) {
      if (!(error instanceof IncompleteRead)) throw error;
      const message = `GitHub accepted to ${what}, but it could not be read back: ${error.message}`;
      throw new WriteFailure('unknown', message, { cause: error });
    }
  }

  #compare(what: string, lost: readonly string[]): void {
    if (lost.length > 0) throw new WriteFailure('not-kept', `${what}, but kept another ${lost.join(' and ')}.`);
  }

  async #assignableOf(logins: readonly string[]): Promise<string[]> {
    const assignable: string[] = [];
    for (const login of logins) if (await this.#isAssignable(login)) assignable.push(login);
    return assignable;
  }

  async #isAssignable(login: string): Promise<boolean> {
    const key = login.toLowerCase();
    const known = this.#assignable.get(key);
    if (known !== undefined) return known;
    const route = 'GET /repos/{owner}/{repo}/assignees/{assignee}';
    const exchange = await this.#client.get(route, { ...this.#repo, assignee: login });
    if (!isSuccess(exchange) && exchange.status !== 404) {
      const kind = this.#client.failure('', exchange).kind;
      const { message } = this.#client.incomplete(`find out whether ${login} can be assigned`, exchange);
      throw new WriteFailure(kind === 'unknown' ? 'refused' : kind, message);
    }
    this.#assignable.set(key, isSuccess(exchange));
    return isSuccess(exchange);
  }
}
