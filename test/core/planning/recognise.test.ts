/** Whose markers count, which of several issues stands for an item, and what of a listing is left. */

import { describe, expect, test } from '@jest/globals';
import { recognise, isTrusted, type Trust } from '../../../src/core/planning/tracked.js';
import { byPlace, hasLabel, issueName, type TrackedIssue } from '../../../src/core/planning/tracked-issue.js';
import { renderUmbrellaMarker } from '../../../src/core/planning/umbrella-marker.js';
import { anIssue, bot, carriedOut, planFor, readingOf, stranger } from '../../support/plan-builders.js';

const [open] = carriedOut(planFor([readingOf('Alert on lag')], []));
if (open === undefined) throw new Error('nothing opened');
const own = { id: bot.id, login: bot.login };
const trust: Trust = { identity: own, alsoTrusted: [] };
const app = { id: 99, login: 'acme-app[bot]' };
const abroad: Trust = { ...trust, elsewhere: { identity: app, source: '42' } };
const by = (author: Partial<TrackedIssue['author']>, rest: Partial<TrackedIssue> = {}): TrackedIssue => ({
  ...open,
  author: { ...stranger, ...author },
  ...rest,
});

describe('whom we trust', () => {
  test.each<[string, Partial<TrackedIssue['author']>, Trust, boolean]>([
    ['our account, however it is spelled', { id: own.id, login: 'other' }, trust, true],
    ['our login on another account', { id: 3, login: own.login }, trust, false],
    [
      'our login, where accounts have no numbers',
      { id: 3, login: own.login },
      { ...trust, identity: { id: null, login: own.login } },
      true,
    ],
    ['another login there', { id: 0, login: 'x' }, { ...trust, identity: { id: null, login: own.login } }, false],
    ['a login that is listed, in any case', { login: 'Ada' }, { ...trust, alsoTrusted: ['bob', 'ADA'] }, true],
    ['a login that is not', { login: 'eve' }, { ...trust, alsoTrusted: ['ada'] }, false],
    ['the account that writes elsewhere', app, abroad, true],
    ['nobody else', { id: 98, login: app.login }, abroad, false],
  ])('%s', (_, author, whom, trusted) => {
    expect(isTrusted(by(author), whom)).toBe(trusted);
  });

  test('in another repository only the account that writes there', () => {
    const there = { repository: 'acme/shop' };
    expect(isTrusted(by(own, there), abroad)).toBe(false);
    expect(isTrusted(by(app, there), abroad)).toBe(true);
    expect(isTrusted(by(own, there), trust)).toBe(false);
    expect(isTrusted(by({ login: 'ada' }, there), { ...trust, alsoTrusted: ['ada'] })).toBe(true);
  });
});

describe('of a listing', () => {
  const seen = (issues: readonly TrackedIssue[], whom = trust) => {
    const { canonical, extra, unmarked, untrusted } = recognise(issues, whom, 'postmortem');
    return {
      canonical: [...canonical.values()].map(({ issue }) => issueName(issue)),
      extra: extra.map(({ issue, of }) => `${issue.number} of ${of.number}`),
      unmarked: unmarked.map(({ number }) => number),
      untrusted: untrusted.map(({ issue }) => issue.number),
    };
  };
  const nothing = { canonical: [], extra: [], unmarked: [], untrusted: [] };
  const bare = { body: 'Mine.' };
  const damaged = { body: open.body.slice(0, -5) };

  test.each<[string, TrackedIssue, Partial<ReturnType<typeof seen>>]>([
    ['ours, with its marker, without the label', { ...open, labels: [] }, { canonical: ['#1'] }],
    ['ours, labelled, without its marker', { ...open, ...bare }, { unmarked: [1] }],
    ['ours, without either', { ...open, ...bare, labels: [] }, {}],
    ['ours, with a damaged marker, without the label', { ...open, ...damaged, labels: [] }, { unmarked: [1] }],
    ['a copy by a bot', by({ isBot: true }), { untrusted: [1] }],
    ['a copy by a member', by({ isInsider: true }), { untrusted: [1] }],
    ['a copy by a bot, without the label', by({ isBot: true }, { labels: [] }), {}],
    ['a copy by anybody', by({}), {}],
    ['a labelled one of a bot, without a marker', by({ isBot: true }, bare), {}],
    [
      'a copy by a bot that is only known by former bodies',
      by({ isBot: true }, { ...bare, formerBodies: [open.body] }),
      {},
    ],
    ['ours, known by a former body', { ...open, ...bare, formerBodies: ['x', open.body] }, { canonical: ['#1'] }],
  ])('%s', (_, issue, expected) => {
    expect(seen([issue])).toEqual({ ...nothing, ...expected });
  });

  test('a parent issue stands for no item, also where its marker is only known by a former body', () => {
    const marker = { postmortemId: 'a', path: 'a.md', title: '01234567', block: '89abcdef', state: 'open' } as const;
    const body = open.body.replace(
      /<!-- postmortem-followthrough:item .*/,
      renderUmbrellaMarker({ ...marker, inside: [] }),
    );
    expect(seen([{ ...open, body }])).toEqual(nothing);
    expect(seen([{ ...open, ...bare, formerBodies: [body] }])).toEqual(nothing);
  });

  test('those elsewhere count where their marker names home, those at home where it names none', () => {
    const named = { body: open.body.replace(' removed=0 -->', ' removed=0 source=42 -->') };
    const other = { body: open.body.replace(' removed=0 -->', ' removed=0 source=43 -->') };
    const there = { repository: 'acme/shop', author: { ...bot, ...app } };
    expect(seen([{ ...open, ...there, ...named }], abroad)).toEqual({ ...nothing, canonical: ['acme/shop#1'] });
    expect(seen([{ ...open, ...there, ...other }], abroad)).toEqual(nothing);
    expect(seen([{ ...open, ...there }], abroad)).toEqual(nothing);
    expect(seen([{ ...open, ...other }], abroad)).toEqual(nothing);
    expect(seen([by({ isBot: true }, other)], abroad)).toEqual(nothing);
    expect(seen([by({ isBot: true }, named)], abroad)).toEqual({ ...nothing, untrusted: [1] });
  });

  test('the first that is open stands, others that are open are extra, in any order', () => {
    const closed = { ...open, state: 'closed', stateReason: 'completed' } as const;
    const all: TrackedIssue[] = [closed, { ...open, number: 2 }, { ...open, number: 3 }, { ...closed, number: 4 }];
    for (const listed of [all, all.toReversed()]) {
      expect(seen(listed)).toEqual({ ...nothing, canonical: ['#2'], extra: ['3 of 2'] });
    }
    expect(seen([{ ...closed, number: 4 }, closed])).toEqual({ ...nothing, canonical: ['#1'] });
  });
});

test('home comes before other repositories, these by name, each by number', () => {
  const places = [
    { number: 2 },
    { number: 10 },
    { number: 1, repository: 'acme/shop' },
    { number: 3, repository: 'acme/shop' },
    { number: 1, repository: 'acme/web' },
  ];
  expect(places.toReversed().sort(byPlace)).toEqual(places);
  expect(places.map(issueName)).toEqual(['#2', '#10', 'acme/shop#1', 'acme/shop#3', 'acme/web#1']);
});

test('a label is one label in any case', () => {
  expect(hasLabel(anIssue(1, { labels: ['a', 'PostMortem'] }), 'postmortem')).toBe(true);
  expect(hasLabel(anIssue(1, { labels: ['a', 'postmortems'] }), 'postmortem')).toBe(false);
  expect(hasLabel(anIssue(1), 'postmortem')).toBe(false);
});
