/** What we write to an umbrella: title and block, with the marker that says which issues are in it. */

import type { Postmortem } from '../postmortem.js';
import { cleanLine, cutTo, sanitizeInline } from '../rendering/sanitize.js';
import { contentFingerprint, postmortemLine, renderFooter, type LinkBase } from './block.js';
import { fingerprint } from './fingerprint.js';
import { blockBegin, blockEnd } from './marker.js';
import type { UmbrellaKind } from './umbrella.js';
import { renderUmbrellaMarker, type UmbrellaMarker, type UmbrellaState } from './umbrella-marker.js';

/** Sub-issues of one issue, closed ones included (github/docs, adding-sub-issues). */
export const mostSubIssues = 100;
/** Titles stay below GitHub's 256 characters, with room for people. */
const titleLimit = 240;

/** What an umbrella is to say, all but the issues in it. */
export interface UmbrellaText {
  readonly kind: UmbrellaKind;
  readonly title: string;
  readonly state: UmbrellaState;
  readonly postmortem: Postmortem;
  readonly links: LinkBase;
}

/** Numbers of issues, ascending. */
export interface Contents {
  readonly inside: readonly number[];
  /** Those for which there is no room. */
  readonly beyond: readonly number[];
}

/** @param beside tells it from another postmortem of the same title */
export function umbrellaTitle({ title, id }: Postmortem, beside = ''): string {
  const name = cleanLine(title ?? id);
  const end = beside === '' ? '' : ` (${cutTo(cleanLine(beside), titleLimit / 2)})`;
  const start = /^post[- ]?mortem\b/i.test(name) ? name : `Postmortem: ${name}`;
  return `${cutTo(start, titleLimit - end.length)}${end}`;
}

/** The block and the marker in it. */
export function renderUmbrella(text: UmbrellaText, { inside, beyond }: Contents): string {
  const content = renderContent(text, beyond);
  return blockOf(content, markerOf(text, content, inside));
}

export function umbrellaMarkerOf(text: UmbrellaText, { inside, beyond }: Contents): UmbrellaMarker {
  return markerOf(text, renderContent(text, beyond), inside);
}

/** The block with this content and marker. */
export function blockOf(content: string, marker: UmbrellaMarker): string {
  return [blockBegin, content, renderUmbrellaMarker(marker), blockEnd].join('\n');
}

function markerOf(
  { title, state, postmortem }: UmbrellaText,
  content: string,
  inside: readonly number[],
): UmbrellaMarker {
  const { id: postmortemId, path } = postmortem;
  return { postmortemId, path, title: fingerprint(title), block: contentFingerprint(content), state, inside };
}

const opening: Record<UmbrellaKind, string> = {
  issue: 'The action items of this postmortem are the sub-issues here.',
  milestone: 'The action items of this postmortem.',
};

function renderContent({ kind, postmortem, links }: UmbrellaText, beyond: readonly number[]): string {
  const { titleLine, summary, actionItems } = postmortem;
  const count = actionItems.filter(({ state }) => state !== 'proposed').length;
  return [
    `> ${opening[kind]}`,
    '',
    `**Postmortem:** ${postmortemLine(postmortem, titleLine, links)}  `,
    `**Action items:** ${count}  `,
    ...(summary === null ? [] : [`**What happened:** ${sanitizeInline(cutTo(summary, 500))}  `]),
    ...(beyond.length === 0
      ? []
      : [`**Not among them, because an issue has ${mostSubIssues} at most:** ${beyond.map(hash).join(', ')}  `]),
    '',
    renderFooter(postmortem),
  ].join('\n');
}

function hash(number: number): string {
  return `#${number}`;
}
