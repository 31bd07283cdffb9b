/** What a plan says of each item and issue, and what it writes, in the order in which a person reads. */

import { describe, expect, test } from '@jest/globals';
import { readMarker } from '../../../src/core/planning/marker.js';
import type { Change } from '../../../src/core/planning/plan.js';
import type { Closing } from '../../../src/core/planning/closing.js';
import type { IssueName, Referenced, TrackedIssue } from '../../../src/core/planning/tracked-issue.js';
import {
  actions,
  anIssue,
  anItem,
  aPostmortem,
  aReading,
  bot,
  carriedOut,
  config,
  links,
  planFor,
  readingOf,
  stranger,
} from '../../support/plan-builders.js';

const two = readingOf('Alert on replica lag', 'Raise the pool size');
const opened = carriedOut(planFor([two], []));
const [first, second] = opened;
if (first === undefined || second === undefined) throw new Error('two issues are opened');

const said = (changes: readonly Change[]): string[] => changes.map(({ action, note }) => `${action}: ${note}`);

describe('what is said of a tracked item', () => {
  test('nothing to do', () => {
    expect(said(planFor([two], opened).changes)).toEqual(['none: In step.', 'none: In step.']);
    const closed = opened.map((issue): TrackedIssue => ({ ...issue, state: 'closed', stateReason: 'completed' }));
    const done = readingOf(anItem('Alert on replica lag', { state: 'done' }), 'Raise the pool size');
    const plan = planFor([done], carriedOut(planFor([done], opened), closed));
    expect(said(plan.changes)[0]).toBe('none: Closed.');
    expect(plan.changes[0]?.reasons).toEqual(['closed']);
  });

  test('several reasons, and where file and issue disagree all the same', () => {
    const bare = { ...first, labels: [], body: first.body.replace('Kind', 'Sort'), assignees: ['bob'] };
    const owned = readingOf(anItem('Alert on replica lag', { owners: ['@ada'] }), 'Raise the pool size');
    const plan = planFor([owned], [bare, second]);
    expect(said(plan.changes)[0]).toBe(
      'update: Its label is missing. Our part of the body was edited and is restored.',
    );
    const [theirs] = planFor(
      [owned],
      [{ ...(carriedOut(planFor([owned], []))[0] ?? first), assignees: ['bob'] }],
    ).changes;
    expect(theirs?.note).toBe('File and issue disagree: owned by ada in the file, its issue by bob.');
    expect(theirs?.drift).toEqual(['owned by ada in the file, its issue by bob']);
    expect('drift' in (plan.changes[1] ?? {})).toBe(false);
  });

  test.each([
    ['moved', 'Moved to another file.', aReading(aPostmortem(['Raise the pool size'], { id: 'other' }))],
    ['reworded', 'Reworded in the file.', readingOf('Raise the pool size soon')],
    ['done-in-file', 'Done in the file.', readingOf(anItem('Raise the pool size', { state: 'done' }))],
    ['declined-in-file', 'Declined in the file.', readingOf(anItem('Raise the pool size', { state: 'declined' }))],
  ] as const)('%s', (reason, note, file) => {
    expect(planFor([file], [second]).changes[0]).toMatchObject({ reasons: [reason], note });
  });

  test('open again in the file, and a closing that is written down', () => {
    const done = readingOf(anItem('Raise the pool size', { state: 'done' }));
    const closed = carriedOut(planFor([done], [second]), [second]);
    expect(planFor([readingOf('Raise the pool size')], closed).changes[0]?.note).toBe('Open again in the file.');
    const at = '2026-05-01T00:00:00Z';
    const byHand: TrackedIssue = { ...second, state: 'closed', stateReason: 'not_planned', closedAt: at };
    const closings = new Map<IssueName, Closing>([['#2', { at, by: null }]]);
    expect(planFor([readingOf('Raise the pool size')], [byHand], { closings }).changes[0]?.note).toBe(
      'How it was closed is written down. File and issue disagree: open in the file, its issue is closed as not planned.',
    );
  });

  test('one issue that stands for another item too', () => {
    const naming = readingOf('Alert on replica lag', anItem('Page on lag', { references: ['#1'], line: 11 }));
    const [, shared] = planFor([naming], [first]).changes;
    expect(shared).toMatchObject({
      action: 'none',
      reasons: ['unchanged'],
      alsoServes: [],
      issue: { number: 1, url: first.url, title: first.title, state: 'open' },
      writes: {},
      note: 'Tracked by `#1`, which stands for another item too.',
    });
  });
});

