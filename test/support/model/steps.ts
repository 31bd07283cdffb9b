/** What can happen, as small records of numbers: they shrink well, and a failing list of them is a test by itself. */

import type { TrackedIssue } from '../../../src/core/planning/tracked-issue.js';
import { stranger } from '../plan-builders.js';
import type { File, Item } from './files.js';
import { lastMarker } from './judge.js';
import { crash, failing, kinds, type ModelWorld } from './world.js';

/** Name, and two numbers that choose among what is there. */
export type Step = readonly [kind: StepName, a: number, b: number];

function pick<T>(all: readonly T[], at: number): T | undefined {
  return all[at % Math.max(1, all.length)];
}

function eachItem({ files }: ModelWorld): { path: string; file: File; item: Item }[] {
  return [...files].flatMap(([path, file]) => file.items.map((item) => ({ path, file, item })));
}

type Action = (world: ModelWorld, a: number, b: number) => Promise<void> | void;
type OnItem = (world: ModelWorld, at: { path: string; file: File; item: Item }, b: number) => void;
type OnIssue = (world: ModelWorld, number: number, b: number) => void;

/** Changes the files and pushes. */
const push =
  (how: Action): Action =>
  async (world, a, b) => {
    await how(world, a, b);
    await world.push();
  };

const onItem = (how: OnItem): Action =>
  push((world, a, b) => {
    const found = pick(eachItem(world), a);
    if (found !== undefined) how(world, found, b);
  });

const onIssue =
  (how: OnIssue): Action =>
  (world, a, b) => {
    const issue = pick(world.ours(), a);
    if (issue !== undefined) how(world, issue.number, b);
  };

/** The file has changed the item's state and no run has seen it: of two changes between two runs the file's holds. */
function isNews(world: ModelWorld, issue: TrackedIssue): boolean {
  const found = eachItem(world).find(({ item }) => item.number === world.itemOf(issue));
  return found !== undefined && found.item.done !== (lastMarker(world, issue)?.state === 'done');
}

const fileSteps = {
  addFile: push((world, a, b) => {
    if (world.files.size >= 3) return;
    const at = world.files.size + a * 3;
    const date = `2026-01-0${1 + (b % 3)}`;
    world.files.set(`postmortems/${date}-pm${at}.md`, { title: `Outage ${at}`, date, broken: false, items: [] });
  }),
  addItem: push((world, a) => {
    const file = pick([...world.files.values()], a);
    if (file === undefined || file.items.length >= 4) return;
    file.items.push({ number: (world.next += 1), wording: 0, done: false, owner: 0 });
  }),
  reword: onItem((_, { item }, b) => (item.wording = b)),
  tick: onItem((world, { item }) => {
    item.done = !item.done;
    world.turn(item);
  }),
  assign: onItem((_, { item }, b) => (item.owner = b)),
  remove: onItem((world, { path, file, item }) => {
    file.items = file.items.filter((one) => one !== item);
    world.removed.push({ path, item });
    world.turn(item);
  }),
  putBack: push((world) => {
    const gone = world.removed.pop();
    const file = world.files.get(gone?.path ?? '');
    if (gone === undefined || file === undefined) return;
    file.items.push(gone.item);
    world.turn(gone.item);
  }),
  moveItem: onItem((world, { file, item }, b) => {
    const to = pick([...world.files.values()], b);
    // What stands in a file that cannot be read is frozen there.
    if (to === undefined || to === file || file.broken) return;
    file.items = file.items.filter((one) => one !== item);
    to.items.push(item);
    world.turn(item);
  }),
  reorder: push((world, a) => void pick([...world.files.values()], a)?.items.reverse()),
  rename: push((world, a, b) => {
    const found = pick([...world.files], a);
    const path = `postmortems/renamed-${b}.md`;
    if (found === undefined || world.files.has(path)) return;
    world.files.delete(found[0]);
    world.files.set(path, found[1]);
  }),
  break: push((world, a) => {
    const file = pick([...world.files.values()], a);
    if (file !== undefined) file.broken = !file.broken;
  }),
} satisfies Record<string, Action>;

