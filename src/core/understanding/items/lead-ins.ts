/** Words above a list: those that announce it, and those that are an order themselves. */

import { actionVerbs } from '../lexicon/lexicon.js';
import { stem, wordsOf } from '../words.js';

const leadWords: ReadonlySet<string> = new Set([
  'following',
  'below',
  'these',
  'we',
  'will',
  'are',
  'have',
  'include',
  'includes',
  'going',
  'should',
  'would',
  'i',
  'siguientes',
  'folgende',
  'seguintes',
  'suivantes',
  'seguenti',
]);

/** `The following measures will be taken`: it announces the list below it. */
export function isLeadIn(text: string): boolean {
  const words = wordsOf(text);
  return words.length > 8 || words.some((word) => leadWords.has(word));
}

/** Words that point at a list to come, in a sentence of any ending. */
const pointing =
  /\b(?:the|these) following\b|\bas follows\b|\b(?:listed|outlined|described|given|steps|measures|actions|items|tasks|changes|improvements|points) below\b|\b(?:los|las|os|as) (?:siguientes|seguintes)\b|\b(?:suivante?s|seguenti|folgende[nrs]?)\b/i;
/** `We will take several measures to prevent this`: how many, and not which. */
const counting =
  /\b(?:tak(?:e|en|ing)|adopt(?:ed|ing)?|implement(?:ed|ing)?|mak(?:e|ing)|propos(?:e|ed|ing)|recommend(?:ed|ing)?|identif(?:y|ied)) (?:these|several|some|various|a (?:few|number of|series of)) (?:\p{L}+ ){0,2}(?:steps|measures|actions|tasks|improvements|changes|strategies|recommendations)\b/iu;

/** `We will adopt the following strategies.`: it points at a list below it, and what is on it is not said here. */
export function pointsBelow(sentence: string): boolean {
  return !/[:：]\s*\S/.test(sentence) && (pointing.test(sentence) || counting.test(sentence));
}

/** A reason broken off from its sentence: `As it was hard to see what had to be done.` */
export function isBrokenOff(sentence: string): boolean {
  return (
    /^(?:as|because|since|while|although|though|whereas|porque|ya que|parce que|weil|poiché|потому что|так как)\s/i.test(
      sentence,
    ) && !/[,，;:—]/.test(sentence)
  );
}

/** `Add notes to the guide about`: a verb with its object. One word or two (`Test coverage`) may be a title as well. */
export function isOrder(text: string): boolean {
  const words = wordsOf(text);
  return words.length > 2 && actionVerbs().has(stem(words[0] ?? ''));
}

/** `Examples:` above a list of what an item could be. */
export function isExample(label: string): boolean {
  return /^(?:(?:for|some) )?(?:examples?|ejemplos?|por ejemplo|exemplos?|por exemplo|exemples?|par exemple|beispiele?|zum beispiel|esempi(?:o)?|примеры?|например|例|例えば|示例|예시?)$/iu.test(
    label.trim(),
  );
}

/**
 * `**Halve the rate** of the jobs that can wait:` is a task with a title; a label is bold as a whole or not at all. So is
 * a long clause with a comma, in scripts without blanks: `種別を追加する際は、手順を作成：`.
 */
export function goesOn(text: string): boolean {
  if (/^[^、，]{4,}[、，][^、，]{4,}[:：]$/.test(text.trimEnd())) return true;
  return /^(?:\*\*|__)[^*_]+(?:\*\*|__)(?:\s+[^\s*_(]+){3,}$/.test(text.trimEnd());
}
