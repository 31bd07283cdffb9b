/** Titles that hold the words of a section. */

import { meaningsOf, type Vocabulary } from './heading-meaning.js';
import type { Heading } from './headings.js';
import { correct } from './lexicon/slips.js';
import { keyOf } from './words.js';

/**
 * `# Resolution of the login outage`, `# Codec drift: root cause & fix` over the sections of a report: first, alone of
 * its level and with more words than those of sections, it is the title. So is `# RCA: login outage`, whose label names
 * the report where the section of that name stands below, and `# Task list` over a whole report with actions of its own.
 */
export function withoutTitle(headings: Heading[], vocabulary: Vocabulary): Heading[] {
  const [first, ...others] = headings;
  if (first?.rank !== 10 || !first.strong || first.meanings.length === 0) return headings;
  if (others.some(({ rank, labelled }) => rank === 10 && !labelled)) return headings;
  if (
    first.value === null
      ? namesOnly(first.text, vocabulary) && !isOverReport(first, others)
      : !namedAgain(first, others)
  )
    return headings;
  if (!others.some(({ meanings }) => meanings.some(({ kind }) => kind === 'section'))) return headings;
  return [{ ...first, value: null, meanings: [] }, ...others];
}

/** Words for actions over other sections and a list of actions among them. */
function isOverReport(first: Heading, others: readonly Heading[]): boolean {
  if (!first.meanings.some(({ name }) => name === 'action-items') || !namedAgain(first, others)) return false;
  return others.some(
    (other) => other.strong && other.meanings.some(({ name, kind }) => kind === 'section' && name !== 'action-items'),
  );
}

function namedAgain({ meanings }: Heading, others: readonly Heading[]): boolean {
  const names = new Set(meanings.map(({ name }) => name));
  return others.some((other) => other.strong && other.meanings.some(({ name }) => names.has(name)));
}

/** Nothing but words of sections, slips of the pen forgiven. */
function namesOnly(text: string, vocabulary: Vocabulary): boolean {
  return [text, correct(keyOf(text))].some((each) => meaningsOf(each, false, vocabulary).length > 0);
}
