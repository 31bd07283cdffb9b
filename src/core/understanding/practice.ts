/** A team's practice as lookups. */

import type { Vocabulary } from './heading-meaning.js';
import type { ColumnField } from './lexicon/language.js';

export interface Practice {
  readonly vocabulary: Vocabulary;
  readonly columns: ReadonlyMap<string, ColumnField>;
  readonly noIssueWords: readonly string[];
}
