/** Words that may follow the name of a section: `Resolution summary`, `影响范围评估`. */

import { headingMeanings, tails, type Meaning } from './lexicon.js';

/** The section that is named before such a word; null where none is. */
export function beforeTail(key: string): Meaning | null {
  for (const tail of tails()) {
    if (!key.endsWith(tail) || key.length === tail.length) continue;
    const rest = key.slice(0, -tail.length);
    // words of scripts with spaces end where a blank is
    if (/^\p{L}*[a-zа-я가-힣]/u.test(tail) && !rest.endsWith(' ')) continue;
    const found = headingMeanings().get(rest.trimEnd());
    if (found?.kind === 'section') return found;
  }
  return null;
}
