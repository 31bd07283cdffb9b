/** Why an item gets no issue, in words that a person can act on. */

import { describe, expect, test } from '@jest/globals';
import { eligibility, type Eligibility } from '../../../src/core/planning/eligible.js';
import { Elsewhere } from '../../../src/core/planning/elsewhere.js';
import type { IssueName, Referenced } from '../../../src/core/planning/tracked-issue.js';
import type { ActionItem } from '../../../src/core/postmortem.js';
import { anIssue, anItem, aPostmortem, bot, config, links } from '../../support/plan-builders.js';

interface Case {
  readonly date?: string | null;
  readonly since?: string;
  readonly is?: Referenced;
}

function verdict(item: Partial<ActionItem>, { date = '2026-01-02', since, is }: Case = {}): Eligibility {
  return eligibility(
    { item: anItem('Alert on lag', item), postmortem: aPostmortem([], { date }) },
    {
      config: config(since === undefined ? {} : { since }),
      elsewhere: new Elsewhere({ config: config({}), links }),
      referenced: new Map<IssueName, Referenced>(is === undefined ? [] : [['#12', is]]),
      trust: { identity: bot, alsoTrusted: [] },
    },
  );
}

const proposed = 'Read with little certainty: make it a list item under a heading such as "Action items" to open it.';
const named = { references: ['#12'] };

test.each<[string, string, Partial<ActionItem>, Case]>([
  ['done', 'Done in the file.', { state: 'done' }, {}],
  ['declined', 'Declined in the file.', { state: 'declined' }, {}],
  ['superseded', 'Superseded in the file.', { state: 'superseded' }, {}],
  ['proposed', proposed, { state: 'proposed' }, {}],
  ['no-issue', 'Marked no-issue.', { noIssue: true }, {}],
  ['undated', 'The postmortem has no date to compare with since: 2026-01-02.', {}, { since: '2026-01-02', date: null }],
  ['before-since', 'The incident is from before since: 2026-01-03.', {}, { since: '2026-01-03' }],
  ['elsewhere', 'Tracked elsewhere: OPS-1, acme/web#2.', { references: ['OPS-1', 'acme/web#2'] }, {}],
  ['pull-request', '`#12` is a pull request.', named, { is: 'pull-request' }],
  ['reference-unknown', '`#12` was not looked up in this run: it opens nothing until it is.', named, {}],
  ['reference-unknown', '`#12` was not looked up in this run: it opens nothing until it is.', named, { is: 'unknown' }],
  [
    'missing-reference',
    '`#12` does not exist here: correct or remove the reference to open an issue.',
    named,
    { is: 'missing' },
  ],
  ['closed', '`#12` is closed.', named, { is: anIssue(12, { state: 'closed' }) }],
])('%s: %s', (reason, note, item, about) => {
  expect(verdict(item, about)).toEqual({ kind: 'none', reason, note });
});

describe('is opened', () => {
  test('where nothing speaks against it, also on the very day of since', () => {
    expect(verdict({})).toEqual({ kind: 'create' });
    expect(verdict({}, { date: null })).toEqual({ kind: 'create' });
    expect(verdict({}, { since: '2026-01-02' })).toEqual({ kind: 'create' });
  });

  test('or taken over where it names an open issue of this repository, among others', () => {
    const is = anIssue(12);
    expect(verdict({ references: ['OPS-1', '#12'] }, { is })).toEqual({ kind: 'adopt', name: '#12', referenced: is });
  });
});

test('what the item says comes first, then since, then what it names', () => {
  const about = { since: '2026-01-03', is: 'missing' } as const;
  expect(verdict({ ...named, state: 'done' }, about)).toMatchObject({ reason: 'done' });
  expect(verdict(named, about)).toMatchObject({ reason: 'before-since' });
});
