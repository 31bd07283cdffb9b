/** The groupings of `report.html`: by postmortem, owner, severity and age. */

import { isUnfinished, type Report, type ReportItem, type Tallies } from '../report.js';
import { html, type Html } from './html.js';
import { itemTable, type FileLink } from './report-html-items.js';
import { ageWords } from './report-words.js';

/** One fold for each postmortem that has action items, in the order in which they need attention. */
export function postmortemGroups(report: Report, fileLink: FileLink): Html[] {
  const groups = new Map<string, ReportItem[]>();
  for (const item of report.items) {
    const name = JSON.stringify([item.path, item.postmortem]);
    groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  const known = new Map(
    report.postmortems.map((postmortem) => [JSON.stringify([postmortem.path, postmortem.id]), postmortem]),
  );
  return [...groups].map(([name, items]) => {
    const postmortem = known.get(name);
    const facts = [postmortem?.date ?? 'no date', postmortem?.severity ?? 'severity unknown', postmortem?.path ?? ''];
    const tallies = {
      open: items.filter(isUnfinished).length,
      overdue: items.filter(({ status }) => status === 'overdue').length,
      done: items.filter(({ status }) => status === 'done').length,
    };
    return html`<details>
      <summary>
        <span class="group"
          ><span
            ><b dir="auto">${postmortem?.title ?? postmortem?.id ?? ''}</b>
            <span class="quiet">${facts.join(' · ')}</span></span
          ><span
            >${bar(tallies, tallies.open + tallies.done)}<span class="quiet">${tallyWords(tallies)}</span></span
          ></span
        >
      </summary>
      ${itemTable(items, report.issuesKnown, fileLink)}
    </details>`;
  });
}

export function ownerTable({ byOwner }: Report): Html {
  return tallyTable(
    'Owner',
    byOwner.map(({ owner, ...tallies }) => [owner ?? 'nobody', tallies]),
  );
}

export function severityTable({ bySeverity }: Report): Html {
  return tallyTable(
    'Severity',
    bySeverity.map(({ severity, ...tallies }) => [severity ?? 'unknown', tallies]),
  );
}

function tallyTable(title: string, rows: readonly (readonly [string, Tallies])[]): Html {
  const most = Math.max(...rows.map(([, { open, done }]) => open + done));
  return html`<table>
    <thead>
      <tr>
        <th>${title}</th>
        <th class="number">Overdue</th>
        <th class="number">Open</th>
        <th class="number">Done</th>
        <th></th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([name, tallies]) =>
          html`<tr>
            <td class="text">${name}</td>
            <td class="number" data-label="Overdue">
              <span class="${tallies.overdue > 0 ? 'overdue' : ''}">${tallies.overdue}</span>
            </td>
            <td class="number" data-label="Open">${tallies.open}</td>
            <td class="number" data-label="Done">${tallies.done}</td>
            <td class="bars">${bar(tallies, most)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

export function ageTable({ ages }: Report): Html {
  const most = Math.max(...ages.map(({ open }) => open));
  return html`<table>
    <thead>
      <tr>
        <th>Since the incident</th>
        <th class="number">Open</th>
        <th></th>
      </tr>
    </thead>
    <tbody>
      ${ages.map(
        (bucket) =>
          html`<tr>
            <td class="text">${ageWords(bucket)}</td>
            <td class="number" data-label="Open">${bucket.open}</td>
            <td class="bars">${bar({ open: bucket.open, overdue: 0, done: 0 }, most)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** @param whole how many items the full width stands for */
function bar({ open, overdue, done }: Tallies, whole: number): Html {
  const part = (style: string, count: number) =>
    count === 0 ? null : html`<i class="${style}" style="width:${((100 * count) / whole).toFixed(1)}%"></i>`;
  return html`<span class="bar" aria-hidden="true"
    >${part('overdue', overdue)}${part('open', open - overdue)}${part('done', done)}</span
  >`;
}

function tallyWords({ open, overdue, done }: Tallies): string {
  const parts = [overdue > 0 ? `${overdue} overdue` : '', `${open} open`, `${done} done`];
  return parts.filter((part) => part !== '').join(', ');
}
