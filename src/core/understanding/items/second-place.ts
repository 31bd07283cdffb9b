/** Two places that tell one action as one item: the better place gives the words, the other what these leave open. */

import type { ActionItem } from '../../postmortem.js';
import type { ReadItem } from './action-items.js';

/** The items without those that are told again, each of these attached to the one that took it. */
export function attach(items: readonly ReadItem[], taken: ReadonlyMap<ReadItem, ReadItem>): readonly ReadItem[] {
  if (taken.size === 0) return items;
  const places = new Map<ReadItem, ActionItem[]>();
  for (const each of items) {
    if (!taken.has(each)) continue;
    const keeper = keeperOf(each, taken);
    places.set(keeper, [...(places.get(keeper) ?? []), each.item]);
  }
  return items
    .filter((each) => !taken.has(each))
    .map((each) => ({ ...each, item: (places.get(each) ?? []).reduce(joined, each.item) }));
}

/** The item that stays: what took one may have been taken itself. */
export function keeperOf(read: ReadItem, taken: ReadonlyMap<ReadItem, ReadItem>): ReadItem {
  let keeper = read;
  for (let next = taken.get(keeper); next !== undefined; next = taken.get(keeper)) keeper = next;
  return keeper;
}

function joined(item: ActionItem, again: ActionItem): ActionItem {
  return {
    ...item,
    authorId: item.authorId ?? again.authorId,
    kind: item.kind === 'unspecified' ? again.kind : item.kind,
    state: item.state === 'committed' && again.state !== 'proposed' && item.done !== false ? again.state : item.state,
    owners: item.owners.length > 0 ? item.owners : again.owners,
    due: item.due ?? again.due,
    ...(item.due === null && again.dueInferred === true ? { dueInferred: true as const } : {}),
    priority: item.priority ?? again.priority,
    ...(item.area === undefined && again.area !== undefined ? { area: again.area } : {}),
    done: item.done ?? again.done,
    issue: item.issue ?? again.issue,
    references: [...new Set([...item.references, ...again.references])],
    noIssue: item.noIssue || again.noIssue,
    alsoAt: [...(item.alsoAt ?? []), { line: again.line, column: again.column, text: again.text }],
  };
}
