/** A Plan and its Outcomes as Markdown for the job summary: everything, with the counts first. */

import type { Change, Plan } from '../planning/plan.js';
import { heldBack } from './held.js';
import { issueLink, notedLine, plannedLine, sortPlan } from './item-line.js';
import { planCounts } from './plan-text.js';
import { sanitizeInline } from './sanitize.js';

export function planMarkdown(plan: Plan): string {
  const { open, adopt, update, removed, duplicates, waiting } = sortPlan(plan);
  const held = heldBack(plan);
  return joined([
    planCounts(plan),
    held === null ? '' : `> [!IMPORTANT]\n> ${sanitizeInline(held)}`,
    section('To open', open.map(plannedLine)),
    section('To adopt', adopt.map(plannedLine)),
    section('To update', update.map(notedLine)),
    section('To mark as removed from the file', removed.map(plannedLine)),
    section('To close as duplicate', duplicates.map(notedLine)),
    section('Waiting for a person', waiting.map(notedLine)),
    section(
      'Notices',
      plan.notices.map(({ message }) => sanitizeInline(message)),
    ),
  ]);
}

/** What one change came to, in the words of `apply`. */
export interface ShownOutcome {
  readonly change: Change;
  readonly result: 'applied' | 'refused' | 'unknown' | 'not-kept' | 'left';
  readonly issue: { readonly number: number; readonly url: string } | null;
  readonly message: string | null;
}

export interface ShownApplied {
  readonly outcomes: readonly ShownOutcome[];
  readonly incomplete: readonly string[];
  readonly overtaken: boolean;
}

const done: Record<Change['action'], string> = {
  create: 'opened',
  adopt: 'adopted',
  update: 'updated',
  'close-duplicate': 'closed as duplicate',
  none: 'left',
};

export function appliedMarkdown({ outcomes, incomplete, overtaken }: ShownApplied, plan: Plan): string {
  const { waiting } = sortPlan(plan);
  return joined([
    appliedCounts({ outcomes, incomplete, overtaken }),
    section('Not complete', incomplete.map(sanitizeInline)),
    section('Done', outcomes.filter(({ result }) => result === 'applied').map(outcomeLine)),
    section('Not done', outcomes.filter(({ result }) => result !== 'applied').map(outcomeLine)),
    section('Waiting for a person', waiting.map(notedLine)),
    section(
      'Notices',
      plan.notices.map(({ message }) => sanitizeInline(message)),
    ),
  ]);
}

/** `2 opened, 1 updated.`, and whether that is all. */
export function appliedCounts({ outcomes, incomplete, overtaken }: ShownApplied): string {
  const counts = new Map<string, number>();
  for (const { change, result } of outcomes) {
    const word =
      result === 'applied'
        ? done[change.action]
        : result === 'left'
          ? 'left for the next run'
          : result.replace('-', ' ');
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = [...counts].map(([word, number]) => `${number} ${word}`);
  const end = overtaken
    ? ' A newer commit is at the tip: its run goes on.'
    : incomplete.length > 0
      ? ' Not complete.'
      : '';
  return `${words.length === 0 ? 'Nothing to do' : words.join(', ')}.${end}`;
}

function outcomeLine({ change, result, issue, message }: ShownOutcome): string {
  const { item, issue: known } = change;
  const link = issue === null ? '' : `${issueLink(issue)} `;
  const text = sanitizeInline(item?.text ?? known?.title ?? '');
  const what = result === 'applied' ? done[change.action] : result;
  return `${link}${text}: ${what}${message === null ? '' : `. ${sanitizeInline(message)}`}`;
}

/** A fold would hide what the reader came for; long lists are what the summary is for. */
function section(title: string, lines: readonly string[]): string {
  return lines.length === 0
    ? ''
    : [`**${title}** (${lines.length})`, '', ...lines.map((line) => `- ${line}`)].join('\n');
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}
