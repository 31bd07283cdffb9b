/** What says nothing: blanks, placeholders, the guidance that a template leaves. */

import { plainText } from '../reading/inline.js';
import type { Row } from '../reading/row.js';
import { mayBeginNothing } from './lexicon/known-words.js';
import { nothingPhrases } from './lexicon/lexicon.js';
import { keyOf } from './words.js';

/** Openings by which a template talks to the author. */
const guidance =
  /^(?:briefly |please |optional|example|e\.g\.|describe |explain |list |summar(?:y|ize) |provide |include |insert |add (?:a|an|any|the|your|more|rows?|links?) |what (?:is|was|were|went|happened|did|could|can|would|will|should) |how (?:did|do|was|were|could|can|will|long|many) |who (?:was|were|is|are) |when (?:did|was|were) |where (?:did|was|were) |why (?:did|was|were) |your |this section|in this section|use this|fill |a (?:brief|short|one|concise|high-level|summary|list) |write |(?:one|two|1|2)[- ](?:sentence|paragraph)|provide |note any|outline |details? (?:of|about|on) |include )/i;

/** Longest text that can be a placeholder; longer ones are looked at no further. */
const maxBlank = 210;
/** Longest phrase for nothing, in characters. */
const maxNothing = 24;
const frames = '<{[$_%`*~([';

/** Whether the words are a placeholder by their form: `TBD`, `...`, `<owner>`, `{action}`, `[Owner]`, `YYYY-MM-DD`. */
export function isPlaceholder(text: string): boolean {
  if (text.length > maxBlank) return /^\s*lorem ipsum/i.test(text);
  const trimmed = text.trim();
  if (trimmed.length > 30 && !frames.includes(trimmed.charAt(0))) return saysPattern(trimmed);
  if (!/[a-zA-Z0-9]/.test(trimmed) && !/[\p{L}\p{N}]/u.test(trimmed))
    return !/\p{Extended_Pictographic}/u.test(trimmed);
  if (isFramed(trimmed)) return true;
  const plain = plainText(trimmed);
  if (plain === '') return !trimmed.includes('![');
  if (isFramed(plain) || saysPattern(plain)) return true;
  return plain.length <= maxNothing && mayBeginNothing(plain) && nothingPhrases().has(keyOf(plain));
}

/** `YYYY-MM-DD`, `HH:MM`: the pattern of a date where a date should be. */
function saysPattern(text: string): boolean {
  // what each of them has is asked first: it costs far less than the pattern, and hardly any text has it
  if (!/[YyHhXD][-/:]/.test(text) && !/^[Ll]orem/.test(text)) return false;
  return /(?:YYYY|yyyy)[-/]|HH:MM|hh:mm|XX:XX|DD\/MM|^[Ll]orem ipsum/.test(text);
}

/** All of it in the brackets by which templates mark a blank: `<name>`, `{name}`, `[name]`, `$NAME`, `__`. */
function isFramed(text: string): boolean {
  if (!frames.includes(text.charAt(0))) return false;
  return /^(?:<[^<>]{1,200}>|\{{1,3}[^{}]{1,200}\}{1,3}|\[[^[\]()]{2,200}\]|\$\{?[A-Z_]{2,40}\}?|_{3,}|%[A-Z_]{2,40}%)[.:]?$/.test(
    text,
  );
}

/** Whether the words are a template's advice to the author: all in italics, in a quotation, or a question to answer. */
export function isGuidance(row: Row): boolean {
  const text = row.text.trim();
  const asks = '?*_)]'.includes(text.charAt(text.length - 1)) && /\?[*_)\]]{0,3}$/.test(text.slice(-4));
  if (!asks && !row.quoted && !'*_([{<'.includes(text.charAt(0))) return false;
  const italic = /^(?:\*(?!\*)[^*]+\*|_(?!_).+_)[.:]?$/.test(text);
  const bracketed = /^[([{<].*[)\]}>][.:]?$/.test(text);
  if (!asks && !row.quoted && !italic && !bracketed) return false;
  return guidance.test(plainText(text.slice(0, 300)).replace(/^[([{<\s]+/, ''));
}

/** Whether a row adds something to its section. */
export function saysSomething(row: Row): boolean {
  switch (row.kind) {
    case 'blank':
    case 'rule':
    case 'heading':
      return false;
    case 'hidden':
      return row.text.trim() !== '';
    case 'cells':
      return row.mark !== 'delimiter' && row.cells.some((cell) => cell.text !== '' && !isPlaceholder(cell.text));
    default:
      return !isPlaceholder(row.text) && !isGuidance(row);
  }
}

/** For each row whether it says something; worked out once, since several questions ask it. */
export function whatSaysSomething(rows: readonly Row[]): boolean[] {
  // a plain list: a typed array of this length lives outside of the heap, which costs more than filling it
  const said: boolean[] = [];
  for (const row of rows) {
    // the header of a table names its columns and tells nothing of the incident
    if (row.mark === 'delimiter' && said.length > 0) said[said.length - 1] = false;
    said.push(saysSomething(row));
  }
  return said;
}
