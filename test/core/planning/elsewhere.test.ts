/** Issues in other repositories than the postmortems: where they go, who keeps them, and what is not known. */

import { describe, expect, test } from '@jest/globals';
import { openItems } from '../../../src/core/planning/open-items.js';
import { readMarker } from '../../../src/core/planning/marker.js';
import type { OtherRepository } from '../../../src/core/planning/other-repository.js';
import type { Plan } from '../../../src/core/planning/plan.js';
import type { PlanInput } from '../../../src/core/planning/plan-input.js';
import { issueName, type TrackedIssue } from '../../../src/core/planning/tracked-issue.js';
import { recognise } from '../../../src/core/planning/tracked.js';
import type { Reading } from '../../../src/core/postmortem.js';
import { omit } from '../../support/omit.js';
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
  stranger,
} from '../../support/plan-builders.js';

const app = { id: 77, login: 'acme-app[bot]', isBot: true, isInsider: false };
const trust = { identity: bot, alsoTrusted: [], elsewhere: { identity: app, source: '1001' } };
const services = { checkout: 'acme/checkout', pay: 'acme/pay' };
const open = (repository: string): OtherRepository => ({ repository, unknown: null, closed: null });
const both = [open('acme/checkout'), open('acme/pay')];
const unread = (repository: string): OtherRepository => ({
  ...open(repository),
  unknown: 'Could not list. Look there.',
});
const archived = (repository: string): OtherRepository => ({ ...open(repository), closed: 'which is archived' });

function planned(readings: readonly Reading[], issues: readonly TrackedIssue[], rest: Partial<PlanInput> = {}): Plan {
  return planFor(readings, issues, { config: config({ services }), others: both, trust, ...rest });
}

/** After the plan, by whoever writes in each repository. */
function after(plan: Plan, issues: readonly TrackedIssue[] = []): TrackedIssue[] {
  return carriedOut(plan, issues).map((issue) => ({ ...issue, author: issue.repository === undefined ? bot : app }));
}

function about(area: string, ...texts: string[]): Reading {
  return aReading(aPostmortem(texts.map((text, at) => anItem(text, { area, line: 10 + at }))));
}

const checkout = about('checkout', 'Alert on replica lag', 'Raise the pool size');
const opened = after(planned([checkout], []));

function where(issues: readonly TrackedIssue[]): string[] {
  return issues.map(issueName);
}

function reasons({ changes }: Plan): string[] {
  return changes.map((change) => `${change.action} ${change.repository ?? 'home'} ${change.reasons.join('+')}`);
}

describe('an item with an area that an entry covers', () => {
  test('is opened there, links home, and names home in its marker', () => {
    expect(where(opened)).toEqual(['acme/checkout#1', 'acme/checkout#2']);
    expect(opened[0]?.body).toContain('https://github.com/acme/ops/blob/');
    expect(opened[0]?.body).toContain('`postmortems/2026-01-02-db.md` in `acme/ops`');
    expect(readMarker(opened[0]?.body ?? '')).toMatchObject({ source: '1001' });
  });

  test('a second plan does nothing', () => {
    const again = planned([checkout], opened);
    expect(actions(again)).toEqual([]);
    expect(again.notices).toEqual([]);
    expect(again.elsewhere).toEqual([]);
  });

  test('what is short at home is written in full there', () => {
    const item = anItem('Alert on replica lag', { area: 'checkout', references: ['#7', 'OPS-1'] });
    const plan = planned([aReading(aPostmortem([item]))], opened.slice(0, 1));
    expect(plan.changes[0]?.writes.block).toMatch(/See also:.*acme\/ops.*7, OPS-1/);
  });

  test('at home nothing has changed by a byte', () => {
    const file = about('nobody knows', 'Alert on replica lag');
    const [issue] = after(planned([file], []));
    const [before] = carriedOut(planFor([file], []));
    expect(issue?.body).toBe(before?.body);
  });

  test('beside items of home, in the order of the file', () => {
    const items = [anItem('One thing', { area: 'pay', line: 10 }), anItem('Two things', { line: 11 })];
    const plan = planned([aReading(aPostmortem(items))], []);
    expect(reasons(plan)).toEqual(['create acme/pay new', 'create home new']);
    expect(reasons(planned([aReading(aPostmortem(items))], after(plan)))).toEqual([
      'none acme/pay unchanged',
      'none home unchanged',
    ]);
  });

  test('where areas lead to two, it stays, and the plan says so', () => {
    const file = aReading(aPostmortem(['Alert on lag'], { areas: ['checkout', 'pay'] }));
    const plan = planned([file], []);
    expect(reasons(plan)).toEqual(['create home new']);
    expect(plan.changes[0]?.note).toBe('Stays here: its areas lead to acme/checkout and acme/pay.');
    expect(plan.notices.map(({ message }) => message).join()).toContain('postmortems/2026-01-02-db.md:10');
    expect(planned([file], after(plan)).notices).toEqual([]);
  });
});

