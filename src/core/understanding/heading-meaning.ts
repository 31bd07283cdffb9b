/** What the words of a heading mean, in any language, whatever surrounds them. */

import type { SectionName } from '../postmortem.js';
import { gloss, mayBeGlossed, named } from './bracketed.js';
import { mayBeHeading } from './lexicon/known-words.js';
import { abbreviations, fillers, headingMeanings, joiners, prepositions, tellingPhrases } from './lexicon/lexicon.js';
import type { Meaning } from './lexicon/lexicon.js';
import { correct } from './lexicon/slips.js';
import { beforeTail } from './lexicon/tails.js';
import { telling } from './lexicon/telling.js';
import { detached } from '../reading/detached.js';
import { fold, keyOf, stem, withoutBrackets, wordsOf } from './words.js';

/** Longer lines are sentences. In words. */
const maxHeadingWords = 14;
const maxHeadingLength = 200;

const none: readonly Meaning[] = [];

export interface Vocabulary {
  /** The team's own headings (keys) and what they are; they win over everything. */
  readonly aliases: ReadonlyMap<string, Meaning>;
}

/**
 * Meanings of a heading: one, two where it joins two (`Root Cause and Resolution`), none where it is unknown.
 * `strong` says that marks make it a heading beyond doubt: then a telling phrase within it is enough and a slip of the
 * pen is forgiven. Without marks only the exact words count, since any line could be such a heading.
 */
export function meaningsOf(text: string, strong: boolean, vocabulary: Vocabulary): readonly Meaning[] {
  if (text.length > maxHeadingLength) return none;
  if (!strong && !mayBeHeading(text, vocabulary.aliases)) return none;
  const memory = remembered(vocabulary, strong);
  const known = memory.get(text);
  if (known !== undefined) return known;
  if (memory.size >= maxRemembered) memory.clear();
  const found = workOut(text, strong, vocabulary);
  memory.set(detached(text), found);
  return found;
}

/** Reports of a team share their headings: each is worked out once. Bounded, and without effect on any answer. */
const maxRemembered = 4000;
const memories = new WeakMap<Vocabulary['aliases'], Record<'strong' | 'weak', Map<string, readonly Meaning[]>>>();

function remembered({ aliases }: Vocabulary, strong: boolean): Map<string, readonly Meaning[]> {
  let memory = memories.get(aliases);
  if (memory === undefined) {
    memory = { strong: new Map(), weak: new Map() };
    memories.set(aliases, memory);
  }
  return strong ? memory.strong : memory.weak;
}

/** The whole answer, without the questions and the memory that spare it. */
export function workOut(text: string, strong: boolean, vocabulary: Vocabulary): readonly Meaning[] {
  const own = vocabulary.aliases.size > 0 ? vocabulary.aliases.get(keyOf(text)) : undefined;
  if (own !== undefined) return [own];
  const bare = withoutNumber(withoutBrackets(text)).trim();
  const subject = /[\p{L}\p{N}]/u.test(bare) ? bare : text;
  const key = keyOf(subject);
  if (key === '' || wordCount(key) > maxHeadingWords) return [];
  if (abbreviations().has(key) && /\p{Ll}/u.test(subject)) return [];
  const whole = exact(key, vocabulary) ?? (subject === text ? null : exact(keyOf(text), vocabulary));
  const inside = subject === text ? null : gloss(text, vocabulary.aliases);
  if (whole !== null) return [named(key, whole, inside)];
  const joined = compound(subject, strong, vocabulary);
  if (joined.length > 0) return joined;
  if (!strong) return [];
  const part = beforeTail(key) ?? ofSomething(key) ?? eitherSide(subject, vocabulary) ?? telling(key);
  if (part !== null) return [part];
  if (inside !== null && mayBeGlossed(key)) return [inside];
  const corrected = correct(key);
  return corrected === key ? [] : meaningsOf(corrected, false, vocabulary);
}

function wordCount(key: string): number {
  let count = 1;
  for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) count++;
  return count;
}

/** `1. Summary`, `14 - Action Items`, `2) Impact`. */
function withoutNumber(text: string): string {
  return text.replace(/^\s*\d{1,2}(?:\.\d{1,2}){0,3}\s*[.)\-–—:]?\s+(?=\S)/, '');
}

function exact(key: string, { aliases }: Vocabulary): Meaning | null {
  return aliases.get(key) ?? headingMeanings().get(key) ?? lookBare(key);
}

