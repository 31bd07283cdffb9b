import { describe, expect, test } from '@jest/globals';
import { recognise } from '../../../src/core/planning/tracked.js';
import { idsTaken } from '../../../src/core/rules/ids-taken.js';
import { aPostmortem, aReading, bot, carriedOut, config, planFor } from '../../support/plan-builders.js';

const trust = { identity: bot, alsoTrusted: [] };
const at = (path: string, id = 'pm-7') => aReading(aPostmortem(['Alert on lag'], { id, path }));
const issues = carriedOut(planFor([at('postmortems/old.md')], []));
const said = (
  reading: ReturnType<typeof at>,
  { listed = issues, gone = false, rule = {} }: { listed?: typeof issues; gone?: boolean; rule?: object } = {},
) => {
  const tracked = recognise(listed, trust, 'postmortem').canonical.values();
  return idsTaken([reading], tracked, () => gone, config({ rules: { ...rule } }));
};

describe('An id that a postmortem outside of a change has', () => {
  test('is a warning that names file and issue, whatever its case', () => {
    const [problem, ...more] = said(at('postmortems/new.md', 'PM-7'));
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ rule: 'duplicate-postmortem-id', severity: 'warning', path: 'postmortems/new.md' });
    expect(problem?.message).toContain('"postmortems/old.md" has (issue #1)');
  });

  test.each([
    ['the same file', said(at('postmortems/old.md'))],
    ['another id', said(at('postmortems/new.md', 'pm-8'))],
    ['a file that the change takes away', said(at('postmortems/new.md'), { gone: true })],
    ['closed issues', said(at('postmortems/new.md'), { listed: issues.map((one) => ({ ...one, state: 'closed' })) })],
    ['the rule switched off', said(at('postmortems/new.md'), { rule: { 'duplicate-postmortem-id': 'off' } })],
  ])('nothing about %s', (_, problems) => {
    expect(problems).toEqual([]);
  });
});