describe('what is opened', () => {
  test('title, block, label and the owners that can be assigned', () => {
    const owned = readingOf(anItem('Alert on lag', { owners: ['@ada', 'Ops', 'Platform team'] }));
    const [change] = planFor([owned], []).changes;
    expect(change?.writes).toMatchObject({ title: 'Alert on lag', addLabels: ['postmortem'], assign: ['ada'] });
    expect(change?.note).toBe('No login is known for Ops, Platform team: add it to `owners` to assign.');
    expect(change).toMatchObject({ alsoServes: [], issue: null, reasons: ['new'] });
    expect(planFor([readingOf('Alert on lag')], []).changes[0]?.note).toBe('');
  });

  test('what came up before is said first, by number or, opened by the same plan, by title', () => {
    const again = aReading(
      aPostmortem([anItem('Alert on replica lag', { owners: ['Ops'] })], { id: '2026-02-02-db', date: '2026-02-02' }),
    );
    const owners = 'No login is known for Ops: add it to `owners` to assign.';
    const note = (issues: readonly TrackedIssue[], title: string | null = 'Database down') =>
      planFor([aReading(aPostmortem(['Alert on replica lag'], { title })), again], issues).changes.find(
        ({ postmortem }) => postmortem?.id === '2026-02-02-db',
      )?.note;
    expect(note([first])).toBe(`Also came up in #1. ${owners}`);
    expect(note([])).toBe(`Also came up in Database down. ${owners}`);
    expect(note([], null)).toBe(`Also came up in 2026-01-02-db. ${owners}`);
  });
});

describe('what a person decides', () => {
  const like = carriedOut(planFor([readingOf('Add an alert on queue depth for ingest workers')], []));
  const file = readingOf('Add an alert on CPU for ingest workers');

  test('both sides are said, and nothing is written', () => {
    expect(planFor([file], like).changes).toMatchObject([
      {
        action: 'none',
        note: 'May be that issue reworded: add `(#1)` to the item to keep it, or reword the item further to open a new one.',
        issue: { number: 1, title: 'Add an alert on queue depth for ingest workers' },
        writes: {},
      },
      { action: 'none', note: 'Its item is gone, and one much like it is there: a person decides.' },
    ]);
  });

  test('but the marker and the label by which it is found are kept up', () => {
    const bare = like.map((issue) => ({ ...issue, labels: [] }));
    expect(actions(planFor([file], bare))).toEqual(['update 1 label-missing']);
  });

  test('the nearest of several is named', () => {
    const both = carriedOut(
      planFor([readingOf('Add an alert on CPU of ingest hosts', 'Add an alert on CPU for workers of ingest soon')], []),
    );
    const [change] = planFor([file], both).changes;
    expect(change).toMatchObject({ reasons: ['maybe-reworded'], issue: { number: 1 } });
  });
});

describe('an issue of ours without its marker', () => {
  const lost = { ...first, body: 'Mine.' };

  test('gets its block back, without anybody assigned by us', () => {
    const owned = readingOf(anItem('Alert on replica lag', { owners: ['@ada'] }));
    const [change] = planFor([owned], [lost]).changes;
    expect(change).toMatchObject({ action: 'update', reasons: ['block-edited'], alsoServes: [], issue: { number: 1 } });
    expect(change?.note).toBe('Its marker was removed and is put back.');
    expect(Object.keys(change?.writes ?? {})).toEqual(['block']);
    expect(readMarker(change?.writes.block ?? '')).toMatchObject({ assignees: [] });
  });

  test('of several with one title the oldest is taken, each for one item', () => {
    const copies = [lost, { ...lost, number: 8 }];
    for (const issues of [copies, copies.toReversed()]) {
      expect(actions(planFor([readingOf('Alert on replica lag')], issues))).toEqual(['update 1 block-edited']);
    }
    const twice = readingOf(
      anItem('Alert on replica lag', { key: '1'.repeat(16) }),
      anItem('Alert on replica lag', { key: '2'.repeat(16), line: 11 }),
    );
    expect(actions(planFor([twice], copies))).toEqual(['update 1 block-edited', 'update 8 block-edited']);
  });

  test('closed as a duplicate it stands for nothing', () => {
    const closed: TrackedIssue = { ...lost, state: 'closed', stateReason: 'duplicate' };
    expect(actions(planFor([readingOf('Alert on replica lag')], [closed]))).toEqual(['create new']);
  });
});

