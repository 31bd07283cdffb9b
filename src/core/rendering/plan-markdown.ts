/** A Plan and its Outcomes as Markdown for the job summary: everything, with the counts first. */

import type { Plan } from '../planning/plan.js';
import { appliedCounts, done, writtenTo, type ShownApplied, type ShownOutcome, type ShownUmbrella } from './applied.js';
import { shownTitle } from '../planning/about-issue.js';
import { heldBack, leftElsewhere } from './held.js';
import { issueLink, notedLine, plannedLine, sortPlan } from './item-line.js';
import { planCounts } from './plan-text.js';
import { sanitizeInline } from './sanitize.js';
import { umbrellaLine, umbrellaName, umbrellasToWrite } from './umbrella-lines.js';

export function planMarkdown(plan: Plan): string {
  const { open, adopt, update, removed, duplicates, waiting, unknown, listed } = sortPlan(plan);
  const held = heldBack(plan);
  return joined([
    planCounts(plan),
    held === null ? '' : `> [!IMPORTANT]\n> ${sanitizeInline(held)}`,
    section('To open', open.map(plannedLine)),
    section('To adopt', adopt.map(plannedLine)),
    section('To update', update.map(notedLine)),
    section('To mark as removed from the file', removed.map(plannedLine)),
    section('To close as duplicate', duplicates.map(notedLine)),
    section('Parent issues and milestones', umbrellasToWrite(plan).map(umbrellaLine)),
    section('Waiting for a person', waiting.map(notedLine)),
    section('Not known', unknown.map(notedLine)),
    section('Listed, not opened', listed.map(notedLine)),
    section('Left in other repositories', leftElsewhere(plan).map(sanitizeInline)),
    section(
      'Notices',
      plan.notices.map(({ message }) => sanitizeInline(message)),
    ),
  ]);
}

export function appliedMarkdown(applied: ShownApplied, plan: Plan): string {
  const { outcomes, umbrellas, incomplete } = applied;
  const { waiting, unknown, open, adopt } = sortPlan(plan);
  const held = plan.held === null ? [] : [...open, ...adopt];
  return joined([
    appliedCounts(applied),
    section('Not complete', incomplete.map(sanitizeInline)),
    section('Done', outcomes.filter(({ result }) => result === 'applied').map(outcomeLine)),
    section('Not done', outcomes.filter(({ result }) => result !== 'applied').map(outcomeLine)),
    section('Parent issues and milestones', umbrellas.map(umbrellaOutcome)),
    section('Held back: this is what would be opened', held.map(plannedLine)),
    section('Waiting for a person', waiting.map(notedLine)),
    section('Not known', unknown.map(notedLine)),
    section(
      'Notices',
      plan.notices.map(({ message }) => sanitizeInline(message)),
    ),
  ]);
}

function outcomeLine({ change, result, issue, message }: ShownOutcome): string {
  const { item, issue: known } = change;
  const link = issue === null ? '' : `${issueLink(writtenTo(change, issue))} `;
  const text = sanitizeInline(item?.text ?? (known === null ? '' : shownTitle(known)));
  const what = result === 'applied' ? done[change.action] : result;
  const note = change.action === 'create' ? change.note : '';
  const said = [message ?? '', note].filter((part) => part !== '');
  return `${link}${text}: ${[`${what}.`, ...said.map(sanitizeInline)].join(' ')}`;
}

function umbrellaOutcome({ change, result, umbrella, message }: ShownUmbrella): string {
  const link = umbrella === null || change.kind === 'milestone' ? '' : `${issueLink(umbrella)} `;
  const what = result === 'applied' ? done[change.action] : result;
  const said = message === null ? '' : ` ${sanitizeInline(message)}`;
  return `${link}${sanitizeInline(umbrellaName(change))}: ${what}.${said}`;
}

/** Enough for a person; a summary of 1 MiB is dropped whole. */
const longest = 300;

function section(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const more = lines.length - longest;
  const shown = lines.slice(0, longest).map((line) => `- ${line}`);
  return [`**${title}** (${lines.length})`, '', ...shown, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n');
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}