/** Without the words that may stand around: `the incident timeline`, `corrective measures must contain`. */
function lookBare(key: string): Meaning | null {
  const first = key.indexOf(' ');
  if (first < 0) return null;
  if (!fillers().has(key.slice(0, first)) && !fillers().has(key.slice(key.lastIndexOf(' ') + 1))) return null;
  const words = key.split(' ');
  let start = 0;
  let end = words.length;
  while (start < end - 1 && fillers().has(words[start] ?? '')) {
    start++;
    const found = headingMeanings().get(words.slice(start, end).join(' '));
    if (found !== undefined) return found;
  }
  while (end > start + 1 && fillers().has(words[end - 1] ?? '')) {
    end--;
    const found =
      headingMeanings().get(words.slice(0, end).join(' ')) ?? headingMeanings().get(words.slice(start, end).join(' '));
    if (found !== undefined) return found;
  }
  return null;
}

/** `Root Cause & Resolution`, `Severity and Impact`, `Problems/Timeline`. Unknown parts are allowed under strong marks. */
function compound(text: string, strong: boolean, vocabulary: Vocabulary): Meaning[] {
  const parts = splitJoined(text);
  if (parts.length < 2) return [];
  const found = parts.map((part) => exact(part, vocabulary));
  const known = found.filter((meaning) => meaning !== null);
  if (known.length < parts.length && !(strong && known.some((meaning) => meaning.kind === 'section'))) return [];
  return mergeMeanings(known);
}

/** In scripts without blanks the joining word stands inside: `故障现象与原因分析`, `原因と対策`. */
const joinedInside =
  /(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]{2})(?:以及|及び|および|[和与與及と])(?=[\p{sc=Han}\p{sc=Kana}]{2})/gu;

function splitJoined(text: string): string[] {
  const inside = /[和与與及と]|および/.test(text);
  if (!inside && !/[\s/&+,、・＆]/.test(text)) return [];
  const folded = inside ? fold(text).replace(joinedInside, '、') : fold(text);
  if (!/[/&+,、・＆]/.test(folded) && !wordsOf(folded).some((word) => joiners().has(word))) return [];
  const parts: string[][] = [[]];
  for (const piece of folded.split(/([/&+,、・＆])/)) {
    if (/^[/&+,、・＆]$/.test(piece)) {
      parts.push([]);
      continue;
    }
    for (const word of wordsOf(piece)) {
      if (joiners().has(word)) parts.push([]);
      else parts.at(-1)?.push(stem(word));
    }
  }
  return parts.filter((part) => part.length > 0).map((part) => part.join(' '));
}

/** One meaning for each name; corrective joined with preventive is the combined list of measures. */
function mergeMeanings(list: readonly Meaning[]): Meaning[] {
  const roles = new Set(list.map((meaning) => meaning.role));
  const merged = new Map<SectionName | null, Meaning>();
  for (const meaning of list) {
    const both = roles.has('corrective') && roles.has('preventive') && meaning.name === 'action-items';
    if (!merged.has(meaning.name)) merged.set(meaning.name, both ? { ...meaning, role: 'measures' } : meaning);
  }
  // an unknown companion adds nothing to a section
  const sections = [...merged.values()].filter((meaning) => meaning.kind === 'section');
  return sections.length > 0 ? sections : [...merged.values()];
}

const wholeOnly: ReadonlySet<SectionName> = new Set<SectionName>(['summary', 'duration', 'lessons-learned']);

/** `Timeline of the disaster`: the words before "of" say what it is, when they are telling. */
function ofSomething(key: string): Meaning | null {
  const words = key.split(' ');
  const at = words.findIndex((word, index) => index > 0 && prepositions().has(word));
  if (at < 0) return null;
  const head = words.slice(0, at).join(' ');
  // "Follow up on the alert" orders, "Relay follow-ups" names
  if (head === 'follow up') return null;
  const found = headingMeanings().get(head);
  if (found?.name == null) return null;
  return tellingPhrases().has(head) || wholeOnly.has(found.name) ? found : null;
}

/** `Root cause identification: The Five Whys`, `Timeline - all times UTC`: one side of the mark is enough. */
function eitherSide(text: string, vocabulary: Vocabulary): Meaning | null {
  const sides = text.split(/[:：]\s|\s[-–—|]\s/);
  if (sides.length < 2) return null;
  for (const side of sides) {
    const found = exact(keyOf(side), vocabulary);
    if (found?.kind === 'section') return found;
  }
  return null;
}