describe('adoption', () => {
  const theirs = anIssue(12, { author: stranger, title: 'Lag alerts' });
  const entry = readingOf(anItem('Alert on *lag*', { references: ['#12'] }));
  const change = (about: Partial<TrackedIssue> = {}) =>
    planFor([entry], [], { referenced: new Map<IssueName, Referenced>([['#12', { ...theirs, ...about }]]) }).changes[0];

  test('by a label and a comment with what is known', () => {
    expect(change()).toMatchObject({
      action: 'adopt',
      reasons: ['referenced'],
      note: 'Named by the item.',
      issue: { number: 12, title: 'Lag alerts' },
      alsoServes: [],
    });
    const { comment = '', addLabels } = change()?.writes ?? {};
    expect(addLabels).toEqual(['postmortem']);
    const [opening, task, ...rest] = comment.split('\n\n');
    expect(opening).toBe('This issue is tracked as an action item of a postmortem.');
    expect(task).toBe('> Alert on \\*lag\\*');
    expect(rest[0]).toContain(links.commit);
    expect(rest.at(-1)).toBe('<!-- postmortem-followthrough:adopted v=1 -->');
  });

  test('was done where it has the label; cannot be done where it is locked', () => {
    const nothing = { action: 'none', writes: {}, issue: { number: 12 } };
    expect(change({ labels: ['POSTMORTEM'] })).toMatchObject({ ...nothing, reasons: ['unchanged'], note: 'Adopted.' });
    expect(change({ locked: true })).toMatchObject({ ...nothing, reasons: ['locked'], note: '#12 is locked.' });
    expect(change({ locked: true, labels: ['postmortem'] })).toMatchObject({ reasons: ['unchanged'] });
  });
});

test('a second issue for one item is closed, and that it was we who did so is written down', () => {
  const twin = { ...first, number: 11, body: `Mine\n${first.body}` };
  const change = planFor([two], [...opened, twin]).changes.find(({ action }) => action === 'close-duplicate');
  expect(change).toMatchObject({
    reasons: ['duplicate'],
    item: null,
    postmortem: null,
    alsoServes: [],
    issue: { number: 11, state: 'open' },
    writes: {
      state: 'closed',
      stateReason: 'duplicate',
      comment: 'This is the same action item as #1, which was opened first.',
    },
    note: 'The same item as #1.',
  });
  expect(readMarker(change?.writes.block ?? '')).toMatchObject({ state: 'superseded', path: two.path });
  expect(change?.writes.block).toContain('> Alert on replica lag\n\n**Postmortem:**');
});

describe('an item that is gone from its file', () => {
  const other = aReading(aPostmortem([], { id: 'other', path: 'other.md' }));
  const gone = (rest: Partial<TrackedIssue> = {}, rules = {}) =>
    planFor([other], [{ ...first, ...rest }], { config: config(rules) }).changes[0];

  test('is told, below the task, where everybody looks', () => {
    const change = gone();
    expect(change).toMatchObject({
      action: 'update',
      reasons: ['removed-from-file'],
      note: 'Its item is gone from postmortems/2026-01-02-db.md.',
      item: null,
      postmortem: null,
      alsoServes: [],
      issue: { number: 1, url: first.url, title: first.title, state: 'open' },
    });
    expect(change?.writes).toMatchObject({
      addLabels: ['postmortem-item-removed'],
      comment:
        'The action item behind this issue is no longer in its postmortem. Close the issue if it is not wanted any more, or put the item back.',
    });
    expect(change?.writes.state).toBeUndefined();
    expect(change?.writes.block).toContain(
      [
        '> Alert on replica lag',
        '',
        '> [!WARNING]',
        '> This action item is no longer in its postmortem. Close the issue if it is not wanted any more.',
        '',
        '**Postmortem:**',
      ].join('\n'),
    );
    expect(readMarker(change?.writes.block ?? '')).toMatchObject({ removed: true, state: 'open' });
  });

  test('also where a person gave the body other line ends', () => {
    expect(gone({ body: first.body.replaceAll('\n', '\r\n') })?.writes.block).toBe(gone()?.writes.block);
  });

  test('with its label, where that is missing too', () => {
    expect(gone({ labels: [] })?.writes.addLabels).toEqual(['postmortem', 'postmortem-item-removed']);
  });

  test('is closed where that is configured, as ours', () => {
    const change = gone({}, { 'when-removed': 'close' });
    expect(change?.writes).toMatchObject({
      state: 'closed',
      stateReason: 'not_planned',
      comment:
        'The action item behind this issue is no longer in its postmortem, so the issue is closed as not planned.',
    });
    expect(readMarker(change?.writes.block ?? '')).toMatchObject({ removed: true, state: 'declined' });
  });

  test('is told once, and not at all where its issue is closed', () => {
    const told = 'Its item is gone from the file; the issue was told.';
    const [after] = carriedOut(planFor([other], [first]), [first]);
    expect(gone(after)).toMatchObject({ action: 'none', reasons: ['removed-from-file'], note: told });
    expect(gone({ state: 'closed' })).toMatchObject({ action: 'none', reasons: ['closed'], note: told });
  });
});

