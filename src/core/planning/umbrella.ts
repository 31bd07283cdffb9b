/** Umbrellas: parent issues and milestones, the same for planning. Which of a listing are ours, and for which postmortem. */

import type { Config } from '../config.js';
import { groupBy } from './group-by.js';
import { readMarker } from './marker.js';
import type { PlanInput } from './plan-input.js';
import { hasLabel, type Holding, type IssueAuthor, type Milestone, type StateReason } from './tracked-issue.js';
import type { TrackedIssue } from './tracked-issue.js';
import { isTrusted, type Trust } from './tracked.js';
import { readUmbrellaMarker, type UmbrellaMarker } from './umbrella-marker.js';

export type UmbrellaKind = Exclude<Config['umbrella'], 'none'>;

export interface Umbrella {
  readonly kind: UmbrellaKind;
  readonly number: number;
  readonly title: string;
  /** Of a milestone: its description. */
  readonly body: string;
  readonly state: 'open' | 'closed';
  /** null for a milestone. */
  readonly stateReason: StateReason | null;
  readonly url: string;
  readonly author: IssueAuthor;
  /** Whether it carries our label; a milestone needs none. */
  readonly isLabelled: boolean;
  readonly holds: Holding;
}

export interface TrackedUmbrella {
  readonly umbrella: Umbrella;
  readonly marker: UmbrellaMarker;
  /** The body that the marker stands in: its own, or a former one of which somebody left nothing. */
  readonly written: string;
}

export interface KnownUmbrellas {
  /** Every one of ours, by number. */
  readonly all: ReadonlyMap<number, TrackedUmbrella>;
  /** One by postmortem id: the lowest number, open or closed; those closed as duplicates are the last resort. */
  readonly canonical: ReadonlyMap<string, TrackedUmbrella>;
  /** Open ones beside a canonical one of the same postmortem. */
  readonly extra: readonly (TrackedUmbrella & { readonly of: number })[];
  /** By our own account, without a marker that can be believed. */
  readonly unmarked: readonly Umbrella[];
  /** Numbers of those with a marker by somebody whom we do not trust, by postmortem id. */
  readonly untrusted: ReadonlyMap<string, number>;
}

const nothingHeld: Holding = { open: 0, closed: 0 };

function issueUmbrella(issue: TrackedIssue, label: string): Umbrella {
  const { number, title, body, state, stateReason, url, author, subIssues } = issue;
  const isLabelled = hasLabel(issue, label);
  return {
    ...{ kind: 'issue', number, title, body, state, stateReason, url, author, isLabelled },
    holds: subIssues ?? nothingHeld,
  };
}

function milestoneUmbrella({ description, ...milestone }: Milestone): Umbrella {
  return { ...milestone, kind: 'milestone', body: description, stateReason: null, isLabelled: true };
}

/** What is listed of one kind, with the former bodies of those that lost their marker. */
function listed(kind: UmbrellaKind, input: Listing): readonly (readonly [Umbrella, readonly string[]])[] {
  if (kind === 'milestone') return input.milestones.map((one) => [milestoneUmbrella(one), []]);
  return input.issues.map((one) => [issueUmbrella(one, input.label), one.formerBodies ?? []]);
}

export interface Listing extends Pick<PlanInput, 'issues' | 'milestones' | 'trust'> {
  readonly label: string;
}

/** Whether the issue is a parent that we opened, whatever the configuration asks for now. */
export function isParentOfOurs(issue: TrackedIssue, trust: Trust): boolean {
  return isTrusted(issue, trust) && typeof readUmbrellaMarker(issue.body) !== 'string';
}

/** Sorts a listing; the result does not depend on its order. */
export function recogniseUmbrellas(kind: UmbrellaKind, input: Listing): KnownUmbrellas {
  const ours: TrackedUmbrella[] = [];
  const unmarked: Umbrella[] = [];
  const untrusted = new Map<string, number>();
  for (const [umbrella, former] of [...listed(kind, input)].sort(([a], [b]) => a.number - b.number)) {
    const { body, isLabelled } = umbrella;
    const isOurs = isTrusted(umbrella, input.trust);
    const found = trackedBy(umbrella, isOurs ? [body, ...former] : [body]);
    if (found === null) {
      if (isOurs && isLabelled && typeof readMarker(body) === 'string') unmarked.push(umbrella);
    } else if (isOurs) ours.push(found);
    else if (isLabelled && mayBeOurs(umbrella)) untrusted.set(found.marker.postmortemId, umbrella.number);
  }
  const all = new Map(ours.map((one) => [one.umbrella.number, one]));
  return { all, ...canonicalOf(ours), unmarked, untrusted };
}

/** A milestone is made by people who may write here; an issue by anybody. */
function mayBeOurs({ kind, author }: Umbrella): boolean {
  return kind === 'milestone' || author.isBot || author.isInsider;
}

function trackedBy(umbrella: Umbrella, bodies: readonly string[]): TrackedUmbrella | null {
  for (const written of bodies) {
    const marker = readUmbrellaMarker(written);
    if (typeof marker !== 'string') return { umbrella, marker, written };
  }
  return null;
}

function canonicalOf(ours: readonly TrackedUmbrella[]): Pick<KnownUmbrellas, 'canonical' | 'extra'> {
  const canonical = new Map<string, TrackedUmbrella>();
  const extra: KnownUmbrellas['extra'][number][] = [];
  for (const [id, all] of groupBy(ours, ({ marker }) => marker.postmortemId)) {
    const chosen =
      all.find(({ umbrella }) => umbrella.stateReason !== 'duplicate') ??
      // One that a person closed as a duplicate: opened anew, it would be closed so again and again.
      all.find(({ marker }) => marker.state !== 'extra');
    if (chosen === undefined) continue;
    canonical.set(id, chosen);
    for (const other of all) {
      if (other !== chosen && other.umbrella.state === 'open') extra.push({ ...other, of: chosen.umbrella.number });
    }
  }
  return { canonical, extra };
}
