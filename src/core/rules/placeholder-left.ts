import { coveredBy, linesWithin } from './lines.js';
import { quote } from './quote.js';
import type { PostmortemRule } from './rule.js';

export const placeholderLeft: PostmortemRule = {
  id: 'placeholder-left',
  severity: 'warning',
  summary: 'Placeholders or guidance of a template are left in the text.',
  scope: 'postmortem',
  check: (postmortem, { facts }) => {
    if (facts.placeholders.length === 0) return [];
    // A section with nothing else in it is empty, which is told once, at its heading.
    const isTold = coveredBy(postmortem.sections.filter(({ empty }) => empty));
    return linesWithin(postmortem, facts.placeholders)
      .filter(({ line, text }) => isCertain(text) && !isTold(line))
      .map(({ line, column, text }) => ({
        line,
        column,
        message: `Expected words about this incident, found the placeholder ${quote(text)}.`,
        help: 'Replace it, or remove the line where there is nothing to say.',
      }));
  },
};

const blanks =
  /^(?:tb[adc]|x{3,}|placeholder|to be (?:determined|defined|added|filled in|completed|done)|lorem ipsum\b.*)[.:]?$/i;
const masks = /\b(?:YYYY[-/.]|HH:MM|XX:XX|DD[/.]MM)/i;
const frame = /^(?:<[^<>:"]+>|\{\{?[^{}:"]+\}\}?|\[[^[\]()]+\])[.:]?$/;
const blankNouns =
  /\b(?:your|name|insert|date|owner|link|time|describe|description|team|person|role|title|number|placeholder|tbd|xx+)\b/i;

/** Words in brackets may be a link, a question may be a heading, "TODO" a state: those are left alone. */
function isCertain(text: string): boolean {
  if (blanks.test(text) || masks.test(text)) return true;
  return frame.test(text) && (!text.startsWith('[') || blankNouns.test(text));
}
