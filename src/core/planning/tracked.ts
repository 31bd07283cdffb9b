/** Which issues of a listing are ours, which item each stands for, and which are extra. */

import type { Config } from '../config.js';
import { groupBy } from './group-by.js';
import { readMarker, type Marker } from './marker.js';
import { readUmbrellaMarker } from './umbrella-marker.js';
import { byPlace, hasLabel, type TrackedIssue } from './tracked-issue.js';

export interface Tracked {
  readonly issue: TrackedIssue;
  readonly marker: Marker;
  /** The body that the marker stands in: the issue's, or a former one of which somebody left nothing. */
  readonly written: string;
}

interface Account {
  /** null where the tracker has no numeric ids. */
  readonly id: number | null;
  readonly login: string;
}

/** Whose markers count. */
export interface Trust {
  /** The token's own account. */
  readonly identity: Account;
  readonly alsoTrusted: Config['trusted-authors'];
  /** Absent where issues go nowhere else: the account that writes there, and the id by which markers name home. */
  readonly elsewhere?: { readonly identity: Account; readonly source: string };
}

export interface Recognised {
  /**
   * One issue per key: the first among the open, else the closed, else those closed as duplicates; at home before
   * elsewhere, the lowest number first.
   */
  readonly canonical: ReadonlyMap<string, Tracked>;
  /** Open issues beside a canonical one of the same key. */
  readonly extra: readonly (Tracked & { readonly of: TrackedIssue })[];
  /** Our issues whose marker is gone or cannot be believed. */
  readonly unmarked: readonly TrackedIssue[];
  /** Well-formed markers in labelled issues of bots and insiders whom we do not trust. */
  readonly untrusted: readonly Tracked[];
}

export function isTrusted(
  { author, repository }: Pick<TrackedIssue, 'author' | 'repository'>,
  { identity, alsoTrusted, elsewhere }: Trust,
): boolean {
  // At home both accounts count: an issue that was transferred to it keeps its author.
  const accounts = [
    ...(repository === undefined ? [identity] : []),
    ...(elsewhere === undefined ? [] : [elsewhere.identity]),
  ];
  const ours = accounts.some(({ id, login }) => (id === null ? author.login === login : author.id === id));
  return ours || alsoTrusted.some((login) => login.toLowerCase() === author.login.toLowerCase());
}

/** Whether the postmortem behind a marker is one of home's: markers at home name none, those elsewhere name home. */
function isFromHome({ issue, marker }: Tracked, { elsewhere }: Trust): boolean {
  if (marker.source === null) return issue.repository === undefined;
  return marker.source === elsewhere?.source;
}

/** Sorts a listing; the result does not depend on its order. What stands for postmortems of other repositories is left out. */
export function recognise(issues: readonly TrackedIssue[], trust: Trust, label: string): Recognised {
  const ours: Tracked[] = [];
  const unmarked: TrackedIssue[] = [];
  const untrusted: Tracked[] = [];
  for (const issue of [...issues].sort(byPlace)) {
    const labelled = hasLabel(issue, label);
    if (!isTrusted(issue, trust)) {
      const could = issue.author.isBot || issue.author.isInsider;
      const found = trackedBy(issue, [issue.body]);
      if (could && labelled && found !== null && isFromHome(found, trust)) untrusted.push(found);
      continue;
    }
    const found = trackedBy(issue, [issue.body, ...(issue.formerBodies ?? [])]);
    if (found !== null && !isFromHome(found, trust)) continue;
    if (found !== null) ours.push(found);
    else if (isUmbrella(issue)) continue;
    else if (labelled || readMarker(issue.body) === 'damaged') unmarked.push(issue);
  }
  return { ...canonicalOf(groupBy(ours, ({ marker }) => marker.key)), unmarked, untrusted };
}

/** By the first of these bodies that holds a marker to be believed. */
function trackedBy(issue: TrackedIssue, bodies: readonly string[]): Tracked | null {
  for (const written of bodies) {
    const marker = readMarker(written);
    if (typeof marker !== 'string') return { issue, marker, written };
  }
  return null;
}

/** A parent issue stands for no item, whatever happened to its marker meanwhile. */
function isUmbrella({ body, formerBodies = [] }: TrackedIssue): boolean {
  return [body, ...formerBodies].some((text) => typeof readUmbrellaMarker(text) !== 'string');
}

/** Whether what we wrote is gone from the body and has to be put back there. */
export function isUnwritten({ issue, written }: Tracked): boolean {
  return issue.body !== written;
}

function canonicalOf(byKey: ReadonlyMap<string, readonly Tracked[]>): Pick<Recognised, 'canonical' | 'extra'> {
  const canonical = new Map<string, Tracked>();
  const extra: Recognised['extra'][number][] = [];
  for (const [key, all] of byKey) {
    // The last resort is one that a person closed as a duplicate: opened anew, it would be closed so again and again.
    // One that we closed beside another stands for nothing once that other is gone.
    const chosen =
      all.find(({ issue }) => issue.state === 'open') ??
      all.find(({ issue }) => issue.stateReason !== 'duplicate') ??
      all.find(({ marker }) => marker.state === 'open');
    if (chosen === undefined) continue;
    canonical.set(key, chosen);
    for (const other of all) {
      if (other !== chosen && other.issue.state === 'open') extra.push({ ...other, of: chosen.issue });
    }
  }
  return { canonical, extra };
}