describe('state flows back', () => {
  const change = (rest: Partial<TrackedIssue>): TrackedIssue[] =>
    opened.map((one, at) => (at === 0 ? { ...one, ...rest } : one));

  test('closed there: shown as disagreement, nothing opened', () => {
    const plan = planned(
      [checkout],
      change({ state: 'closed', stateReason: 'completed', closedAt: '2026-05-01T00:00:00Z' }),
    );
    expect(actions(plan)).toEqual([]);
    expect(plan.notices.map(({ message }) => message).join()).toContain('acme/checkout#1 open in the file');
  });

  test('how it was closed is written down there', () => {
    const at = '2026-05-01T00:00:00Z';
    const closings = new Map([['acme/checkout#1' as const, { at, by: '#9' }]]);
    const plan = planned([checkout], change({ state: 'closed', closedAt: at }), { closings });
    expect(actions(plan)).toEqual(['update 1 closing-seen']);
    const elsewhere = new Map([['#1' as const, { at, by: '#9' }]]);
    expect(actions(planned([checkout], change({ state: 'closed', closedAt: at }), { closings: elsewhere }))).toEqual(
      [],
    );
  });

  test('ticked at home: closed there', () => {
    const done = aReading(
      aPostmortem([anItem('Alert on replica lag', { area: 'checkout', state: 'done', done: true })]),
    );
    const plan = planned([done], opened.slice(0, 1));
    expect(plan.changes.map(({ repository, writes }) => [repository, writes.state])).toEqual([
      ['acme/checkout', 'closed'],
    ]);
  });

  test('reworded, its label gone, removed: as at home', () => {
    const reworded = about('checkout', 'Alert on replica lag of the database', 'Raise the pool size');
    expect(actions(planned([reworded], opened))).toEqual(['update 1 reworded']);
    expect(actions(planned([checkout], change({ labels: [] })))).toEqual(['update 1 label-missing']);
    expect(actions(planned([about('checkout', 'Raise the pool size')], opened))).toEqual([
      'update 1 removed-from-file',
    ]);
  });

  test('words that people write there are not shown here', () => {
    const issues = change({ title: 'Secret plan', assignees: ['eve'] });
    const file = aReading(aPostmortem([anItem('Alert on replica lag', { area: 'checkout', owners: ['@ada'] })]));
    const plan = planned(
      [file],
      after(planned([file], issues), issues).map((one) => ({ ...one, assignees: ['eve'] })),
    );
    const { canonical } = recognise(issues, trust, 'postmortem');
    const shown = JSON.stringify([
      plan.notices,
      plan.changes.map(({ note, drift, issue }) => [note, drift, issue?.words]),
      openItems(canonical.values(), config({ services }), '2026-07-01'),
    ]);
    expect(shown).toContain('by hand');
    expect(shown).toContain('Alert on replica lag');
    expect(shown).not.toMatch(/Secret|eve\b/);
  });

  test('open items name the repository', () => {
    const { canonical } = recognise(opened, trust, 'postmortem');
    expect(openItems(canonical.values(), config({ services }), '2026-07-01')).toMatchObject([
      { number: 1, repository: 'acme/checkout', title: 'Alert on replica lag' },
      { number: 2, repository: 'acme/checkout' },
    ]);
  });
});

