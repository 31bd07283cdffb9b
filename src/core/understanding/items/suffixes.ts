/** What stands after an item's sentence: brackets, fields parted by dashes, labels, tracker links, a date, a tick. */

import type { Link } from '../../reading/inline.js';
import type { Decorations } from './decoration-types.js';
import { hang, hangLabelled, isFieldLabel } from './hung-words.js';
import { looksLikeName, ownersOf } from './owners.js';
import { countsElse, isTracker, keysIn, numbersIn } from './references.js';
import { cutArrow, cutStatement, cutTail } from './state-suffixes.js';

/** Longest thing hung on an item, in characters. */
const maxHung = 120;
/** Longest value after a label, its blanks too, and longest label with what stands before it, in characters. */
const maxValue = 64;
const maxFieldLabel = 32;

/** End of the sentence after one more suffix is cut; `end` itself when there is none. */
export function cutSuffix(
  plain: string,
  start: number,
  end: number,
  result: Decorations,
  links: readonly Link[],
): number {
  let last = end;
  while (last > start && /[\s.,;、。；]/.test(plain.charAt(last - 1))) last--;
  if (last <= start) return end;
  const from = Math.max(start, last - maxHung);
  const tail = plain.slice(from, last);
  const at =
    cutAnchor(tail, result) ??
    cutEvidence(tail, result) ??
    cutBracket(tail, from, result, links) ??
    cutDashed(tail, result, links, from) ??
    cutArrow(tail, result) ??
    cutStatement(tail, result) ??
    cutLabelled(tail, result) ??
    cutLink(tail, from, last, links) ??
    cutTail(tail, result);
  // without a further suffix the closing full stop stays where it was
  return at === null || from + at <= start ? end : from + at;
}

