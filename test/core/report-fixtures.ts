/** Postmortems and issues with defaults: a test says only what it is about. */

import type { ReportInput } from '../../src/core/build-report.js';
import type { KnownIssue } from '../../src/core/standing.js';
import type { ActionItem, Postmortem, Reading, Section } from '../../src/core/postmortem.js';

export function actionItem(fields: Partial<ActionItem> = {}): ActionItem {
  return {
    ...{ key: 'k1', authorId: null, text: 'Add an alert', kind: 'preventive', state: 'committed', owners: ['@ada'] },
    ...{ due: null, priority: null, done: null, issue: null, references: [], noIssue: false },
    ...{ line: 10, column: 1, endLine: 10, group: 'Action items', why: 'bullet' },
    ...fields,
  };
}

export function section(fields: Partial<Section> = {}): Section {
  return {
    ...{ name: 'summary', heading: 'Summary', line: 3, column: 1, endLine: 4, empty: false, why: 'atx' },
    ...fields,
  };
}

export function postmortem(fields: Partial<Postmortem> = {}): Postmortem {
  return {
    ...{ path: 'postmortems/web.md', id: 'web', title: 'Web down', titleLine: 1, date: '2024-02-25' },
    ...{ summary: null, rootCause: null },
    ...{
      startedAt: null,
      endedAt: null,
      durationMinutes: null,
      severity: 'sev1',
      status: null,
      authors: [],
      areas: [],
    },
    ...{ sections: [], actionItems: [], line: 1, endLine: 20 },
    ...fields,
  };
}

export function reading(postmortems: readonly Postmortem[], fields: Partial<Reading> = {}): Reading {
  return {
    path: postmortems[0]?.path ?? 'postmortems/web.md',
    ...{ postmortems, problems: [], unreadable: false, passedOver: [] },
    facts: {
      ...{ timeline: [], times: [] },
      ...{ placeholders: [], unreadableDates: [], disabledLines: [], disabledRules: [], notAPostmortem: null },
    },
    ...fields,
  };
}

export function knownIssue(number: number, fields: Partial<KnownIssue> = {}): KnownIssue {
  return {
    ...{ number, url: `https://github.com/acme/shop/issues/${number}`, state: 'open', stateReason: null },
    ...{ proof: 'none', assignees: [], createdAt: '2024-02-26T08:00:00Z' },
    ...fields,
  };
}

export function reportInput(readings: readonly Reading[], fields: Partial<ReportInput> = {}): ReportInput {
  return { readings, problems: [], issues: new Map(), today: '2024-03-10', repository: 'acme/shop', ...fields };
}

/** A team's half year: some followed through, some late, some unknown. */
export function halfYear(): ReportInput {
  const texts = [
    'Set up automated alerts for traffic spikes and server metrics',
    'Load-test the checkout before each campaign, with the traffic of the last one doubled',
    'Document how to scale the web tier, and who may do it at night',
    'Renew certificates 30 days before they expire',
    'Rate-limit the retry loop of the mobile app <script>alert(1)</script>',
    'Add a dashboard for queue depth',
    'Review the failover of the primary database every quarter with the people on call, write down what was learned',
  ];
  const owners = [['@ada'], ['@grace', 'Platform team'], [], ['@linus'], ['@ada'], ['@grace'], ['SRE']];
  const due = ['2024-03-01', null, '2024-06-30', '2023-12-20', null, '2024-05-01', '2024-07-15'];
  const titles = [
    'Outage of the web shop',
    'Certificate expired on the API',
    'Queue stalled for two hours',
    'Slow checkout',
  ];
  const issues = new Map<string, KnownIssue>();
  const readings = titles.map((title, at) => {
    const items = texts.slice(0, 4 + (at % 3)).map((text, index) => {
      const key = `k${at}-${index}`;
      const state = index === 3 && at === 1 ? 'proposed' : at === 3 && index === 1 ? 'declined' : 'committed';
      if (index !== 2 && state === 'committed') {
        const closed = (at + index) % 3 === 0;
        issues.set(key, knownIssue(40 + at * 10 + index, closed ? { state: 'closed', stateReason: 'completed' } : {}));
      }
      return actionItem({
        ...{ key, text, state, owners: owners[index] ?? [], due: due[index] ?? null, line: 40 + index },
        ...{
          kind: index % 2 === 0 ? 'preventive' : 'corrective',
          references: [],
          issue: index === 5 ? 'OPS-12' : null,
        },
      });
    });
    const date = ['2024-02-25', '2023-12-01', '2023-06-14', null][at] ?? null;
    const path = `postmortems/${date ?? 'undated'}-${title.split(' ')[0]?.toLowerCase() ?? ''}.md`;
    return reading([
      postmortem({
        path,
        id: path.slice(12, -3),
        title,
        date,
        severity: ['sev1', 'sev2', 'sev3', null][at] ?? null,
        actionItems: items,
      }),
    ]);
  });
  const problem = {
    rule: 'missing-due-date',
    severity: 'warning',
    path: readings[0]?.path ?? '',
    line: 41,
    column: 1,
  } as const;
  return reportInput([...readings, reading([], { path: 'postmortems/broken.md', unreadable: true })], {
    issues,
    problems: [{ ...problem, message: 'Two action items have no due date.', help: 'Add one.' }],
  });
}
