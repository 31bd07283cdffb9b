/** A word or two hung on an item: which field it fills, if any. */

import { columnWords, monthNumbers, stateWords } from '../lexicon/lexicon.js';
import { fold, keyOf } from '../words.js';
import type { Decorations } from './decoration-types.js';
import { looksLikeName, ownersOf } from './owners.js';
import { isTracker, keysIn, numbersIn } from './references.js';
import { stateOf } from './states.js';

const priorities =
  /^(?:P[0-5]|(?:sev|prio)[- ]?[0-5]|critical|highest|high|medium|low|urgent|major|minor|must|should|could)$/i;

/** Whether words are a priority; `High priority`, `Priority: P1` too. Comes back verbatim, without the word "priority". */
export function priorityOf(text: string): string | null {
  const trimmed = text.trim();
  const word = /priority/i.test(trimmed)
    ? trimmed
        .replace(/^priority\s*[:：]?\s*/i, '')
        .replace(/\s*priority$/i, '')
        .trim()
    : trimmed;
  return priorities.test(word) ? word : null;
}

/** Takes a state's word into account. */
export function applyState(state: string, result: Decorations): void {
  if (state === 'declined') result.declined = true;
  else if (state === 'superseded') result.superseded = true;
  else if (state === 'proposed') result.proposed = true;
  else result.done ??= state === 'done';
}

/** Files a word under what it is; false where it is part of the sentence. Names count only at the start (`[Ada] — …`). */
export function hang(word: string, result: Decorations, nameAllowed: boolean): boolean {
  const text = word.trim().replace(/[.!]$/, '');
  const labelled = /[:：]/.test(text) ? /^([\p{L} -]{2,24})\s*[:：]\s*(.+)$/u.exec(text) : null;
  if (labelled !== null && hangLabelled((labelled[1] ?? '').trim(), (labelled[2] ?? '').trim(), result)) return true;
  if (/^no[- ]issue$/i.test(text)) return (result.noIssue = true);
  if (priorityOf(text) !== null) {
    result.priority ??= priorityOf(text);
    return true;
  }
  return (
    hangState(text, result) || hangOwner(text, result, nameAllowed) || hangDue(text, result) || hangKind(text, result)
  );
}

function hangState(text: string, result: Decorations): boolean {
  if (text.length > 40 || /\d{4}/.test(text)) return false;
  const state = stateOf(text);
  // "New" or "assigned" in brackets say something else as often as a state
  if (
    state === null ||
    (state === 'open' && !/^(?:todo|open|pending|in progress|ongoing|not started|wip)$/i.test(text))
  )
    return false;
  applyState(state, result);
  return true;
}

const handles = /^(?:@[\w-]{1,39}(?:\/[\w-]{1,39})?[\s,/&+]*(?:and\s)?){1,6}$/;
const notNames = /^(?:PR|Issue|WIP|TODO|Optional|Stretch|Migration|Proposal|Idea|Note|Draft|RFC)$/i;

function hangOwner(text: string, result: Decorations, nameAllowed: boolean): boolean {
  const mail = /^[\w.-]{2,30}@$/.test(text);
  if (!handles.test(text) && !mail && !(nameAllowed && looksLikeName(text) && !notNames.test(text))) return false;
  return result.owners.push(...ownersOf(text)) > 0;
}

function hangDue(text: string, result: Decorations): boolean {
  if (!isDueWords(text) && !/\b(?:estimated|expected) completion\b/i.test(text)) return false;
  result.due ??= text;
  return true;
}

function hangKind(text: string, result: Decorations): boolean {
  if (!/^(?:prevent|mitigate|detect|process|repair|preventive|corrective|mitigation|prevention|detection)$/i.test(text))
    return false;
  result.kindWord ??= text;
  return true;
}

const day =
  /^(?:(?:due|by|before|until|eta|target|deadline)\s*(?:date)?\s*:?\s*)?(?:the end of\s|end of\s)?(?:\p{L}{3,10}\.?\s\d{1,2}(?:st|nd|rd|th)?(?:,?\s\d{4})?|\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?\p{L}{3,10}\.?(?:,?\s\d{4})?|\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{4}\/\d{1,2}\/\d{1,2}|Q[1-4](?:\s\d{4})?|\d{4}[ -]?Q[1-4]|\p{L}{3,10}\s\d{4})$/iu;

/** A span is a deadline only after a word that makes it one; bare it tells how long the work takes. */
const deadline =
  /^(?:due|eta|by|in|within|deadline|target|dentro de|en|em|até|para|plazo|prazo|d['’]ici|dans|sous|d[ée]lai|binnen|innerhalb|bis|frist|entro|tra|fra|scadenza|через|срок)(?![\p{L}]).{0,30}(?<!\p{L})(?:(?:day|week|month|quarter|sprint|year)s?|d[ií]as?|semanas?|m[eê]s(?:es)?|jours?|semaines?|mois|tage?n?|wochen?|monate?n?|giorn[oi]|settiman[ae]|mes[ei]|дн\p{L}+|недел\p{L}+|месяц\p{L}*)$/iu;

/** Words that are nothing but a date, or a span with a word that makes it a deadline. */
export function isDueWords(text: string): boolean {
  return (day.test(text) && !isEffort(text)) || deadline.test(text);
}

/** `1 day`, `3 weeks`: of the form of `1 May`, but no month is named. */
function isEffort(text: string): boolean {
  if (!/^\d{1,3}\s\p{L}+$/u.test(text)) return false;
  return !monthNumbers().has(fold(text.replace(/^\d+\s/, '')));
}

/** Everyday words that head a column but label nothing in a sentence. */
const everyday = new Set(
  'when by date what team lead person contact timeline reference progress done p severity who type kind category class term url no number state target complete completed urgency importance horizon'.split(
    ' ',
  ),
);

/** Whether a word before a colon names a field of an item, inside of a sentence: `Owner`, `ETA`, `担当`. */
export function isFieldLabel(label: string): boolean {
  if (everyday.has(label.toLowerCase())) return false;
  const field = columnWords().get(keyOf(label));
  const known = field === 'owner' || field === 'due' || field === 'priority' || field === 'state';
  return known || stateWords().get(keyOf(label)) === 'done';
}

/** Fills the field that a label names; false where it names none, or the value cannot be one. */
export function hangLabelled(label: string, value: string, result: Decorations): boolean {
  const key = keyOf(label);
  const field = columnWords().get(key);
  if (field === 'owner') return result.owners.push(...ownersOf(value)) > 0;
  if (field === 'due' || key === 'estimated completion') result.due ??= value;
  else if (field === 'priority') result.priority ??= value;
  else if (field === 'type') result.kindWord ??= value;
  else if (field === 'area') result.area ??= value;
  else if (field === 'link' || key === 'task')
    return numbersIn(value).length > 0 || keysIn(value).length > 0 || isTracker(value);
  else {
    const state = field === 'state' ? stateOf(value) : stateWords().get(key) === 'done' ? 'done' : null;
    if (state === null) return false;
    applyState(state, result);
  }
  return true;
}
