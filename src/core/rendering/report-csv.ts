/** `report.csv`: one row for each action item, for spreadsheets. Columns are only ever added at the end. */

import type { Report, ReportItem } from '../report.js';
import { csv, type CsvValue } from './csv.js';

const columns: readonly (readonly [string, (item: ReportItem, report: Report) => CsvValue])[] = [
  ['status', ({ status }) => status],
  ['action_item', ({ text }) => text],
  ['kind', ({ kind }) => kind],
  ['owners', ({ owners }) => owners.join('; ')],
  ['due', ({ due }) => due],
  ['days_overdue', ({ daysOverdue }) => daysOverdue],
  ['age_days', ({ ageDays }) => ageDays],
  ['priority', ({ priority }) => priority],
  ['severity', ({ severity }) => severity],
  ['postmortem', ({ postmortem }) => postmortem],
  ['path', ({ path }) => path],
  ['line', ({ line }) => line],
  ['issue', ({ issue, reference }) => (issue === null ? reference : issue.url)],
  [
    'issue_state',
    ({ issue, status }, { issuesKnown }) =>
      issuesKnown && status !== 'unknown' ? (issue?.state ?? 'none') : 'unknown',
  ],
  ['basis', ({ basis }) => basis],
  ['key', ({ key }) => key],
  ['proof', ({ proof }) => proof],
  ['drift', ({ drift }) => drift],
  ['relapsed', ({ relapsed }) => (relapsed ? 'yes' : 'no')],
  ['repository', ({ issue }, { repository }) => (issue === null ? null : (issue.repository ?? repository))],
];

export function reportCsv(report: Report): string {
  const header = columns.map(([name]) => name);
  return csv([header, ...report.items.map((item) => columns.map(([, value]) => value(item, report)))]);
}
