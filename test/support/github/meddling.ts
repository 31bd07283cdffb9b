import { allIssues } from './issues.js';
import type { Issue, Pull } from './resources.js';
import { issueName, type World } from './world.js';

/** What people do behind a client's back; none of it is logged. */
export class Meddling {
  private readonly world: World;

  constructor(world: World) {
    this.world = world;
  }

  /** From now on the issue answers 410 and is in no list. */
  deleteIssue(repo: string, number: number): void {
    this.world.deleted.add(issueName(repo, number));
    this.world.upstream.writes += 1;
  }

  /** Moves an issue to another repository, where it has the number that is returned. */
  async transferIssue(repo: string, number: number, to: string): Promise<number> {
    const { title, body } = (await this.world.upstream.must('GET', `/repos/${repo}/issues/${number}`)) as Issue;
    const made = (await this.world.upstream.must('POST', `/repos/${to}/issues`, { title, body })) as Issue;
    this.world.transferred.set(issueName(repo, number), issueName(to, made.number));
    return made.number;
  }

  /** Makes an issue a sub-issue of one that may be in another repository. */
  setParent(repo: string, number: number, parentRepo: string, parent: number): void {
    this.world.parentIssues.set(issueName(repo, number), issueName(parentRepo, parent));
    this.world.upstream.writes += 1;
  }

  /** Takes an issue out of its parent. */
  removeParent(repo: string, number: number): void {
    this.world.parentIssues.delete(issueName(repo, number));
    this.world.upstream.writes += 1;
  }

  /** Takes a revision out of an issue's history: that it was stays, what it said goes. */
  deleteRevision(repo: string, number: number, body: string): void {
    const name = issueName(repo, number);
    const kept = (this.world.revisions.get(name) ?? []).map((one) =>
      one.body === body ? { ...one, body: null } : one,
    );
    this.world.revisions.set(name, kept);
  }

  async lockIssue(repo: string, number: number): Promise<void> {
    await this.world.upstream.must('PUT', `/repos/${repo}/issues/${number}/lock`);
  }

  /** Closes an issue as the merge of this pull request does, with the events that show it in the timeline. */
  async closeByPullRequest(repo: string, number: number, pullNumber: number): Promise<void> {
    const path = `/repos/${repo}/issues/${number}`;
    const pull = (await this.world.upstream.must('GET', `/repos/${repo}/pulls/${pullNumber}`)) as Pull;
    await this.crossReference(repo, number, pull);
    await this.world.upstream.must('PATCH', path, { state: 'closed', state_reason: 'completed' });
  }

  private async crossReference(repo: string, number: number, pull: Pull): Promise<void> {
    const name = issueName(repo, number);
    const now = new Date().toISOString();
    const source = (await allIssues(this.world, repo)).find((issue) => issue.number === pull.number);
    const mergedAt = this.world.pulls.get(issueName(repo, pull.number))?.mergedAt ?? null;
    const link = { ...(source?.pull_request as object), merged_at: mergedAt };
    const issue = { ...source, pull_request: link };
    const event = { event: 'cross-referenced', actor: pull.user, created_at: now, updated_at: now };
    const known = this.world.timeline.get(name) ?? [];
    this.world.timeline.set(name, [...known, { ...event, source: { type: 'issue', issue } }]);
  }

  /** Lists of issues show what they show now until they are thawed, as a lagging index does. */
  async freezeLists(repo: string): Promise<void> {
    this.world.frozenLists.set(repo, structuredClone(await allIssues(this.world, repo)));
  }

  thawLists(repo: string): void {
    this.world.frozenLists.delete(repo);
  }
}
