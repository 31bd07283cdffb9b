/** Styles of Markdown. */

import { cells, checklist, list } from './item-lines.js';
import type { Style } from './style.js';
import type { Written } from './written.js';

const atx: Omit<Style, 'name' | 'items'> = {
  ending: 'md',
  title: (title) => [`# ${title}`],
  field: (label, value) => `**${label}:** ${value}  `,
  heading: (text) => [`## ${text}`, ''],
};

function table(report: Written): string[] {
  const { header, body } = cells(report);
  return [header, header.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`);
}

const bullets = list(() => '-');
const numbers = list((at) => `${at + 1}.`);

export const markdownStyles: readonly Style[] = [
  { ...atx, name: 'ATX and a table', items: table },
  { ...atx, name: 'ATX and a checklist', items: checklist },
  {
    ...atx,
    name: 'ATX and bullets',
    field: (label, value) => `- ${label}: ${value}`,
    items: bullets,
    openIsSilent: true,
  },
  {
    ...atx,
    name: 'closed ATX without a blank',
    heading: (text) => [`##${text}##`],
    items: numbers,
    openIsSilent: true,
  },
  {
    ...atx,
    name: 'setext',
    title: (title) => [title, '='.repeat(20)],
    heading: (text) => [text, '-'.repeat(20), ''],
    items: list(() => '*'),
    openIsSilent: true,
  },
  { ...atx, name: 'bold lines', heading: (text) => ['', `**${text}**`, ''], items: numbers, openIsSilent: true },
  { ...atx, name: 'bold labels', heading: (text) => ['', `**${text}:**`], items: bullets, openIsSilent: true },
  {
    ...atx,
    name: 'front matter',
    items: checklist,
    fieldsInFrame: true,
    frame: (lines, { date, severity, author }) => [
      ...['---', `date: ${date}`, `severity: ${severity}`, `authors: [${author}]`, '---', ''],
      ...lines,
    ],
  },
  {
    ...atx,
    name: 'numbered headings',
    heading: (text) => [`### 3. ${text}`, ''],
    items: table,
  },
];
