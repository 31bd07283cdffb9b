import { linesWithin } from './lines.js';
import { quote } from './quote.js';
import type { PostmortemRule } from './rule.js';

export const unreadableDate: PostmortemRule = {
  id: 'unreadable-date',
  severity: 'warning',
  summary: 'A date that does not exist or can be read in two ways.',
  scope: 'postmortem',
  check: (postmortem, { facts }) =>
    linesWithin(postmortem, facts.unreadableDates).map(({ line, column, text, reason }) => ({
      line,
      column,
      message: `Expected a date that can be read in one way, found ${quote(text)}: ${reason.replace(/\.$/, '')}.`,
      help: 'Write year, month and day, such as "2024-02-25".',
    })),
};
