/** What was read, for a terminal: what a person checks before trusting the rest. */

import type { ActionItem, PassedOver, Postmortem, Reading, Section } from '../postmortem.js';
import { count } from './item-line.js';
import { cleanLine, cutTo } from './sanitize.js';

/** @param explain adds by which reading rule each section and item was made, and what was passed over and why */
export function readingText(reading: Reading, explain: boolean): string {
  const { path, postmortems, unreadable, facts, passedOver } = reading;
  const none = unreadable ? 'cannot be read' : (facts.notAPostmortem ?? 'no postmortem in it');
  if (postmortems.length === 0) return `${cleanLine(path)}\n  ${none}\n`;
  const over = explain ? passedOver.map(overText) : [];
  return [
    ...postmortems.map((postmortem) => postmortemText(postmortem, explain)),
    ...(over.length > 0 ? ['  passed over', ...over] : []),
    '',
  ].join('\n');
}

function postmortemText(postmortem: Postmortem, explain: boolean): string {
  const { path, title, date, startedAt, endedAt, durationMinutes, severity, status, authors, sections, actionItems } =
    postmortem;
  const facts = [
    date,
    startedAt === null ? null : `${startedAt} to ${endedAt ?? '?'}`,
    durationMinutes === null ? null : `${durationMinutes} min`,
    severity,
    status,
    authors.length === 0 ? null : `by ${authors.join(', ')}`,
  ].filter((fact) => fact !== null);
  return [
    cleanLine(path),
    `  ${title === null ? '(no title)' : shorten(title)}`,
    ...(facts.length === 0 ? [] : [`  ${cleanLine(facts.join(' · '))}`]),
    `  ${count(sections.length, 'section')}`,
    ...sections.map((section) => sectionText(section, explain)),
    `  ${count(actionItems.length, 'action item')}`,
    ...actionItems.map((item) => itemText(item, explain)),
  ].join('\n');
}

function sectionText({ name, heading, line, empty, why }: Section, explain: boolean): string {
  const words = `${shorten(heading)}${empty ? ' (empty)' : ''}${explain ? `  [${why}${name === null ? ', not a known heading' : ''}]` : ''}`;
  return `    ${at(line)}  ${(name ?? '-').padEnd(22)}  ${words}`;
}

function itemText(item: ActionItem, explain: boolean): string {
  const facts = [
    item.kind,
    ...(item.state === 'committed' ? [] : [item.state]),
    ...item.owners,
    ...(item.due === null ? [] : [`due ${item.due}`]),
    ...(item.priority === null ? [] : [item.priority]),
    ...item.references,
    ...(item.noIssue ? ['no issue'] : []),
  ];
  return `    ${at(item.line)}  ${shorten(item.text)}  (${cleanLine(facts.join(', '))})${explain ? `  [${item.why}]${alsoAtText(item)}` : ''}`;
}

function alsoAtText({ alsoAt = [] }: ActionItem): string {
  return alsoAt.length === 0 ? '' : `  also at line ${alsoAt.map(({ line }) => line).join(', ')}`;
}

function overText({ line, text, why, takenBy }: PassedOver): string {
  const by = takenBy === undefined ? '' : ` by line ${takenBy}`;
  return `    ${at(line)}  ${shorten(text)}  (${why}${by})`;
}

function at(line: number): string {
  return String(line).padStart(4);
}

function shorten(text: string): string {
  return cleanLine(cutTo(text, 100));
}
