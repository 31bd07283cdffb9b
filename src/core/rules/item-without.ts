/** An item that nobody or no day is tied to is a wish. One problem per postmortem, however many its items. */

import type { ActionItem } from '../postmortem.js';
import { unfinishedItems } from './open-items.js';
import { countPlaces } from './places.js';
import type { PostmortemRule, RuleProblem } from './rule.js';

export const itemWithoutOwner: PostmortemRule = {
  id: 'item-without-owner',
  severity: 'warning',
  summary: 'Open action items that nobody owns; one problem per postmortem, which counts them.',
  scope: 'postmortem',
  check: (postmortem) => lacking(postmortem, ({ owners }) => owners.length === 0),
  together: (all) =>
    atFirst(all, {
      message: `Expected an owner for every open action item, found ${countPlaces(linesOf(all), 'without')}.`,
      help: 'Name one person or team for each, such as "Owner: @ada".',
    }),
};

export const itemWithoutDueDate: PostmortemRule = {
  id: 'item-without-due-date',
  severity: 'info',
  summary: 'Open action items without a due date; one problem per postmortem, which counts them.',
  scope: 'postmortem',
  check: (postmortem) => lacking(postmortem, ({ due }) => due === null),
  together: (all) =>
    atFirst(all, {
      message: `Expected a due date for every open action item, found ${countPlaces(linesOf(all), 'without')}.`,
      help: 'Give each a day, such as "Due: 2024-03-25".',
    }),
};

type Words = Pick<RuleProblem, 'message' | 'help'>;

function lacking(postmortem: Parameters<typeof unfinishedItems>[0], lacks: (item: ActionItem) => boolean) {
  return unfinishedItems(postmortem, lacks).map(({ line, column }): RuleProblem => ({
    line,
    column,
    message: '',
    help: '',
  }));
}

function linesOf(all: readonly RuleProblem[]): number[] {
  return all.map(({ line }) => line);
}

function atFirst(all: readonly RuleProblem[], words: Words): RuleProblem {
  return { line: all[0]?.line ?? 1, column: all[0]?.column ?? 1, ...words };
}
