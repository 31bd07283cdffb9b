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
    return unfinishedItems(postmortem).flatMap(({ due, dueInferred, line, column }) =>
      due === null || dueInferred === true || due >= date
        ? []
        : [
            {
              line,
              column,
              message: `Expected a due date after the incident of ${date}, found ${due}.`,
              help: `Check the year of both, such as "Due: ${date.slice(0, 4)}-12-31".`,
            },
          ],
    );
  },
};
