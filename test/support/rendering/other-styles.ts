/** Styles of markups beside Markdown. */

import { cells, checklist, list, told } from './item-lines.js';
import type { Style } from './style.js';
import type { Written } from './written.js';

const asciidoc: Style = {
  name: 'AsciiDoc',
  ending: 'adoc',
  title: (title) => [`= ${title}`],
  field: (label, value) => `*${label}:* ${value} +`,
  heading: (text) => [`== ${text}`, ''],
  items: (report) => {
    const { header, body } = cells(report);
    const row = (each: readonly string[]): string => each.map((cell) => `|${cell} `).join('');
    return ['|===', row(header), '', ...body.map(row), '|==='];
  },
};

const restructured: Style = {
  name: 'reStructuredText',
  ending: 'rst',
  title: (title) => ['='.repeat(60), title, '='.repeat(60)],
  field: (label, value) => `:${label}: ${value}`,
  heading: (text) => [text, '-'.repeat(60), ''],
  items: list(() => '#.'),
  openIsSilent: true,
};

const org: Style = {
  name: 'Org',
  ending: 'org',
  title: (title) => [`#+TITLE: ${title}`],
  field: (label, value) => `- ${label}: ${value}`,
  heading: (text) => [`* ${text}`],
  items: checklist,
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function htmlItems({ items, words }: Written): string[] {
  return ['<ul>', ...items.map((item) => `<li>${escaped(told(item, words))}</li>`), '</ul>'];
}

function htmlTable(report: Written): string[] {
  const { header, body } = cells(report);
  const row = (name: string, each: readonly string[]): string =>
    `<tr>${each.map((cell) => `<${name}>${escaped(cell)}</${name}>`).join('')}</tr>`;
  return ['<table>', row('th', header), ...body.map((each) => row('td', each)), '</table>'];
}

const html: Style = {
  name: 'HTML and a list',
  ending: 'html',
  title: (title) => [`<h1>${escaped(title)}</h1>`],
  field: (label, value) => `<p><strong>${escaped(label)}:</strong> ${value}</p>`,
  heading: (text) => [`<h2>${escaped(text)}</h2>`],
  paragraph: (text) => `<p>${escaped(text)}</p>`,
  items: htmlItems,
  openIsSilent: true,
};

export const otherStyles: readonly Style[] = [
  asciidoc,
  restructured,
  org,
  html,
  { ...html, name: 'HTML and a table', items: htmlTable, openIsSilent: false },
];
