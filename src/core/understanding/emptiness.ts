/** What says nothing: blanks, placeholders, the guidance that a template leaves. */

import { plainText } from '../reading/inline.js';
import type { Row } from '../reading/row.js';
import { nothingPhrases } from './lexicon/lexicon.js';
import { keyOf } from './words.js';

/** Openings by which a template talks to the author. */
const guidance =
  /^(?:briefly |please |optional|example|e\.g\.|describe |explain |list |summar(?:y|ize) |provide |include |insert |add (?:a|an|any|the|your|more|rows?|links?) |what (?:is|was|were|went|happened|did|could|can|would|will|should) |how (?:did|do|was|were|could|can|will|long|many) |who (?:was|were|is|are) |when (?:did|was|were) |where (?:did|was|were) |why (?:did|was|were) |your |this section|in this section|use this|fill |a (?:brief|short|one|concise|high-level|summary|list) |write |(?:one|two|1|2)[- ](?:sentence|paragraph)|provide |note any|outline |details? (?:of|about|on) |include )/i;

/** Whether the words are a placeholder by their form: `TBD`, `...`, `<owner>`, `{action}`, `[Owner]`, `YYYY-MM-DD`. */
export function isPlaceholder(text: string): boolean {
  const trimmed = text.trim();
  if (!/[\p{L}\p{N}]/u.test(trimmed)) return !/\p{Extended_Pictographic}/u.test(trimmed);
  if (/^lorem ipsum/i.test(trimmed)) return true;
  if (isFramed(trimmed)) return true;
  const plain = plainText(trimmed);
  if (plain === '') return !/!\[/.test(trimmed);
  if (isFramed(plain) || /\b(?:YYYY|yyyy)[-/]|\bHH:MM\b|\bhh:mm\b|\bXX:XX\b|\bDD\/MM\b/.test(plain)) return true;
  return plain.length < 40 && nothingPhrases.has(keyOf(plain));
}

/** All of it in the brackets by which templates mark a blank: `<name>`, `{name}`, `[name]`, `$NAME`, `__`. */
function isFramed(text: string): boolean {
  return /^(?:<[^<>]{1,200}>|\{{1,3}[^{}]{1,200}\}{1,3}|\[[^[\]()]{2,200}\]|\$\{?[A-Z_]{2,40}\}?|_{3,}|%[A-Z_]{2,40}%)[.:]?$/.test(
    text,
  );
}

/** Whether the words are a template's advice to the author: all in italics, in a quotation, or a question to answer. */
export function isGuidance(row: Row): boolean {
  const text = row.text.trim();
  const italic = /^(?:\*(?!\*)[^*]+\*|_(?!_).+_)[.:]?$/.test(text);
  const bracketed = /^[([{<].*[)\]}>][.:]?$/.test(text);
  const plain = plainText(text).replace(/^[([{<\s]+/, '');
  return (italic || bracketed || row.quoted || plain.endsWith('?')) && guidance.test(plain);
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
