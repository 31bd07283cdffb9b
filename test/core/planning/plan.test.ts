import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readMarker, renderMarker, type Marker } from '../../../src/core/planning/marker.js';
import { withBlock } from '../../../src/core/planning/block.js';
import type { TrackedIssue } from '../../../src/core/planning/tracked-issue.js';
import {
  actions,
  anIssue,
  anItem,
  aPostmortem,
  aReading,
  bot,
  carriedOut,
  config,
  planFor,
  readingOf,
  stranger,
} from '../../support/plan-builders.js';

const two = readingOf('Alert on replica lag', 'Raise the pool size');
const opened = carriedOut(planFor([two], []));

/** Reasons of the changes that do nothing, by issue or text. */
function idle(readings: Parameters<typeof planFor>[0], issues: readonly TrackedIssue[], rest = {}): string[] {
  return planFor(readings, issues, rest)
    .changes.filter(({ action }) => action === 'none')
    .map(({ reasons }) => reasons.join());
}

describe('from nothing', () => {
  test('one issue per committed item, in the order of the file', () => {
    expect(opened.map(({ title }) => title)).toEqual(['Alert on replica lag', 'Raise the pool size']);
    expect(opened[0]?.body).toMatchSnapshot();
  });

  test('a second plan does nothing', () => {
    const again = planFor([two], opened);
    expect(actions(again)).toEqual([]);
    expect(again.changes.map(({ reasons }) => reasons)).toEqual([['unchanged'], ['unchanged']]);
  });

  test('neither does one at another commit and another line', () => {
    const shifted = aReading(
      aPostmortem([anItem('Alert on replica lag', { line: 99 }), anItem('Raise the pool size', { line: 100 })]),
    );
    const links = { serverUrl: 'https://github.com', repository: 'acme/ops', commit: 'b'.repeat(40) };
    expect(actions(planFor([shifted], opened, { links }))).toEqual([]);
  });

  test.each([
    ['proposed', { state: 'proposed' as const }],
    ['done', { state: 'done' as const, done: true }],
    ['declined', { state: 'declined' as const }],
    ['no-issue', { noIssue: true }],
    ['elsewhere', { references: ['OPS-12'] }],
    ['elsewhere', { references: ['acme/web#4'] }],
    ['reference-unknown', { references: ['#404'] }],
  ])('%s opens nothing', (reason, rest) => {
    expect(actions(planFor([readingOf(anItem('Alert on lag', rest))], []))).toEqual([]);
    expect(idle([readingOf(anItem('Alert on lag', rest))], [])).toEqual([reason]);
  });

  test('two equal texts in one file are two items', () => {
    const twice = readingOf(
      anItem('Alert on lag', { key: '1'.repeat(16) }),
      anItem('Alert on lag', { key: '2'.repeat(16), line: 11 }),
    );
    const issues = carriedOut(planFor([twice], []));
    expect(issues).toHaveLength(2);
    expect(actions(planFor([twice], issues))).toEqual([]);
  });

  test('the same text in another postmortem is a recurrence with an issue of its own', () => {
    const later = aReading(aPostmortem(['Alert on replica lag'], { id: '2026-02-02-db', date: '2026-02-02' }));
    expect(actions(planFor([two, later], opened))).toEqual(['create new']);
  });
});