describe('whose issue it is', () => {
  const [mine] = opened;
  if (mine === undefined) throw new Error('nothing opened');
  const stands = (issue: TrackedIssue): boolean => recognise([issue], trust, 'postmortem').canonical.size > 0;

  test('of this home alone: another source, or none, is another repository’s', () => {
    expect(stands(mine)).toBe(true);
    expect(stands({ ...mine, body: mine.body.replace(' source=1001', ' source=1002') })).toBe(false);
    expect(stands({ ...mine, body: mine.body.replace(' source=1001', '') })).toBe(false);
  });

  test('what another repository keeps here is not ours, and no word is lost on it', () => {
    const theirs = { ...mine, author: bot, body: mine.body.replace(' source=1001', ' source=1002') };
    const atHome = omit(theirs, 'repository');
    for (const issue of [atHome, { ...atHome, author: app }, { ...atHome, author: { ...app, id: 5 } }]) {
      const plan = planned([about('nobody knows', 'Alert on replica lag')], [issue]);
      expect(reasons(plan)).toEqual(['create home new']);
      expect(plan.notices).toEqual([]);
      expect(plan.held).toBeNull();
    }
  });

  test('by the account that writes there; others of the map count too, strangers do not', () => {
    expect(stands({ ...mine, author: bot })).toBe(false);
    expect(stands({ ...mine, author: stranger })).toBe(false);
    const also = { ...trust, alsoTrusted: [bot.login] };
    expect(recognise([{ ...mine, author: bot }], also, 'postmortem').canonical.size).toBe(1);
  });

  test('transferred home it is still ours, and lives elsewhere than the map says; transferred from home it is not', () => {
    const file = about('checkout', 'Alert on replica lag');
    const arrived = omit(mine, 'repository');
    const plan = planned([file], [arrived]);
    expect(actions(plan)).toEqual([]);
    expect(plan.notices.map(({ message }) => message).join()).toContain('#1 (now acme/checkout)');
    const [home] = after(planFor([file], []));
    const left = { ...(home ?? mine), repository: 'acme/checkout' };
    expect(reasons(planned([file], [left]))).toEqual(['create acme/checkout new']);
  });

  test('without a word of other repositories nothing elsewhere is ours', () => {
    const home = omit(trust, 'elsewhere');
    expect(recognise([{ ...mine, author: bot }], home, 'postmortem').canonical.size).toBe(0);
  });

  test('a marker that was taken out is not put back by the title alone: the title may be another repository’s', () => {
    const bare = { ...mine, body: 'Mine.' };
    expect(reasons(planned([about('checkout', 'Alert on replica lag')], [bare]))).toEqual(['create acme/checkout new']);
    const remembered = { ...bare, formerBodies: [mine.body] };
    expect(actions(planned([about('checkout', 'Alert on replica lag')], [remembered]))).toEqual([
      'update 1 block-edited',
    ]);
  });

  test('an insider there who copies our marker stops nothing here', () => {
    const copied = { ...mine, author: { ...stranger, isInsider: true } };
    expect(planned([about('checkout', 'Alert on replica lag')], [copied]).held).toBeNull();
  });

  test('one item with an open issue in two places: the one at home stays, the other is closed with an address', () => {
    const file = about('checkout', 'Alert on replica lag');
    const rest = omit(mine, 'repository');
    const home = {
      ...rest,
      author: bot,
      body: mine.body.replace(' source=1001', ''),
      url: 'https://github.com/acme/ops/issues/1',
    };
    const plan = planned([file], [mine, home]);
    const closing = plan.changes.find(({ action }) => action === 'close-duplicate');
    expect(closing?.repository).toBe('acme/checkout');
    expect(closing?.writes.comment).toContain('https://github.com/acme/ops/issues/1');
  });
});