describe('notices', () => {
  const numbers = Array.from({ length: 12 }, (_, at) => at + 1);
  const ten = numbers
    .slice(0, 10)
    .map((number) => `#${number}`)
    .join(', ');

  test('labelled issues of ours without a marker, ten by number', () => {
    const bare = (count: number) =>
      planFor(
        [two],
        numbers.slice(0, count).map((number) => anIssue(number, { labels: ['postmortem'] })),
      ).notices;
    const message = (list: string) => `Labelled issues of ours without a readable marker: ${list}.`;
    expect(bare(12)).toEqual([{ level: 'notice', message: message(ten) }]);
    expect(bare(1)).toEqual([{ level: 'notice', message: message('#1') }]);
    expect(bare(0)).toEqual([]);
  });

  test('markers by others', () => {
    const author = { ...bot, id: 99, login: 'acme-bot[bot]' };
    const copies = numbers.map((number) => ({ ...first, number, author }));
    expect(planFor([readingOf('Else')], copies).notices).toEqual([
      { level: 'warning', message: `Markers by others are ignored: ${ten}.` },
    ]);
  });

  test('where file and issue disagree, ten and how many more, in one', () => {
    const many = readingOf(...numbers.map((at) => `Task ${at} of kind${at}`));
    const issues = carriedOut(planFor([many], []));
    const renamed = issues.map((issue) => ({ ...issue, title: 'Mine' }));
    const drift = (count: number) => planFor([many], [...renamed.slice(0, count), ...issues.slice(count)]).notices;
    const [notice] = drift(12);
    expect(notice?.level).toBe('notice');
    expect(notice?.message).toMatch(
      /^File and issue disagree: #1 reads "Task 1 of kind1" in the file, "Mine" by hand; #2 .*; #10 [^#]*; and 2 more\.$/,
    );
    expect(drift(10)[0]?.message).toMatch(/#10 reads "Task 10 of kind10" in the file, "Mine" by hand\.$/);
    expect(drift(0)).toEqual([]);
  });

  test('both sides of several fields of one issue', () => {
    const owned = readingOf(anItem('Alert on replica lag', { owners: ['@ada', '@eve'] }));
    const [issue] = carriedOut(planFor([owned], []));
    const theirs = { ...(issue ?? first), title: 'Mine', assignees: ['bob', 'dan'] };
    expect(planFor([owned], [theirs]).notices[0]?.message).toBe(
      'File and issue disagree: #1 reads "Alert on replica lag" in the file, "Mine" by hand, and owned by ada, eve in the file, its issue by bob, dan.',
    );
  });

  test('two postmortems with one id, and a file that cannot be read', () => {
    const copy = aReading(aPostmortem(['Alert on replica lag'], { path: 'postmortems/copy.md' }));
    const broken = aReading(aPostmortem([], { id: 'x', path: 'x.md' }), { unreadable: true, postmortems: [] });
    expect(planFor([two, copy, broken], []).notices).toEqual([
      { level: 'warning', message: 'x.md cannot be read: none of its issues changes.' },
      {
        level: 'warning',
        message:
          'Two postmortems have the id 2026-01-02-db: nothing is opened or changed for either until one has another.',
      },
    ]);
  });
});

describe('the order of a plan', () => {
  test('is that of paths and lines; what has no item comes last, by number', () => {
    const a = aReading(
      aPostmortem([anItem('Write a runbook', { line: 9 }), anItem('Rehearse a failover', { line: 2 })], {
        id: 'a',
        path: 'a.md',
      }),
    );
    const b = aReading(aPostmortem(['Raise the limit'], { id: 'b', path: 'b.md' }));
    const gone = [{ ...second, number: 9 }, first];
    for (const files of [
      [a, b],
      [b, a],
    ]) {
      expect(planFor(files, gone).changes.map(({ item, issue }) => item?.text ?? issue?.number)).toEqual([
        'Rehearse a failover',
        'Write a runbook',
        'Raise the limit',
        1,
        9,
      ]);
    }
  });

  test('of two items in one line is that of their keys', () => {
    const line = (key: string) => anItem(`Task ${key}`, { key: key.repeat(16), line: 3 });
    for (const items of [
      ['a', 'b'],
      ['b', 'a'],
    ]) {
      expect(planFor([readingOf(...items.map(line))], []).changes.map(({ item }) => item?.text)).toEqual([
        'Task a',
        'Task b',
      ]);
    }
  });
});

describe('a frozen issue', () => {
  test('says why, and keeps its marker and label', () => {
    const broken = aReading(aPostmortem([]), { unreadable: true, postmortems: [] });
    expect(planFor([broken], [first]).changes[0]).toMatchObject({
      action: 'none',
      reasons: ['frozen'],
      item: null,
      postmortem: null,
      alsoServes: [],
      issue: { number: 1, url: first.url, title: first.title, state: 'open' },
      note: 'Its file cannot be read or is ambiguous: nothing changes.',
    });
  });
});