/** `{#ai-1}`: an id that the author wrote. */
function cutAnchor(tail: string, result: Decorations): number | null {
  if (!tail.endsWith('}')) return null;
  const match = /\s*\{#([\w-]{1,60})\}$/.exec(tail);
  if (match === null) return null;
  result.authorId ??= match[1] ?? null;
  return match.index;
}

/** `(evidence: https://…)`, `, evidence: https://…`: a link that shows the work done, not part of what to do. */
function cutEvidence(tail: string, result: Decorations): number | null {
  if (!tail.includes('://')) return null;
  const match = /(?:^|[\s,;.–—-]+)[([]?\bevidence:\s*(https?:\/\/[^\s()<>[\]]+)[)\]]?$/i.exec(tail);
  if (match === null) return null;
  result.evidence ??= match[1] ?? null;
  return match.index;
}

/**
 * `(done)`, `(#12, #13)`, `[Rick]`, `(Estimated completion: June 2024)`: all pieces must be fields. A name in round
 * brackets is one beside another field only: `(Ada Lovelace, due 2026-03-01)`.
 */
function cutBracket(tail: string, from: number, result: Decorations, links: readonly Link[]): number | null {
  if (!')]）'.includes(tail.charAt(tail.length - 1))) return null;
  const match = /\s*[([（]([^()[\]（）]{1,110})[)\]）]$/.exec(tail);
  if (match === null) return null;
  const inner = match[1] ?? '';
  if (isOnlyReferences(inner, from + match.index, from + tail.length, links)) return match.index;
  const isName = match[0].trimStart().startsWith('[') && !links.some((link) => link.text === inner.trim());
  const pieces = inner.split(between);
  const attempt: Decorations = { ...result, owners: [...result.owners] };
  const rest = pieces.filter((piece) => !isReference(piece) && !hang(piece, attempt, isName));
  const beside = rest.length < pieces.filter((piece) => !isReference(piece)).length;
  if (rest.length > 0 && !(beside && rest.every((piece) => hang(piece, attempt, true)))) return null;
  Object.assign(result, attempt);
  return match.index;
}

/** What parts the fields in a bracket; the comma before a year is part of the date. */
export const between = /\s*(?:,(?!\s*\d{4}\s*(?:[,;]|$))|[;|、])\s*|\s[-–—]\s/;

function isReference(piece: string): boolean {
  return numbersIn(piece).includes(piece) || keysIn(piece).includes(piece);
}

/** `#12`, `OPS-12`, `issue`, a link to a tracker, with words like "see" and "tracked in" around. */
function isOnlyReferences(text: string, start: number, end: number, links: readonly Link[]): boolean {
  // without a link, only a number can be one
  if (links.length === 0 && !/\d/.test(text)) return false;
  const within = links.filter((link) => link.start >= start && link.end <= end);
  if (within.some((link) => !isTracker(link.url))) return false;
  const references = within.length > 0 ? within.map((link) => link.text) : numbersIn(text).concat(keysIn(text));
  if (references.length === 0) return false;
  let rest = text;
  for (const reference of references) rest = rest.replace(reference, ' ');
  return rest.split(/[\s,;:&+/]+/).every((word) => word === '' || announcing.has(word.toLowerCase()));
}

const announcing = new Set(
  'see tracked tracking in by as issue issues ticket tickets jira github gitlab pr prs task bug linear and via link subtask story also here'.split(
    ' ',
  ),
);

/** ` - July 15th - High priority - [OPS-1]`: fields parted by dashes, read from the end. */
function cutDashed(tail: string, result: Decorations, links: readonly Link[], from: number): number | null {
  const at = lastDash(tail);
  const word = at < 0 ? '' : tail.slice(at + 3).trim();
  if (word === '' || word.length > 60) return null;
  if (isOnlyReferences(word, from + at, from + tail.length, links) || hang(word, result, false)) return at;
  // a name counts as an owner only beside other such fields
  const hung = result.due !== null || result.priority !== null;
  if (!hung || result.owners.length > 0 || !looksLikeName(word)) return null;
  result.owners.push(...ownersOf(word));
  return at;
}

function lastDash(tail: string): number {
  if (!/ [-–—|] /.test(tail)) return -1;
  let last = -1;
  for (const dash of [' - ', ' – ', ' — ', ' | '] as const) last = Math.max(last, tail.lastIndexOf(dash));
  return last;
}

/** `. Owner: @ada`, `Due: 2024-03-01`, `。担当: platform`. */
function cutLabelled(tail: string, result: Decorations): number | null {
  if (!/[:：]/.test(tail)) return null;
  const colon = Math.max(tail.lastIndexOf(':'), tail.lastIndexOf('：'));
  if (tail.length - colon > maxValue) return null;
  // the pattern is asked of the label alone: over the whole tail it costs more than all other suffixes together
  const from = Math.max(0, colon - maxFieldLabel);
  const match = /(?:^|[\s.;,(。、；])(\p{L}[\p{L} -]{1,22})\s*[:：]\s*([^:：]{1,60})$/u.exec(tail.slice(from));
  const words = match?.[1]?.trim() ?? '';
  const label = labelAtEnd(words);
  if (match === null || label === null) return null;
  const at = from + match.index + match[0].indexOf(words) + words.length - label.length;
  return hangLabelled(label, (match[2] ?? '').trim(), result) ? at : null;
}

/** The label at the end of the words before a colon: of `raise the limit Owner` it is `Owner`. */
function labelAtEnd(text: string): string | null {
  const words = text.split(/\s+/);
  for (const count of [3, 2, 1]) {
    const label = words.slice(-count).join(' ');
    if (label !== '' && words.length >= count && isFieldLabel(label)) return label;
  }
  return null;
}

/** A tracker's link, or a number or key after a mark or word that announces it, at the very end. */
function cutLink(tail: string, from: number, last: number, links: readonly Link[]): number | null {
  const link = links.find((each) => each.end === last && isTracker(each.url));
  const bare = link === undefined ? bareAtEnd(tail) : null;
  const at = link !== undefined ? link.start - from : (bare ?? -1);
  if (at < 0) return null;
  const before = tail.slice(0, at);
  // "Continue to track the leak upstream": link words that are part of the sentence stay
  if (
    link !== undefined &&
    link.text !== link.url &&
    /^\p{Ll}/u.test(link.text) &&
    !announcing.has(firstWord(link.text))
  ) {
    return null;
  }
  const announced =
    /[\s.,;:–—-]*(?:\b(?:see|ticket|issue|tracked (?:in|by|at)|tracking|jira|pr|bug|via|github issue|tracked)\b[\s:]*){0,2}$/i.exec(
      before,
    );
  if (link === undefined && !/[^\s]/.test(announced?.[0] ?? '')) return null;
  return announced?.index ?? at;
}

/** Where a bare `#12` or `OPS-12` at the end begins, if it can be a reference; null where there is none. */
function bareAtEnd(tail: string): number | null {
  const code = tail.charCodeAt(tail.length - 1);
  if (code < 48 || code > 57) return null;
  const match = /(?:^|[\s([])((?:[\w.-]+\/[\w.-]+)?#\d{1,7}|[A-Z][A-Z0-9]{1,9}-\d{1,6}(?:-\d{1,4})?)$/.exec(tail);
  const word = match?.[1] ?? '';
  if (match === null || (!word.includes('#') && keysIn(word).length === 0)) return null;
  const at = tail.length - word.length;
  return countsElse(tail.slice(0, at)) ? null : at;
}

function firstWord(text: string): string {
  return text.split(/\s/)[0]?.toLowerCase() ?? '';
}
