/** A parent issue per postmortem, through runs on one tracker: opened once, filled, closed and opened again; people win. */

import { describe, expect, test } from '@jest/globals';
import { readUmbrellaMarker } from '../src/core/planning/umbrella-marker.js';
import { defaultConfig, type Config } from '../src/core/config.js';
import type { TrackedIssue } from '../src/core/planning/tracked-issue.js';
import { postmortem } from './support/desk.js';
import { MemoryRepository, type Ran } from './support/memory-repository.js';
import { WriteFailure } from '../src/ports.js';
import { omit } from './support/omit.js';
import { stranger } from './support/plan-builders.js';

const config: Config = { ...defaultConfig, umbrella: 'issue' };
const path = 'postmortems/2026-01-02-db.md';
const two = ['Alert people on call when the pool runs low', 'Rehearse a failover'];
const file = (...items: string[]): string => postmortem('Database down', '2026-01-02', ...items);

function open(...items: string[]): MemoryRepository {
  return new MemoryRepository({ [path]: file(...items) });
}

function commit(repository: MemoryRepository, ...items: string[]): void {
  repository.commit(new Map([[path, file(...items)]]));
}

/** Runs until quiet, and what the runs wrote. */
async function settle(repository: MemoryRepository, with_ = config): Promise<string[]> {
  const before = repository.tracker.log.length;
  const last = await repository.untilQuiet(with_);
  expect(last.applied.incomplete).toEqual([]);
  return repository.tracker.log.slice(before).map(({ call, number }) => `${call} ${number}`);
}

function parents({ tracker }: MemoryRepository): TrackedIssue[] {
  return tracker.all().filter(({ body }) => typeof readUmbrellaMarker(body) !== 'string');
}

function insideOf(repository: MemoryRepository, number: number): number[] {
  return repository.tracker
    .all()
    .filter(({ parent }) => parent === number)
    .map((issue) => issue.number);
}

const applied = ({ applied: { outcomes } }: Ran): string[] => outcomes.map(({ change }) => change.action);

