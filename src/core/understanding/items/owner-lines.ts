/** Owners as lines of their own: `**Ada**`, `**@grace**`, `### Linus` above what each of them is to do. */

import type { Row } from '../../reading/row.js';
import type { Heading } from '../headings.js';
import { actionVerbs, columnWords, headingMeanings, kindWords, stateWords } from '../lexicon/lexicon.js';
import { keyOf, stem, wordsOf } from '../words.js';
import type { Group } from './draft.js';
import { kindOfHeading, verbOfGerund } from './kinds.js';
import { looksLikeName, ownersOf } from './owners.js';

/** Everyday names of groups that no list of kinds has. */
const matters = new Set(
  'alert alerts api app application automation backend backlog build capacity change ci client cloud code communication communications config configuration culture customer customers data database databases deploy deployment deployments design development doc docs documentation engineering external frontend general hardware immediate infra infrastructure internal later long medium misc miscellaneous mobile network networking next now observability operations ops optional other others people performance planning platform policy process product qa release reliability resilience review rollout runbook runbooks safety security server service services short software soon storage support system systems team term testing tests todo tooling tools training ui web website'.split(
    ' ',
  ),
);

/** The groups with their owners, where lines that can be nothing but names divide the list. */
export function withOwners(
  groups: readonly Group[],
  rows: readonly Row[],
  headings: ReadonlyMap<number, Heading>,
): readonly Group[] {
  if (groups.length < 2) return groups;
  const lines = groups.filter((group) => isLine(group, rows, headings));
  const names = new Map(lines.map((group) => [group, nameOf(group.label ?? '')]));
  const single = lines.filter((group) => isName(names.get(group) ?? ''));
  const named = lines.filter((group) => single.includes(group) || together.test(names.get(group) ?? ''));
  const certain = single.some((group) => group.label?.startsWith('@'));
  // beside "Monitoring", "Kafka" is a matter too
  if (named.length < lines.length || (single.length < 2 && !certain)) return groups;
  return groups.map((group) =>
    named.includes(group) ? { ...group, owners: ownersOf(names.get(group) ?? '') } : group,
  );
}

/** Beside people's names: all of them. */
const together = /^(?:(?:the |whole )?team|everyone|everybody|all)$/i;

/** Of `Ada - for planning` and `Ada (by May)` the name; what stands after it says why or when. */
function nameOf(label: string): string {
  return label.replace(/\s*(?:[([][^()[\]]*[)\]]|\s[-–—]\s(?:for|to|by|until|before|due)\s.*)$/i, '').trim();
}

/** A bold line or a sub-heading of unknown words, by itself. */
function isLine(group: Group, rows: readonly Row[], headings: ReadonlyMap<number, Heading>): boolean {
  const row = rows[group.headingIndex];
  if (row === undefined || group.depth === 'root' || group.excluded !== null || group.value !== null) return false;
  if (headings.get(group.headingIndex)?.meanings.length) return true;
  return row.kind === 'heading' || (row.kind === 'text' && /^(?:\*\*|__|@)/.test(row.text));
}

function isName(label: string): boolean {
  const words = wordsOf(label);
  if (words.length === 0 || words.length > 2 || !looksLikeName(label)) return false;
  if (label.startsWith('@')) return true;
  return kindOfHeading(label) === null && !isKnown(keyOf(label)) && !words.some((word) => isKnown(stem(word), word));
}

function isKnown(key: string, word = key): boolean {
  return (
    matters.has(word) ||
    headingMeanings().has(key) ||
    kindWords().has(key) ||
    stateWords().has(key) ||
    columnWords().has(key) ||
    actionVerbs().has(key) ||
    verbOfGerund(word) !== undefined ||
    /(?:ing|tion|ment|ity|ness|ance|ence)$/.test(word)
  );
}
