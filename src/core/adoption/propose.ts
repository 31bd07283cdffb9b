/**
 * Which issues that people opened by hand may stand for which action items: certain where the item names the issue, else
 * a proposal for a person to decide. A likeness alone never adopts anything.
 */

import type { Change } from '../planning/plan.js';
import { contentWords, nearPairs, type Likely } from '../planning/similarity.js';
import type { TrackedIssue } from '../planning/tracked-issue.js';
import type { ActionItem, Postmortem } from '../postmortem.js';

export interface AdoptableItem {
  readonly item: ActionItem;
  readonly postmortem: Postmortem;
}

export interface Proposal extends AdoptableItem {
  readonly issue: TrackedIssue;
  /** The wording of the issue that is like the item's: its title, or a line of its body. */
  readonly wording: string;
  /** 0 to 1. */
  readonly score: number;
  /** By how much it beats the next candidate of the same item or the same issue; negative where another is nearer. */
  readonly margin: number;
}

export interface Adoption {
  /** Items that name an issue which is not tracked yet. */
  readonly certain: readonly { readonly change: Change; readonly issue: NonNullable<Change['issue']> }[];
  /** By place of the item, the likeliest first. */
  readonly proposals: readonly Proposal[];
}

/** Lines of a body that are looked at: what an issue is about stands near its top. */
const bodyLines = 30;

/**
 * @param changes of a plan made now
 * @param issues all of the repository
 * @param isTracked whether an issue stands for an item already
 */
export function proposeAdoption(
  changes: readonly Change[],
  issues: readonly TrackedIssue[],
  isTracked: (issue: TrackedIssue) => boolean,
): Adoption {
  // Issues of other repositories are adopted by `apply` where an item names them; they are never proposed.
  const certain = changes.flatMap((change) =>
    change.action === 'adopt' && change.issue !== null && change.repository === undefined
      ? [{ change, issue: change.issue }]
      : [],
  );
  const named = new Set(certain.map(({ issue }) => issue.number));
  const free = issues.filter((issue) => issue.state === 'open' && !named.has(issue.number) && !isTracked(issue));
  return { certain, proposals: proposalsFor(adoptableItems(changes), free) };
}

/** Items for which an issue would be opened: no other may be given to a hand-made one. */
export function adoptableItems(changes: readonly Change[]): AdoptableItem[] {
  return changes.flatMap(({ action, item, postmortem }) =>
    action === 'create' && item !== null && postmortem !== null ? [{ item, postmortem }] : [],
  );
}

function proposalsFor(items: readonly AdoptableItem[], issues: readonly TrackedIssue[]): Proposal[] {
  const wordings = issues.flatMap((issue, at) => wordingsOf(issue).map((wording) => ({ wording, at })));
  const near = nearPairs(
    items.map(({ item }) => contentWords(item.text)),
    wordings.map(({ wording }) => contentWords(wording)),
  );
  const best = new Map<string, Likely & { wording: string }>();
  for (const { left, right: index, score } of near) {
    const found = wordings[index];
    if (found === undefined) continue;
    const pair = `${left} ${found.at}`;
    if (score > (best.get(pair)?.score ?? 0)) best.set(pair, { left, right: found.at, score, wording: found.wording });
  }
  const pairs = [...best.values()];
  return pairs
    .flatMap(({ left, right, score, wording }): Proposal[] => {
      const [entry, issue] = [items[left], issues[right]];
      const margin = score - rival(pairs, left, right);
      return entry === undefined || issue === undefined ? [] : [{ ...entry, issue, wording, score, margin }];
    })
    .sort((a, b) => byPlace(a, b) || b.score - a.score || a.issue.number - b.issue.number);
}

function wordingsOf({ title, body }: TrackedIssue): string[] {
  const lines = body
    .split(/\r\n|\n|\r/, bodyLines)
    .map((line) => line.replace(/^[\s>#*+-]*(?:\[[ xX]\]\s*)?/, '').trim());
  return [title, ...lines.filter((line) => line !== '')];
}

/** The best score of any other pair that shares a side with this one, 0 where there is none. */
function rival(pairs: readonly Likely[], left: number, right: number): number {
  const others = pairs.filter((pair) => (pair.left === left) !== (pair.right === right));
  return Math.max(0, ...others.map(({ score }) => score));
}

function byPlace(a: AdoptableItem, b: AdoptableItem): number {
  const [left, right] = [a.postmortem.path, b.postmortem.path];
  return left === right ? a.item.line - b.item.line : left < right ? -1 : 1;
}
