/**
 * An item's words taken apart: the author's sentence, and what is hung on it before and after: ticks, owner, due date,
 * priority, state, tracker links. Works inwards from both ends and stops at the first thing that is part of the sentence.
 */

import type { Inline, Link } from '../../reading/inline.js';
import { isTracker, keysIn, numbersIn } from './references.js';
import { looksLikeName, ownersOf } from './owners.js';
import { leadingTick, stateOf } from './states.js';

export interface Decorations {
  /** The sentence itself. */
  text: string;
  owners: string[];
  due: string | null;
  priority: string | null;
  done: boolean | null;
  declined: boolean;
  superseded: boolean;
  proposed: boolean;
  noIssue: boolean;
  authorId: string | null;
  /** A label that says the kind: `[Prevent]`, `Mitigate:`. */
  kindWord: string | null;
  /** Offset of the sentence in the plain text. */
  start: number;
}

/** Longest thing hung on an item, in characters. */
const maxHung = 120;

/** Takes the plain words of an item apart. */
export function takeApart(inline: Inline): Decorations {
  const result: Decorations = {
    text: '',
    owners: [],
    due: null,
    priority: null,
    done: null,
    declined: inline.struck,
    superseded: false,
    proposed: false,
    noIssue: false,
    authorId: null,
    kindWord: null,
    start: 0,
  };
  const { plain } = inline;
  let start = 0;
  let end = plain.length;
  for (let steps = 0; steps < 12; steps++) {
    const cut = cutPrefix(plain.slice(start, Math.min(end, start + maxHung)), result, inline, steps);
    if (cut === 0) break;
    start += cut;
  }
  for (let steps = 0; steps < 12; steps++) {
    const next = cutSuffix(plain, start, end, result, inline.links);
    if (next === end) break;
    end = next;
  }
  while (plain.charAt(start) === ' ') start++;
  const text = plain.slice(start, end).trim();
  // nothing but decoration: then that is the text
  result.text = text === '' ? plain : text;
  result.start = text === '' ? 0 : start;
  return result;
}

const priorities =
  /^(?:P[0-5]|(?:sev|prio)[- ]?[0-5]|critical|highest|high|medium|low|urgent|major|minor|must|should|could)$/i;

/** Whether words are a priority; `High priority`, `Priority: P1` too. Comes back verbatim, without the word "priority". */
export function priorityOf(text: string): string | null {
  const bare = text
    .trim()
    .replace(/^priority\s*[:：]?\s*/i, '')
    .replace(/\s*priority$/i, '')
    .trim();
  return priorities.test(bare) ? bare : null;
}

function cutPrefix(text: string, result: Decorations, inline: Inline, step: number): number {
  const blank = /^\s+/.exec(text)?.[0].length ?? 0;
  const rest = text.slice(blank);
  const tick = leadingTick(rest);
  if (tick !== null) {
    result.done ??= tick.done;
    return blank + tick.length;
  }
  const marker =
    /^\[?(action item|action|todo|task|follow-?up|AI)\]?\s*[:：]\s*|^\[(?:action item|todo|action)\]\s*/i.exec(rest);
  if (marker !== null) return blank + marker[0].length;
  const id = /^\[?((?:AI|ACT|ACTION|A|AP)-?\d{1,4})\]?\s*[:.)–—-]\s+/.exec(rest);
  if (id !== null && result.authorId === null) {
    result.authorId = id[1] ?? null;
    return blank + id[0].length;
  }
  const framed = /^[[(（]([^[\]()（）]{1,40})[\])）]\s*(?:[-–—:]\s*)?/.exec(rest);
  if (framed !== null && !isLinkText(framed[1] ?? '', inline.links) && hang(framed[1] ?? '', result, true)) {
    return blank + framed[0].length;
  }
  const bold = step === 0 ? inline.boldLead : null;
  if (bold !== null && rest.startsWith(bold) && priorityOf(bold.replace(/[:：]$/, '')) !== null) {
    result.priority ??= priorityOf(bold.replace(/[:：]$/, ''));
    return blank + bold.length + (/^\s*[-–—:]?\s*/.exec(rest.slice(bold.length))?.[0].length ?? 0);
  }
  return blank + cutNamed(rest, result) || 0;
}

