import type { ActionItem } from '../postmortem.js';
import { unfinishedItems } from './open-items.js';
import type { PostmortemRule } from './rule.js';

export const dueBeforeIncident: PostmortemRule = {
  id: 'due-before-incident',
  severity: 'warning',
  summary: 'An action item is due before the incident happened.',
  scope: 'postmortem',
  check: (postmortem) => {
    const { date } = postmortem;
    if (date === null) return [];
    const isBefore = ({ due, dueInferred }: ActionItem): boolean => due !== null && dueInferred !== true && due < date;
    return unfinishedItems(postmortem, isBefore).map(({ due, line, column }) => ({
      line,
      column,
      message: `Expected a due date after the incident of ${date}, found ${due ?? 'none'}.`,
      help: `Check the year of both, such as "Due: ${date.slice(0, 4)}-12-31".`,
    }));
  },
};
