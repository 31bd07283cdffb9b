import { describe, expect, test } from '@jest/globals';
import { applyWhole } from '../src/sync.js';
import { defaultConfig, type Config } from '../src/core/config.js';
import type { Reading } from '../src/core/postmortem.js';
import type { Applied } from '../src/apply.js';
import { openTracker, writes, type Accident, type FaultyTracker } from './support/faulty-tracker.js';
import { anItem, aPostmortem, aReading, readingOf } from './support/plan-builders.js';

const five = readingOf('Alert on lag', 'Raise the pool size', 'Write a runbook', 'Test the failover', 'Page the owner');
const silent = (): Promise<void> => Promise.resolve();

interface Extra {
  readonly config?: Config;
  readonly stopAfter?: number;
  readonly waits?: number[];
}

async function run(tracker: FaultyTracker, reading: Reading = five, extra: Extra = {}): Promise<Applied> {
  let asked = 0;
  const { applied } = await applyWhole({
    read: {
      found: { taken: [], leftOut: [], unreadable: [], missing: [] },
      readings: [reading],
      scope: () => Promise.resolve('all'),
      texts: new Map(),
    },
    reader: tracker.reader,
    writer: tracker.writer,
    config: extra.config ?? defaultConfig,
    commit: null,
    today: '2026-07-01',
    proveAbsence: true,
    wait: (seconds) => {
      extra.waits?.push(seconds);
      return silent();
    },
    stopped: () => (asked += 1) > (extra.stopAfter ?? Infinity),
  });
  return applied;
}

async function issuesOf({
  file,
}: FaultyTracker): Promise<{ title: string; state: string; stateReason: string | null }[]> {
  const all = await openTracker(file).reader.listTracked(defaultConfig.label);
  return [...all]
    .sort((a, b) => a.number - b.number)
    .map(({ title, state, stateReason }) => ({ title, state, stateReason }));
}

function written({ calls }: FaultyTracker): string[] {
  return calls.filter((call) => writes.has(call));
}

test('opens one issue per item, and a second run writes nothing', async () => {
  const first = openTracker();
  const applied = await run(first);
  expect(applied.incomplete).toEqual([]);
  expect((await issuesOf(first)).map(({ title }) => title)).toEqual(
    five.postmortems[0]?.actionItems.map(({ text }) => text),
  );
  const second = openTracker(first.file);
  expect((await run(second)).outcomes).toEqual([]);
  expect(written(second)).toEqual([]);
});

describe('an answer that is lost', () => {
  test('F1, F2: the issue is found and taken over, never sent again', async () => {
    const waits: number[] = [];
    const tracker = openTracker(undefined, [{ call: 'create', nth: 2, when: 'after', failure: 'unknown' }]);
    const applied = await run(tracker, five, { waits });
    expect(applied.incomplete).toEqual([]);
    expect(await issuesOf(tracker)).toHaveLength(5);
    expect(tracker.calls.filter((call) => call === 'create')).toHaveLength(5);
    expect(waits).toEqual([2]);
  });

  test('and where it does not show up the run stops, says so, and the next run decides', async () => {
    const waits: number[] = [];
    const tracker = openTracker(undefined, [{ call: 'create', nth: 2, when: 'before', failure: 'unknown' }]);
    const applied = await run(tracker, five, { waits });
    expect(waits).toEqual([2, 5, 15, 45]);
    expect(applied.outcomes.map(({ result }) => result)).toEqual(['applied', 'unknown', 'left', 'left', 'left']);
    expect(applied.incomplete).toEqual([
      'create "Raise the pool size": create failed',
      '3 changes are left for the next run.',
    ]);
    expect((await run(openTracker(tracker.file))).incomplete).toEqual([]);
    expect(await issuesOf(tracker)).toHaveLength(5);
  });
});

describe('stopping', () => {
  test('F8: a run that is asked to end stops between two writes', async () => {
    const tracker = openTracker();
    const applied = await run(tracker, five, { stopAfter: 2 });
    expect(applied.outcomes.map(({ result }) => result)).toEqual(['applied', 'applied', 'left', 'left', 'left']);
    expect(applied.incomplete[0]).toBe('The run was asked to end.');
  });

  test('a limit stops; a refusal of one issue does not', async () => {
    const limited = openTracker(undefined, [{ call: 'create', nth: 2, when: 'before', failure: 'limit' }]);
    expect((await run(limited)).outcomes.map(({ result }) => result)).toEqual([
      'applied',
      'left',
      'left',
      'left',
      'left',
    ]);
    const refused = openTracker(undefined, [{ call: 'create', nth: 2, when: 'before', failure: 'refused' }]);
    const applied = await run(refused);
    expect(applied.outcomes.map(({ result }) => result)).toEqual([
      'applied',
      'refused',
      'applied',
      'applied',
      'applied',
    ]);
    expect(applied.incomplete).toHaveLength(1);
  });

  test('F5: nothing is written after a listing that broke off', async () => {
    for (const call of ['listTracked', 'listOwn'] as const) {
      const tracker = openTracker(undefined, [{ call, nth: 1, when: 'after', failure: 'incomplete' }]);
      await expect(run(tracker)).rejects.toThrow(`${call} broke off`);
      expect(written(tracker)).toEqual([]);
    }
  });

  test('F22: more than max-new-issues opens none', async () => {
    const tracker = openTracker();
    const applied = await run(tracker, five, { config: { ...defaultConfig, 'max-new-issues': 4 } });
    expect(written(tracker)).toEqual([]);
    expect(applied.incomplete).toEqual([
      '5 issues would be opened, the limit is 4: none is. Add one line to .github/postmortems.yml: `max-new-issues: 5` to open all 5.',
    ]);
  });
});