describe('the file changes', () => {
  test('reworded: the issue is kept and follows', () => {
    const plan = planFor([readingOf('Alert on the replica lag', 'Raise the pool size')], opened);
    expect(actions(plan)).toEqual(['update 1 reworded']);
    expect(plan.changes[0]?.writes.title).toBe('Alert on the replica lag');
  });

  test('a title that somebody edited is left alone', () => {
    const edited = opened.map((issue) => (issue.number === 1 ? { ...issue, title: 'Lag alert (SRE)' } : issue));
    expect(actions(planFor([two], edited))).toEqual([]);
    const plan = planFor([readingOf('Alert on the replica lag', 'Raise the pool size')], edited);
    expect(actions(plan)).toEqual(['update 1 reworded']);
    expect(plan.changes[0]?.writes.title).toBeUndefined();
  });

  test('another item much like it never takes its issue: a person decides', () => {
    const like = carriedOut(planFor([readingOf('Add an alert on queue depth for ingest workers')], []));
    const plan = planFor([readingOf('Add an alert on CPU for ingest workers')], like);
    expect(actions(plan)).toEqual([]);
    expect(plan.changes.map(({ reasons }) => reasons.join())).toEqual(['maybe-reworded', 'maybe-reworded']);
  });

  test('what one tie makes certain for another is decided in the same plan', () => {
    const issues = carriedOut(planFor([readingOf('alert alert alert', 'runbook alert alert cache pool')], []));
    const changed = readingOf('alert alert alert cache', 'alert alert disk pool cache');
    const plan = planFor([changed], issues);
    expect(actions(plan)).toEqual(['update 1 reworded', 'update 2 reworded']);
    expect(actions(planFor([changed], carriedOut(plan, issues)))).toEqual([]);
  });

  test('an unlike item is new, and the old one is told gone, once', () => {
    const changed = readingOf('Write a runbook for failover', 'Raise the pool size');
    const plan = planFor([changed], opened);
    expect(actions(plan)).toEqual(['create new', 'update 1 removed-from-file']);
    expect(plan.changes.find(({ issue }) => issue?.number === 1)?.writes.state).toBeUndefined();
    const after = carriedOut(plan, opened);
    expect(actions(planFor([changed], after))).toEqual([]);
    const back = planFor(
      [readingOf('Alert on replica lag', 'Raise the pool size', 'Write a runbook for failover')],
      after,
    );
    expect(actions(back)).toEqual(['update 1 back-in-file']);
    expect(
      actions(
        planFor(
          [readingOf('Alert on replica lag', 'Raise the pool size', 'Write a runbook for failover')],
          carriedOut(back, after),
        ),
      ),
    ).toEqual([]);
  });

  test('removed items are closed only where that is configured', () => {
    const plan = planFor([readingOf('Raise the pool size')], opened, { config: config({ 'when-removed': 'close' }) });
    expect(plan.changes.find(({ issue }) => issue?.number === 1)?.writes).toMatchObject({
      state: 'closed',
      stateReason: 'not_planned',
    });
  });

  test('a moved file takes its issues along', () => {
    const moved = aReading(
      aPostmortem(['Alert on replica lag', 'Raise the pool size'], { id: 'pm-7-db', path: 'archive/pm-7-db.md' }),
    );
    const plan = planFor([moved], opened);
    expect(actions(plan)).toEqual(['update 1 moved', 'update 2 moved']);
    expect(actions(planFor([moved], carriedOut(plan, opened)))).toEqual([]);
  });

  test('ticked: closed as completed; unticked: open again', () => {
    const done = readingOf(anItem('Alert on replica lag', { state: 'done', done: true }), 'Raise the pool size');
    const plan = planFor([done], opened);
    expect(plan.changes[0]).toMatchObject({
      action: 'update',
      reasons: ['done-in-file'],
      writes: { state: 'closed', stateReason: 'completed' },
    });
    const closed = carriedOut(plan, opened);
    expect(actions(planFor([done], closed))).toEqual([]);
    expect(actions(planFor([two], closed))).toEqual(['update 1 open-in-file']);
  });

  test('an issue that somebody closed is not opened again', () => {
    const closed = opened.map((issue) => ({ ...issue, state: 'closed' as const, stateReason: 'completed' as const }));
    expect(actions(planFor([two], closed))).toEqual([]);
  });

  test('assignees follow the file, and those whom people added stay', () => {
    const owned = readingOf(anItem('Alert on replica lag', { owners: ['@ada'] }));
    const issues = carriedOut(planFor([owned], [])).map((issue) => ({
      ...issue,
      assignees: [...issue.assignees, 'carol'],
    }));
    const plan = planFor([readingOf(anItem('Alert on replica lag', { owners: ['@bob'] }))], issues);
    expect(plan.changes[0]?.writes).toMatchObject({ assign: ['bob'], unassign: ['ada'] });
  });

  test('an exchanged assignee is left alone', () => {
    const owned = readingOf(anItem('Alert on replica lag', { owners: ['@ada'] }));
    const issues = carriedOut(planFor([owned], [])).map((issue) => ({ ...issue, assignees: ['carol'] }));
    const plan = planFor([readingOf(anItem('Alert on replica lag', { owners: ['@bob'] }))], issues);
    expect(plan.changes[0]?.writes).not.toHaveProperty('assign');
  });

  test('names become logins through the configuration', () => {
    const owned = readingOf(anItem('Alert on replica lag', { owners: ['Ada Lovelace', 'Platform team'] }));
    const plan = planFor([owned], [], { config: config({ owners: { 'ada lovelace': '@ada' } }) });
    expect(plan.changes[0]?.writes.assign).toEqual(['ada']);
  });
});

