import type { Postmortem, SectionName } from '../postmortem.js';
import type { PostmortemRule, RuleProblem } from './rule.js';
import { standingOf } from './section-standing.js';
import { sectionWords } from './section-words.js';

export const missingSection: PostmortemRule = {
  id: 'missing-section',
  severity: 'error',
  summary: 'A section that the preset asks for is not there. One that it only recommends is a warning at most.',
  scope: 'postmortem',
  check: (postmortem, _reading, { demand }) => {
    const found: RuleProblem[] = [];
    for (const name of demand.required) addMissing(name, postmortem, undefined, found);
    for (const name of demand.recommended) addMissing(name, postmortem, 'warning', found);
    return found;
  },
};

function addMissing(
  name: SectionName,
  postmortem: Postmortem,
  atMost: RuleProblem['atMost'],
  found: RuleProblem[],
): void {
  if (standingOf(name, postmortem).is !== 'missing') return;
  const { phrase, heading, content } = sectionWords[name];
  found.push({
    line: postmortem.titleLine,
    column: 1,
    message: `Expected ${phrase}, found none.`,
    help: `Add a heading "${heading}", and under it ${content}.`,
    atMost,
  });
}
