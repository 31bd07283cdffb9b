/** Titles of milestones, which are unique in a repository, and umbrellas that are known by nothing but their title. */

import type { Postmortem } from '../postmortem.js';
import { fingerprint } from './fingerprint.js';
import type { Milestone } from './tracked-issue.js';
import type { KnownUmbrellas, TrackedUmbrella, Umbrella } from './umbrella.js';
import { umbrellaTitle } from './umbrella-block.js';
import type { Group } from './umbrella-groups.js';

/**
 * The title that each postmortem's milestone should have, by postmortem id: with the id behind it where another has the
 * same. GitHub tells titles apart by case when they are made and not when they are looked for; here they are the same.
 */
export function milestoneTitles(
  groups: readonly Group[],
  own: ReadonlyMap<string, TrackedUmbrella>,
  milestones: readonly Milestone[],
): ReadonlyMap<string, string> {
  const holder = new Map(milestones.map(({ title, number }) => [title.toLowerCase(), number]));
  const chosen = new Map<string, string>();
  const given = new Set<string>();
  for (const { postmortem } of groups) {
    const number = own.get(postmortem.id)?.umbrella.number;
    const isFree = (title: string): boolean => {
      const key = title.toLowerCase();
      return !given.has(key) && (!holder.has(key) || holder.get(key) === number);
    };
    const plain = umbrellaTitle(postmortem);
    const long = umbrellaTitle(postmortem, postmortem.id);
    // One that has the longer title already keeps it, whoever gave up the shorter one meanwhile.
    const hasLong = number !== undefined && holder.get(long.toLowerCase()) === number;
    const title = !hasLong && isFree(plain) ? plain : long;
    given.add(title.toLowerCase());
    chosen.set(postmortem.id, title);
  }
  return chosen;
}

/**
 * The same with those of ours that have no marker any more and still their postmortem's title.
 * @param used numbers that stand for an item
 */
export function withUnmarked(
  own: ReadonlyMap<string, TrackedUmbrella>,
  groups: readonly Group[],
  { unmarked }: KnownUmbrellas,
  used: ReadonlySet<number>,
): ReadonlyMap<string, TrackedUmbrella> {
  const all = new Map(own);
  const left = new Set(unmarked.filter(({ number }) => !used.has(number)));
  for (const { postmortem } of groups) {
    if (all.has(postmortem.id)) continue;
    const titles = [umbrellaTitle(postmortem), umbrellaTitle(postmortem, postmortem.id)];
    const found = [...left].find(({ title }) => titles.includes(title));
    if (found === undefined) continue;
    left.delete(found);
    all.set(postmortem.id, unwritten(found, postmortem));
  }
  return all;
}

function unwritten(umbrella: Umbrella, { id: postmortemId, path }: Postmortem): TrackedUmbrella {
  const title = fingerprint(umbrella.title);
  const marker = { postmortemId, path, title, block: '', state: 'open', inside: [] } as const;
  return { umbrella, marker, written: umbrella.body };
}
