/** The umbrellas that the postmortems should have against those that are there: what is written to each. */

import type { Postmortem } from '../postmortem.js';
import { Afterwards } from './afterwards.js';
import { groupBy } from './group-by.js';
import type { JudgedFiles } from './judged-files.js';
import type { Change, Notice } from './plan.js';
import type { PlanInput } from './plan-input.js';
import type { Recognised } from './tracked.js';
import { recogniseUmbrellas, type TrackedUmbrella, type UmbrellaKind } from './umbrella.js';
import type { UmbrellaChange } from './umbrella-change.js';
import { createUmbrella, duplicateUmbrella, keepUmbrella, updateUmbrella } from './umbrella-changes.js';
import { holderOf } from './umbrella-gather.js';
import { abroad, atHome } from './umbrella-home.js';
import { groupsOf, type Group } from './umbrella-groups.js';
import { umbrellaOfEach } from './umbrella-heirs.js';
import { milestoneTitles, withUnmarked } from './umbrella-titles.js';

export interface UmbrellaPlanInput {
  readonly input: PlanInput;
  readonly files: JudgedFiles;
  readonly recognised: Recognised;
  /** Those that can be judged. */
  readonly postmortems: readonly Postmortem[];
  readonly changes: readonly Change[];
}

/** By place in the files, then by number. Nothing where none are configured: those that are there stay as they are. */
export function planUmbrellas(given: UmbrellaPlanInput): UmbrellaChange[] {
  const { umbrella: kind } = given.input.config;
  return kind === 'none' ? [] : planned(kind, given);
}

function planned(kind: UmbrellaKind, given: UmbrellaPlanInput): UmbrellaChange[] {
  const { input, files, recognised, postmortems, changes } = atHome(given);
  const known = recogniseUmbrellas(kind, { ...input, label: input.config.label });
  const after = new Afterwards(input, recognised, changes);
  const groups = groupsOf(postmortems, { changes, recognised, after, input, abroad: abroad(given) });
  // Milestones have numbers of their own.
  const used = new Set(kind === 'issue' ? changes.flatMap(({ issue }) => issue?.number ?? []) : []);
  const own = withUnmarked(umbrellaOfEach(kind, groups, known, files, input), groups, known, used);
  const heirs = new Map([...own].map(([id, { umbrella }]) => [umbrella.number, id]));
  const titles = kind === 'milestone' ? milestoneTitles(groups, own, input.milestones) : null;
  const insideOf = groupBy(input.issues, (issue) => holderOf(kind, issue));
  const context = { kind, known, heirs, input, titles, after, insideOf };
  const wanted = groups.flatMap((group): UmbrellaChange[] => {
    const tracked = own.get(group.postmortem.id);
    if (tracked !== undefined) return [updateUmbrella(group, tracked, context)];
    return wants(group) ? [createUmbrella(group, context)] : [];
  });
  const rest = [...known.canonical.values()].filter((one) => files.judges(one) && !heirs.has(one.umbrella.number));
  return [
    ...wanted,
    ...rest.sort(byNumber).map((one) => keepUmbrella(one, input, files.freezes(one) ? 'frozen' : 'gone')),
    ...(kind === 'issue' ? known.extra.map(duplicateUmbrella) : []),
  ];
}

/** Somebody has still something to do: what is finished gets no new umbrella, only to be closed at once. */
function wants({ members }: Group): boolean {
  return members.some(({ isOpen }) => isOpen);
}

function byNumber(a: TrackedUmbrella, b: TrackedUmbrella): number {
  return a.umbrella.number - b.umbrella.number;
}

/** Said once for all. */
export function umbrellaNotices(changes: readonly UmbrellaChange[]): Notice[] {
  const untrusted = changes.filter(({ reasons }) => reasons.includes('untrusted'));
  return untrusted.slice(0, 1).map(({ note }) => ({ level: 'warning', message: note }));
}
