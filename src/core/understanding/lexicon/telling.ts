/** Phrases so telling that a heading which begins or ends with one is that section: `Horror Timeline`. */

import type { SectionName } from '../../postmortem.js';
import { actionVerbs, headingMeanings, lazy, tellingPhrases, type Meaning } from './lexicon.js';

interface Telling {
  readonly phrase: string;
  readonly name: SectionName;
  /** Words of it are parted by blanks; scripts that do not do this join it to its neighbours. */
  readonly spaced: boolean;
  /** A single word at the start may be an adjective (`Impact assessment tooling`); two are telling. */
  readonly mayStart: boolean;
}

const phrases = lazy<readonly Telling[]>(() =>
  [...tellingPhrases()].map(([phrase, name]) => {
    const spaced = /^[\p{Script=Latin} ]+$/u.test(phrase);
    return { phrase, name, spaced, mayStart: !spaced || phrase.includes(' ') || phrase === 'timeline' };
  }),
);

/** First and last words of the phrases that stand in words of their own. */
const edges = lazy<ReadonlySet<string>>(
  () => new Set(phrases().flatMap(({ phrase }) => [phrase.split(' ')[0] ?? '', phrase.split(' ').at(-1) ?? ''])),
);

/** Meaning by such a phrase; an order to do something (`Improve detection`) has none. */
export function telling(key: string): Meaning | null {
  const words = key.split(' ');
  const [first = ''] = words;
  if (actionVerbs().has(first)) return null;
  // what is not in Latin letters may be joined to its neighbours, so only a look at every phrase tells
  if (/^[a-z0-9 ]*$/.test(key) && !edges().has(first) && !edges().has(words.at(-1) ?? '')) return null;
  for (const each of phrases()) {
    if (key.includes(each.phrase) && (ends(key, each) || starts(key, each))) {
      return headingMeanings().get(each.phrase) ?? { name: each.name, role: null, kind: 'section' };
    }
  }
  return null;
}

function ends(key: string, { phrase, spaced }: Telling): boolean {
  return key.endsWith(phrase) && (!spaced || key.charAt(key.length - phrase.length - 1) === ' ');
}

function starts(key: string, { phrase, spaced, mayStart }: Telling): boolean {
  return mayStart && key.startsWith(phrase) && (!spaced || key.charAt(phrase.length) === ' ');
}
