/** A report before it is written down, and all that fast-check may make of it. */

import fc from 'fast-check';
import type { SectionName } from '../../../src/core/postmortem.js';
import type { Language } from '../../../src/core/understanding/lexicon/language.js';
import { headingMeanings } from '../../../src/core/understanding/lexicon/lexicon.js';
import { keyOf } from '../../../src/core/understanding/words.js';
import type { Texts } from './texts.js';

export interface WrittenItem {
  readonly text: string;
  readonly owner: string | null;
  /** YYYY-MM-DD */
  readonly due: string | null;
  readonly done: boolean;
}

export interface Written {
  readonly title: string;
  /** YYYY-MM-DD */
  readonly date: string;
  /** `SEV1` */
  readonly severity: string;
  readonly author: string;
  readonly sections: readonly { readonly name: SectionName; readonly heading: string; readonly text: string }[];
  readonly itemsHeading: string;
  readonly items: readonly WrittenItem[];
  readonly words: Words;
}

/** Words of a language that a rendering needs beside the headings. */
export interface Words {
  readonly date: string;
  readonly severity: string;
  readonly authors: string;
  readonly columns: Readonly<Record<'text' | 'owner' | 'due' | 'state', string>>;
  readonly states: Readonly<Record<'done' | 'open', string>>;
}

/** Sections that a report has in this order; each may be left out. */
const order = ['summary', 'impact', 'timeline', 'detection', 'root-cause', 'resolution', 'lessons-learned'] as const;

/** Reports in the words of a language: every heading that it has for a section may stand over it. */
export function reportsIn(language: Language, said: Texts): fc.Arbitrary<Written> {
  const sections = fc.tuple(
    ...order.map((name) =>
      fc.record({
        name: fc.constant(name),
        heading: fc.constantFrom(...meaning(language.sections[name] ?? [], name)),
        text: fc.constantFrom(...said.sentences),
      }),
    ),
  );
  const chosen = fc.subarray(
    order.map((_, at) => at),
    { minLength: 3 },
  );
  return fc.record({
    title: fc.constantFrom(...said.titles),
    date: fc.constantFrom('2024-02-25', '2023-11-09'),
    severity: fc.constantFrom('SEV1', 'SEV3'),
    author: fc.constantFrom('Ada', 'Tom'),
    sections: fc.tuple(sections, chosen).map(([all, kept]) => all.filter((_, at) => kept.includes(at))),
    itemsHeading: fc.constantFrom(...meaning(language.actions.actions ?? [], 'action-items')),
    items: fc
      .subarray([...said.tasks], { minLength: 1 })
      .chain((tasks) => fc.tuple(...tasks.map((text) => item(text)))),
    words: wordsOf(language),
  });
}

function item(text: string): fc.Arbitrary<WrittenItem> {
  return fc.record({
    text: fc.constant(text),
    owner: fc.constantFrom(null, '@ada', '@tom-b'),
    due: fc.constantFrom(null, '2024-03-31', '2024-12-01'),
    done: fc.boolean(),
  });
}

function wordsOf({ fields, columns, states }: Language): fc.Arbitrary<Words> {
  const one = (list: readonly string[] = []): fc.Arbitrary<string> => fc.constantFrom(...list);
  return fc.record({
    date: one(fields.date),
    severity: one(fields.severity),
    authors: one(fields.authors),
    columns: fc.record({
      text: one(columns.text),
      owner: one(columns.owner),
      due: one(columns.due),
      state: one(columns.state),
    }),
    states: fc.record({ done: one(states.done), open: one(states.open) }),
  });
}

/** Phrases that mean the section in every language: few mean another where two languages share a word. */
function meaning(phrases: readonly string[], name: SectionName): string[] {
  return phrases.filter((phrase) => headingMeanings().get(keyOf(phrase))?.name === name).map(capital);
}

function capital(phrase: string): string {
  // an abbreviation, which in small letters is a word of another language
  if (phrase === 'capa') return 'CAPA';
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
