/** Which umbrella gathers for which postmortem: its own, or after a move the one that most of its issues come from. */

import type { JudgedFiles } from './judged-files.js';
import type { PlanInput } from './plan-input.js';
import type { KnownUmbrellas, TrackedUmbrella, UmbrellaKind } from './umbrella.js';
import { holderOf } from './umbrella-gather.js';
import type { Group } from './umbrella-groups.js';

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
  const holders = new Map(input.issues.map((issue) => [issue.number, holderOf(kind, issue)]));
  const claims = groups
    .filter(({ postmortem }) => !found.has(postmortem.id))
    .flatMap((group) => homeless.map((tracked) => ({ group, tracked, weight: weightOf(group, tracked, holders) })))
    .filter(({ weight }) => weight > 0)
    .sort(
      (a, b) =>
        b.weight - a.weight ||
        a.tracked.umbrella.number - b.tracked.umbrella.number ||
        (a.group.postmortem.path < b.group.postmortem.path ? -1 : 1),
    );
  const taken = new Set<TrackedUmbrella>();
  for (const { group, tracked } of claims) {
    if (found.has(group.postmortem.id) || taken.has(tracked)) continue;
    found.set(group.postmortem.id, tracked);
    taken.add(tracked);
  }
  return found;
}

/** How many issues of the group were that umbrella's, or that postmortem's. */
function weightOf(
  { members }: Group,
  { umbrella, marker }: TrackedUmbrella,
  holders: ReadonlyMap<number, number | 'elsewhere' | undefined>,
): number {
  const inside = new Set(marker.inside);
  return members.filter(
    ({ number, cameFrom }) =>
      number !== null &&
      (inside.has(number) || holders.get(number) === umbrella.number || cameFrom === marker.postmortemId),
  ).length;
}
