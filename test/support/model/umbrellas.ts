/** Umbrellas in the model: what people do to them, and what must hold of them once runs are quiet. */

import type { TrackedIssue } from '../../../src/core/planning/tracked-issue.js';
import { readUmbrellaMarker, type UmbrellaMarker } from '../../../src/core/planning/umbrella-marker.js';
import type { Ran } from '../memory-repository.js';
import { omit } from '../omit.js';
import { lastMarker } from './judge.js';
import type { ModelWorld } from './world.js';

interface Standing {
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly marker: UmbrellaMarker;
}

/** Those of the kind that the world's configuration asks for. */
export function umbrellasOf({ config, tracker }: ModelWorld): Standing[] {
  const all =
    config.umbrella === 'issue'
      ? tracker.all().map(({ number, state, body }) => ({ number, state, body }))
      : tracker.milestones().map(({ number, state, description: body }) => ({ number, state, body }));
  return all.flatMap(({ number, state, body }) => {
    const marker = readUmbrellaMarker(body);
    return typeof marker === 'string' || marker.state === 'extra' ? [] : [{ number, state, marker }];
  });
}

function holderOf({ config }: ModelWorld, { parent, milestone }: TrackedIssue): number | 'elsewhere' | undefined {
  return config.umbrella === 'issue' ? parent : milestone;
}

type Step = (world: ModelWorld, a: number, b: number) => void;

const onMember =
  (how: (world: ModelWorld, issue: TrackedIssue) => void): Step =>
  (world, a) => {
    const inside = world.ours().filter((issue) => holderOf(world, issue) !== undefined);
    const issue = inside[a % Math.max(1, inside.length)];
    if (issue !== undefined) how(world, issue);
  };

const onUmbrella =
  (how: (world: ModelWorld, umbrella: Standing) => void): Step =>
  (world, a) => {
    const all = umbrellasOf(world);
    const umbrella = all[a % Math.max(1, all.length)];
    if (umbrella !== undefined) how(world, umbrella);
  };

/** Changes a parent issue; milestones have their own way to be changed. */
function change({ config, tracker }: ModelWorld, number: number, state: 'open' | 'closed'): void {
  if (config.umbrella === 'milestone') tracker.changeMilestone(number, { state });
  else tracker.meddle(number, { state, stateReason: state === 'open' ? 'reopened' : 'completed' });
}

export const umbrellaSteps = {
  takeOut: onMember((world, issue) => {
    world.tracker.replace(omit(issue, 'parent', 'milestone'));
    world.takenOut.add(issue.number);
  }),
  giveAnother: onMember((world, issue) => {
    world.tracker.replace({ ...omit(issue, 'parent', 'milestone'), parent: 'elsewhere', milestone: 4711 });
    world.takenOut.add(issue.number);
  }),
  closeUmbrella: onUmbrella((world, { number, state }) => {
    if (state === 'closed') return;
    change(world, number, 'closed');
    world.openedUmbrellas.delete(number);
  }),
  openUmbrella: onUmbrella((world, { number, state, marker }) => {
    // One that was closed beside another is not opened again: it would stand for nothing.
    const isExtra = world.config.umbrella === 'issue' && world.tracker.get(number).stateReason === 'duplicate';
    if (state === 'open' || isExtra) return;
    change(world, number, 'open');
    if (marker.state === 'closed') world.openedUmbrellas.add(number);
  }),
  /** Without label and marker alike it would be nobody's. */
  stripUmbrella: onUmbrella((world, { number }) => {
    if (world.config.umbrella === 'issue' && world.tracker.get(number).labels.length > 0)
      world.tracker.meddle(number, { body: 'In my own words' });
  }),
  unlabelUmbrella: onUmbrella((world, { number }) => {
    if (world.config.umbrella === 'issue') world.tracker.meddle(number, { labels: [] });
  }),
} satisfies Record<string, Step>;

/** Every breach in words. */
export function judgeUmbrellas(world: ModelWorld, { plan }: Ran): string[] {
  const all = umbrellasOf(world);
  const doubted = plan.changes.some(({ reasons }) => reasons.includes('maybe-reworded'));
  return [
    ...all.flatMap((one) => closedEarly(world, one)),
    ...all.flatMap((one) =>
      one.state === 'closed' && world.openedUmbrellas.has(one.number)
        ? [`umbrella ${one.number} was opened by a person and is closed`]
        : [],
    ),
    // Whose issue it is, nobody knows then.
    ...(doubted ? [] : strays(world, all)),
  ];
}

/** One that we closed says that nothing is left to do. */
function closedEarly(world: ModelWorld, { number, state, marker }: Standing): string[] {
  const file = world.files.get(marker.path);
  if (state === 'open' || marker.state !== 'closed' || file === undefined || file.broken) return [];
  const open = file.items.filter((item) => {
    const own = world.ours().filter((issue) => world.itemOf(issue) === item.number);
    return !item.done && !own.some((issue) => issue.state === 'closed');
  });
  return open.length === 0 ? [] : [`umbrella ${number} is closed and ${open.length} items are not done`];
}

/** Issues of items that are not where they belong, though nobody took them out. */
function strays(world: ModelWorld, all: readonly Standing[]): string[] {
  const itemsOf = (path: string): number[] => (world.files.get(path)?.items ?? []).map(({ number }) => number);
  return [...world.files].flatMap(([path, { broken }]) => {
    const umbrella = all.find(({ marker }) => marker.path === path);
    if (broken || umbrella === undefined || umbrella.state === 'closed') return [];
    const own = world.ours().filter((issue) => {
      const marker = lastMarker(world, issue);
      const isHere = marker?.path === path && !marker.removed && itemsOf(path).includes(world.itemOf(issue) ?? -1);
      return isHere && issue.stateReason !== 'duplicate' && issue.state === 'open' && !world.takenOut.has(issue.number);
    });
    const lost = own.filter((issue) => !isIn(world, issue, umbrella));
    return lost.map((issue) => `#${issue.number} is not in umbrella ${umbrella.number} of ${path}`);
  });
}

/**
 * In it; or in its duplicate that a person rewrote before the issue had moved, which is known by nothing any more; or
 * put into another by a run that was cut off before it wrote that down, and moved by one that was cut off too: then
 * nobody knows that it was not a person.
 */
function isIn(world: ModelWorld, issue: TrackedIssue, { number }: Standing): boolean {
  const holder = holderOf(world, issue);
  if (holder === number) return true;
  const own = umbrellasOf(world).find((one) => one.number === holder);
  if (world.counts.cutOff > 1 && own !== undefined && !own.marker.inside.includes(issue.number)) return true;
  const other = world.tracker.all().find((one) => one.number === holder);
  return other?.stateReason === 'duplicate' && readUmbrellaMarker(other.body) === 'none';
}
