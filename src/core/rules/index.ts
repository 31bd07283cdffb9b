/** The rules, in the order of the README: sections, items, times, ids, files. */

import type { Config } from '../config.js';
import { duplicateItemId, duplicatePostmortemId } from './duplicate-ids.js';
import { dueBeforeIncident } from './due-before-incident.js';
import { emptySection } from './empty-section.js';
import { durationMismatch, endBeforeStart } from './incident-time.js';
import { itemWithoutDueDate, itemWithoutOwner } from './item-without.js';
import { noActionItem, noPreventiveItem } from './items-present.js';
import { missingSection } from './missing-section.js';
import { placeholderLeft } from './placeholder-left.js';
import { readingRules } from './reading-rules.js';
import type { Rule } from './rule.js';
import { timelineOrder } from './timeline-order.js';
import { unreadableDate } from './unreadable-date.js';
import { vagueItem } from './vague-item.js';
import { notAPostmortem, severalPostmortems } from './whole-file.js';

export const rules: readonly Rule[] = [
  missingSection,
  emptySection,
  placeholderLeft,
  noActionItem,
  noPreventiveItem,
  itemWithoutOwner,
  itemWithoutDueDate,
  vagueItem,
  dueBeforeIncident,
  endBeforeStart,
  durationMismatch,
  timelineOrder,
  unreadableDate,
  duplicateItemId,
  duplicatePostmortemId,
  severalPostmortems,
  notAPostmortem,
];

const configurable: ReadonlySet<string> = new Set(
  [...rules, ...readingRules.filter((rule) => rule.configurable)].map(({ id }) => id),
);

/** Ids in the configuration that no rule has, or none that can be set: a misspelt one would be a silent no-op. */
export function unknownRules(config: Config): string[] {
  return Object.keys(config.rules).filter((id) => !configurable.has(id));
}
