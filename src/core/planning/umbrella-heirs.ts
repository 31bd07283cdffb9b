/** Which umbrella gathers for which postmortem: its own, or after a move the one that most of its issues come from. */

import { groupBy } from './group-by.js';
import type { JudgedFiles } from './judged-files.js';
import type { PlanInput } from './plan-input.js';
import type { KnownUmbrellas, TrackedUmbrella, UmbrellaKind } from './umbrella.js';
import { holderOf } from './umbrella-gather.js';
import type { Group, Member } from './umbrella-groups.js';

interface Claim {
  readonly group: Group;
  readonly tracked: TrackedUmbrella;
  /** How many issues of the group were that umbrella's, or that postmortem's. */
  readonly weight: number;
}

/** By postmortem id. Depends on no order. */
export function umbrellaOfEach(
  kind: UmbrellaKind,
  groups: readonly Group[],
  { canonical }: KnownUmbrellas,
  files: JudgedFiles,
  input: PlanInput,
): ReadonlyMap<string, TrackedUmbrella> {
  const found = new Map<string, TrackedUmbrella>();
  for (const { postmortem } of groups) {
    const own = canonical.get(postmortem.id);
    if (own !== undefined) found.set(postmortem.id, own);
  }
  const homeless = [...canonical.values()].filter(
    (one) => files.judges(one) && !files.freezes(one) && files.hasVanished(one.marker.postmortemId),
  );
  if (homeless.length === 0) return found;
  const formerOf = formerUmbrellas(kind, homeless, input);
  const claims = groups
    .filter(({ postmortem }) => !found.has(postmortem.id))
    .flatMap((group) => claimsOf(group, formerOf))
    .sort(strongestFirst);
  const taken = new Set<TrackedUmbrella>();
  for (const { group, tracked } of claims) {
    if (found.has(group.postmortem.id) || taken.has(tracked)) continue;
    found.set(group.postmortem.id, tracked);
    taken.add(tracked);
  }
  return found;
}

/** Those of the homeless that an issue was put into, is in, or belongs to by the postmortem that its marker names. */
function formerUmbrellas(
  kind: UmbrellaKind,
  homeless: readonly TrackedUmbrella[],
  { issues }: PlanInput,
): (member: Member) => readonly TrackedUmbrella[] {
  const holders = new Map(issues.map((issue) => [issue.number, holderOf(kind, issue)]));
  const byNumber = new Map(homeless.map((one) => [one.umbrella.number, one]));
  const byPostmortem = new Map(homeless.map((one) => [one.marker.postmortemId, one]));
  const inside = homeless.flatMap((one) => one.marker.inside.map((number) => [number, one] as const));
  const byIssue = groupBy(inside, ([number]) => number);
  return ({ number, cameFrom }) => {
    if (number === null) return [];
    const holder = holders.get(number);
    const held = typeof holder === 'number' ? byNumber.get(holder) : undefined;
    const settled = (byIssue.get(number) ?? []).map(([, one]) => one);
    const all = [...settled, held, byPostmortem.get(cameFrom ?? '')];
    return [...new Set(all.filter((one) => one !== undefined))];
  };
}

function claimsOf(group: Group, formerOf: (member: Member) => readonly TrackedUmbrella[]): Claim[] {
  const votes = groupBy(group.members.flatMap(formerOf), (one) => one);
  return [...votes].map(([tracked, all]) => ({ group, tracked, weight: all.length }));
}

function strongestFirst(a: Claim, b: Claim): number {
  return (
    b.weight - a.weight ||
    a.tracked.umbrella.number - b.tracked.umbrella.number ||
    (a.group.postmortem.path < b.group.postmortem.path ? -1 : 1)
  );
}