const peopleSteps = {
  retitle: onIssue((world, number, b) => {
    const title = `In my own words ${b}`;
    world.titled.set(number, title);
    world.tracker.meddle(number, { title });
  }),
  writeOutside: onIssue((world, number, b) => {
    const words = `note-${number}-${(world.byHand.get(number) ?? []).length}`;
    world.byHand.set(number, [...(world.byHand.get(number) ?? []), words]);
    const { body } = world.tracker.get(number);
    world.tracker.meddle(number, { body: b % 2 === 0 ? `${words}\r\n\r\n${body}` : `${body}\n\n- [ ] ${words}` });
  }),
  writeInside: onIssue((world, number) => {
    const { body } = world.tracker.get(number);
    world.tracker.meddle(number, { body: body.replace('**Owner:**', '**Owner, I think:**') });
  }),
  close: onIssue((world, number, b) => {
    const issue = world.tracker.get(number);
    if (issue.state === 'closed') return;
    world.tracker.meddle(number, { state: 'closed', stateReason: b % 2 === 0 ? 'completed' : 'not_planned' });
    if (!isNews(world, issue)) world.closedByHand.set(number, world.turns.get(world.itemOf(issue) ?? -1) ?? 0);
  }),
  reopen: onIssue((world, number) => {
    const { state, stateReason } = world.tracker.get(number);
    if (state === 'open' || stateReason === 'duplicate') return;
    world.tracker.meddle(number, { state: 'open', stateReason: 'reopened' });
    world.closedByHand.delete(number);
    world.reopened.add(number);
  }),
  removeMarker: onIssue((world, number) => {
    const { body } = world.tracker.get(number);
    world.tracker.meddle(number, { body: body.replace(/^<!-- postmortem-followthrough:item .*$/m, '') });
  }),
  /** All of the body in words of their own. Without label and block alike an issue is nobody's. */
  rewriteBody: onIssue((world, number, b) => {
    if (world.tracker.get(number).labels.length === 0) return;
    const words = `plan-${number}-${b}`;
    world.byHand.set(number, [words]);
    world.tracker.meddle(number, { body: words });
  }),
  unlabel: onIssue((world, number) => {
    if (world.tracker.get(number).body.includes('postmortem-followthrough'))
      world.tracker.meddle(number, { labels: [] });
  }),
  forge: onIssue((world, number) => {
    const { title, body } = world.tracker.get(number);
    world.tracker.add({ title, body, labels: [], assignees: [] }, stranger);
  }),
} satisfies Record<string, Action>;

const runSteps = {
  run: (world) => world.run(),
  crash: (world, a, b) => world.run({ accident: { at: a, when: b % 2 === 0 ? 'before' : 'after', error: crash } }),
  fault: (world, a, b) => {
    const when = b % 2 === 0 ? 'before' : 'after';
    const kind = kinds[(b >> 1) % kinds.length] ?? 'unknown';
    return world.run({ accident: { at: a, when, error: failing(kind, when) } });
  },
  stop: (world, a) => world.run({ stopAfter: a }),
  lag: async (world) => {
    world.tracker.freezeLists();
    await world.run();
    await world.run();
    world.tracker.thawLists();
  },
  /** Hours pass, with a run in them as the schedule starts it. */
  later: async (world) => {
    await world.run();
    world.tracker.age();
  },
  race: (world, a, b) => world.race(2 + (a % 2), b),
  older: (world) => world.runOlder(),
} satisfies Record<string, Action>;

export const steps: Readonly<Record<StepName, Action>> = { ...fileSteps, ...peopleSteps, ...runSteps };
export type StepName = keyof typeof fileSteps | keyof typeof peopleSteps | keyof typeof runSteps;
export const stepNames = Object.keys(steps) as StepName[];
