/**
 * Corrective or preventive: first what the author says (column, label, prefix), then the group's heading, then, under a
 * combined heading, fixes against tasks, then the wording. Never a guess beyond that.
 */

import type { Kind } from '../../postmortem.js';
import { actionVerbs, kindWords } from '../lexicon/lexicon.js';
import { keyOf, stem, wordsOf } from '../words.js';
import type { Group } from './draft.js';

/** Kind by a word for it (`Prevent`, `mitigation`, `短期`); null where the word says nothing of it. */
export function kindOfWord(text: string): Kind | null {
  const key = keyOf(text);
  if (key === '') return null;
  const whole = kindWords().get(key);
  if (whole !== undefined) return whole === 'neutral' ? 'unspecified' : whole;
  return null;
}

/** Kind that a heading's words carry (`Short-term improvements`, `予防（Prevent）`). */
export function kindOfHeading(text: string): Kind | null {
  const words = wordsOf(text).map(stem);
  const kinds = new Set(words.map((word) => kindWords().get(word)));
  // "Corrective and preventive measures" says neither
  if (kinds.has('corrective') && kinds.has('preventive')) return null;
  for (let length = Math.min(3, words.length); length > 0; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const found = kindWords().get(words.slice(at, at + length).join(' '));
      if (found !== undefined && found !== 'neutral') return found;
    }
  }
  return null;
}

/** Kind of one item. `said` is the type column or a prefix, where there is one. */
export function kindOf(text: string, group: Group, said: string | null): Kind {
  const written = said === null ? null : (kindOfWord(said) ?? kindOfHeading(said));
  if (written !== null) return written;
  if (group.kind !== null) return group.kind;
  if (group.role === 'corrective' || group.role === 'preventive') return group.role;
  if (group.combined && group.role === 'improvements') return 'corrective';
  if (group.combined && group.role === 'tasks') return 'preventive';
  return kindOfWording(text);
}

/** The first telling verb, of the sentence or after a `Title:`. */
function kindOfWording(text: string): Kind {
  const verbs = actionVerbs();
  const words = wordsOf(text);
  for (let at = 0; at < 12; at++) {
    const word = words[at];
    if (word === undefined) break;
    const base = stem(word);
    const verb = verbs.get(base) ?? (base === word ? undefined : verbs.get(word)) ?? verbOfGerund(word);
    if (verb === 'corrective' || verb === 'preventive') return verb;
  }
  return /\b(?:monitoring|alert(?:s|ing)?|tests?|runbooks?|dashboards?|playbooks?|documentation|checklists?)\b/i.test(
    text,
  )
    ? 'preventive'
    : 'unspecified';
}

/** What the base form of an -ing word is, if it is an action verb: `patching`, `running`, `updating`. */
export function verbOfGerund(word: string): 'corrective' | 'preventive' | 'neutral' | undefined {
  if (word.length < 6 || !word.endsWith('ing')) return undefined;
  const base = word.slice(0, -3);
  const undoubled = base.at(-1) === base.at(-2) ? base.slice(0, -1) : base;
  return actionVerbs().get(base) ?? actionVerbs().get(`${base}e`) ?? actionVerbs().get(undoubled);
}
