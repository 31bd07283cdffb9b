/** All styles, all languages, and a report in any of both. */

import fc from 'fast-check';
import type { Language } from '../../../src/core/understanding/lexicon/language.js';
import * as lexicon from '../../../src/core/understanding/lexicon/lexicon.js';
import { markdownStyles } from './markdown-styles.js';
import { otherStyles } from './other-styles.js';
import { plainStyles } from './plain-styles.js';
import { write, type Style } from './style.js';
import { texts, type Texts } from './texts.js';
import { reportsIn, type Written } from './written.js';

export const everyStyle: readonly Style[] = [...markdownStyles, ...plainStyles, ...otherStyles];

/** Name, words, and sentences of each language. */
export const everyLanguage: readonly (readonly [string, Language, Texts])[] = Object.entries(texts).map(
  ([name, said], at) => {
    const language = lexicon.languages[at];
    if (language === undefined) throw new Error(`no words for ${name}`);
    return [name, language, said];
  },
);

/** A report, and the file that it makes. */
export interface Rendered {
  readonly report: Written;
  readonly path: string;
  readonly text: string;
}

/** Reports of one style in all languages. */
export function reportsAs(style: Style): fc.Arbitrary<Rendered> {
  return fc
    .oneof(...everyLanguage.map(([, language, said]) => reportsIn(language, said)))
    .map((report) => ({ report, path: `postmortems/report.${style.ending}`, text: write(report, style) }));
}