test('F3: two runs at once leave one open issue per item', async () => {
  const first = openTracker();
  const second = openTracker(first.file);
  // It listed before the first one created anything.
  const nothing = (): Promise<[]> => Promise.resolve([]);
  const reader = new Proxy(second.reader, {
    get: (target, name): unknown =>
      name === 'listTracked' || name === 'listOwn' ? nothing : Reflect.get(target, name),
  });
  const blind = { ...second, reader };
  await second.reader.listRecent();
  await run(first);
  await run(blind);
  // The one that looks last tidies up by itself: the next run may be a day away.
  expect((await issuesOf(first)).filter(({ state }) => state === 'open')).toHaveLength(5);
  await run(openTracker(first.file));
  const issues = await issuesOf(first);
  expect(issues.filter(({ state }) => state === 'open')).toHaveLength(5);
  expect(issues.filter(({ stateReason }) => stateReason === 'duplicate')).toHaveLength(5);
  const last = openTracker(first.file);
  await run(last);
  expect(written(last)).toEqual([]);
});

test('a crash at any call, and a run after it, equal one clean run', async () => {
  const before = readingOf(
    anItem('Alert on lag', { owners: ['@ada'] }),
    'Raise the pool size',
    anItem('Adopt this', { references: ['#1'] }),
  );
  const after = readingOf(
    anItem('Alert on the lag', { owners: ['@bob'] }),
    'Write a runbook',
    anItem('Adopt this', { references: ['#1'] }),
  );
  const prepare = async (): Promise<FaultyTracker> => {
    const tracker = openTracker();
    await tracker.writer.create({ title: 'Theirs', body: 'Hand-made', labels: [], assignees: [] });
    await run(openTracker(tracker.file), before);
    return openTracker(tracker.file);
  };
  const clean = await prepare();
  await run(clean, after);
  const wanted = await issuesOf(clean);
  const names = written(clean);
  expect(names.length).toBeGreaterThan(6);
  for (const [at, call] of names.entries()) {
    const nth = names.slice(0, at + 1).filter((one) => one === call).length;
    for (const when of ['before', 'after'] as const) {
      const { file } = await prepare();
      const accident = { call, nth, when, failure: 'forbidden' } as Accident;
      await run(openTracker(file, [accident]), after);
      await run(openTracker(file), after);
      expect(await issuesOf(openTracker(file))).toEqual(wanted);
      const quiet = openTracker(file);
      await run(quiet, after);
      expect(written(quiet)).toEqual([]);
    }
  }
});

test('duplicates go first: a run cut off while a file moves leaves none behind that is told its item is gone', async () => {
  const at = (id: string): Reading => aReading(aPostmortem(['Alert people when the pool runs low'], { id }));
  const { file, writer, reader } = openTracker();
  await run(openTracker(file), at('before'));
  const [first] = await reader.listTracked(defaultConfig.label);
  await writer.create({ title: first?.title ?? '', body: first?.body ?? '', labels: ['postmortem'], assignees: [] });
  await run(openTracker(file, [{ call: 'lookUp', nth: 2, when: 'before', failure: 'forbidden' }]), at('after'));
  await run(openTracker(file), at('after'));
  const all = await reader.listTracked(defaultConfig.label);
  expect(all.map(({ stateReason, labels }) => [stateReason, ...labels])).toEqual([
    [null, 'postmortem'],
    ['duplicate', 'postmortem'],
  ]);
});

test('a list that lacks an issue of ours that a file names is not believed: nothing is written', async () => {
  const { file } = openTracker();
  await run(openTracker(file));
  const blind = openTracker(file);
  const reader = new Proxy(blind.reader, {
    get: (target, name): unknown =>
      name === 'listTracked' || name === 'listOwn' ? () => Promise.resolve([]) : Reflect.get(target, name),
  });
  const named = readingOf(anItem('Alert on lag', { references: ['#1'] }), 'Something new');
  await expect(run({ ...blind, reader }, named)).rejects.toThrow(/lacks issues of ours.*#1/);
  expect(written(blind)).toEqual([]);
});
