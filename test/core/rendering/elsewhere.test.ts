/** Other repositories wherever something is shown: named in full, and what is not known said to be so. */

import { describe, expect, test } from '@jest/globals';
import { buildReport, type NotKnown } from '../../../src/core/build-report.js';
import { planJson, planJsonSchema } from '../../../src/core/planning/plan-json.js';
import { renderCheck } from '../../../src/core/rendering/comment.js';
import { appliedMarkdown, planMarkdown } from '../../../src/core/rendering/plan-markdown.js';
import { appliedText, planCounts, planText } from '../../../src/core/rendering/plan-text.js';
import { reportCsv } from '../../../src/core/rendering/report-csv.js';
import { reportHtml } from '../../../src/core/rendering/report-html.js';
import { reportMarkdown } from '../../../src/core/rendering/report-markdown.js';
import { anItem, config, links, planFor, readingOf } from '../../support/plan-builders.js';
import { actionItem, knownIssue, postmortem, reading, reportInput } from '../report-fixtures.js';

const there = 'acme/checkout';
const items = [anItem('Alert on lag', { area: 'checkout' }), anItem('Raise the pool', { area: 'pay', line: 11 })];
const settings = config({ services: { checkout: there, pay: 'acme/pay' } });
const why = 'Could not list the issues: 503.';
const plan = planFor([readingOf(...items)], [], {
  config: settings,
  others: [
    { repository: there, unknown: why, closed: null },
    { repository: 'acme/pay', unknown: null, closed: 'which is archived' },
  ],
});

describe('a plan', () => {
  test.each([
    ['text', planText(plan)],
    ['Markdown', planMarkdown(plan)],
    ['what came of it', appliedText({ outcomes: [], umbrellas: [], incomplete: [why], overtaken: false }, plan)],
    [
      'what came of it, as Markdown',
      appliedMarkdown({ outcomes: [], umbrellas: [], incomplete: [why], overtaken: false }, plan),
    ],
  ])('as %s says what is not known and what is held, and why', (_, text) => {
    expect(text).toContain('Alert on lag');
    expect(text).toContain('which could not be read: whether it has an issue is unknown');
    expect(text).toContain('Raise the pool');
    expect(text).toContain('which is archived');
    expect(text).toContain(why);
  });

  test('counts what is not known for itself', () => {
    expect(planCounts(plan)).toBe(
      'Plan: nothing to do; 0 items left as they are, 1 item waiting for a person, 1 item not known.',
    );
  });

  test('as JSON has both, and nothing of it where issues go nowhere else', () => {
    expect(planJson(plan)).toMatchObject({
      changes: [
        { repository: there, unknown: true, reasons: ['repository-unknown'] },
        { repository: 'acme/pay', reasons: ['repository-closed'] },
      ],
      elsewhere: [
        { repository: there, unknown: true, why, waiting: 1 },
        { repository: 'acme/pay', unknown: false, waiting: 1 },
      ],
    });
    const home = planJson(planFor([readingOf('Alert on lag')], []));
    expect(JSON.stringify(home)).not.toMatch(/"(?:repository|unknown|elsewhere)"/);
    expect(planJsonSchema.safeParse(home).success).toBe(true);
  });
});

test('the comment on a pull request says what is not known, and does not call it open', () => {
  const view = { files: [], removed: 1, plan, ownOpen: [], otherOpen: [], elsewhere: plan.elsewhere };
  const text = renderCheck({ ...view, allOpenUrl: 'https://github.com/acme/ops/issues', links }, 60_000);
  expect(text).toContain('Not known to this run: what is open in `acme/checkout`.');
  expect(text).toContain('**1 item of repositories that this run cannot read**');
  expect(text).toContain('**1 item will not be opened as written**');
});

describe('the report', () => {
  const notKnown: NotKnown = { items: new Set(['k1', 'k2']), repositories: [{ repository: there, why }] };
  const actionItems = [
    actionItem({ due: '2024-01-01' }),
    actionItem({ key: 'k2', text: 'Split the table', state: 'done', done: true }),
    actionItem({ key: 'k3', text: 'Warm the cache' }),
  ];
  const issues = new Map([['k3', knownIssue(7, { repository: 'acme/pay' })]]);
  const report = buildReport(reportInput([reading([postmortem({ actionItems })])], { issues, notKnown }));

  test('what is not known is neither open, overdue nor done, whatever its file says', () => {
    const of = Object.fromEntries(report.items.map(({ key, status }) => [key, status]));
    expect(of).toEqual({ k1: 'unknown', k2: 'unknown', k3: 'open' });
    expect(report.counts).toMatchObject({ items: 3, open: 1, overdue: 0, done: 0, unknown: 2, withoutIssue: 0 });
    expect(report.unknownRepositories).toEqual([{ repository: there, why }]);
    expect(report.byOwner).toMatchObject([{ open: 1, done: 0 }]);
  });

  test('every format lists it under a title of its own, with the reason', () => {
    const html = reportHtml(report);
    expect(html).toContain('<h2>Not known (2)</h2>');
    expect(html).toContain('acme/checkout could not be read: its action items are neither open nor done here.');
    expect(html).toContain('acme/pay#7');
    // In the list and again below its postmortem.
    expect(html.split('>unknown</span>').length - 1).toBe(2 * 2);
    const markdown = reportMarkdown(report, { sanitize: (text) => text });
    expect(markdown).toContain('## Not known (2)');
    expect(markdown).toContain(`> acme/checkout could not be read`);
    expect(markdown).toContain('[acme/pay#7](https://github.com/acme/shop/issues/7)');
    const [header = '', ...rows] = reportCsv(report).trim().split('\r\n');
    const column = (name: string): (string | undefined)[] =>
      rows.map((row) => row.split(',')[header.split(',').indexOf(name)]);
    expect(column('issue_state')).toEqual(['open', 'unknown', 'unknown']);
    expect(column('repository')).toEqual(['acme/pay', '', '']);
  });

  test('its first sentence does not say that nothing is open where that is not known', () => {
    const only = reading([postmortem({ actionItems: actionItems.slice(0, 2) })]);
    const html = reportHtml(buildReport(reportInput([only], { issues: new Map(), notKnown })));
    expect(html).toContain('Nothing is known to be open; of 2 action items it is not known.');
  });
});
