/** An incident after which nothing changes will happen again: there are action items, and some of them prevent. */

import type { ActionItem } from '../postmortem.js';
import { preventiveStarts } from './preventive-words.js';
import { quote } from './quote.js';
import type { PostmortemRule } from './rule.js';

export const noActionItem: PostmortemRule = {
  id: 'no-action-item',
  severity: 'warning',
  summary: 'There is text where the action items should be, and no action item in it.',
  scope: 'postmortem',
  check: ({ sections, actionItems, titleLine }, _reading, { demand }) => {
    if (actionItems.length > 0) return [];
    const section = sections.find(({ name, empty }) => name === 'action-items' && !empty);
    const isAskedFor = [...demand.required, ...demand.recommended].includes('action-items');
    // Where the section is asked for, its absence and its emptiness are other rules' to tell.
    if (section === undefined && (isAskedFor || sections.some(({ name }) => name === 'action-items'))) return [];
    return [
      {
        line: section?.line ?? titleLine,
        column: section?.column ?? 1,
        message:
          section === undefined
            ? 'Expected at least one action item, found none.'
            : `Expected at least one action item under ${quote(section.heading)}, found none.`,
        help: 'Write each as an entry of its own, such as "- [ ] Alert when the pool is 80 % used. Owner: @ada. Due: 2024-03-25".',
      },
    ];
  },
};

export const noPreventiveItem: PostmortemRule = {
  id: 'no-preventive-item',
  severity: 'warning',
  summary: 'All action items repair what broke; none keeps it from happening again.',
  scope: 'postmortem',
  check: ({ actionItems }) => {
    const first = actionItems.find(counts);
    if (first === undefined || actionItems.some((item) => counts(item) && mayPrevent(item))) return [];
    return [
      {
        line: first.line,
        column: first.column,
        message: 'Expected at least one preventive action item, found corrective ones only.',
        help: 'Add what would have stopped this or caught it earlier, such as a test, a limit or an alert.',
      },
    ];
  },
};

function counts({ state }: ActionItem): boolean {
  return state !== 'declined' && state !== 'superseded';
}

/** The kind often comes from the list that an item stands in; its own words can say more. */
function mayPrevent({ kind, text, group }: ActionItem): boolean {
  if (kind !== 'corrective') return true;
  const words = `${group ?? ''} ${text}`.toLowerCase();
  return preventiveStarts.some((start) => words.includes(start));
}
