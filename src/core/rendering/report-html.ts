/**
 * `report.html`: one file that needs no other, for the person who asks "are we following through?". The answer first,
 * then what is overdue, what is open, whose it is and how long it has waited; what is not known is said.
 */

import type { Report } from '../report.js';
import { html, Html, type HtmlValue } from './html.js';
import { ageTable, ownerTable, postmortemGroups, severityTable } from './report-html-groups.js';
import { itemTable, type FileLink } from './report-html-items.js';
import { plural, unknowns, verdict } from './report-words.js';
import { reportStyle } from './report-html-style.js';

/**
 * @param report the items in their order of attention
 * @param fileLink gives the address of a line in a file, null where there is none
 */
export function reportHtml(report: Report, fileLink: FileLink = () => null): string {
  const title =
    report.repository === null ? 'Postmortem follow-through' : `Postmortem follow-through: ${report.repository}`;
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
        />
        <title>${title}</title>
        <style>
          ${new Html([reportStyle], [])}
        </style>
      </head>
      <body>
        <header>
          <h1>${title}</h1>
          <p class="quiet">As of ${report.date}, ${plural(report.counts.postmortems, 'postmortem')}</p>
          <p class="verdict">${verdict(report)}</p>
          ${unknowns(report).map((note) => html`<p class="note">${note}</p>`)} ${tiles(report)}
        </header>
        <main>${sections(report, fileLink)}</main>
      </body>
    </html> `;
  return page.markup;
}

function tiles({ counts }: Report): Html {
  const share = counts.open + counts.done === 0 ? null : Math.round((100 * counts.done) / (counts.open + counts.done));
  const tile = (name: string, count: number, note: string, style = '') =>
    html`<div class="tile">
      <dt>${name}</dt>
      <dd class="${count > 0 ? style : ''}">${count}<small>${note}</small></dd>
    </div>`;
  return html`<dl class="tiles">
    ${tile('Overdue', counts.overdue, 'past their due date', 'overdue')}
    ${tile('Open', counts.open, 'overdue ones included', 'open')}
    ${tile('Done', counts.done, share === null ? 'nothing committed' : `${share} % of what was committed`, 'done')}
    ${tile('Not verified', counts.unverified, 'done by hand, without evidence')}
    ${tile('Disagree', counts.drifting, 'file and issue say different things')}
    ${tile('No due date', counts.withoutDue, 'open, can never be overdue')}
    ${tile('No owner', counts.withoutOwner, 'open, nobody is named')}
    ${counts.withoutIssue === null ? null : tile('No issue', counts.withoutIssue, 'open, not tracked here')}
  </dl>`;
}

function sections(report: Report, fileLink: FileLink): Html[] {
  const of = (status: string) => report.items.filter((item) => item.status === status);
  const always = (title: string, body: HtmlValue) =>
    html`<section>
      <h2>${title}</h2>
      ${body}
    </section>`;
  const listed = (title: string, status: string) => {
    const items = of(status);
    return items.length === 0
      ? []
      : [always(`${title} (${items.length})`, itemTable(items, report.issuesKnown, fileLink))];
  };
  const folded = (title: string, status: string) => {
    const items = of(status);
    return items.length === 0
      ? []
      : [
          html`<details>
            <summary>${title} (${items.length})</summary>
            ${itemTable(items, report.issuesKnown, fileLink)}
          </details>`,
        ];
  };
  return [
    ...listed('Overdue', 'overdue'),
    ...listed('Open', 'open'),
    ...listed('Not known', 'unknown'),
    ...(report.items.length === 0 ? [] : [always('By postmortem', postmortemGroups(report, fileLink))]),
    ...(report.byOwner.length === 0 ? [] : [always('By owner', ownerTable(report))]),
    ...(report.bySeverity.length === 0 ? [] : [always('By severity of the incident', severityTable(report))]),
    ...(report.counts.open === 0 ? [] : [always('How long the open ones have waited', ageTable(report))]),
    html`<section>
      <h2>The rest</h2>
      ${folded('Proposed, waiting for a person to confirm', 'proposed')} ${folded('Done', 'done')}
      ${folded('Declined', 'declined')} ${folded('Superseded', 'superseded')} ${folded('Duplicates', 'duplicate')}
      ${folded('From before the date that tracking starts at', 'untracked')} ${problems(report)}
    </section>`,
  ];
}

function problems({ problems: all }: Report): Html | null {
  if (all.length === 0) return null;
  return html`<details>
    <summary>Problems in the files (${all.length})</summary>
    <table>
      <thead>
        <tr>
          <th>Problem</th>
          <th>Severity</th>
          <th>Rule</th>
        </tr>
      </thead>
      <tbody>
        ${all.map(
          (problem) =>
            html`<tr>
              <td class="text">${problem.message}<span class="quiet">${problem.path}:${problem.line}</span></td>
              <td data-label="Severity">${problem.severity}</td>
              <td data-label="Rule">${problem.rule}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}
