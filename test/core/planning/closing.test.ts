/** What is taken for evidence of a closing. */

import { describe, expect, test } from '@jest/globals';
import { evidenceIn, isUnexplained, proofOf } from '../../../src/core/planning/closing.js';
import type { Marker } from '../../../src/core/planning/marker.js';
import type { TrackedIssue } from '../../../src/core/planning/tracked-issue.js';
import { recognise, type Tracked } from '../../../src/core/planning/tracked.js';
import { bot, carriedOut, planFor, readingOf } from '../../support/plan-builders.js';

describe('evidence', () => {
  test.each([
    ['Evidence: https://a.b/c', 'https://a.b/c'],
    ['EVIDENCE:http://a.b', 'http://a.b'],
    ['First line\nevidence: https://a.b', 'https://a.b'],
    ['(evidence: https://a.b)', 'https://a.b'],
    ['*evidence:* https://a.b', 'https://a.b'],
    ['**evidence:** <https://a.b>, done', 'https://a.b'],
    ['__evidence:__   https://a.b', 'https://a.b'],
    ['>evidence: https://a.b', 'https://a.b'],
    ['-evidence: https://a.b two', 'https://a.b'],
    ['as evidence: https://a.b and evidence: https://c.d', 'https://a.b'],
    ['counterevidence: https://a.b', null],
    ['evidence: ftp://a.b', null],
    ['evidence: https://', null],
    ['evidence https://a.b', null],
    ['evidence: see https://a.b', null],
  ])('%j', (text, address) => {
    expect(evidenceIn(text)).toBe(address);
  });
});

describe('a closing', () => {
  const at = '2026-05-01T00:00:00Z';
  const [issue] = carriedOut(planFor([readingOf('Alert on lag')], []));
  if (issue === undefined) throw new Error('nothing opened');

  function tracked(rest: Partial<TrackedIssue>, marked: Partial<Marker> = {}): Tracked {
    const [one] = recognise(
      [{ ...(issue as TrackedIssue), ...rest }],
      { identity: bot, alsoTrusted: [] },
      'postmortem',
    ).canonical.values();
    if (one === undefined) throw new Error('not tracked');
    return { ...one, marker: { ...one.marker, ...marked } };
  }
  const closed = { state: 'closed', closedAt: at } as const;

  test.each<[string, Tracked, boolean, ReturnType<typeof proofOf>]>([
    ['of an open issue is none', tracked({}), false, 'none'],
    [
      'of an open issue is none, whatever was written',
      tracked({ body: `${issue.body}\nevidence: https://a.b` }),
      false,
      'none',
    ],
    ['that nobody asked about', tracked(closed), true, 'unknown'],
    ['whose time is not known is not asked about', tracked({ state: 'closed' }), false, 'unknown'],
    ['that was asked about: merged', tracked(closed, { closing: { at, by: '#1' } }), false, 'merged'],
    ['that was asked about: by hand', tracked(closed, { closing: { at, by: null } }), false, 'none'],
    [
      'after the one that was asked about',
      tracked(closed, { closing: { at: '2026-04-01T00:00:00Z', by: '#1' } }),
      true,
      'unknown',
    ],
    ['that was our own', tracked(closed, { state: 'done' }), false, 'none'],
    [
      'after our own, and after one that was asked about',
      tracked(closed, { state: 'done', closing: { at: 'x', by: '#1' } }),
      true,
      'unknown',
    ],
    ['with a link behind it', tracked({ ...closed, body: `${issue.body}\nevidence: https://a.b` }), true, 'evidence'],
  ])('%s', (_, one, asks, proof) => {
    expect([isUnexplained(one), proofOf(one)]).toEqual([asks, proof]);
  });
});