describe('a repository of which nothing is known', () => {
  const others = [unread('acme/checkout'), open('acme/pay')];

  test('nothing is opened there, and its items are not told open', () => {
    const plan = planned([checkout], [], { others });
    expect(reasons(plan)).toEqual(['none acme/checkout repository-unknown', 'none acme/checkout repository-unknown']);
    expect(plan.changes.every(({ unknown }) => unknown === true)).toBe(true);
    expect(plan.elsewhere).toEqual([
      { repository: 'acme/checkout', unknown: true, why: 'Could not list. Look there.', waiting: 2 },
    ]);
  });

  test('so is one that nobody looked at', () => {
    const plan = planFor([checkout], [], { config: config({ services }), trust });
    expect(actions(plan)).toEqual([]);
    expect(plan.elsewhere.map(({ repository, unknown }) => [repository, unknown])).toEqual([
      ['acme/checkout', true],
      ['acme/pay', true],
    ]);
  });

  test('what is done in the file is not known either', () => {
    const done = aReading(aPostmortem([anItem('Alert on lag', { area: 'checkout', state: 'done', done: true })]));
    expect(planned([done], [], { others }).changes).toMatchObject([{ reasons: ['done'], unknown: true }]);
    const noIssue = aReading(aPostmortem([anItem('Alert on lag', { area: 'checkout', noIssue: true })]));
    expect(planned([noIssue], [], { others }).changes[0]).not.toHaveProperty('unknown');
  });

  test('an item that names an issue of it opens nothing', () => {
    const named = aReading(aPostmortem([anItem('Alert on lag', { references: ['acme/checkout#4'] })]));
    const plan = planned([named], [], { others });
    expect(plan.changes).toMatchObject([{ action: 'none', reasons: ['reference-unknown'], unknown: true }]);
    expect(plan.elsewhere[0]?.waiting).toBe(1);
  });

  test('an issue at home that is much like it is neither taken for it nor told gone', () => {
    const before = about('nobody knows', 'Alert on replica lag of the database');
    const home = after(planned([before], []));
    const now = about('checkout', 'Alert on replica lag of the database!!');
    expect(reasons(planned([now], home, { others }))).toEqual([
      'none acme/checkout repository-unknown',
      'none home maybe-reworded',
    ]);
    expect(actions(planned([now], home))).toEqual(['update 1 reworded']);
  });

  test('everything else goes on', () => {
    const items = [anItem('One thing', { area: 'checkout' }), anItem('Two things', { area: 'pay' }), anItem('Three')];
    expect(actions(planned([aReading(aPostmortem(items))], [], { others }))).toHaveLength(2);
  });

  test('is said also where no item goes there', () => {
    expect(planned([], [], { others }).elsewhere).toMatchObject([{ repository: 'acme/checkout', waiting: 0 }]);
  });
});

describe('a repository that takes nothing', () => {
  const others = [archived('acme/checkout'), open('acme/pay')];

  test('holds what would be opened, with the reason', () => {
    const plan = planned([checkout], [], { others });
    expect(reasons(plan)[0]).toBe('none acme/checkout repository-closed');
    expect(plan.changes[0]?.note).toBe('Goes to `acme/checkout`, which is archived.');
    expect(plan.changes[0]?.writes).toEqual({});
    expect(plan.elsewhere).toEqual([
      { repository: 'acme/checkout', unknown: false, why: 'acme/checkout, which is archived.', waiting: 2 },
    ]);
    expect(plan.held).toBeNull();
  });

  test('holds every kind of write, and counts none of them as one', () => {
    const done = aReading(
      aPostmortem([anItem('Alert on replica lag', { area: 'checkout', state: 'done', done: true })]),
    );
    const copy = opened.map((issue) => ({ ...issue, number: issue.number + 10 }));
    const bare = anIssue(30, { repository: 'acme/checkout', author: stranger });
    const named = aReading(
      aPostmortem([anItem('Name it', { references: ['acme/checkout#30'] })], {
        id: 'other',
        path: 'postmortems/other.md',
      }),
    );
    const plan = planned([done, named], [...opened, ...copy, bare], { others });
    expect(plan.changes.length).toBeGreaterThan(4);
    expect(actions(plan)).toEqual([]);
    expect(plan.changes.every(({ writes }) => Object.keys(writes).length === 0)).toBe(true);
  });

  test('is no trouble where nothing is to do', () => {
    expect(planned([checkout], opened, { others }).elsewhere).toEqual([]);
  });

  test('does not count towards the limit of new issues', () => {
    const limited = { config: config({ services, 'max-new-issues': 1 }) };
    expect(planned([checkout], [], { ...limited, others }).held).toBeNull();
    expect(planned([checkout], [], limited).held).toMatchObject({ kind: 'too-many', wanted: 2 });
  });

  test('not known and closed: the closing is the reason, and nothing to do there is no trouble', () => {
    const shut = [{ ...unread('acme/checkout'), closed: 'which needs services-token' }, open('acme/pay')];
    expect(planned([checkout], [], { others: shut }).changes[0]?.note).toBe(
      'Goes to `acme/checkout`, which needs services-token.',
    );
    expect(planned([], [], { others: shut }).elsewhere).toEqual([]);
  });
});

