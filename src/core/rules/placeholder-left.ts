import type { Section } from '../postmortem.js';
import { quote } from './quote.js';
import { linesWithin, type PostmortemRule } from './rule.js';

export const placeholderLeft: PostmortemRule = {
  id: 'placeholder-left',
  severity: 'warning',
  summary: 'Placeholders or guidance of a template are left in the text.',
  scope: 'postmortem',
  check: (postmortem, { facts }) =>
    linesWithin(postmortem, facts.placeholders)
      // A section with nothing else in it is empty, which is told once, at its heading.
      .filter(({ line }) => !postmortem.sections.some((section) => section.empty && covers(section, line)))
      .map(({ line, column, text }) => ({
        line,
        column,
        message: `Expected words about this incident, found the placeholder ${quote(text)}.`,
        help: 'Replace it, or remove the line where there is nothing to say.',
      })),
};

function covers(section: Section, line: number): boolean {
  return section.line <= line && line <= section.endLine;
}