describe('a postmortem with open issues', () => {
  test('gets one parent issue that says what it is, with its issues as sub-issues; the next run writes nothing', async () => {
    const repository = open(...two);
    const ran = await repository.run({ config });
    expect(applied(ran)).toEqual(['create', 'create']);
    expect(ran.applied.umbrellas.map(({ change, result }) => [change.action, result])).toEqual([['create', 'applied']]);
    const [parent] = parents(repository);
    expect(parent).toMatchObject({ number: 3, title: 'Postmortem: Database down', labels: ['postmortem'] });
    expect(parent?.body).toMatch(/blob\/[0-9a-f]{40}\/postmortems\/2026-01-02-db\.md\?plain=1#L1\) · 2026-01-02/);
    expect(parent?.body).toContain('**Action items:** 2');
    expect(parent?.body).toContain('**What happened:** Some words about it.');
    expect(insideOf(repository, 3)).toEqual([1, 2]);
    expect(await settle(repository)).toEqual([]);
  });

  test('has none unless it is configured, and keeps the one it has when it is not any more', async () => {
    const repository = open(...two);
    await settle(repository, defaultConfig);
    expect(parents(repository)).toEqual([]);
    await settle(repository);
    const before = repository.tracker.all();
    commit(repository, '[x] ' + (two[0] ?? ''), '[x] ' + (two[1] ?? ''));
    await settle(repository, defaultConfig);
    expect(repository.tracker.get(3)).toMatchObject({ state: 'open', body: before[2]?.body, subIssues: { closed: 2 } });
    expect(repository.tracker.all()).toHaveLength(3);
  });

  test('that come later go in too', async () => {
    const repository = open(...two);
    await settle(repository);
    commit(repository, ...two, 'Raise the limit');
    expect(await settle(repository)).toEqual(['create 4', 'addSubIssue 4', 'update 3']);
    expect(insideOf(repository, 3)).toEqual([1, 2, 4]);
  });

  test('of which all are closed gets none only to be closed at once', async () => {
    const repository = open(...two);
    await settle(repository, defaultConfig);
    for (const number of [1, 2]) repository.tracker.meddle(number, { state: 'closed', stateReason: 'completed' });
    await settle(repository);
    expect(parents(repository)).toEqual([]);
  });

  test('a push that changes no item writes nothing; a new title and date are followed', async () => {
    const repository = open(...two);
    await settle(repository);
    repository.commit(new Map([[path, file(...two)]]));
    expect(await settle(repository)).toEqual([]);
    repository.commit(new Map([[path, postmortem('Orders lost', '2026-01-02', ...two)]]));
    const wrote = await settle(repository);
    expect(wrote).toContain('update 3');
    expect(repository.tracker.get(3).title).toBe('Postmortem: Orders lost');
  });

  test('a hand-made issue that an item names goes in, and nothing else of it changes', async () => {
    const repository = open('Split the orders table (#1)', 'Rehearse a failover');
    const issue = { title: 'Split it', body: 'Mine', labels: [], assignees: [] };
    repository.tracker.add(issue, { ...stranger, isInsider: true });
    await settle(repository);
    const [parent] = parents(repository);
    expect(insideOf(repository, parent?.number ?? 0)).toEqual([1, 2]);
    expect(repository.tracker.get(1)).toMatchObject({ title: 'Split it', body: 'Mine', labels: ['postmortem'] });
  });
});

test('one that a person deleted is opened again while an issue is open', async () => {
  const repository = open(...two);
  await settle(repository);
  repository.tracker.remove(3);
  for (const number of [1, 2]) takeOut(repository, number);
  await settle(repository);
  const [parent] = parents(repository);
  expect(insideOf(repository, parent?.number ?? 0)).toEqual([1, 2]);
});

describe('people win', () => {
  test('who takes an issue out is not contradicted', async () => {
    const repository = open(...two);
    await settle(repository);
    takeOut(repository, 1);
    expect(await settle(repository)).toEqual([]);
    commit(repository, ...two, 'Raise the limit');
    await settle(repository);
    expect(insideOf(repository, 3)).toEqual([2, 4]);
  });

  test('who gives it another parent, before us or after, is not contradicted', async () => {
    const repository = open(...two);
    await settle(repository, defaultConfig);
    const theirs = repository.tracker.add({ title: 'Epic', body: '', labels: [], assignees: [] }, stranger).number;
    repository.tracker.meddle(1, { parent: theirs });
    repository.tracker.meddle(2, { parent: 'elsewhere' });
    commit(repository, ...two, 'Raise the limit');
    await settle(repository);
    const [parent] = parents(repository);
    const own = parent?.number ?? 0;
    expect(insideOf(repository, own)).toEqual([4]);
    repository.tracker.meddle(4, { parent: theirs });
    expect(await settle(repository)).toEqual([]);
    expect(insideOf(repository, theirs)).toEqual([1, 4]);
  });

  test('who moves an issue from one of our parents to another is not contradicted', async () => {
    const other = 'postmortems/2026-02-03-cdn.md';
    const text = postmortem('CDN down', '2026-02-03', 'Page the owner');
    const repository = new MemoryRepository({ [path]: file(...two), [other]: text });
    await settle(repository);
    const [first, second] = parents(repository).map(({ number }) => number);
    repository.tracker.meddle(1, { parent: second ?? 0 });
    await settle(repository);
    expect([insideOf(repository, first ?? 0), insideOf(repository, second ?? 0)]).toEqual([[2], [1, 3]]);
  });

  test('words outside our block, a title by hand and an edit inside the block', async () => {
    const repository = open(...two);
    await settle(repository);
    const { body } = repository.tracker.get(3);
    const edited = body.replace('**Action items:**', '**Items, I think:**');
    repository.tracker.meddle(3, { title: 'My words', body: `Above\r\n\r\n${edited}\n\nBelow` });
    expect(await settle(repository)).toEqual(['update 3']);
    expect(repository.tracker.get(3)).toMatchObject({ title: 'My words', body: `Above\r\n\r\n${body}\n\nBelow` });
  });

  test('marker and label are put back', async () => {
    const repository = open(...two);
    await settle(repository);
    const { body } = repository.tracker.get(3);
    repository.tracker.meddle(3, { body: 'All mine', title: 'Other words' });
    await settle(repository);
    expect(repository.tracker.get(3).body).toBe(`All mine\n\n${body}`);
    repository.tracker.meddle(3, { labels: [] });
    // Out of every list but that of all our issues, which is asked for before anything is opened.
    repository.tracker.age();
    await settle(repository);
    expect(repository.tracker.get(3).labels).toEqual(['postmortem']);
    expect(parents(repository)).toHaveLength(1);
  });

  test('marker and label are put back too while the file cannot be read, and nothing else', async () => {
    const repository = open(...two);
    await settle(repository);
    const { body } = repository.tracker.get(3);
    repository.tracker.meddle(3, { labels: [], body: body.replace(/^.*umbrella v=1.*$/m, '') });
    repository.commit(new Map([[path, `---\nseverity: [\n---\n${file(...two, 'Raise the limit')}`]]));
    expect(await settle(repository)).toEqual(['addLabels 3', 'update 3']);
    expect(repository.tracker.get(3)).toMatchObject({ labels: ['postmortem'], body });
  });

  test('a title by hand gives way where the file is to win', async () => {
    const repository = open(...two);
    await settle(repository);
    repository.tracker.meddle(3, { title: 'My words' });
    await settle(repository, { ...config, wins: { ...config.wins, title: 'file' } });
    expect(repository.tracker.get(3).title).toBe('Postmortem: Database down');
  });

  test('who closes it is done with it: nothing goes in, nothing opens it, no other is opened', async () => {
    const repository = open(...two);
    await settle(repository);
    repository.tracker.meddle(3, { state: 'closed', stateReason: 'completed' });
    commit(repository, ...two, 'Raise the limit');
    expect(await settle(repository)).toEqual(['create 4']);
    expect(repository.tracker.get(3).state).toBe('closed');
    expect(parents(repository)).toHaveLength(1);
  });
});

function takeOut(repository: MemoryRepository, number: number): void {
  repository.tracker.replace(omit(repository.tracker.get(number), 'parent'));
}

describe('it is closed', () => {
  const done = two.map((text) => `[x] ${text}`);

  test('once every item is done or declined, by the run that closes the last one', async () => {
    const repository = open(...two);
    await settle(repository);
    commit(repository, done[0] ?? '', two[1] ?? '');
    await settle(repository);
    expect(repository.tracker.get(3).state).toBe('open');
    commit(repository, done[0] ?? '', `~~${two[1] ?? ''}~~`);
    const ran = await repository.run({ config });
    expect(ran.applied.incomplete).toEqual([]);
    expect(repository.tracker.get(3)).toMatchObject({ state: 'closed', stateReason: 'completed' });
    expect(await settle(repository)).toEqual([]);
  });

  test('when people close the issues', async () => {
    const repository = open(...two);
    await settle(repository);
    for (const number of [1, 2]) {
      repository.tracker.meddle(number, {
        state: 'closed',
        stateReason: 'completed',
        closedAt: '2026-06-01T00:00:00Z',
      });
    }
    await settle(repository);
    expect(repository.tracker.get(3).state).toBe('closed');
  });

  test.each<{ why: string; meddle: (repository: MemoryRepository) => void }>([
    {
      why: 'an item is only proposed',
      meddle: (repository) => {
        commit(repository, ...done, 'Proposed: Trim the logs');
      },
    },
    {
      why: 'the file cannot be read',
      meddle: (repository) => {
        repository.commit(new Map([[path, `---\nseverity: [\n---\n${file(...done)}`]]));
      },
    },
    {
      why: 'an item is marked no-issue and not ticked',
      meddle: (repository) => {
        commit(repository, ...done, 'Ask the vendor (no-issue)');
      },
    },
    {
      why: 'an item is gone from the file',
      meddle: (repository) => {
        commit(repository, done[0] ?? '');
      },
    },
    {
      why: 'all items are gone from the file',
      meddle: (repository) => {
        commit(repository);
      },
    },
    {
      why: 'the file is gone',
      meddle: (repository) => {
        repository.commit(new Map());
      },
    },
    {
      why: 'people put an open issue of their own in that is listed',
      meddle: (repository) => {
        repository.tracker.add({ title: 'Theirs', body: '', labels: ['postmortem'], assignees: [] }, stranger);
        repository.tracker.meddle(4, { parent: 3 });
        commit(repository, ...done);
      },
    },
    {
      why: 'an item is gone whose issue a person took out',
      meddle: (repository) => {
        takeOut(repository, 2);
        commit(repository, done[0] ?? '');
      },
    },
    {
      why: 'all items are gone whose issues people closed',
      meddle: (repository) => {
        for (const number of [1, 2]) repository.tracker.meddle(number, { state: 'closed', stateReason: 'completed' });
        commit(repository);
      },
    },
    {
      why: 'people put an open issue of their own in',
      meddle: (repository) => {
        repository.tracker.add({ title: 'Theirs', body: '', labels: [], assignees: [] }, stranger);
        repository.tracker.meddle(4, { parent: 3 });
        repository.tracker.age();
        commit(repository, ...done);
      },
    },
  ])('not where $why', async ({ meddle }) => {
    const repository = open(...two);
    await settle(repository);
    meddle(repository);
    await repository.run({ config });
    await repository.run({ config });
    expect(repository.tracker.get(3).state).toBe('open');
  });

  test('not where a write before it failed: the next run does', async () => {
    const repository = open(...two);
    await settle(repository);
    commit(repository, ...done);
    let updates = 0;
    const gate = (call: string, when: string): void => {
      if (call === 'update' && when === 'before' && (updates += 1) === 1) throw new WriteFailure('refused', 'No.');
    };
    await repository.run({ config, gate });
    expect(repository.tracker.get(3).state).toBe('open');
    await settle(repository);
    expect(repository.tracker.get(3).state).toBe('closed');
  });

  test('and opened again when an item comes back, but only if we closed it', async () => {
    const repository = open(...two);
    await settle(repository);
    commit(repository, ...done);
    await settle(repository);
    commit(repository, done[0] ?? '', two[1] ?? '');
    await settle(repository);
    expect(repository.tracker.get(3).state).toBe('open');
    repository.tracker.meddle(3, { state: 'closed', stateReason: 'completed' });
    commit(repository, ...two);
    await settle(repository);
    expect(repository.tracker.get(3).state).toBe('closed');
  });

  test('and opened again for a new item', async () => {
    const repository = open(...two);
    await settle(repository);
    commit(repository, ...done);
    await settle(repository);
    commit(repository, ...done, 'Raise the limit');
    await settle(repository);
    expect(repository.tracker.get(3).state).toBe('open');
    expect(insideOf(repository, 3)).toEqual([1, 2, 4]);
  });

  test('and left to people who open it again', async () => {
    const repository = open(...two);
    await settle(repository);
    commit(repository, ...done);
    await settle(repository);
    repository.tracker.meddle(3, { state: 'open', stateReason: 'reopened' });
    expect(await settle(repository)).toEqual(['update 3']);
    expect(repository.tracker.get(3).state).toBe('open');
    repository.tracker.meddle(3, { state: 'closed', stateReason: 'completed' });
    commit(repository, ...two);
    await settle(repository);
    expect(repository.tracker.get(3).state).toBe('closed');
  });
});
