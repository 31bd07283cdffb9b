/** What must hold of the tracker once runs find nothing more to do, whatever happened before. */

import { contentFingerprint, contentOf } from '../../src/core/planning/block.js';
import { readMarker, type Marker } from '../../src/core/planning/marker.js';
import type { TrackedIssue } from '../../src/core/planning/tracked-issue.js';
import { bot } from './plan-builders.js';

export interface Expected {
  /** The listing, ours and everybody's. */
  readonly issues: readonly TrackedIssue[];
  /** Words that people wrote outside our block or as title, by issue. */
  readonly byHand?: ReadonlyMap<number, readonly string[]>;
}

const trace = '<!-- postmortem-followthrough';

/** Every breach in words; empty where all holds. */
export function breaches({ issues, byHand = new Map() }: Expected): string[] {
  const ours = issues.filter(({ author }) => author.id === bot.id);
  return [...ours.flatMap(bodyBreaches), ...duplicates(ours), ...unfounded(ours), ...lostWords(issues, byHand)];
}

/** Ours, believable and not given up as duplicate. */
function marked(issues: readonly TrackedIssue[]): { issue: TrackedIssue; marker: Marker }[] {
  return issues.flatMap((issue) => {
    const marker = readMarker(issue.body);
    return typeof marker === 'string' ? [] : [{ issue, marker }];
  });
}

/** Whole or not at all: begin, item and end, once each, and what stands between is what the marker says. */
function bodyBreaches({ number, body, stateReason }: TrackedIssue): string[] {
  const traces = body.split(trace).length - 1;
  if (traces === 0) return [];
  const marker = readMarker(body);
  if (typeof marker === 'string') return [`#${number}: ${traces} traces of a marker that is ${marker}`];
  if (stateReason === 'duplicate') return [];
  return contentFingerprint(contentOf(body) ?? '') === marker.block ? [] : [`#${number}: its block is not as written`];
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

/** A duplicate is closed in favour of a lower number that stands for the same item. */
function unfounded(issues: readonly TrackedIssue[]): string[] {
  const all = marked(issues);
  return all
    .filter(({ issue }) => issue.stateReason === 'duplicate')
    .filter(
      ({ issue, marker }) => !all.some((other) => other.issue.number < issue.number && other.marker.key === marker.key),
    )
    .map(({ issue }) => `#${issue.number} is closed as a duplicate of nothing`);
}

function lostWords(issues: readonly TrackedIssue[], byHand: ReadonlyMap<number, readonly string[]>): string[] {
  return [...byHand].flatMap(([number, words]) => {
    const issue = issues.find((one) => one.number === number);
    const text = `${issue?.title ?? ''}\n${issue?.body ?? ''}`;
    return words.filter((word) => !text.includes(word)).map((word) => `#${number}: "${word}" is lost`);
  });
}
