/** Files that stand where postmortems stand and are none: a link, a stub, the text of an assignment, a template. */

import type { ReadingFacts } from '../postmortem.js';
import { plainText } from '../reading/inline.js';
import type { Outline, Row } from '../reading/row.js';
import type { Part } from './sections.js';
import { findTimes } from './time/clock.js';

export type NotAPostmortem = ReadingFacts['notAPostmortem'];

/** Phrases by which a course tells what a report must contain. */
const assignment =
  /with start and end times|keep it short, \d|broadly speaking|be very specific, like a|explain in detail (?:what|how)|manual qa review|project will start|between \d{3} to \d{3} words|using one of the .{0,60} write a postmortem|which team\/individuals was|misleading investigation\/debugging paths that were taken|this format (?:so|is)|add urls? here/i;

/** Decides on the whole file. `path` counts for a template only, which names itself. */
export function judge(path: string, outline: Outline, tells: Uint8Array, parts: readonly Part[]): NotAPostmortem {
  const said = outline.rows.filter((row) => row.kind !== 'blank' && row.kind !== 'rule');
  if (said.length === 0) return 'stub';
  if (said.length <= 6 && isLinkOnly(said.map((row) => plainText(row.text)))) return 'link-only';
  if (said.filter((row) => row.text.length < 600 && assignment.test(row.text)).length >= 3) return 'assignment';
  if (isTemplate(path, outline.rows, tells, parts)) return 'template';
  if (parts.some((part) => part.heading.meanings.some((meaning) => meaning.kind === 'section'))) return null;
  return said.reduce((sum, row) => sum + row.text.length, 0) < 400 ? 'stub' : 'no-sections';
}

function isLinkOnly(words: readonly string[]): boolean {
  return (
    words.some((text) => text.includes('://')) &&
    words.every((text) => text.length < 30 || /^(?:\S+\s){0,6}?<?https?:\/\/\S+$/.test(text))
  );
}

/**
 * A template is mostly blanks. Its file's name adds weight, since half-filled templates exist; the name alone is not
 * enough, for an incident may be about templates.
 */
function isTemplate(path: string, rows: readonly Row[], tells: Uint8Array, parts: readonly Part[]): boolean {
  const named = /(?:^|[/_.-])template|issue_template|\btemplate\b/i.test(path.slice(-160));
  const content: Row[] = [];
  let blanks = 0;
  rows.forEach((row, at) => {
    if (row.kind === 'blank' || row.kind === 'rule' || row.kind === 'heading') return;
    if (row.mark === 'delimiter') return;
    if (tells[at] === 0 || asksFor(row)) blanks++;
    else content.push(row);
  });
  if (!named && (blanks < 6 || blanks < content.length * 0.4)) return false;
  const times = content.filter((row) => findTimes(row.text.slice(0, 80)).length > 0).length;
  if (!named) return times < 3;
  const sections = parts.filter((part) => part.heading.strong && part.heading.meanings.length > 0).length;
  return sections >= 2 && (blanks >= 2 || times < 3);
}

/** A blank within a sentence: `[your name]`, `<date>`. */
function asksFor(row: Row): boolean {
  return (
    row.kind !== 'hidden' &&
    /[[<{]/.test(row.text) &&
    /[[<{](?:your|name|date|link|insert|owner|describe|time|todo|tbd)\b[^\]>}]*[\]>}]/i.test(row.text)
  );
}
