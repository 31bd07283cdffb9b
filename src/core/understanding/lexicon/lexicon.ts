/**
 * All languages as one lookup. Built once, when the first file asks for it: a run that reads no postmortem pays nothing.
 * Reports mix languages, so none is chosen.
 */

import type { SectionName } from '../../postmortem.js';
import { fold, keyOf, stem, wordsOf } from '../words.js';
import { chinese } from './chinese.js';
import { english } from './english.js';
import { french } from './french.js';
import { german } from './german.js';
import { italian } from './italian.js';
import { japanese } from './japanese.js';
import { korean } from './korean.js';
import type { ActionRole, ColumnField, FieldName, Language, StateWord } from './language.js';
import { portuguese } from './portuguese.js';
import { russian } from './russian.js';
import { spanish } from './spanish.js';

export const languages: readonly Language[] = [
  english,
  spanish,
  portuguese,
  french,
  german,
  italian,
  japanese,
  chinese,
  korean,
  russian,
];

/** What a heading's words mean. `other` is a part that is no section but ends one; `not-actions` a false friend. */
export interface Meaning {
  readonly name: SectionName | null;
  readonly role: ActionRole | null;
  readonly kind: 'section' | 'other' | 'not-actions';
}

/** Built when first asked for. */
export function lazy<T>(build: () => T): () => T {
  let built: { readonly value: T } | null = null;
  return () => (built ??= { value: build() }).value;
}

function entries<K extends string>(record: Readonly<Partial<Record<K, readonly string[]>>>): [K, readonly string[]][] {
  return Object.entries(record) as [K, readonly string[]][];
}

/** Phrase key → value; the first language and the first entry win. */
function phrases<V>(pick: (language: Language) => readonly [V, readonly string[]][]): Map<string, V> {
  const map = new Map<string, V>();
  for (const language of languages) {
    for (const [value, list] of pick(language)) {
      for (const phrase of list) {
        const key = keyOf(phrase);
        if (key !== '' && !map.has(key)) map.set(key, value);
      }
    }
  }
  return map;
}

function wordSet(pick: (language: Language) => readonly string[]): Set<string> {
  return new Set(languages.flatMap((language) => pick(language).map((word) => keyOf(word))));
}

export const headingMeanings = lazy<ReadonlyMap<string, Meaning>>(() =>
  phrases<Meaning>((language) => [
    ...entries(language.sections).map(
      ([name, list]) => [{ name, role: null, kind: 'section' }, list] as [Meaning, readonly string[]],
    ),
    ...entries(language.actions).map(
      ([role, list]) => [{ name: 'action-items', role, kind: 'section' }, list] as [Meaning, readonly string[]],
    ),
    [{ name: null, role: null, kind: 'not-actions' }, language.falseFriends],
    [{ name: null, role: null, kind: 'other' }, language.other],
  ]),
);

/** Keys of headings that count in capitals only. */
export const abbreviations = lazy<ReadonlySet<string>>(
  () =>
    new Set(
      languages.flatMap(({ actions }) =>
        Object.values(actions)
          .flat()
          .filter((phrase) => /^[A-Z]+$/.test(phrase))
          .map(keyOf),
      ),
    ),
);

export const tellingPhrases = lazy<ReadonlyMap<string, SectionName>>(() =>
  phrases((language) => entries(language.telling)),
);
export const fieldLabels = lazy<ReadonlyMap<string, FieldName>>(() => phrases((language) => entries(language.fields)));
export const columnWords = lazy<ReadonlyMap<string, ColumnField>>(() =>
  phrases((language) => entries(language.columns)),
);
export const stateWords = lazy<ReadonlyMap<string, StateWord>>(() => phrases((language) => entries(language.states)));
export const kindWords = lazy(() =>
  phrases<'corrective' | 'preventive' | 'neutral'>((language) => entries(language.kinds)),
);
export const actionVerbs = lazy(() =>
  phrases<'corrective' | 'preventive' | 'neutral'>((language) => entries(language.verbs)),
);
/** Folded, not stemmed: `Improvement: …` is a remark, `Improvements: …` a list of them. */
export const everydayPhrases = lazy<ReadonlySet<string>>(
  () => new Set(languages.flatMap((language) => language.everyday.map(fold))),
);
export const tails = lazy<ReadonlySet<string>>(() => wordSet((language) => language.tails));
export const askingWords = lazy<ReadonlySet<string>>(() => wordSet((language) => language.asking));
export const fillers = lazy<ReadonlySet<string>>(() => wordSet((language) => language.fillers));
export const joiners = lazy<ReadonlySet<string>>(() => wordSet((language) => language.and));
export const prepositions = lazy<ReadonlySet<string>>(() => wordSet((language) => language.of));
export const templateWords = lazy<ReadonlySet<string>>(() => wordSet((language) => language.template));
export const nothingPhrases = lazy<ReadonlySet<string>>(() => wordSet((language) => language.nothing));

/** First words, one or two, that tell of something done. Accents count: `ajoute` orders what `ajouté` tells. */
export const toldOpenings = lazy<ReadonlySet<string>>(
  () =>
    new Set(
      languages.flatMap(({ told }) => [
        ...(told?.openings ?? []),
        ...(told?.stems ?? []).flatMap((stem) => (told?.endings ?? []).map((ending) => `${stem}${ending}`)),
      ]),
    ),
);
/** Ends of sentences that tell of something done. */
export const toldEndings = lazy<readonly string[]>(() => languages.flatMap(({ told }) => told?.last ?? []));

/** Month word → 1…12. */
export const monthNumbers = lazy<ReadonlyMap<string, number>>(
  () =>
    new Map(
      languages.flatMap((language) =>
        language.months.flatMap((spellings, index) => spellings.map((word) => [fold(word), index + 1] as const)),
      ),
    ),
);

/** Closing phrases by their first word: each the rest of the phrase. */
export const closings = lazy<ReadonlyMap<string, readonly string[]>>(() => {
  const map = new Map<string, string[]>();
  for (const phrase of languages.flatMap((language) => language.closings)) {
    const [first = '', ...rest] = wordsOf(phrase);
    addTo(map, first, rest.join(' '));
  }
  return map;
});

/** Every word of every heading phrase, by length: what a slip of the pen is compared with. */
export const vocabulary = lazy<ReadonlyMap<number, readonly string[]>>(() => {
  const all = new Set(
    [...headingMeanings().keys()].flatMap((key) => key.split(' ')).filter((word) => word.length >= 6),
  );
  const map = new Map<number, string[]>();
  for (const word of all) addTo(map, word.length, stem(word));
  return map;
});

function addTo<K>(map: Map<K, string[]>, key: K, word: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [word]);
  else list.push(word);
}