/** `P1: …`, `DONE: …`, `@ada: …`, `Platform team: …`, `Mitigate: …`. */
function cutNamed(rest: string, result: Decorations): number {
  const named =
    /^([^:：.!?]{1,40}?)\s?[:：]\s+/.exec(rest) ?? /^(@[\w-]{1,39}|P[0-5])\s+(?:[-–—]\s+)?(?=\S)/.exec(rest);
  const word = named?.[1]?.trim() ?? '';
  if (named === null || word === '') return 0;
  if (priorityOf(word) !== null) result.priority ??= priorityOf(word);
  else if (/^(?:done|completed|todo|in progress|wip)$/i.test(word)) result.done ??= /^(?:done|completed)$/i.test(word);
  else if (/^@/.test(word) || /^(?:the )?[\p{L}\p{N} &/-]{2,30} team$/iu.test(word))
    result.owners.push(...ownersOf(word));
  else return 0;
  return named[0].length;
}

/** Files a word under what it is. Bracketed names at the start are owners (`[Ada] — …`). */
function hang(word: string, result: Decorations, atStart: boolean): boolean {
  const text = word.trim().replace(/[.!]$/, '');
  const labelled = /^([\p{L} -]{2,24})\s*[:：]\s*(.+)$/u.exec(text);
  if (labelled !== null && hangLabelled((labelled[1] ?? '').trim().toLowerCase(), (labelled[2] ?? '').trim(), result))
    return true;
  if (/^no[- ]issue$/i.test(text)) return (result.noIssue = true);
  if (priorityOf(text) !== null) {
    result.priority ??= priorityOf(text);
    return true;
  }
  const state = text.length <= 40 && !/\d{4}/.test(text) ? stateOf(text) : null;
  if (
    state !== null && state !== 'open'
      ? true
      : /^(?:todo|open|pending|in progress|ongoing|not started|wip)$/i.test(text)
  ) {
    applyState(state ?? 'open', result);
    return true;
  }
  if (/^(?:@[\w-]{1,39}(?:\/[\w-]{1,39})?[\s,/&+]*(?:and\s)?){1,6}$/.test(text) || /^[\w.-]{2,30}@$/.test(text)) {
    result.owners.push(...ownersOf(text));
    return true;
  }
  if (isDueWords(text)) {
    result.due ??= text;
    return true;
  }
  if (
    /^(?:prevent|mitigate|detect|process|repair|preventive|corrective|mitigation|prevention|detection)$/i.test(text)
  ) {
    result.kindWord ??= text;
    return true;
  }
  if (!atStart && /^(?:.{0,30}\b(?:estimated|expected) completion\b.*)$/i.test(text)) {
    result.due ??= text;
    return true;
  }
  return atStart && looksLikeName(text) && !/^(?:PR|Issue|WIP|TODO|Optional|Stretch|Migration)$/i.test(text)
    ? result.owners.push(...ownersOf(text)) > 0
    : false;
}

/** Takes a state's word into account. */
export function applyState(state: string, result: Decorations): void {
  if (state === 'declined') result.declined = true;
  else if (state === 'superseded') result.superseded = true;
  else if (state === 'proposed') result.proposed = true;
  else result.done ??= state === 'done';
}

