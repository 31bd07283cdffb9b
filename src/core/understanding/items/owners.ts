/** Who is to do it, as written: handles, names, teams, several in one cell. */

import { plainText } from '../../reading/inline.js';
import { isPlaceholder } from '../emptiness.js';
import { stateWords } from '../lexicon/lexicon.js';
import { keyOf } from '../words.js';

const notOwners = /^(?:-+|—|n\/?a|none|tbd|tba|unassigned|unknown|\?+|todo|nobody|anyone|all\?)$/i;

/** Owners of a cell or of words meant for them: `@ada, @grace`, `SRE + DBA` (as written), `ricc@`; `Done` is nobody. */
export function ownersOf(text: string): string[] {
  const plain = plainText(text).replace(/^(?:owner|assignee|dri|who)\s*[:：]\s*/i, '');
  return plain
    .split(/\s*[,;、，]\s*|\s+(?:and|y|und|et)\s+(?=@)|(?<=@[\w-]{1,39})\s*[/+&]\s*(?=@)|(?<=@[\w-]{1,39})\s+(?=@)/)
    .map((each) => each.trim().replace(/^\(|\)$/g, ''))
    .filter((each) => each !== '' && each.length <= 80 && !notOwners.test(each) && !isPlaceholder(each))
    .filter((each) => each.startsWith('@') || !stateWords().has(keyOf(each)));
}

/** Whether words can be a person's or team's name: short, begins like a name, no verb's ending, no sentence. */
export function looksLikeName(text: string): boolean {
  if (/^@[\w-]{1,39}(?:\/[\w-]{1,39})?$/.test(text)) return true;
  const words = text.split(/\s+/);
  if (words.length > 4 || text.length > 40) return false;
  return words.every((word) => /^(?:\p{Lu}[\p{L}\p{N}.'’-]*|and|&|\+|of|de|van|von|team)$/u.test(word));
}
