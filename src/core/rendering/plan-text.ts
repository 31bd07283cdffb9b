/** A Plan for a terminal: one line per change, the counts last. */

import type { Change, Plan } from '../planning/plan.js';
import type { UmbrellaChange } from '../planning/umbrella-change.js';
import { heldBack, leftElsewhere } from './held.js';
import { appliedCounts, done, type ShownApplied } from './applied.js';
import { count, sortPlan } from './item-line.js';
import { shownTitle } from '../planning/about-issue.js';
import { issueName } from '../planning/tracked-issue.js';
import { writtenTo } from './applied.js';
import { cleanLine, cutTo } from './sanitize.js';
import { nounOf, umbrellaCounts, umbrellaName, umbrellasToWrite } from './umbrella-lines.js';

const sign: Record<Change['action'], string> = {
  create: '+ open',
  adopt: '+ adopt',
  update: '~ update',
  'close-duplicate': '- close',
  none: '! leave',
};

/** Lines of plain text; nothing in them can move the cursor or colour the terminal. */
export function planText(plan: Plan): string {
  const { waiting, unknown, listed } = sortPlan(plan);
  const idle = new Set([...waiting, ...unknown, ...listed]);
  const shown = plan.changes.filter((change) => change.action !== 'none' || idle.has(change));
  const held = heldBack(plan);
  return [
    ...shown.map(changeText),
    ...umbrellasToWrite(plan).map(umbrellaText),
    ...plan.notices.map(({ level, message }) => `${level}: ${cleanLine(message)}`),
    ...leftElsewhere(plan).map((left) => `elsewhere: ${cleanLine(left)}`),
    ...(held === null ? [] : [`held: ${cleanLine(held)}`]),
    planCounts(plan),
    '',
  ].join('\n');
}

function changeText({ action, item, postmortem, issue, repository, note }: Change): string {
  const place = item === null || postmortem === null ? '' : `${cleanLine(postmortem.path)}:${item.line}  `;
  const number = issue === null ? '' : `${issueName(issue)}  `;
  const text = cleanLine(cutTo(item?.text ?? (issue === null ? '' : shownTitle(issue)), 100));
  const where = issue !== null || repository === undefined ? [] : [`in ${repository}`];
  const facts =
    item === null
      ? []
      : [...where, item.kind, ...item.owners.map(cleanLine), ...(item.due === null ? [] : [`due ${item.due}`])];
  const first = `${sign[action].padEnd(9)} ${place}${number}${text}${facts.length === 0 ? '' : `  (${facts.join(', ')})`}`;
  return note === '' ? first : `${first}\n${' '.repeat(10)}${cleanLine(note)}`;
}

function umbrellaText(change: UmbrellaChange): string {
  const { action, kind, umbrella, postmortem, note } = change;
  const place = postmortem === null ? '' : `${cleanLine(postmortem.path)}  `;
  const number = umbrella === null || kind === 'milestone' ? '' : `#${umbrella.number}  `;
  const first = `${sign[action].padEnd(9)} ${place}${number}${cleanLine(cutTo(umbrellaName(change), 100))}  (${nounOf[kind]})`;
  return note === '' ? first : `${first}\n${' '.repeat(10)}${cleanLine(note)}`;
}

/** `Plan: 3 issues to open, 1 to update; 5 items in step.` */
export function planCounts(plan: Plan): string {
  const { open, adopt, update, removed, duplicates, waiting, unknown } = sortPlan(plan);
  const parts = [
    [open.length, 'to open'],
    [adopt.length, 'to adopt'],
    [update.length, 'to update'],
    [removed.length, 'to mark as removed'],
    [duplicates.length, 'to close as duplicate'],
  ] as const;
  const items = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  const doing = [...items, ...umbrellaCounts(plan)];
  const idle = plan.changes.filter(({ action }) => action === 'none').length - waiting.length - unknown.length;
  const wait = waiting.length === 0 ? '' : `, ${count(waiting.length, 'item')} waiting for a person`;
  const notKnown = unknown.length === 0 ? '' : `, ${count(unknown.length, 'item')} not known`;
  return `Plan: ${doing.length === 0 ? 'nothing to do' : doing.join(', ')}; ${count(idle, 'item')} left as ${idle === 1 ? 'it is' : 'they are'}${wait}${notKnown}.`;
}

/** What came of a plan, for a terminal. */
export function appliedText(applied: ShownApplied, plan: Plan): string {
  const { waiting, unknown, open, adopt } = sortPlan(plan);
  return [
    ...(plan.held === null ? [] : [...open, ...adopt].map(changeText)),
    ...applied.outcomes.map(outcomeText),
    ...applied.umbrellas.map(umbrellaOutcomeText),
    ...[...waiting, ...unknown].map(changeText),
    ...plan.notices.map(({ level, message }) => `${level}: ${cleanLine(message)}`),
    ...applied.incomplete.map((reason) => `incomplete: ${cleanLine(reason)}`),
    appliedCounts(applied),
    '',
  ].join('\n');
}

function outcomeText({ change, result, issue, message }: ShownApplied['outcomes'][number]): string {
  const known = change.issue === null ? '' : shownTitle(change.issue);
  const text = cleanLine(cutTo(change.item?.text ?? known, 100));
  const number = issue === null ? '' : `${issueName(writtenTo(change, issue))}  `;
  const word = result === 'applied' ? done[change.action] : result;
  return `${word.padEnd(9)} ${number}${text}${message === null ? '' : `\n${' '.repeat(10)}${cleanLine(message)}`}`;
}

function umbrellaOutcomeText({ change, result, umbrella, message }: ShownApplied['umbrellas'][number]): string {
  const number = umbrella === null || change.kind === 'milestone' ? '' : `#${umbrella.number}  `;
  const word = result === 'applied' ? done[change.action] : result;
  const name = `${cleanLine(cutTo(umbrellaName(change), 100))}  (${nounOf[change.kind]})`;
  return `${word.padEnd(9)} ${number}${name}${message === null ? '' : `\n${' '.repeat(10)}${cleanLine(message)}`}`;
}
