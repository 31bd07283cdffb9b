/** What is right and wrong in the model, worked out from the files and from what people did, not from what we wrote. */

import { readMarker, type Marker } from '../../../src/core/planning/marker.js';
import { readUmbrellaMarker } from '../../../src/core/planning/umbrella-marker.js';
import type { TrackedIssue } from '../../../src/core/planning/tracked-issue.js';
import { breaches, isAsWritten, lostWords } from '../invariants.js';
import type { Ran } from '../memory-repository.js';
import type { MemoryTracker, Write } from '../memory-tracker.js';
import { numberIn, type Files, type Item } from './files.js';

export interface Judged {
  readonly files: Files;
  readonly tracker: MemoryTracker;
  readonly byHand: ReadonlyMap<number, readonly string[]>;
  /** The last title that a person gave. */
  readonly titled: ReadonlyMap<number, string>;
  readonly closedByHand: ReadonlyMap<number, number>;
  readonly reopened: ReadonlySet<number>;
  readonly turns: ReadonlyMap<number, number>;
  itemOf(issue: TrackedIssue): number | null;
  ours(): TrackedIssue[];
}

function items(files: Files): Map<number, Item & { readonly frozen: boolean }> {
  return new Map(
    [...files.values()].flatMap(({ items: all, broken }) =>
      all.map((item) => [item.number, { ...item, frozen: broken }]),
    ),
  );
}

/** Whatever a run closed was done in the file, or stands open elsewhere. */
export function judgeRun(world: Judged, writes: readonly Write[]): string[] {
  const known = items(world.files);
  return writes.flatMap(({ before, after }) => {
    if (before?.state !== 'open' || after.state !== 'closed' || isParent(after)) return [];
    const number = world.itemOf(after);
    if (after.stateReason === 'duplicate') {
      const twin = world.ours().some((other) => other.number < after.number && world.itemOf(other) === number);
      return twin ? [] : [`#${after.number} was closed as a duplicate of nothing`];
    }
    return known.get(number ?? -1)?.done === true ? [] : [`#${after.number} was closed and its item is not done`];
  });
}

/** Parents are judged by what is in them. */
function isParent({ body }: TrackedIssue): boolean {
  return typeof readUmbrellaMarker(body) !== 'string';
}

/** Everything that must hold once quiet. */
export function judgeQuiet(world: Judged, { plan, applied }: Ran): string[] {
  const known = items(world.files);
  const inDoubt = plan.changes.filter(({ reasons }) => reasons.includes('maybe-reworded'));
  const asked = new Set(inDoubt.map(({ issue }) => issue?.number));
  const open = world
    .ours()
    .filter((issue) => issue.state === 'open' && !isGivenUp(world, issue) && !asked.has(issue.number));
  const found: string[] = [
    ...breaches({
      issues: world.tracker.all(),
      letAlone: new Set(
        world
          .ours()
          .filter((issue) => isBesideAnother(world, issue))
          .map(({ number }) => number),
      ),
    }),
    ...lostWords(world.tracker.all(), world.byHand),
    ...applied.incomplete,
  ];
  const first = new Map<number, number>();
  for (const issue of open) {
    const number = world.itemOf(issue) ?? -1;
    const before = first.get(number);
    if (before !== undefined) found.push(`#${before} and #${issue.number} are open for item ${number}`);
    first.set(number, issue.number);
  }
  for (const item of known.values()) {
    const own = world.ours().filter((issue) => world.itemOf(issue) === item.number && !isGivenUp(world, issue));
    const doubted = inDoubt.some(
      ({ item: asked, issue }) =>
        numberIn(asked?.text ?? '') === item.number || own.some(({ number }) => number === issue?.number),
    );
    if (own.length === 0 && !item.done && !item.frozen && !doubted) found.push(`item ${item.number} has no issue`);
    const standing = own.filter(({ state, number }) => state === 'open' && !world.reopened.has(number));
    if (item.done && !item.frozen && !doubted && standing.length > 0)
      found.push(`item ${item.number} is done and open`);
  }
  for (const { item, issue, reasons } of plan.changes) {
    const about = world.tracker.all().find(({ number }) => number === issue?.number);
    const isTied = item !== null && !reasons.includes('maybe-reworded');
    if (isTied && about !== undefined && !isAsWritten(about)) found.push(`#${about.number}: its block was edited`);
  }
  for (const issue of world.ours()) {
    const title = world.titled.get(issue.number);
    if (title !== undefined && issue.title !== title) found.push(`#${issue.number} lost the title "${title}"`);
    const turn = world.closedByHand.get(issue.number);
    const now = world.turns.get(world.itemOf(issue) ?? -1) ?? 0;
    if (turn === now && issue.state === 'open') found.push(`#${issue.number} was closed by a person and is open`);
  }
  return found;
}

/** What we last wrote to it, whoever took it out since. */
export function lastMarker({ tracker }: Judged, { number, body }: TrackedIssue): Marker | undefined {
  return [body, ...tracker.formerBodies(number)].map(readMarker).find((marker) => typeof marker !== 'string');
}

/** Closed, and its item has another issue: that one stands for it. */
function isBesideAnother(world: Judged, issue: TrackedIssue): boolean {
  const twin = (other: TrackedIssue): boolean => other !== issue && world.itemOf(other) === world.itemOf(issue);
  return issue.state === 'closed' && world.ours().some(twin);
}

function isFrozen(world: Judged, issue: TrackedIssue): boolean {
  return world.files.get(lastMarker(world, issue)?.path ?? '')?.broken === true;
}

/**
 * Told that its item is gone, or frozen because its file cannot be read, so that another may be open where the item
 * went; or for long without its label, a person's.
 */
function isGivenUp(world: Judged, issue: TrackedIssue): boolean {
  const { stateReason } = issue;
  if (stateReason === 'duplicate' || lastMarker(world, issue)?.removed === true) return true;
  return isFrozen(world, issue);
}
