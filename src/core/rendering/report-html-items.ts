/** Action items as a table of `report.html`; on a phone each row becomes a card. */

import { isUnfinished, type ReportItem } from '../report.js';
import { html, link, type Html, type HtmlValue } from './html.js';
import { plural, statusWords, trackerWords } from './report-words.js';

/** Address of a line in a file, null where there is none. */
export type FileLink = (path: string, line: number) => string | null;

export function itemTable(items: readonly ReportItem[], issuesKnown: boolean, fileLink: FileLink): Html {
  return html`<table class="items">
    <thead>
      <tr>
        <th>Action item</th>
        <th>Owner</th>
        <th>Due</th>
        <th class="number">Age</th>
        <th>Severity</th>
        <th>Issue</th>
      </tr>
    </thead>
    <tbody>
      ${items.map((item) => row(item, issuesKnown, fileLink))}
    </tbody>
  </table>`;
}

function row(item: ReportItem, issuesKnown: boolean, fileLink: FileLink): Html {
  const address = fileLink(item.path, item.line);
  const place = `${item.path}:${item.line}`;
  const facts: HtmlValue[] = [statusMark(item), item.kind === 'unspecified' ? '' : item.kind];
  facts.push(address === null ? place : link(address, place), item.drift ?? '', item.relapsed ? 'opened again' : '');
  const shown = facts.filter((fact) => fact !== '');
  return html`<tr>
    <td class="text" dir="auto">
      ${item.text}<span class="quiet">${shown.map((fact, index) => [index === 0 ? '' : ' · ', fact])}</span>
    </td>
    <td class="name" data-label="Owner">${item.owners.length === 0 ? missing('none') : item.owners.join(', ')}</td>
    <td class="nowrap" data-label="Due">${due(item)}</td>
    <td class="number" data-label="Age">${age(item)}</td>
    <td data-label="Severity">${item.severity ?? missing('unknown')}</td>
    <td class="name" data-label="Issue">${tracker(item, issuesKnown)}</td>
  </tr>`;
}

/** Open and overdue items say it by their due date. */
function statusMark(item: ReportItem): HtmlValue {
  if (isUnfinished(item)) return '';
  return html`<b class="${item.status === 'done' ? 'done' : ''}">${statusWords(item)}</b>`;
}

/** How long it has waited, which no longer counts where it is finished. */
function age(item: ReportItem): HtmlValue {
  if (!isUnfinished(item) && item.status !== 'proposed') return '';
  return item.ageDays === null ? missing('unknown') : `${item.ageDays} d`;
}

function due({ due: date, daysOverdue }: ReportItem): Html {
  if (date === null) return missing('none');
  if (daysOverdue === 0) return html`${date}`;
  return html`${date} <b class="overdue">${plural(daysOverdue, 'day')} late</b>`;
}

function tracker(item: ReportItem, issuesKnown: boolean): Html {
  const words = trackerWords(item);
  if (words === '') return missing(issuesKnown && item.status !== 'unknown' ? 'none' : 'unknown');
  return link(item.issue?.url ?? words, words);
}

function missing(word: string): Html {
  return html`<span class="quiet">${word}</span>`;
}