function hangLabelled(label: string, value: string, result: Decorations): boolean {
  if (/^(?:owner|owners|assignee|assigned to|dri|who|responsible|lead|poc|responsable|担当)$/.test(label)) {
    result.owners.push(...ownersOf(value));
    return true;
  }
  if (
    /^(?:due|due date|eta|deadline|by|target|target date|estimated completion|expected|when|fecha|期限|plazo)$/.test(
      label,
    )
  ) {
    result.due ??= value;
    return true;
  }
  if (/^(?:priority|prio|prioridad|優先度)$/.test(label)) {
    result.priority ??= value;
    return true;
  }
  if (/^(?:status|state|estado|状態)$/.test(label)) {
    const state = stateOf(value);
    if (state !== null) applyState(state, result);
    return state !== null;
  }
  if (/^(?:type|kind|category|tipo)$/.test(label)) {
    result.kindWord ??= value;
    return true;
  }
  if (
    /^(?:ticket|issue|bug|jira|task|link|pr|tracking|tracked in|linear|github|github issue|tracking issue)$/.test(label)
  ) {
    return numbersIn(value).length > 0 || keysIn(value).length > 0 || isTracker(value);
  }
  return false;
}

const day =
  /^(?:(?:due|by|before|until|eta|target|deadline)\s*(?:date)?\s*:?\s*)?(?:the end of\s|end of\s)?(?:\p{L}{3,10}\.?\s\d{1,2}(?:st|nd|rd|th)?(?:,?\s\d{4})?|\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?\p{L}{3,10}\.?(?:,?\s\d{4})?|\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{4}\/\d{1,2}\/\d{1,2}|Q[1-4](?:\s\d{4})?|\d{4}[ -]?Q[1-4]|\p{L}{3,10}\s\d{4})$/iu;

/** Words that are nothing but a date, or a span with a word that makes it a deadline. */
function isDueWords(text: string): boolean {
  if (day.test(text)) return true;
  return /^(?:due|eta|by|in|within)\b.{0,30}\b(?:day|week|month|quarter|sprint|year)s?$/i.test(text);
}

function isLinkText(text: string, links: readonly Link[]): boolean {
  return links.some((link) => link.text === text.trim());
}

/** End of the sentence after one more suffix is cut; `end` itself when there is none. */
function cutSuffix(plain: string, start: number, end: number, result: Decorations, links: readonly Link[]): number {
  let last = end;
  while (last > start && /[\s.,;]/.test(plain.charAt(last - 1))) last--;
  if (last <= start) return end;
  const from = Math.max(start, last - maxHung);
  const tail = plain.slice(from, last);
  const at =
    cutAnchor(tail, result) ??
    cutBracket(tail, from, result, links) ??
    cutDashed(tail, result, links, from) ??
    cutLabelled(tail, result) ??
    cutLink(tail, from, last, links) ??
    cutTail(tail, result);
  // without a further suffix the closing full stop stays where it was
  if (at === null) return end;
  return from + at <= start ? end : from + at;
}

