/** What must hold of the tracker once runs find nothing more to do, whatever happened before. */

import { contentFingerprint, contentOf } from '../../src/core/planning/block.js';
import { readMarker, type Marker } from '../../src/core/planning/marker.js';
import { readUmbrellaMarker } from '../../src/core/planning/umbrella-marker.js';
import type { TrackedIssue } from '../../src/core/planning/tracked-issue.js';
import { bot } from './plan-builders.js';

export interface Expected {
  /** The listing, ours and everybody's. */
  readonly issues: readonly TrackedIssue[];
  /** Words that people wrote outside our block or as title, by issue. */
  readonly byHand?: ReadonlyMap<number, readonly string[]>;
  /** Issues of which a marker that a person took apart is not our business any more, or not now. */
  readonly letAlone?: ReadonlySet<number>;
}

/** Every breach in words; empty where all holds. */
export function breaches({ issues, byHand = new Map(), letAlone = new Set() }: Expected): string[] {
  const ours = issues.filter(({ author }) => author.id === bot.id);
  return [
    ...ours.filter(({ number }) => !letAlone.has(number)).flatMap(bodyBreaches),
    ...duplicates(ours),
    ...doubleParents(ours),
    ...lostWords(issues, byHand),
  ];
}

/** Ours, believable and not given up as duplicate. */
function marked(issues: readonly TrackedIssue[]): { issue: TrackedIssue; marker: Marker }[] {
  return issues.flatMap((issue) => {
    const marker = readMarker(issue.body);
    return typeof marker === 'string' ? [] : [{ issue, marker }];
  });
}

/** Begin, item or umbrella, and end, once each, or none of them. */
function bodyBreaches({ number, body }: TrackedIssue): string[] {
  const isWhole = readMarker(body) !== 'damaged' || typeof readUmbrellaMarker(body) !== 'string';
  return isWhole ? [] : [`#${number}: its marker is not whole`];
}

/** What stands in the block is what its marker says was written. */
export function isAsWritten({ body }: TrackedIssue): boolean {
  const marker = readMarker(body);
  return typeof marker !== 'string' && contentFingerprint(contentOf(body) ?? '') === marker.block;
}

function duplicates(issues: readonly TrackedIssue[]): string[] {
  const open = marked(issues).filter(({ issue }) => issue.state === 'open' && issue.stateReason !== 'duplicate');
  const first = new Map<string, number>();
  return open.flatMap(({ issue, marker }) => {
    const before = first.get(marker.key);
    if (before === undefined) first.set(marker.key, issue.number);
    return before === undefined ? [] : [`#${issue.number} and #${before} are open for one item`];
  });
}

function doubleParents(issues: readonly TrackedIssue[]): string[] {
  const open = issues.filter(({ state }) => state === 'open');
  const ids = open.flatMap(({ body }) => {
    const marker = readUmbrellaMarker(body);
    return typeof marker === 'string' ? [] : [marker.postmortemId];
  });
  return ids.filter((id, at) => ids.indexOf(id) < at).map((id) => `two parents are open for ${id}`);
}

/** What people wrote outside our block and is not there any more. */
export function lostWords(issues: readonly TrackedIssue[], byHand: ReadonlyMap<number, readonly string[]>): string[] {
  return [...byHand].flatMap(([number, words]) => {
    const issue = issues.find((one) => one.number === number);
    const text = `${issue?.title ?? ''}\n${issue?.body ?? ''}`;
    return words.filter((word) => !text.includes(word)).map((word) => `#${number}: "${word}" is lost`);
  });
}
