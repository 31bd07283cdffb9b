/**
 * Umbrellas gather what stands at home: a parent or a milestone is one of its own repository. What is elsewhere is not
 * put in, but as long as it is not finished, or not known, neither is the postmortem.
 */

import type { Change } from './plan.js';
import type { IssuePlace } from './tracked-issue.js';
import type { Recognised, Tracked } from './tracked.js';
import type { UmbrellaPlanInput } from './plan-umbrellas.js';

/** What stands in other repositories, as far as umbrellas care. */
export interface Abroad {
  /** The issue of an item there, by the item's key. */
  readonly issueOf: ReadonlyMap<string, Tracked>;
  /** Ids of postmortems of which something there is open, about to change, or not known. */
  readonly unfinished: ReadonlySet<string>;
}

function isHome({ repository }: Partial<IssuePlace>): boolean {
  return repository === undefined;
}

/** The same without anything of other repositories: their numbers would be mistaken for those of home. */
export function atHome(given: UmbrellaPlanInput): UmbrellaPlanInput {
  const { recognised, input, changes } = given;
  const here: Recognised = {
    ...recognised,
    canonical: new Map([...recognised.canonical].filter(([, { issue }]) => isHome(issue))),
    extra: recognised.extra.filter(({ issue }) => isHome(issue)),
  };
  const issues = input.issues.filter(isHome);
  return { ...given, recognised: here, input: { ...input, issues }, changes: changes.filter(isHome) };
}

export function abroad({ changes, recognised }: Pick<UmbrellaPlanInput, 'changes' | 'recognised'>): Abroad {
  const there = [...recognised.canonical.values()].filter(({ issue }) => !isHome(issue));
  const open = there.filter(({ issue }) => issue.state === 'open').map(({ marker }) => marker.postmortemId);
  const moving = changes.filter((change) => !isHome(change) && !isSettled(change));
  return {
    issueOf: new Map(there.map((one) => [one.marker.key, one])),
    unfinished: new Set([...open, ...moving.flatMap(({ postmortem }) => postmortem?.id ?? [])]),
  };
}

/** What is about to change there is judged by the next run, when it has. */
function isSettled({ action, unknown }: Change): boolean {
  return action === 'none' && unknown !== true;
}