describe('a file that cannot be read', () => {
  const broken = aReading(aPostmortem([]), { unreadable: true, postmortems: [] });

  test('freezes its issues', () => {
    const plan = planFor([broken], opened);
    expect(actions(plan)).toEqual([]);
    expect(plan.changes.map(({ reasons }) => reasons.join())).toEqual(['frozen', 'frozen']);
    expect(plan.notices.map(({ message }) => message)).toEqual([
      'postmortems/2026-01-02-db.md cannot be read: none of its issues changes.',
    ]);
  });

  test('so does one that is no postmortem any more', () => {
    const stub = aReading(aPostmortem([]));
    const plan = planFor([{ ...stub, facts: { ...stub.facts, notAPostmortem: 'stub' } }], opened);
    expect(actions(plan)).toEqual([]);
  });

  test('and one that stands there but was not taken', () => {
    const other = aReading(aPostmortem(['Write a runbook'], { id: 'other', date: '2026-05-05' }));
    expect(actions(planFor([other], opened, { standing: ['postmortems/2026-01-02-db.md'] }))).toEqual(['create new']);
  });

  test('and two postmortems with one id', () => {
    const copy = aReading(aPostmortem(['Alert on replica lag'], { path: 'postmortems/copy.md' }));
    expect(actions(planFor([two, copy], opened))).toEqual([]);
    expect(actions(planFor([two, copy], []))).toEqual([]);
  });
});

describe('adoption', () => {
  const entry = readingOf(anItem('Alert on replica lag', { references: ['#12'] }));
  const theirs = anIssue(12, { author: stranger, title: 'Lag alerts' });

  test('an issue that the item names is adopted, by comment and label, never edited', () => {
    const plan = planFor([entry], [], { referenced: new Map([['#12', theirs]]) });
    expect(actions(plan)).toEqual(['adopt 12 referenced']);
    expect(Object.keys(plan.changes[0]?.writes ?? {}).sort()).toEqual(['addLabels', 'comment']);
    const after = carriedOut(plan, [theirs]);
    expect(actions(planFor([entry], after))).toEqual([]);
  });

  test('one issue may serve several items', () => {
    const both = readingOf(
      anItem('Alert on lag', { references: ['#12'] }),
      anItem('Page on lag', { references: ['acme/ops#12'], line: 11 }),
    );
    const plan = planFor([both], [], { referenced: new Map([['#12', theirs]]) });
    expect(actions(plan)).toEqual(['adopt 12 referenced']);
    expect(plan.changes[0]?.alsoServes.map(({ text }) => text)).toEqual(['Page on lag']);
  });

  test.each([
    ['pull-request', 'pull-request' as const],
    ['missing-reference', 'missing' as const],
    ['reference-unknown', 'unknown' as const],
    ['closed', { ...theirs, state: 'closed' as const }],
  ])('%s is shown and left', (reason, referenced) => {
    expect(idle([entry], [], { referenced: new Map([['#12', referenced]]) })).toEqual([reason]);
  });
});

