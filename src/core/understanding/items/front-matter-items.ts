/** Action items of the front matter: the one place where an author gives every field by name. */

import type { ActionItem, ItemState, ReadingFacts } from '../../postmortem.js';
import type { FrontMatter, FrontMatterItem } from '../../reading/front-matter-schema.js';
import type { Group } from './draft.js';
import { readDue } from './due-dates.js';
import { kindOf } from './kinds.js';
import { stateOf } from './states.js';

const group: Group = {
  label: null,
  role: 'actions',
  combined: false,
  kind: null,
  done: null,
  told: false,
  due: null,
  references: [],
  priority: null,
  depth: 'root',
  start: 0,
  end: 0,
  value: null,
  excluded: null,
  headingIndex: 0,
};

export interface FrontMatterItems {
  readonly items: readonly ActionItem[];
  readonly unreadable: ReadingFacts['unreadableDates'];
}

const none: FrontMatterItems = { items: [], unreadable: [] };

/** Items in their order, and due dates that cannot be read for certain. `reference` is the incident's date. */
export function frontMatterItems(front: FrontMatter | null, reference: string | null): FrontMatterItems {
  const items = front?.items ?? [];
  if (items.length === 0) return none;
  return {
    items: items.map((item) => toItem(item, reference)),
    unreadable: items.flatMap(({ due, line, column }) => {
      const read = due === null ? null : readDue(due, reference);
      return read !== null && 'reason' in read ? [{ ...read, line, column }] : [];
    }),
  };
}

function toItem(item: FrontMatterItem, reference: string | null): ActionItem {
  const due = item.due === null ? null : readDue(item.due, reference);
  const state = item.status === null ? null : stateOf(item.status);
  const done = state === 'done' ? true : state === 'open' ? false : null;
  return {
    key: '',
    authorId: item.id,
    text: item.text,
    kind: kindOf(item.text, group, item.kind),
    state: itemState(state),
    owners: item.owners,
    due: due !== null && 'date' in due ? due.date : null,
    ...(due !== null && 'date' in due && due.inferred ? { dueInferred: true as const } : {}),
    priority: item.priority,
    done,
    issue: item.issue,
    references: item.issue === null ? [] : [item.issue],
    noIssue: item.noIssue,
    ...(item.area === null ? {} : { area: item.area }),
    line: item.line,
    column: item.column,
    endLine: item.line,
    group: null,
    why: 'front-matter',
  };
}

function itemState(state: ReturnType<typeof stateOf>): ItemState {
  return state === null || state === 'open' ? 'committed' : state;
}
