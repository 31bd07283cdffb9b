/** Words that label a remark as often as a section: `Fix: added a guard`. Alone on a line they are headings. */

import { everydayPhrases } from './lexicon/lexicon.js';
import { fold, withoutBrackets } from './words.js';

/** Whether a label, when a value follows it, need not be a section's heading. */
export function isEverydayWord(label: string): boolean {
  return everydayPhrases().has(fold(withoutBrackets(label).trim()));
}
