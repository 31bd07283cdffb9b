/**
 * Finding postmortems by content: does a text have the headings of one? Cheap and lenient, one pass over the lines;
 * the place has spoken for the file already.
 */

import { fileName, isDatedOrNumbered, isFolderPage } from './file-name.js';
import { contentKinds, kindsOf, type ContentKind } from './heading-words.js';

export interface ContentDecision {
  readonly taken: boolean;
  /** A few words for `parse --list`. */
  readonly why: string;
  /** Kinds of heading found, in the order of `contentKinds`. */
  readonly kinds: readonly ContentKind[];
}

/** Only the beginning is looked at, in UTF-16 units: headings come early, monsters must not take long. */
const span = 200_000;
/** A longer line is prose. */
const longestHeading = 90;

/** @param path decides which bar applies: a dated or numbered name needs two kinds, any other three */
export function classifyContent(path: string, text: string): ContentDecision {
  const found = new Set<ContentKind>();
  for (const line of contentLines(text.slice(0, span))) {
    const heading = headingOf(line);
    if (heading !== null) for (const kind of kindsOf(heading.phrase, heading.marked)) found.add(kind);
  }
  const kinds = contentKinds.filter((kind) => found.has(kind));
  const said = kinds.length === 0 ? 'no heading of a postmortem' : `headings: ${kinds.join(', ')}`;
  const { folders, stem } = fileName(path);
  const folderPage = isFolderPage(stem);
  const dated = isDatedOrNumbered(folderPage ? (folders.at(-1) ?? '') : stem);
  const needed = dated ? 2 : 3;
  if (kinds.length < needed) return { taken: false, why: `${said}; ${needed} kinds needed`, kinds };
  const against = folderPage ? reasonAgainstFolderPage(text) : null;
  if (against !== null) return { taken: false, why: `${said}; but ${against}`, kinds };
  return { taken: true, why: said, kinds };
}

/** A date or a time of day with digits, in any of the common ways to write one. */
const when =
  /\d{1,2}[:.h]\d\d|\d{4}[-/.年]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d ?(?:am|pm|hours?|minutes?|mins?|utc)\b|(?:19|20)\d\d/i;
/** The wording of a text that says how to write a postmortem. */
const guidance = /\b(?:must|should) (?:contain|include|describe|answer|cover|be (?:written|filled|done))/gi;

/** A README or index that has the headings may explain postmortems instead of being one. */
function reasonAgainstFolderPage(text: string): string | null {
  const start = text.slice(0, span);
  if (!when.test(start)) return 'no date and no time in it';
  return (start.match(guidance) ?? []).length >= 3 ? 'it says how to write one' : null;
}

/** Lines outside code fences and HTML comments, trimmed, without empty ones. */
function* contentLines(text: string): Generator<string> {
  let fence: string | null = null;
  let comment = false;
  for (const raw of text.split(/\r\n|\r|\n/)) {
    const line = raw.trim();
    if (fence !== null) {
      if (line.startsWith(fence)) fence = null;
    } else if (comment) {
      comment = !line.includes('-->');
    } else if (line.startsWith('```') || line.startsWith('~~~')) {
      fence = line.slice(0, 3);
    } else if (line.startsWith('<!--') && !line.includes('-->')) {
      comment = true;
    } else if (line !== '') yield line;
  }
}

interface Heading {
  /** Lower-case, without marks and numbering. */
  readonly phrase: string;
  readonly marked: boolean;
}

/** The words of a line that is a heading, a label, or short enough to be one; null for prose. */
function headingOf(line: string): Heading | null {
  if (line.length > 2000) return null;
  const text = line.replace(/^(?:[-*+•>|]+\s+|\|)/, '').trim();
  const bold = /^(?:\*\*|__)([^*_]{2,90})(?:\*\*|__)/.exec(text)?.[1];
  if (bold !== undefined) return { phrase: bare(bold), marked: true };
  const marked = /^(?:#{1,6}|={1,6}|\*{1,6} |<h[1-6]|<summary|<strong|<b>)/i.test(line);
  if (marked) return line.length > 200 ? null : { phrase: bare(line), marked };
  const label = /^([^:：|]{2,60})(?:[:：|]|$)/u.exec(text)?.[1] ?? '';
  if (label === '' || (label.length === text.length && text.length > longestHeading)) return null;
  return { phrase: bare(label), marked: false };
}

function bare(text: string): string {
  return text
    .replace(/<[^<>]{0,200}>/g, ' ')
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^\d+(?:\.\d+)*[.)]?\s*[-–:]?\s*/, '')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .trim();
}
