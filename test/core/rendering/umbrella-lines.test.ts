/** Umbrellas as they are shown: beside the items, never among them, and inert. */

import { expect, test } from '@jest/globals';
import { renderCheck } from '../../../src/core/rendering/comment.js';
import { appliedMarkdown, planMarkdown } from '../../../src/core/rendering/plan-markdown.js';
import { appliedText, planText } from '../../../src/core/rendering/plan-text.js';
import type { ShownApplied } from '../../../src/core/rendering/applied.js';
import { aPostmortem, aReading, config, links, planFor } from '../../support/plan-builders.js';

const hostile = 'Down\u001b[31m @acme/sre fixes #1 <img src=x>';
const reading = aReading(aPostmortem(['Alert on lag', 'Page the owner'], { title: hostile }));
const plan = planFor([reading], [], { config: config({ umbrella: 'issue' }) });
const held = planFor([reading], [], { config: config({ umbrella: 'milestone', 'max-new-issues': 1 }) });
const view = {
  files: [{ path: reading.path, draft: false, problems: [] }],
  removed: 0,
  ownOpen: [],
  otherOpen: [],
  allOpenUrl: 'https://github.com/acme/ops/issues',
  links,
  elsewhere: [],
};

test('a plan counts it for itself', () => {
  expect(planText(plan)).toContain('Plan: 2 to open, 1 parent issue to open; 0 items left as they are.');
  expect(planText(held)).toContain('Plan: 2 to open, 1 milestone to open;');
  expect(planMarkdown(plan)).toContain('**To open** (2)');
  expect(planMarkdown(plan)).toContain('**Parent issues and milestones** (1)');
});

test('the comment says what merging opens, and what it would', () => {
  expect(renderCheck({ ...view, plan }, 60_000)).toContain('merging opens 2 issues');
  expect(renderCheck({ ...view, plan }, 60_000)).toContain('**Merging this opens 1 parent issue**');
  expect(renderCheck({ ...view, plan: held }, 60_000)).toContain('**Merging this would open 1 milestone**');
});

test('what came of it, and what did not', () => {
  const [change] = plan.umbrellas;
  if (change === undefined) throw new Error('No umbrella is planned.');
  const umbrella = { number: 7, url: 'https://github.com/acme/ops/issues/7' };
  const applied: ShownApplied = {
    outcomes: [],
    umbrellas: [
      { change, result: 'applied', umbrella, message: 'Sub-issues are not known here.' },
      { change, result: 'not-kept', umbrella: null, message: null },
      { change, result: 'left', umbrella: null, message: null },
    ],
    incomplete: ['1 umbrella is left for the next run.'],
    overtaken: false,
  };
  const counts = '1 parent issue opened, 1 parent issue not kept, 1 parent issue left for the next run. Not complete.';
  expect(appliedText(applied, plan)).toContain(counts);
  expect(appliedText(applied, plan)).toContain('opened    #7  Postmortem: Down');
  expect(appliedMarkdown(applied, plan)).toContain(counts);
  expect(appliedMarkdown(applied, plan)).toContain(': opened. Sub-issues are not known here.');
});

test('words of a file are inert wherever they are shown', () => {
  for (const text of [planMarkdown(plan), renderCheck({ ...view, plan }, 60_000)]) {
    expect(text).not.toMatch(/@acme|fixes #1|<img/);
  }
  // eslint-disable-next-line no-control-regex
  expect(planText(plan)).not.toMatch(/\u001b/);
});
