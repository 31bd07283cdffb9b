/** The title of a postmortem: by a heading, else by the first line that reads like one. */

import { plainText } from '../reading/inline.js';
import type { Row } from '../reading/row.js';
import { nameOf } from './fields.js';
import { meaningsOf } from './heading-meaning.js';
import type { Heading } from './headings.js';
import { labelOf } from './labels.js';
import { mayBeginField } from './lexicon/known-words.js';
import { fold, isSlip } from './words.js';

export interface Title {
  readonly text: string;
  readonly line: number;
  /** Index of its row; -1 where it is none. */
  readonly index: number;
}

const incidentWords =
  /post-?\s?mortem|incident|outage|retrospective|\brca\b|failure|disruption|downtime|mishap|ポストモーテム|インシデント|障害|事故|故障|장애|инцидент|сбой|incidente|störung|ausfall|panne|interruption/i;

/** Whether words are those of a report's title. */
export function readsLikeTitle(text: string): boolean {
  return incidentWords.test(text);
}

const noAliases = { aliases: new Map<string, never>() };

interface Candidate extends Title {
  readonly weight: number;
}

/** The best candidate between `start` and the first section; null where the report starts with a section at once. */
export function findTitle(
  rows: readonly Row[],
  headings: readonly Heading[],
  start: number,
  end: number,
): Title | null {
  const first = headings.find(
    (heading) => heading.index >= start && heading.meanings.some((meaning) => meaning.kind === 'section'),
  );
  const limit = Math.min(first?.index ?? end + 1, end + 1, start + 60);
  const candidates: Candidate[] = [];
  const isPart = (at: number): boolean => headings.some(({ index, meanings }) => index === at && meanings.length > 0);
  let lines = 0;
  for (let at = start; at < limit; at++) {
    const row = rows[at];
    if (row === undefined || (row.kind !== 'heading' && row.kind !== 'text') || row.quoted || isPart(at)) continue;
    const text = plainText(row.text);
    if (!mayBeTitle(text)) continue;
    const weight = weigh(row, text, lines++);
    if (weight > 0)
      candidates.push({ text: withoutGenre(text.replace(/\s*[:：]$/, '')), line: row.line, index: at, weight });
  }
  let best: Candidate | null = null;
  for (const candidate of candidates) if (best === null || candidate.weight > best.weight) best = candidate;
  return best;
}

/** Something to read: no marks alone, no address alone. */
function mayBeTitle(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text) && !/^<?https?:\/\/\S+$/.test(text);
}

/** `Date: 2024-02-25`, `作成者：…`: says something of the report, and is not its name. */
function isField(text: string): boolean {
  const label = mayBeginField(text) ? labelOf(text) : null;
  return label !== null && label.value !== null && nameOf(label.text) !== null;
}

/** The genre as one word, with a slip of the pen; the plural heads a folder of them. */
function isGenre(text: string): boolean {
  const word = fold(text).replace(/[^a-z]/g, '');
  return word !== 'postmortems' && isSlip(word, 'postmortem');
}

function weigh(row: Row, text: string, order: number): number {
  // scripts without blanks write many words as one
  const single = !text.includes(' ') && !/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(text);
  const slug = single && !isGenre(text);
  const telling = readsLikeTitle(text) && !single ? 3 : 0;
  if (row.kind === 'heading') return 6 + telling - (slug ? 2 : 0) - (row.level > 1 ? 1 : 0);
  if (/[:：]$/.test(text) && (order > 0 || meaningsOf(text, true, noAliases).length > 0)) return 0;
  if (isField(text)) return 0;
  const short = text.length <= 120 && text.split(' ').length <= 16;
  if (!short || /[.;,]$|^(?:due|posted)\b.*:/i.test(text)) return 0;
  const bold = /^(?:\*\*|__).*(?:\*\*|__)$/.test(row.text.trim());
  if (telling > 0) return 3 + (bold ? 1 : 0);
  return order === 0 || bold ? 1 + (bold ? 1 : 0) : 0;
}

/** `Postmortem: Queue outage in Oslo` without the genre, where enough is left to name the incident. */
function withoutGenre(text: string): string {
  const genre =
    /^(?:incident\s|outage\s)?(?:post-?\s?mortem|incident|outage)(?:\sreport|\sreview)?\s*(?:[:：]|\s[-–—]\s|—)\s*/i.exec(
      text,
    );
  if (genre === null) return text;
  const rest = text.slice(genre[0].length).trim();
  return rest.split(/\s+/).length >= 3 ? rest : text;
}
