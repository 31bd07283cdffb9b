/** `report.md`: the Report in Markdown, also fit for a job summary. */

import type { Report, ReportItem } from '../report.js';
import { ageWords, plural, statusWords, trackerWords, unknowns, verdict } from './report-words.js';

export interface ReportMarkdownOptions {
  /** Makes text from files inert inside one table cell: no markup, mention, reference or line break is left in it. */
  readonly sanitize: (text: string) => string;
  /** Rows shown in one table; what is left out is counted. */
  readonly maxRows?: number;
}

export function reportMarkdown(report: Report, { sanitize, maxRows = 100 }: ReportMarkdownOptions): string {
  const table = (items: readonly ReportItem[]) => itemTable(items, maxRows, sanitize);
  const of = (status: ReportItem['status']) => report.items.filter((item) => item.status === status);
  const parts = [
    `# Postmortem follow-through${report.repository === null ? '' : `: ${sanitize(report.repository)}`}`,
    `**${verdict(report)}**`,
    `As of ${report.date}, ${plural(report.counts.postmortems, 'postmortem')}. ${gaps(report)}`,
    ...unknowns(report).map((note) => `> ${sanitize(note)}`),
    ...section('## Overdue', of('overdue'), table),
    ...section('## Open', of('open'), table),
    ...section('## Not known', of('unknown'), table),
    ...section('## Proposed, waiting for a person to confirm', of('proposed'), table),
    ...owners(report, maxRows, sanitize),
    ...ages(report),
    ...section('## Done', of('done'), (items) => fold(plural(items.length, 'action item'), table(items))),
  ];
  return `${parts.join('\n\n')}\n`;
}

function section(
  title: string,
  items: readonly ReportItem[],
  body: (items: readonly ReportItem[]) => string,
): string[] {
  return items.length === 0 ? [] : [`${title} (${items.length})`, body(items)];
}

function gaps({ counts }: Report): string {
  const words = `${counts.done} done (${counts.unverified} not verified), ${counts.drifting} where file and issue disagree, ${counts.withoutDue} open without a due date, ${counts.withoutOwner} without an owner`;
  return counts.withoutIssue === null ? `${words}.` : `${words}, ${counts.withoutIssue} without an issue.`;
}

function itemTable(items: readonly ReportItem[], maxRows: number, sanitize: (text: string) => string): string {
  const rows = items.slice(0, maxRows).map((item) => [
    [item.text, item.proof === null ? '' : statusWords(item), item.drift ?? '', item.relapsed ? 'opened again' : '']
      .filter((words) => words !== '')
      .map(sanitize)
      .join(' – '),
    sanitize(item.owners.join(', ')) || '–',
    `${item.due ?? '–'}${item.daysOverdue > 0 ? ` (${plural(item.daysOverdue, 'day')} late)` : ''}`,
    sanitize(item.severity ?? '') || '–',
    tracker(item, sanitize),
    sanitize(`${item.path}:${item.line}`),
  ]);
  const more = items.length - rows.length;
  const table = tableOf(['Action item', 'Owner', 'Due', 'Severity', 'Issue', 'Postmortem'], rows);
  return more === 0 ? table : `${table}\n\n… and ${more} more, in report.json and report.csv.`;
}

/** An issue of ours is linked by its number; a reference out of a file stays text. */
function tracker(item: ReportItem, sanitize: (text: string) => string): string {
  if (item.issue !== null && /^https?:\/\/[^\s()<>|]+$/.test(item.issue.url)) {
    return `[${trackerWords(item)}](${item.issue.url})`;
  }
  return sanitize(trackerWords(item)) || '–';
}

function owners(report: Report, maxRows: number, sanitize: (text: string) => string): string[] {
  if (report.byOwner.length === 0) return [];
  const rows = report.byOwner
    .slice(0, maxRows)
    .map(({ owner, overdue, open, done }) => [owner === null ? '*nobody*' : sanitize(owner), overdue, open, done]);
  return ['## By owner', tableOf(['Owner', 'Overdue', 'Open', 'Done'], rows)];
}

function ages(report: Report): string[] {
  if (report.counts.open === 0) return [];
  const rows = report.ages.map((bucket) => [ageWords(bucket), bucket.open]);
  return ['## How long the open ones have waited', tableOf(['Since the incident', 'Open'], rows)];
}

function tableOf(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

function fold(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