test('an item that names the issue of another item does not take it away', () => {
  const naming = readingOf('Alert on replica lag', anItem('Page on replica lag', { references: ['#1'], line: 11 }));
  const issues = carriedOut(planFor([readingOf('Alert on replica lag')], []));
  const plan = planFor([naming], issues);
  expect(actions(plan)).toEqual([]);
  expect(plan.changes.map(({ issue }) => issue?.number)).toEqual([1, 1]);
});

describe('breakers', () => {
  const many = readingOf(...Array.from({ length: 21 }, (_, at) => `Task number ${at} of its own kind ${at}`));

  test('above max-new-issues the plan is held, with the line to add', () => {
    const old = aReading(
      aPostmortem(many.postmortems[0]?.actionItems.slice(0, 20) ?? [], { id: 'old', date: '2020-01-01' }),
    );
    const plan = planFor([many, old], []);
    expect(plan.held).toEqual({ kind: 'too-many', wanted: 41, limit: 20, since: null });
    const fewer = planFor([two, old], []);
    expect(fewer.held).toEqual({ kind: 'too-many', wanted: 22, limit: 20, since: { date: '2026-01-02', opens: 2 } });
    expect(planFor([two, old], [], { config: config({ since: '2026-01-02' }) }).held).toBeNull();
  });

  test('our markers under a name we do not trust: a changed token', () => {
    const former = opened.map((issue) => ({ ...issue, author: { ...bot, id: 99, login: 'acme-bot[bot]' } }));
    const plan = planFor([two], former);
    expect(plan.held).toEqual({ kind: 'untrusted-markers', authors: ['acme-bot[bot]'], issues: [1, 2] });
    const trusted = { identity: { id: bot.id, login: bot.login }, alsoTrusted: ['acme-bot[bot]'] };
    expect(actions(planFor([two], former, { trust: trusted }))).toEqual([]);
  });

  test('a stranger who copies a marker changes nothing and stops nothing', () => {
    const forged = opened.map((issue) => ({ ...issue, author: stranger }));
    const plan = planFor([two], forged);
    expect(plan.held).toBeNull();
    expect(actions(plan)).toEqual(['create new', 'create new']);
  });

  test('no file at all while issues are tracked', () => {
    expect(planFor([], opened).held).toEqual({ kind: 'no-files', tracked: 2 });
  });
});

describe('two issues for one item', () => {
  const twins = [...opened, ...opened.map((issue) => ({ ...issue, number: issue.number + 10 }))];

  test('the lowest number stays, the other is closed as a duplicate', () => {
    const plan = planFor([two], twins);
    expect(actions(plan)).toEqual(['close-duplicate 11 duplicate', 'close-duplicate 12 duplicate']);
    expect(actions(planFor([two], carriedOut(plan, twins)))).toEqual([]);
  });
});

describe('what people write', () => {
  test('text outside the block survives to the byte, whatever line ends', () => {
    const around = opened.map((issue) =>
      issue.number === 1
        ? { ...issue, body: `Notes\r\n\r\n${issue.body.replaceAll('\n', '\r\n')}\r\n\r\n- [ ] mine\r\n` }
        : issue,
    );
    expect(actions(planFor([two], around))).toEqual([]);
    const plan = planFor([readingOf('Alert on the replica lag', 'Raise the pool size')], around);
    const body = withBlock(around[0]?.body ?? '', plan.changes[0]?.writes.block ?? '');
    expect(body.startsWith('Notes\r\n\r\n<!--')).toBe(true);
    expect(body.endsWith('-->\r\n\r\n- [ ] mine\r\n')).toBe(true);
  });

  test('an edit inside the block is taken back', () => {
    const inside = opened.map((issue) => ({ ...issue, body: issue.body.replace('Kind', 'Sort') }));
    expect(actions(planFor([two], inside))).toEqual(['update 1 block-edited', 'update 2 block-edited']);
  });

  test('a lost marker is put back on the issue with its title', () => {
    const lost = opened.map((issue) => ({
      ...issue,
      body: issue.body.replace(/<!-- postmortem-followthrough:item.*-->/u, ''),
    }));
    const plan = planFor([two], lost);
    expect(actions(plan)).toEqual(['update 1 block-edited', 'update 2 block-edited']);
    expect(actions(planFor([two], carriedOut(plan, lost)))).toEqual([]);
  });

  test('a missing label is put back', () => {
    const bare = opened.map((issue) => ({ ...issue, labels: [] }));
    expect(actions(planFor([two], bare))).toEqual(['update 1 label-missing', 'update 2 label-missing']);
  });
});