describe('the map was changed after an issue was opened', () => {
  const moved = { checkout: 'acme/pay', old: 'acme/checkout' };

  test('it stays where it is, nothing is opened, and the plan says where it lives', () => {
    const plan = planned([checkout], opened, { config: config({ services: moved }) });
    expect(actions(plan)).toEqual([]);
    expect(plan.changes[0]?.note).toBe(
      'In step. Lives in `acme/checkout`, where it was opened; `services` says `acme/pay` now.',
    );
    expect(plan.notices.map(({ message }) => message)).toEqual([
      'Issues stay where they were opened, which is elsewhere than `services` says: acme/checkout#1 (now acme/pay), acme/checkout#2 (now acme/pay).',
    ]);
  });

  test('from home to elsewhere and back likewise', () => {
    const home = after(planFor([checkout], []));
    const out = planned([checkout], home);
    expect(actions(out)).toEqual([]);
    expect(out.notices.map(({ message }) => message).join()).toContain('#1 (now acme/checkout)');
    const back = planned([checkout], opened, { config: config({ services: { old: 'acme/checkout' } }) });
    expect(actions(back)).toEqual([]);
    expect(back.notices.map(({ message }) => message).join()).toContain('acme/checkout#1 (now acme/ops)');
  });

  test('reworded at the same time, it is still found', () => {
    const reworded = about('checkout', 'Alert on replica lag of the database', 'Raise the pool size');
    expect(actions(planned([reworded], opened, { config: config({ services: moved }) }))).toEqual([
      'update 1 reworded',
    ]);
  });
});

describe('an item that names an issue', () => {
  const theirs = anIssue(12, { repository: 'acme/checkout', author: stranger, title: 'By hand' });
  const at = (reference: string, rest = {}): Reading =>
    aReading(aPostmortem([anItem('Alert on lag', { references: [reference], ...rest })]));

  test.each(['acme/checkout#12', 'Acme/Checkout#12', 'https://github.com/acme/checkout/issues/12'])(
    '%s is adopted there',
    (reference) => {
      const plan = planned([at(reference)], [theirs]);
      expect(plan.changes).toMatchObject([{ action: 'adopt', repository: 'acme/checkout', issue: { number: 12 } }]);
      expect(plan.changes[0]?.writes.title).toBeUndefined();
      expect(actions(planned([at(reference)], after(plan, [theirs])))).toEqual([]);
    },
  );

  test('#12 means home, wherever the item goes', () => {
    const home = anIssue(12, { author: stranger });
    const plan = planned([at('#12', { area: 'checkout' })], [home, theirs]);
    expect(plan.changes).toMatchObject([{ action: 'adopt', reasons: ['referenced'], issue: { number: 12 } }]);
    expect(plan.changes[0]).not.toHaveProperty('repository');
    expect(plan.notices).toEqual([]);
  });

  test('of a repository that is not in the map is shown, and nothing is opened', () => {
    expect(reasons(planned([at('acme/web#12', { area: 'checkout' })], []))).toEqual(['none home elsewhere']);
  });

  test('written back, it keeps its issue through any rewording', () => {
    const file = aReading(aPostmortem([anItem('Do something else entirely', { references: ['acme/checkout#1'] })]));
    expect(actions(planned([file], opened.slice(0, 1)))).toEqual(['update 1 file-changed']);
  });
});

describe('the same words in another postmortem', () => {
  const words = 'Alert on replica lag';
  const first = about('checkout', words);
  const second = (area: string): Reading =>
    aReading(aPostmortem([anItem(words, { area })], { id: 'later', path: 'postmortems/later.md', date: '2026-03-01' }));

  test('name each other within one repository only', () => {
    const issues = after(planned([first], []));
    expect(planned([first, second('checkout')], issues).changes.map(({ note }) => note)).toContain(
      'Also came up in #1.',
    );
    expect(
      planned([first, second('pay')], issues)
        .changes.map(({ note }) => note)
        .join(),
    ).not.toContain('came up');
    expect(planned([first, second('pay')], []).changes.every(({ recursWith }) => recursWith === undefined)).toBe(true);
    expect(
      planned([first, second('checkout')], []).changes.filter(({ recursWith }) => recursWith !== undefined),
    ).toHaveLength(1);
  });
});
