import { describe, expect, test } from '@jest/globals';
import { planJson, appliedJson } from '../../../src/core/planning/plan-json.js';
import type { ShownApplied } from '../../../src/core/rendering/applied.js';
import { appliedMarkdown, planMarkdown } from '../../../src/core/rendering/plan-markdown.js';
import { appliedText, planText } from '../../../src/core/rendering/plan-text.js';
import { anItem, carriedOut, config, planFor, readingOf } from '../../support/plan-builders.js';

const before = carriedOut(planFor([readingOf('Alert on lag', 'Raise the pool size')], []));
const reading = readingOf(
  anItem('Alert on the lag', { owners: ['Platform team', '@ada'], due: '2026-03-01' }),
  anItem('Write @acme/sre a runbook', { owners: ['Platform team'], line: 11 }),
  anItem('Ask the vendor', { noIssue: true, line: 12 }),
  anItem('Split the table', { references: ['OPS-7'], line: 13 }),
  anItem('We should look at sharding', { state: 'proposed', line: 14 }),
);
const plan = planFor([reading], before);
const held = planFor([reading], [], { config: config({ 'max-new-issues': 1 }) });
const nothing: ShownApplied = { outcomes: [], umbrellas: [], incomplete: [], overtaken: false };

test('a plan for a terminal', () => {
  expect(planText(plan)).toMatchSnapshot();
});

test('a plan as Markdown', () => {
  expect(planMarkdown(plan)).toMatchSnapshot();
});

test('what came of it', () => {
  const outcomes: ShownApplied['outcomes'] = plan.changes
    .filter(({ action }) => action !== 'none')
    .map((change, at) => ({
      change,
      result: at === 0 ? 'applied' : 'refused',
      issue: { number: 40 + at, url: `https://github.com/acme/ops/issues/${40 + at}` },
      message: at === 0 ? null : 'Issues are off.',
    }));
  const applied = { outcomes, umbrellas: [], incomplete: ['update #2: Issues are off.'], overtaken: false };
  expect(appliedMarkdown(applied, plan)).toMatchSnapshot();
  expect(appliedText(applied, plan)).toMatchSnapshot();
  expect(appliedJson(applied, plan)).toMatchObject({
    complete: false,
    outcomes: [{ result: 'applied' }, { result: 'refused' }, { result: 'refused' }],
  });
});

describe('a plan that is held back', () => {
  test('shows what it would open, wherever it is shown', () => {
    const reason = '2 issues would be opened, the limit is 1: none is.';
    for (const text of [
      planText(held),
      planMarkdown(held),
      appliedMarkdown(nothing, held),
      appliedText({ ...nothing, incomplete: [reason] }, held),
    ]) {
      expect(text).toContain('Alert on the lag');
    }
    expect(planText(held)).toContain(reason);
    expect(planJson(held)).toMatchObject({ held: { kind: 'too-many', wanted: 2, limit: 1, since: null } });
  });
});