describe('properties', () => {
  const word = fc.constantFrom('alert', 'lag', 'pool', 'runbook', 'deploy', 'test', 'queue', 'disk', 'cache', 'limit');
  const text = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
  const readings = fc
    .array(fc.uniqueArray(text, { maxLength: 5 }), { maxLength: 4 })
    .map((files) =>
      files.map((items, at) => aReading(aPostmortem(items, { id: `pm-${at}`, date: `2026-01-0${at + 1}` }))),
    );
  const roomy = { config: config({ 'max-new-issues': 500 }) };

  test('plan, carry out, plan gives nothing more, from any state to any other', () => {
    fc.assert(
      fc.property(readings, readings, (before, after) => {
        const first = carriedOut(planFor(before, [], roomy));
        const second = carriedOut(planFor(after, first, roomy), first);
        const rest = planFor(after, second, roomy);
        if (rest.held === null) expect(actions(rest)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('the order of files and issues does not matter', () => {
    fc.assert(
      fc.property(readings, readings, (before, after) => {
        const issues = carriedOut(planFor(before, [], roomy));
        const plan = planFor(after, issues, roomy);
        expect(planFor([...after].reverse(), [...issues].reverse(), roomy)).toEqual(plan);
      }),
    );
  });

  test('every body holds exactly one believable marker, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string(), (words, cause) => {
        const hostile = `${words} <!-- postmortem-followthrough:end --> ${words}`;
        const reading = aReading(aPostmortem([hostile], { rootCause: cause, title: hostile, path: `${words}.md` }));
        const [issue] = carriedOut(planFor([reading], []));
        expect(typeof readMarker(issue?.body ?? '')).toBe('object');
      }),
    );
  });

  test('a marker is read as it was written', () => {
    const marker: fc.Arbitrary<Marker> = fc.record({
      postmortemId: fc.string({ unit: 'grapheme' }),
      path: fc.string({ unit: 'grapheme' }),
      key: fc.constant('0123456789abcdef'),
      title: fc.constant('01234567'),
      block: fc.constant('89abcdef'),
      assignees: fc.array(fc.constantFrom('ada', 'bob-1')),
      state: fc.constantFrom('open', 'done', 'declined', 'superseded'),
      due: fc.constantFrom(null, '2026-01-01'),
      date: fc.constantFrom(null, '2026-01-01'),
      severity: fc.option(fc.string({ minLength: 1 })),
      removed: fc.boolean(),
      closing: fc.option(
        fc.record({ at: fc.constant('2026-05-01T00:00:00Z'), by: fc.constantFrom(null, '#12', 'a/b-c#3') }),
      ),
      again: fc.option(
        fc.record({
          number: fc.nat(),
          date: fc.constantFrom(null, '2026-01-01'),
          title: fc.string({ unit: 'grapheme' }),
        }),
      ),
      source: fc.option(fc.string({ unit: 'grapheme', minLength: 1 })),
    });
    fc.assert(
      fc.property(marker, (written) => {
        const body = `<!-- postmortem-followthrough:begin -->\n${renderMarker(written)}\n<!-- postmortem-followthrough:end -->`;
        expect(readMarker(body)).toEqual(written);
      }),
    );
  });
});
