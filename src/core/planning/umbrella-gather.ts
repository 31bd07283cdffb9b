/** Which issues are to be put into an umbrella. People win: who took one out, or gave it another, is not contradicted. */

import type { Afterwards } from './afterwards.js';
import type { PlanInput } from './plan-input.js';
import { issueName, type TrackedIssue } from './tracked-issue.js';
import type { KnownUmbrellas, TrackedUmbrella, UmbrellaKind } from './umbrella.js';
import { mostSubIssues } from './umbrella-block.js';
import type { Gather } from './umbrella-change.js';
import type { Group, Member } from './umbrella-groups.js';

export interface Gathered {
  readonly gathers: readonly Gather[];
  /** In it before, or settled otherwise; ascending. */
  readonly inside: readonly number[];
  /** Without room. */
  readonly beyond: readonly Gather[];
}

export interface GatherContext {
  readonly kind: UmbrellaKind;
  readonly known: KnownUmbrellas;
  /** Id of the postmortem that an umbrella gathers for, by its number. */
  readonly heirs: ReadonlyMap<number, string>;
  readonly input: PlanInput;
  /** Listed issues by the umbrella that they are in. */
  readonly insideOf: ReadonlyMap<Holder, readonly TrackedIssue[]>;
  readonly after: Afterwards;
}

export type Holder = number | 'elsewhere' | undefined;

/** Which umbrella an issue is in. */
export function holderOf(kind: UmbrellaKind, { parent, milestone }: TrackedIssue): Holder {
  return kind === 'issue' ? parent : milestone;
}

export function gather(group: Group, tracked: TrackedUmbrella | null, context: GatherContext): Gathered {
  const settled = new Set(tracked?.marker.inside);
  const wanted: Gather[] = [];
  for (const member of inOrder(group.members)) {
    const { key, number } = member;
    const issue = number === null ? null : issueOf(number, context);
    const holder = issue === null ? undefined : holderOf(context.kind, issue);
    const from = typeof holder === 'number' ? holder : null;
    if (number === null) wanted.push({ key, number, from });
    else if (tracked !== null && holder === tracked.umbrella.number) settled.add(number);
    else if (issue?.stateReason !== 'duplicate' && mayTake(member, holder, settled.has(number), group, context)) {
      wanted.push({ key, number, from });
    }
  }
  const room = roomIn(tracked, context);
  const inside = [...settled].sort((a, b) => a - b);
  return { gathers: wanted.slice(0, room), inside, beyond: wanted.slice(room) };
}

/** Ascending, those that are still to be opened last. */
function inOrder(members: readonly Member[]): Member[] {
  const known = members.filter(({ number }) => number !== null);
  return [
    ...known.sort((a, b) => (a.number ?? 0) - (b.number ?? 0)),
    ...members.filter(({ number }) => number === null),
  ];
}

/** As it is now. */
function issueOf(number: number, { after, input }: GatherContext): TrackedIssue | null {
  const found = after.before(number) ?? input.referenced.get(issueName({ number }));
  return typeof found === 'object' ? found : null;
}

/**
 * Out of nothing, once; or out of another umbrella of ours that gathers nothing any more, or that it was in because it
 * was of that postmortem: what happens where a postmortem is split, or two runs at once made one each.
 */
function mayTake(
  { number, cameFrom }: Member,
  holder: Holder,
  isSettled: boolean,
  group: Group,
  { known, heirs }: GatherContext,
): boolean {
  if (holder === undefined) return !isSettled;
  const other = holder === 'elsewhere' ? undefined : known.all.get(holder);
  if (other === undefined) return false;
  const heir = heirs.get(other.umbrella.number);
  if (heir === undefined) return true;
  const wasThere = other.marker.inside.includes(number ?? 0);
  return heir !== group.postmortem.id && (wasThere || (!isSettled && cameFrom === other.marker.postmortemId));
}

function roomIn(tracked: TrackedUmbrella | null, { kind, insideOf }: GatherContext): number {
  if (kind === 'milestone') return Infinity;
  if (tracked === null) return mostSubIssues;
  const { number, holds } = tracked.umbrella;
  const seen = insideOf.get(number)?.length ?? 0;
  return Math.max(0, mostSubIssues - Math.max(holds.open + holds.closed, seen));
}
