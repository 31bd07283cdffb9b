/** The first sentence of a section: what happened, and why the items matter. */

import type { SectionName } from '../postmortem.js';
import { plainText } from '../reading/inline.js';
import { isEntry, type Row } from '../reading/row.js';
import { saysSomething } from './emptiness.js';
import { firstSentenceOf } from './items/prose.js';
import { labelOf, mayBeMarkedLabel } from './labels.js';
import type { Part } from './sections.js';

const maxLength = 300;

/** Of the first of these sections that says anything, on one line, at most 300 characters; null where none does. */
export function firstSentence(
  names: readonly SectionName[],
  parts: readonly Part[],
  rows: readonly Row[],
): string | null {
  for (const name of names) {
    for (const part of parts) {
      if (!part.heading.meanings.some((meaning) => meaning.name === name)) continue;
      const text = part.heading.value ?? firstText(part, rows);
      if (text === null) continue;
      const sentence = firstSentenceOf(plainText(text));
      if (sentence !== '') return sentence.length > maxLength ? `${sentence.slice(0, maxLength - 1)}…` : sentence;
    }
  }
  return null;
}

/** The first paragraph, its wrapped lines joined. */
function firstText(part: Part, rows: readonly Row[]): string | null {
  let text = '';
  for (let at = part.heading.index + 1; at <= part.end; at++) {
    const row = rows[at];
    const said = row !== undefined && (row.kind === 'text' || isEntry(row)) && saysSomething(row);
    if (!said || (text !== '' && isEntry(row))) {
      if (text !== '') break;
      continue;
    }
    if (text === '' && isTitle(row)) continue;
    text = text === '' ? row.text : `${text} ${row.text}`;
    if (text.length > 2 * maxLength) break;
  }
  return text === '' ? null : text;
}

/** A label on a line of its own: it names what follows. */
function isTitle(row: Row): boolean {
  const label = mayBeMarkedLabel(row.text) ? labelOf(row.text) : null;
  return label !== null && label.value === null && label.style !== 'bare';
}
