/** The same words in another postmortem: an issue of its own, which names the one that came before. */

import { describe, expect, test } from '@jest/globals';
import { readMarker } from '../../../src/core/planning/marker.js';
import { taskLine } from '../../../src/core/planning/block.js';
import type { TrackedIssue } from '../../../src/core/planning/tracked-issue.js';
import {
  actions,
  anItem,
  aPostmortem,
  aReading,
  carriedOut,
  config,
  planFor,
  readingOf,
} from '../../support/plan-builders.js';

const text = 'Alert on replica lag';
const first = readingOf(text);
const second = aReading(
  aPostmortem([text], { id: '2026-02-02-db', date: '2026-02-02', title: 'Database down *again*' }),
);
const third = aReading(aPostmortem([text], { id: '2026-03-03-db', date: '2026-03-03' }));
const opened = carriedOut(planFor([first], []));

function line(issue: TrackedIssue | undefined): string | undefined {
  return issue?.body.split('\n').find((one) => one.startsWith('**Also came up in:**'));
}

describe('an issue that stands already', () => {
  const plan = planFor([first, second], opened);
  const both = carriedOut(plan, opened);

  test('is named in the block of the new one, which GitHub shows on both; both stay open', () => {
    expect(actions(plan)).toEqual(['create new']);
    expect(line(both[1])).toBe('**Also came up in:** #1 (Database down, 2026-01-02)  ');
    expect(plan.changes.find(({ action }) => action === 'create')?.note).toBe('Also came up in #1.');
    expect(both.map(({ state }) => state)).toEqual(['open', 'open']);
    expect(line(both[0])).toBeUndefined();
  });

  test('no comment, no other write, and a second run writes nothing', () => {
    expect(plan.changes.flatMap(({ writes }) => writes.comment ?? [])).toEqual([]);
    expect(actions(planFor([first, second], both))).toEqual([]);
  });

  test('stays named as it was, whatever becomes of it or of its postmortem', () => {
    const renamed = aReading(aPostmortem(['Page on something else'], { title: 'Another title' }));
    const rest = carriedOut(planFor([renamed, second], both), both);
    expect(line(rest[1])).toBe(line(both[1]));
    expect(actions(planFor([second], both.slice(1)))).toEqual([]);
    const [, later] = carriedOut(
      planFor(
        [first, aReading(aPostmortem([anItem(text, { due: '2026-09-01' })], { ...second.postmortems[0] }))],
        both,
      ),
      both,
    );
    expect(line(later)).toBe(line(both[1]));
  });

  test('also where it is closed: then it is known what was tried', () => {
    const closed = opened.map((issue): TrackedIssue => ({ ...issue, state: 'closed', stateReason: 'completed' }));
    expect(line(carriedOut(planFor([first, second], closed), closed)[1])).toContain('#1 (');
  });

  test('the last one where there are several, so that each leads to the one before', () => {
    const all = carriedOut(planFor([first, second, third], both), both);
    expect(line(all[2])).toBe('**Also came up in:** #2 (Database down \\*again\\*, 2026-02-02)  ');
  });

  test('its line is ours: an edit of it is taken back', () => {
    const edited = both.map((issue) => ({ ...issue, body: issue.body.replace('came up in', 'was in') }));
    expect(actions(planFor([first, second], edited))).toEqual(['update 2 block-edited']);
    expect(line(carriedOut(planFor([first, second], edited), edited)[1])).toBe(line(both[1]));
  });

  test('other words, or the same ones in one postmortem, are none', () => {
    const unlike = aReading(aPostmortem(['Alert on queue depth'], { id: 'x', date: '2026-02-02' }));
    expect(line(carriedOut(planFor([first, unlike], opened), opened)[1])).toBeUndefined();
    const twice = readingOf(text, anItem(text, { key: '2'.repeat(16), line: 11 }));
    expect(line(carriedOut(planFor([twice], opened), opened)[1])).toBeUndefined();
  });

  test('where its file was not read it goes by the id of its postmortem', () => {
    const scope = { readingsOf: 'change' as const, isGone: () => false };
    expect(line(carriedOut(planFor([second], opened, { scope }), opened)[1])).toBe(
      '**Also came up in:** #1 (2026-01-02-db, 2026-01-02)  ',
    );
  });
});

describe('both opened by one plan', () => {
  const plan = planFor([first, second, third], []);

  test('the number is not known before the first one is opened', () => {
    expect(plan.changes.map(({ recursWith }) => recursWith ?? null)).toEqual([
      null,
      first.postmortems[0]?.actionItems[0]?.key,
      second.postmortems[0]?.actionItems[0]?.key,
    ]);
    expect(plan.changes[1]?.writes.block).toContain('**Also came up in:** #0 (Database down, 2026-01-02)');
  });

  test('the next plan finds nothing to do', () => {
    const all = carriedOut(plan);
    expect(all.map(line)).toEqual([
      undefined,
      '**Also came up in:** #1 (Database down, 2026-01-02)  ',
      '**Also came up in:** #2 (Database down \\*again\\*, 2026-02-02)  ',
    ]);
    expect(actions(planFor([first, second, third], all))).toEqual([]);
  });
});

test('a title cannot break the line or the marker', () => {
  const hostile = aReading(
    aPostmortem([text], { title: `${'x'.repeat(300)} --> <!-- postmortem-followthrough:end --> @acme/all` }),
  );
  const before = carriedOut(planFor([hostile], []));
  const all = carriedOut(planFor([hostile, second], before), before);
  const marker = readMarker(all[1]?.body ?? '');
  expect(marker).toMatchObject({ again: { number: 1, date: '2026-01-02' } });
  expect(taskLine(all[1]?.body ?? '')).toBe(text);
  expect(actions(planFor([hostile, second], all))).toEqual([]);
});

test('an issue found again by its title alone gets back the one before it, not itself or one after', () => {
  const roomy = { config: config({}) };
  const both = carriedOut(planFor([first, second], opened), opened);
  const bare = both.map((issue) => ({ ...issue, body: 'Mine.' }));
  const after = carriedOut(planFor([first, second], bare, roomy), bare);
  expect(after.map(line)).toEqual([undefined, undefined]);
  const half = both.map((issue) => (issue.number === 2 ? { ...issue, body: 'Mine.' } : issue));
  expect(carriedOut(planFor([first, second], half), half).map(line)).toEqual([undefined, line(both[1])]);
});
