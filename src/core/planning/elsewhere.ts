/**
 * The planner's view of the other repositories: where an issue goes, what is held there, and what of it is not known.
 * Each is planned for as home is; what differs stands here.
 */

import type { Entry } from './ladder.js';
import type { LeftElsewhere, OtherRepository } from './other-repository.js';
import type { Change, Notice } from './plan.js';
import type { PlanInput } from './plan-input.js';
import { firstNamed, type Followed } from './reference.js';
import { router, targetsOf, type Route } from './route.js';
import { issueName, type IssuePlace } from './tracked-issue.js';

/** Where nobody looked, nothing is known. */
const unseen = { unknown: 'It was not looked at.', closed: null };

export class Elsewhere {
  readonly followed: Followed;
  readonly #home: string;
  readonly #others: ReadonlyMap<string, OtherRepository>;
  readonly #router: (entry: Entry) => Route;
  readonly #routes = new Map<Entry, Route>();

  constructor({ config, links, others = [] }: Pick<PlanInput, 'config' | 'links' | 'others'>) {
    const { repository, serverUrl } = links;
    const targets = targetsOf(config.services, repository);
    const seen = new Map(others.map((other) => [other.repository, other]));
    this.#home = repository;
    this.#router = router(config.services, repository);
    this.#others = new Map(targets.map((target) => [target, seen.get(target) ?? { repository: target, ...unseen }]));
    this.followed = { repository, serverUrl, others: targets };
  }

  /** The issue that the item names. */
  named({ item }: Pick<Entry, 'item'>): IssuePlace | null {
    return item.references.length === 0 ? null : firstNamed(item.references, this.followed);
  }

  /** The repository that the item's issue stands in or goes to, undefined for home. */
  destination(entry: Entry): string | undefined {
    if (this.#others.size === 0) return undefined;
    const named = this.named(entry);
    return named === null ? (this.#route(entry).to ?? undefined) : named.repository;
  }

  /** Whether the item has an issue cannot be told, because its repository could not be read. */
  isUnknown(entry: Entry): boolean {
    return (this.#at(this.destination(entry))?.unknown ?? null) !== null;
  }

  /** Why the item has no issue for now although nothing in its file speaks against one. */
  unknownNote(entry: Entry): string {
    const repository = this.destination(entry) ?? this.#home;
    const closed = this.#at(repository)?.closed ?? null;
    return `Goes to \`${repository}\`, ${closed ?? 'which could not be read: whether it has an issue is unknown'}.`;
  }

  /** Said where an issue is opened at home because nobody guesses; empty elsewhere. */
  unsureNote(entry: Entry): string {
    const { unsure } = this.#route(entry);
    return unsure.length === 0 ? '' : `Stays here: its areas lead to ${unsure.join(' and ')}.`;
  }

  /** Said of an issue that stands elsewhere than the map says now; empty where it stands right. */
  movedNote(entry: Entry, { repository }: IssuePlace): string {
    const to = this.destination(entry);
    if (to === repository) return '';
    return `Lives in \`${repository ?? this.#home}\`, where it was opened; \`services\` says \`${to ?? this.#home}\` now.`;
  }

  /** The change, or nothing in its place where its repository takes none. */
  held(change: Change): Change {
    const closed = this.#at(change.repository)?.closed ?? null;
    if (change.action === 'none' || closed === null) return change;
    const repository = change.repository ?? '';
    const note =
      change.issue === null
        ? `Goes to \`${repository}\`, ${closed}.`
        : `Held in \`${repository}\`, ${closed}: ${change.note}`;
    return { ...change, action: 'none', reasons: ['repository-closed'], writes: {}, note };
  }

  notices(changes: readonly Change[]): Notice[] {
    const moved: string[] = [];
    const unsure: string[] = [];
    for (const { action, item, postmortem, issue } of changes) {
      if (item === null || postmortem === null) continue;
      const entry = { item, postmortem };
      if (issue?.state === 'open' && this.movedNote(entry, issue) !== '')
        moved.push(`${issueName(issue)} (now ${this.destination(entry) ?? this.#home})`);
      if (action === 'create' && this.unsureNote(entry) !== '') unsure.push(`${postmortem.path}:${item.line}`);
    }
    return [
      ...notice(moved, 'Issues stay where they were opened, which is elsewhere than `services` says'),
      ...notice(unsure, 'Opened here, because areas lead to several repositories and the item names none'),
    ];
  }

  /** Repositories in which something is left undone. One that may not be written to is no trouble where nothing is to do. */
  left(changes: readonly Change[]): LeftElsewhere[] {
    return [...this.#others.values()].flatMap(({ repository, unknown, closed }) => {
      const waiting = changes.filter((change) => change.repository === repository && waits(change)).length;
      if (waiting === 0 && (unknown === null || closed !== null)) return [];
      const why = closed === null ? (unknown ?? '') : `${repository}, ${closed}.`;
      return [{ repository, unknown: unknown !== null, why, waiting }];
    });
  }

  #at(repository: string | undefined): OtherRepository | undefined {
    return repository === undefined ? undefined : this.#others.get(repository);
  }

  #route(entry: Entry): Route {
    const known = this.#routes.get(entry) ?? this.#router(entry);
    this.#routes.set(entry, known);
    return known;
  }
}

/** What its file says is done waits for nothing. */
function waits({ reasons, unknown }: Change): boolean {
  if (reasons.includes('repository-closed') || reasons.includes('repository-unknown')) return true;
  return unknown === true && reasons.includes('reference-unknown');
}

const mostListed = 10;

function notice(found: readonly string[], what: string): Notice[] {
  if (found.length === 0) return [];
  const more = found.length > mostListed ? `, and ${found.length - mostListed} more` : '';
  return [{ level: 'notice', message: `${what}: ${found.slice(0, mostListed).join(', ')}${more}.` }];
}