/** `{#ai-1}`: an id that the author wrote. */
function cutAnchor(tail: string, result: Decorations): number | null {
  const match = /\s*\{#([\w-]{1,60})\}$/.exec(tail);
  if (match === null) return null;
  result.authorId ??= match[1] ?? null;
  return match.index;
}

function cutBracket(tail: string, from: number, result: Decorations, links: readonly Link[]): number | null {
  const match = /\s*[([（]([^()[\]（）]{1,110})[)\]）]$/.exec(tail);
  if (match === null) return null;
  const inner = match[1] ?? '';
  if (isOnlyReferences(inner, from + match.index, from + tail.length, links)) return match.index;
  const pieces = inner.split(/\s*[,;|]\s*/);
  const square = match[0].trimStart().startsWith('[');
  const before = { ...result, owners: [...result.owners] };
  const all = pieces.every((piece) => hang(piece, result, square && !isLinkText(piece, links)));
  if (all) return match.index;
  Object.assign(result, before);
  return null;
}

/** `#12`, `OPS-12`, `issue`, a link to a tracker, with words like "see" and "tracked in" around. */
function isOnlyReferences(text: string, start: number, end: number, links: readonly Link[]): boolean {
  const within = links.filter((link) => link.start >= start && link.end <= end);
  if (within.length > 0 && within.every((link) => isTracker(link.url))) {
    let rest = text;
    for (const link of within) rest = rest.replace(link.text, ' ');
    return isFiller(rest);
  }
  if (within.length > 0) return false;
  const references = [...numbersIn(text), ...keysIn(text)];
  if (references.length === 0) return false;
  let rest = text;
  for (const reference of references) rest = rest.replace(reference, ' ');
  return isFiller(rest);
}

function isFiller(text: string): boolean {
  return /^(?:[\s,;:&+/]|\b(?:see|tracked|tracking|in|by|as|issue|issues|ticket|tickets|jira|github|pr|prs|task|bug|linear|and|via|link|subtask|story|also|here)\b)*$/i.test(
    text,
  );
}

/** ` - July 15th - High priority - [OPS-1]`: fields parted by dashes, read from the end. */
function cutDashed(tail: string, result: Decorations, links: readonly Link[], from: number): number | null {
  const at = Math.max(
    tail.lastIndexOf(' - '),
    tail.lastIndexOf(' – '),
    tail.lastIndexOf(' — '),
    tail.lastIndexOf(' | '),
  );
  if (at < 0) return null;
  const word = tail.slice(at + 3).trim();
  if (word === '' || word.length > 60) return null;
  if (isOnlyReferences(word, from + at, from + tail.length, links)) return at;
  if (hang(word, result, false)) return at;
  // a name counts as an owner only beside other such fields
  const hung = result.due !== null || result.priority !== null || result.owners.length > 0;
  if (hung && result.owners.length === 0 && looksLikeName(word)) {
    result.owners.push(...ownersOf(word));
    return at;
  }
  return null;
}

/** `. Owner: @ada`, `Due: Friday 2024-03-01`. */
function cutLabelled(tail: string, result: Decorations): number | null {
  const match =
    /(?:^|[\s.;,(])(owners?|assignee|dri|due(?: date)?|eta|deadline|priority|status|target(?: date)?)\s*[:：]\s*([^:：]{1,60})$/i.exec(
      tail,
    );
  if (match === null) return null;
  return hangLabelled((match[1] ?? '').toLowerCase(), (match[2] ?? '').trim(), result) ? match.index : null;
}

/** A tracker's link or number at the very end, with the word that announces it. */
function cutLink(tail: string, from: number, last: number, links: readonly Link[]): number | null {
  const link = links.find((each) => each.end === last && isTracker(each.url));
  const bare = /(?:[\w.-]+\/[\w.-]+)?#\d{1,7}$/.exec(tail);
  const at = link !== undefined ? link.start - from : (bare?.index ?? -1);
  if (at < 0) return null;
  const before = tail.slice(0, Math.max(at, 0));
  // "Continue to track the leak upstream": link words that are part of the sentence stay
  const isWords =
    link !== undefined &&
    /^\p{Ll}/u.test(link.text) &&
    !/^(?:link|issue|ticket|pr|jira|here)\b/i.test(link.text) &&
    link.text !== link.url;
  if (isWords) return null;
  if (bare !== null && link === undefined && !/(?:^|[\s([])$/.test(before)) return null;
  const announced =
    /[\s.,;:–—-]*(?:\b(?:see|ticket|issue|tracked (?:in|by|at)|tracking|jira|pr|bug|via|github issue|tracked)\b[\s:]*){0,2}$/i.exec(
      before,
    );
  return announced?.index ?? at;
}

/** `… DONE`, `… ✅`, `… by 2024-03-01`. */
function cutTail(tail: string, result: Decorations): number | null {
  const tick = /\s*(?:✅|✔️|✔|☑️|☑)$/u.exec(tail);
  if (tick !== null) {
    result.done ??= true;
    return tick.index;
  }
  const done = /\s+(?:DONE|COMPLETED|Done!)$/.exec(tail);
  if (done !== null) {
    result.done ??= true;
    return done.index;
  }
  const due = /[\s,;]+(?:due\s+(?:by|on|date)?|by|before)\s+((?:the )?(?:end of )?[\p{L}\d][^,;:()]{2,30})$/iu.exec(
    tail,
  );
  if (due !== null && isDueWords(`by ${due[1] ?? ''}`)) {
    result.due ??= due[1] ?? null;
    return due.index;
  }
  return null;
}
