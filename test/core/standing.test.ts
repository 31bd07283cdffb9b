/** One state from two sides. */

import { describe, expect, test } from '@jest/globals';
import type { ActionItem } from '../../src/core/postmortem.js';
import { itemDrift, standing, type KnownIssue } from '../../src/core/standing.js';
import { actionItem, knownIssue, postmortem } from './report-fixtures.js';

const closed = (fields: Partial<KnownIssue> = {}): KnownIssue =>
  knownIssue(7, { state: 'closed', stateReason: 'completed', ...fields });

function stands(item: Partial<ActionItem>, issue: KnownIssue | null, requireEvidence = false) {
  return standing(postmortem(), actionItem({ due: '2024-03-09', ...item }), issue, {
    today: '2024-03-10',
    requireEvidence,
  });
}

describe('an issue that is open is never done', () => {
  test.each(['done', 'declined', 'superseded'] as const)('%s in the file', (state) => {
    expect(stands({ state }, knownIssue(7))).toEqual({ status: 'overdue', basis: 'issue', proof: null });
  });

  test('not even with evidence in the item', () => {
    expect(stands({ state: 'done', evidence: 'https://example.org/1' }, knownIssue(7)).status).toBe('overdue');
  });
});

describe('what shows that it is done', () => {
  test.each(['merged', 'evidence', 'none', 'unknown'] as const)('%s, as its issue has it', (proof) => {
    expect(stands({}, closed({ proof }))).toEqual({ status: 'done', basis: 'issue', proof });
  });

  test('a link in the item', () => {
    const item = { state: 'done', evidence: 'https://example.org/1' } as const;
    expect(stands(item, null).proof).toBe('evidence');
    expect(stands(item, closed({ proof: 'unknown' })).proof).toBe('evidence');
  });

  test('the word of the file alone shows nothing', () => {
    expect(stands({ state: 'done' }, null)).toEqual({ status: 'done', basis: 'file', proof: 'none' });
  });
});

describe('where proof is required', () => {
  test.each(['none', 'unknown'] as const)('%s counts as open', (proof) => {
    expect(stands({ state: 'done' }, closed({ proof }), true)).toMatchObject({ status: 'overdue', proof: null });
    expect(stands({}, closed({ proof }), true).status).toBe('overdue');
  });

  test('so does the word of the file alone', () => {
    expect(stands({ state: 'done' }, null, true).status).toBe('overdue');
  });

  test.each(['merged', 'evidence'] as const)('%s is done', (proof) => {
    expect(stands({ state: 'done' }, closed({ proof }), true)).toMatchObject({ status: 'done', proof });
  });

  test('what was declined needs none', () => {
    expect(stands({}, closed({ stateReason: 'not_planned' }), true).status).toBe('declined');
  });
});

describe('drift', () => {
  const reopened = { state: 'open', stateReason: 'reopened' } as const;
  const completed = { state: 'closed', stateReason: 'completed' } as const;
  const notPlanned = { state: 'closed', stateReason: 'not_planned' } as const;
  const duplicate = { state: 'closed', stateReason: 'duplicate' } as const;

  test.each([
    ['committed', { state: 'open', stateReason: null }, null],
    ['committed', reopened, null],
    ['done', { state: 'open', stateReason: null }, 'done in the file, its issue is open'],
    ['done', reopened, 'done in the file, its issue is open again'],
    ['committed', completed, 'open in the file, its issue is closed as completed'],
    ['committed', notPlanned, 'open in the file, its issue is closed as not planned'],
    ['committed', duplicate, 'open in the file, its issue is closed as a duplicate'],
    ['done', completed, null],
    ['done', notPlanned, 'done in the file, its issue is closed as not planned'],
    ['declined', completed, 'declined in the file, its issue is closed as completed'],
    ['declined', notPlanned, null],
    ['superseded', duplicate, null],
  ] as const)('%s and %o', (state, issue, words) => {
    expect(itemDrift({ state }, issue)).toBe(words);
  });

  test('without an issue there is none', () => {
    expect(itemDrift({ state: 'done' }, null)).toBeNull();
  });
});
