import { expect, test } from '@jest/globals';
import { buildReport } from '../../../src/core/build-report.js';
import { reportMarkdown } from '../../../src/core/rendering/report-markdown.js';
import { actionItem, halfYear, knownIssue, postmortem, reading, reportInput } from '../report-fixtures.js';

const asItIs = { sanitize: (text: string) => text };

test('verdict, unknowns, overdue, open, owners, ages', () => {
  const actionItems = [
    actionItem({ due: '2024-03-01' }),
    actionItem({ key: 'k2', text: 'Write it down', owners: [], issue: 'OPS-12' }),
    actionItem({ key: 'k3', text: 'Fixed', state: 'done' }),
  ];
  const issues = new Map([['k1', knownIssue(7)]]);
  const report = buildReport(reportInput([reading([postmortem({ actionItems })])], { issues }));
  expect(reportMarkdown(report, asItIs)).toBe(
    [
      '# Postmortem follow-through: acme/shop',
      '**2 action items are open, 1 of them overdue.**',
      'As of 2024-03-10, 1 postmortem. 1 done (1 not verified), 0 where file and issue disagree, 1 open without a due date, 1 without an owner, 1 without an issue.',
      '## Overdue (1)',
      '| Action item | Owner | Due | Severity | Issue | Postmortem |\n| --- | --- | --- | --- | --- | --- |\n' +
        '| Add an alert | @ada | 2024-03-01 (9 days late) | sev1 | [#7](https://github.com/acme/shop/issues/7) | postmortems/web.md:10 |',
      '## Open (1)',
      '| Action item | Owner | Due | Severity | Issue | Postmortem |\n| --- | --- | --- | --- | --- | --- |\n' +
        '| Write it down | – | – | sev1 | OPS-12 | postmortems/web.md:10 |',
      '## By owner',
      '| Owner | Overdue | Open | Done |\n| --- | --- | --- | --- |\n| @ada | 1 | 1 | 1 |\n| *nobody* | 0 | 1 | 0 |',
      '## How long the open ones have waited',
      '| Since the incident | Open |\n| --- | --- |\n| 0–7 days | 0 |\n| 8–30 days | 2 |\n| 31–90 days | 0 |\n' +
        '| 91–180 days | 0 |\n| over 180 days | 0 |\n| unknown | 0 |',
      '## Done (1)',
      '<details><summary>1 action item</summary>\n\n| Action item | Owner | Due | Severity | Issue | Postmortem |\n' +
        '| --- | --- | --- | --- | --- | --- |\n| Fixed – done (not verified) | @ada | – | sev1 | – | postmortems/web.md:10 |\n\n</details>\n',
    ].join('\n\n'),
  );
});

test('every text out of a file passes the sanitizer', () => {
  const evil = 'EVIL';
  const item = actionItem({ text: evil, owners: [evil], issue: evil, due: '2024-03-01' });
  const one = postmortem({ path: evil, id: evil, title: evil, severity: evil, actionItems: [item] });
  const readings = [reading([one]), reading([], { path: evil, unreadable: true })];
  const report = buildReport(reportInput(readings, { repository: evil }));
  expect(reportMarkdown(report, asItIs)).toContain(evil);
  expect(reportMarkdown(report, { sanitize: (text) => text.replaceAll(evil, 'tame') })).not.toContain(evil);
});

test('an address that is none of the web is not linked', () => {
  const issues = new Map([['k1', knownIssue(7, { url: 'javascript:x' })]]);
  const report = buildReport(reportInput([reading([postmortem({ actionItems: [actionItem()] })])], { issues }));
  expect(reportMarkdown(report, asItIs)).not.toContain('javascript');
});

test('a long table is cut, and says by how much', () => {
  const markdown = reportMarkdown(buildReport(halfYear()), { ...asItIs, maxRows: 2 });
  expect(markdown).toContain('… and 6 more, in report.json and report.csv.');
});
