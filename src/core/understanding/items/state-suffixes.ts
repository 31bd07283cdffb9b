/** States and dates at the end of an item that stand there without brackets: `… => done`, `… DONE`, `… Done in #12.`. */

import { stateWords } from '../lexicon/lexicon.js';
import { keyOf } from '../words.js';
import type { Decorations } from './decoration-types.js';
import { applyState, isDueWords } from './hung-words.js';

/** Words after which a state belongs to the sentence: `before being MERGED`, and capitals that go on (`IT IS DONE`). */
function leadsToState(before: string): boolean {
  const words = before.trimEnd().split(/\s+/).slice(-4);
  const last = words.at(-1) ?? '';
  if (/^\p{Lu}{2,}$/u.test(last)) return true;
  return (
    /^(?:is|are|was|were|be|been|being|gets?|not|as|to|or|and|until|once|fully|completely)$/i.test(last) ||
    words.some((word) => /^(?:before|until|when|whenever|once|unless|till)$/i.test(word))
  );
}

/** `… => done`, `… -> done`: an arrow before a word for a state. */
export function cutArrow(tail: string, result: Decorations): number | null {
  if (!/[>→]/.test(tail)) return null;
  const match = /\s+(?:[=-]>|→)\s*(\p{L}[\p{L} ]{1,20})$/u.exec(tail);
  const state = match === null ? undefined : stateWords().get(keyOf(match[1] ?? ''));
  if (match === null || state === undefined) return null;
  applyState(state, result);
  return match.index;
}

/** `… logs. Implemented in `relay.yml``, `… logs. Done`: a last sentence that is nothing but the state. */
export function cutStatement(tail: string, result: Decorations): number | null {
  if (!/[.!;] |。/.test(tail)) return null;
  const at = Math.max(...['. ', '! ', '; ', '。'].map((end) => tail.lastIndexOf(end)));
  const words = tail.slice(at + 1).trim();
  if (!/^[\p{Lu}\p{Lo}]/u.test(words)) return null;
  const where = /^(\p{Lu}\p{L}+) (?:(?:in|via|with|under|at) (.+)|by (?:@|#|PR\b|pull request).*)$/u.exec(words);
  const state = stateWords().get(keyOf(where?.[1] ?? words));
  if (state === undefined || (where !== null && (state !== 'done' || isTime(where[2] ?? '')))) return null;
  applyState(state, result);
  return at + 1;
}

/** `Done in Q3`, `Done in two weeks` says when it will be. */
function isTime(words: string): boolean {
  return isDueWords(words) || isDueWords(`in ${words}`);
}

/** Last characters of the words that say so at the end of an item. */
const lastOfDone = 'EDnya!:';

/** `… DONE`, `… ✅`, `… by 2024-03-01`. */
export function cutTail(tail: string, result: Decorations): number | null {
  const ticked = tail.charCodeAt(tail.length - 1) > 127 ? /\s*(?:✅|✔️|✔|☑️|☑)$/u.exec(tail) : null;
  const done =
    ticked ??
    (!lastOfDone.includes(tail.charAt(tail.length - 1))
      ? null
      : /(?:\s*[:：])?\s+(?:(?:DONE|COMPLETED|FIXED|MERGED|RESOLVED)(?:\s+(?:in|by|via))?|Done!|Done (?:in|by|via)):?$/.exec(
          tail,
        ));
  if (done !== null && (ticked !== null || !leadsToState(tail.slice(0, done.index)))) {
    result.done ??= true;
    return done.index;
  }
  if (!/\b(?:by|before|due)\b/i.test(tail)) return null;
  const due =
    /[\s,;]+(?:due\s+(?:by|on|date)?|by|before)\s+((?:the )?(?:end of )?[\p{L}\d](?:[^,;:()]|,(?= ?\d{4}$)){2,30})$/iu.exec(
      tail,
    );
  if (due === null || !isDueWords(`by ${due[1] ?? ''}`)) return null;
  result.due ??= due[1] ?? null;
  return due.index;
}
