/** Files that stand where postmortems stand and are none: a link, a stub, the text of an assignment, a template. */

import type { ReadingFacts } from '../postmortem.js';
import { plainText } from '../reading/inline.js';
import type { Outline, Row } from '../reading/row.js';
import { isGuidance, isPlaceholder } from './emptiness.js';
import type { Part } from './sections.js';
import { findTimes } from './time/clock.js';

export type NotAPostmortem = ReadingFacts['notAPostmortem'];

/** Phrases by which a course tells what a report must contain. */
const assignment =
  /with start and end times|keep it short, \d|broadly speaking|be very specific, like a|explain in detail (?:what|how)|manual qa review|project will start|between \d{3} to \d{3} words|using one of the .{0,60} write a postmortem|which team\/individuals was|misleading investigation\/debugging paths that were taken|this format (?:so|is)|add urls? here/i;

/** Decides on the whole file. `path` counts for a template only, which names itself. */
export function judge(path: string, outline: Outline, parts: readonly Part[]): NotAPostmortem {
  const said = outline.rows.filter((row) => row.kind !== 'blank' && row.kind !== 'rule');
  const words = said.map((row) => plainText(row.text)).filter((text) => text !== '');
  if (words.length === 0) return 'stub';
  if (
    words.length <= 6 &&
    words.every((text) => /^(?:\S+\s){0,6}?<?https?:\/\/\S+$/.test(text) || text.length < 30) &&
    words.some((text) => text.includes('://'))
  ) {
    return 'link-only';
  }
  const told = words.filter((text) => assignment.test(text)).length;
  if (told >= 3) return 'assignment';
  if (isTemplate(path, said, parts)) return 'template';
  const known = parts.filter((part) => part.heading.meanings.some((meaning) => meaning.kind === 'section'));
  const characters = words.reduce((sum, text) => sum + text.length, 0);
  if (known.length === 0) return characters < 400 ? 'stub' : 'no-sections';
  return null;
}

/**
 * A template is mostly blanks: at least half of its sections say nothing beyond guidance. Its file's name adds
 * weight, since half-filled templates exist; the name alone is not enough, for an incident may be about templates.
 */
function isTemplate(path: string, said: readonly Row[], parts: readonly Part[]): boolean {
  const named = /(?:^|[/_.-])template|issue_template|\btemplate\b/i.test(path.slice(-160));
  const blanks = said.filter((row) => blankFor(row)).length;
  const content = said.filter((row) => row.kind !== 'heading' && !blankFor(row));
  const times = content.filter((row) => findTimes(row.text.slice(0, 80)).length > 0).length;
  const sections = parts.filter((part) => part.heading.strong && part.heading.meanings.length > 0).length;
  if (named && sections >= 2) return blanks >= 2 || times < 3;
  return blanks >= 6 && blanks >= content.length * 0.4 && times < 3;
}

function blankFor(row: Row): boolean {
  if (row.kind === 'cells')
    return row.mark !== 'delimiter' && row.cells.every((cell) => cell.text === '' || isPlaceholder(cell.text));
  if (row.kind === 'heading' || row.kind === 'hidden') return false;
  return (
    isPlaceholder(row.text) ||
    isGuidance(row) ||
    /[[<{](?:your|name|date|link|insert|owner|describe|time|todo|tbd)\b[^\]>}]*[\]>}]/i.test(row.text)
  );
}
