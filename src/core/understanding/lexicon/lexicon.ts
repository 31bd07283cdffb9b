/** All languages as one lookup. Built once, when the module loads; reports mix languages, so none is chosen. */

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

const languages: readonly Language[] = [
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

export const headingMeanings: ReadonlyMap<string, Meaning> = phrases<Meaning>((language) => [
  ...entries(language.sections).map(
    ([name, list]) => [{ name, role: null, kind: 'section' }, list] as [Meaning, readonly string[]],
  ),
  ...entries(language.actions).map(
    ([role, list]) => [{ name: 'action-items', role, kind: 'section' }, list] as [Meaning, readonly string[]],
  ),
  [{ name: null, role: null, kind: 'not-actions' }, language.falseFriends],
  [{ name: null, role: null, kind: 'other' }, language.other],
]);

export const tellingPhrases: ReadonlyMap<string, SectionName> = phrases<SectionName>((language) =>
  entries(language.telling),
);
export const fieldLabels: ReadonlyMap<string, FieldName> = phrases<FieldName>((language) => entries(language.fields));
export const columnWords: ReadonlyMap<string, ColumnField> = phrases<ColumnField>((language) =>
  entries(language.columns),
);
export const stateWords: ReadonlyMap<string, StateWord> = phrases<StateWord>((language) => entries(language.states));
export const kindWords = phrases<'corrective' | 'preventive' | 'neutral'>((language) => entries(language.kinds));
export const actionVerbs = phrases<'corrective' | 'preventive' | 'neutral'>((language) => entries(language.verbs));
export const fillers: ReadonlySet<string> = wordSet((language) => language.fillers);
export const joiners: ReadonlySet<string> = wordSet((language) => language.and);
export const prepositions: ReadonlySet<string> = wordSet((language) => language.of);
export const nothingPhrases: ReadonlySet<string> = wordSet((language) => language.nothing);

/** Month word → 1…12. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  languages.flatMap((language) =>
    language.months.flatMap((spellings, index) => spellings.map((word) => [fold(word), index + 1] as const)),
  ),
);

/** Closing phrases by their first word: each the rest of the phrase. */
export const closings: ReadonlyMap<string, readonly string[]> = byFirstWord(
  languages.flatMap((language) => language.closings),
);

function byFirstWord(list: readonly string[]): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const phrase of list) {
    const [first = '', ...rest] = wordsOf(phrase);
    map.set(first, [...(map.get(first) ?? []), rest.join(' ')]);
  }
  return map;
}

/** Every word of every heading phrase, by length: what a slip of the pen is compared with. */
export const vocabulary: ReadonlyMap<number, readonly string[]> = (() => {
  const all = new Set([...headingMeanings.keys()].flatMap((key) => key.split(' ')).filter((word) => word.length >= 6));
  const map = new Map<number, string[]>();
  for (const word of all) map.set(word.length, [...(map.get(word.length) ?? []), stem(word)]);
  return map;
})();
