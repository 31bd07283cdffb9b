/** Umbrellas in words and lines, the same in every output. They are no action items and are never counted among them. */

import type { Plan } from '../planning/plan.js';
import type { UmbrellaKind } from '../planning/umbrella.js';
import type { UmbrellaChange } from '../planning/umbrella-change.js';
import { count, issueLink } from './item-line.js';
import { cutTo, sanitizeInline } from './sanitize.js';

const textLimit = 160;

export const nounOf: Record<UmbrellaKind, string> = { issue: 'parent issue', milestone: 'milestone' };

const todo: Record<UmbrellaChange['action'], string> = {
  create: 'to open',
  update: 'to update',
  'close-duplicate': 'to close as duplicate',
  none: '',
};

/** `1 parent issue to open`, `2 milestones to update`. */
export function umbrellaCounts({ umbrellas }: Pick<Plan, 'umbrellas'>): string[] {
  return (['create', 'update', 'close-duplicate'] as const).flatMap((action) => {
    const of = umbrellas.filter((change) => change.action === action);
    const [first] = of;
    return first === undefined ? [] : [`${count(of.length, nounOf[first.kind])} ${todo[action]}`];
  });
}

/** Those that write something. */
export function umbrellasToWrite({ umbrellas }: Pick<Plan, 'umbrellas'>): readonly UmbrellaChange[] {
  return umbrellas.filter(({ action }) => action !== 'none');
}

export function umbrellasToOpen({ umbrellas }: Pick<Plan, 'umbrellas'>): readonly UmbrellaChange[] {
  return umbrellas.filter(({ action }) => action === 'create');
}

/** Its title as it is or will be. */
export function umbrellaName({ umbrella, writes }: UmbrellaChange): string {
  return umbrella?.title ?? writes.title ?? '';
}

/** `**Postmortem: Database down**: 3 issues go in.` */
export function umbrellaLine(change: UmbrellaChange): string {
  const { kind, umbrella, note } = change;
  const name = `**${sanitizeInline(cutTo(umbrellaName(change), textLimit))}**`;
  const link = umbrella === null || kind === 'milestone' ? name : `${issueLink(umbrella)} ${name}`;
  return note === '' ? link : `${link}: ${sanitizeInline(note)}`;
}
