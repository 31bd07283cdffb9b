import type { Postmortem, SectionName } from '../postmortem.js';
import type { PostmortemRule, RuleProblem } from './rule.js';
import { standingOf } from './section-standing.js';
import { sectionWords } from './section-words.js';

export const missingSection: PostmortemRule = {
  id: 'missing-section',
  severity: 'error',
  summary: 'A section that the preset asks for is not there. One that it only recommends is a warning at most.',
  scope: 'postmortem',
  check: (postmortem, _reading, { demand }) => [
    ...missing(demand.required, postmortem, undefined),
    ...missing(demand.recommended, postmortem, 'warning'),
  ],
};

function missing(names: readonly SectionName[], postmortem: Postmortem, atMost: RuleProblem['atMost']): RuleProblem[] {
  return names
    .filter((name) => standingOf(name, postmortem).is === 'missing')
    .map((name) => {
      const { phrase, heading, content } = sectionWords[name];
      return {
        line: postmortem.titleLine,
        column: 1,
        message: `Expected ${phrase}, found none.`,
        help: `Add a heading "${heading}", and under it ${content}.`,
        atMost,
      };
    });
}
