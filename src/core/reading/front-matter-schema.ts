/**
 * The keys of front matter that mean something here, under every spelling in use. Unknown keys are left alone: front
 * matter belongs to the site generator first. A known key of an impossible shape (a list of lists as a title) is
 * ignored for the same reason, except where it names our own switches.
 */

import { z } from 'zod';

const word = z.preprocess((value) => scalar(value), z.string().nullable());

/** One or several words: `a`, `[a, b]`, `a, b`. */
const words = z.preprocess((value) => {
  const list = Array.isArray(value) ? value : [value];
  return list.flatMap((each) => (scalar(each) ?? nameOf(each) ?? '').split(/\s*,\s*/)).filter((each) => each !== '');
}, z.array(z.string()));

function scalar(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (value instanceof Date) return value.toISOString();
  return null;
}

/** `{name: Ada}` as site generators write authors. */
function nameOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  return scalar(Object.getOwnPropertyDescriptor(value, 'name')?.value);
}

export interface FrontMatterItem {
  readonly id: string | null;
  readonly text: string;
  readonly owners: readonly string[];
  readonly due: string | null;
  readonly priority: string | null;
  readonly kind: string | null;
  readonly status: string | null;
  readonly issue: string | null;
  readonly area: string | null;
  readonly noIssue: boolean;
  /** Place of its words, 1-based. */
  readonly line: number;
  readonly column: number;
}

const itemKeys = {
  id: ['id'],
  text: ['text', 'title', 'action', 'description', 'item', 'task'],
  owners: ['owner', 'owners', 'assignee', 'assignees'],
  due: ['due', 'due-date', 'due_date', 'deadline'],
  priority: ['priority'],
  kind: ['kind', 'type', 'category'],
  status: ['status', 'state', 'done'],
  issue: ['issue', 'link', 'ticket', 'url', 'bug'],
  area: ['area', 'service', 'component', 'repository', 'repo'],
} as const;

function readItem(value: unknown): FrontMatterItem | null {
  const plain = scalar(value);
  const one = (keys: readonly string[]): unknown => keys.map((key) => own(value, key)).find((each) => each != null);
  const text = plain ?? scalar(one(itemKeys.text));
  if (text === null) return null;
  const done = scalar(own(value, 'done'));
  return {
    id: scalar(one(itemKeys.id)),
    text: text.replace(/\s+/g, ' '),
    owners: words.parse(one(itemKeys.owners) ?? []),
    due: scalar(one(itemKeys.due)),
    priority: scalar(one(itemKeys.priority)),
    kind: scalar(one(itemKeys.kind)),
    status: done === 'true' ? 'done' : done === 'false' ? 'open' : scalar(one(itemKeys.status)),
    issue: scalar(one(itemKeys.issue)),
    area: scalar(one(itemKeys.area)),
    noIssue: (scalar(own(value, 'no-issue') ?? own(value, 'noIssue')) ?? 'false') !== 'false',
    line: 1,
    column: 1,
  };
}

function own(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}

/** Spellings of every known key. */
export const spellings = {
  id: ['id', 'incident-id', 'incident_id', 'incident'],
  title: ['title', 'summary-title', 'name'],
  severity: ['severity', 'sev', 'incident-severity', 'priority'],
  status: ['status', 'state'],
  authors: ['authors', 'author', 'owners', 'owner', 'by'],
  areas: ['areas', 'area', 'services', 'service', 'components', 'component', 'paths', 'services-paths'],
  date: ['date', 'incident-date', 'incident_date', 'day'],
  started: ['started', 'start', 'started-at', 'started_at', 'start-time', 'start_time'],
  ended: ['ended', 'end', 'ended-at', 'ended_at', 'end-time', 'end_time', 'resolved', 'resolved-at', 'resolved_at'],
  duration: ['duration'],
  items: ['action-items', 'action_items', 'actionItems', 'actions', 'follow-ups', 'followups'],
  disabled: ['postmortem-disable', 'postmortem_disable'],
} as const;
type Key = keyof typeof spellings;

/** Takes the known keys, under their one name, into an object that has nothing else. */
function known(value: unknown): Partial<Record<Key, unknown>> {
  const taken: Partial<Record<Key, unknown>> = {};
  for (const key of Object.keys(spellings) as Key[]) {
    for (const spelling of spellings[key]) {
      const found = own(value, spelling) ?? own(value, spelling.charAt(0).toUpperCase() + spelling.slice(1));
      if (found !== undefined && found !== null) {
        taken[key] = found;
        break;
      }
    }
  }
  const nested = own(own(value, 'postmortem'), 'disable');
  if (taken.disabled === undefined && nested !== undefined) taken.disabled = nested;
  return taken;
}

export const frontMatterSchema = z.preprocess(
  known,
  z.object({
    id: word.default(null),
    title: word.default(null),
    severity: word.default(null),
    status: word.default(null),
    authors: words.default([]),
    areas: words.default([]),
    date: word.default(null),
    started: word.default(null),
    ended: word.default(null),
    duration: word.default(null),
    items: z
      .preprocess(
        (value) => (Array.isArray(value) ? value.map(readItem).filter((item) => item !== null) : []),
        z.array(z.custom<FrontMatterItem>()).max(1000, 'more than 1000 action items'),
      )
      .default([]),
    disabled: words.default([]),
  }),
);

export type FrontMatter = z.infer<typeof frontMatterSchema>;
