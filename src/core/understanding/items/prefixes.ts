/** What stands before an item's sentence: ticks, markers, ids, brackets, a name or priority with a colon. */

import type { Inline } from '../../reading/inline.js';
import { stateWords } from '../lexicon/lexicon.js';
import { keyOf } from '../words.js';
import type { Decorations } from './decoration-types.js';
import { applyState, hang, priorityOf } from './hung-words.js';
import { ownersOf } from './owners.js';
import { isTracker } from './references.js';
import { between } from './suffixes.js';
import { leadingTick, stateOf } from './states.js';

/** Characters to cut at the start of `text`, 0 where the sentence begins. `first` for the very start of the item. */
export function cutPrefix(text: string, result: Decorations, inline: Inline, first: boolean): number {
  const blank = text.length - text.trimStart().length;
  const rest = blank === 0 ? text : text.slice(blank);
  if (isPlainStart(rest) && !(first && inline.boldLead !== null)) return 0;
  const cut =
    cutTick(rest, result) ||
    cutMarker(rest) ||
    (first ? cutLinkLead(rest, result, inline) : 0) ||
    cutId(rest, result) ||
    cutFramed(rest, result, inline) ||
    (first ? cutBold(rest, result, inline) : 0) ||
    cutNamed(rest, result);
  return cut === 0 ? 0 : blank + cut;
}

/** A letter that begins no marker, and no colon that could end a name: the sentence itself, as most items begin. */
function isPlainStart(rest: string): boolean {
  return /^[b-eg-oq-su-zB-EG-OQ-SU-Z]/.test(rest) && !/[:：#]/.test(rest);
}

function cutTick(rest: string, result: Decorations): number {
  if (rest.charCodeAt(0) < 128 && !rest.startsWith(':')) return 0;
  const tick = leadingTick(rest);
  if (tick === null) return 0;
  result.done ??= tick.done;
  return tick.length;
}

/** `Action item:`, `[TODO]`, `#2226:` (the number is kept as a reference). */
function cutMarker(rest: string): number {
  const marker =
    /^\[?(?:action item|action|todo|task|follow-?up)\]?\s*[:：]\s*|^\[(?:action item|todo|action)\]\s*/i.exec(rest) ??
    (rest.includes('#') ? /^(?:[\w.-]+\/[\w.-]+)?#\d{1,7}\s*(?:[:：]|[-–—](?=\s))\s*/.exec(rest) : null);
  return marker?.[0].length ?? 0;
}

/** `[GH-4](…): …`, `[GH-3 (Done)](…): …`: a link to a tracker that is no more than a key, and the state beside it. */
function cutLinkLead(rest: string, result: Decorations, inline: Inline): number {
  const link = inline.links[0];
  if (link === undefined || !rest.startsWith(link.text) || !isTracker(link.url)) return 0;
  const key = /^#?(?:[A-Za-z]{1,10}[-# ]?)?\d{1,7}\s*(?:[([]([^()[\]]{2,30})[)\]])?$/.exec(link.text);
  const mark = /^\s*(?:[:：]|[-–—](?=\s))\s*/.exec(rest.slice(link.text.length));
  if (key === null || mark === null) return 0;
  const state = key[1] === undefined ? null : stateOf(key[1]);
  if (state !== null) applyState(state, result);
  return link.text.length + mark[0].length;
}

/** `AI-1: …`. */
function cutId(rest: string, result: Decorations): number {
  if (!'A['.includes(rest.charAt(0))) return 0;
  const id = /^\[?((?:AI|ACT|ACTION|AP)-?\d{1,4})\]?\s*[:.)–—-]\s+/.exec(rest);
  if (id === null || result.authorId !== null) return 0;
  result.authorId = id[1] ?? null;
  return id[0].length;
}

/** `[Ada] — …`, `(P1) …`, `[Open, owner: Ada] …`; the words of a link are none of these. */
function cutFramed(rest: string, result: Decorations, inline: Inline): number {
  if (!'[(（'.includes(rest.charAt(0))) return 0;
  const framed = /^[[(（]([^[\]()（）]{1,80})[\])）]\s*(?:[-–—:]\s*)?/.exec(rest);
  const word = framed?.[1]?.trim() ?? '';
  if (framed === null || inline.links.some((link) => link.text === word)) return 0;
  const hung = (word.length <= 40 && hang(word, result, true)) || hangAll(word.split(between), result);
  return hung ? framed[0].length : 0;
}

/** Several fields in one frame: all or none, and a name only beside another field. */
function hangAll(pieces: readonly string[], result: Decorations): boolean {
  if (pieces.length < 2) return false;
  const attempt: Decorations = { ...result, owners: [...result.owners] };
  const rest = pieces.filter((piece) => !hang(piece, attempt, false));
  if (rest.length === pieces.length || !rest.every((piece) => hang(piece, attempt, true))) return false;
  Object.assign(result, attempt);
  return true;
}

/** `**HIGH** …`. */
function cutBold(rest: string, result: Decorations, inline: Inline): number {
  const bold = inline.boldLead;
  if (bold === null || !rest.startsWith(bold)) return 0;
  const priority = priorityOf(bold.replace(/[:：]$/, ''));
  if (priority === null) return 0;
  result.priority ??= priority;
  return bold.length + (/^\s*[-–—:]?\s*/.exec(rest.slice(bold.length))?.[0].length ?? 0);
}

/** Words that are a state in a column and a matter before a colon. */
const matters = /^(?:new|active|assigned|backlog|duplicate|replaced|released|started|partial)$/i;

/** `P1: …`, `DONE: …`, `Offen: …`, `@ada: …`, `@ada to …`, `Platform team: …`. */
function cutNamed(rest: string, result: Decorations): number {
  const hasColon = /[:：]/.test(rest);
  if (!hasColon && !/^[@P]/.test(rest)) return 0;
  const named =
    (hasColon ? /^([^:：.!?]{1,40}?)\s?[:：]\s+/.exec(rest) : null) ??
    /^(@[\w-]{1,39}|P[0-5])\s+(?:[-–—]\s+)?(?=\S)/.exec(rest);
  const word = named?.[1]?.trim() ?? '';
  if (named === null || word === '') return 0;
  const state = hasColon && !matters.test(word) ? stateWords().get(keyOf(word)) : undefined;
  if (priorityOf(word) !== null) result.priority ??= priorityOf(word);
  else if (state !== undefined) applyState(state, result);
  else if (/^(?:@|(?:the )?[\p{L}\p{N} &/-]{2,30} team$)/iu.test(word)) result.owners.push(...ownersOf(word));
  else return 0;
  return named[0].length;
}
