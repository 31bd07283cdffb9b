/** From drafts to ActionItems: fields from cells, decorations, checkbox, details and the group, in that order. */

import type { ActionItem, ItemState } from '../../postmortem.js';
import { plainText, readInline, type Inline } from '../../reading/inline.js';
import type { Decorations } from './decoration-types.js';
import { fold } from '../words.js';
import { takeApart } from './decorations.js';
import { applyState } from './hung-words.js';
import type { Draft } from './draft.js';
import { readDue, type UnreadableDate } from './due-dates.js';
import { kindOf } from './kinds.js';
import { ownersOf } from './owners.js';
import { isTracker, referencesIn, referencesInCell } from './references.js';
import { remarkSaysDone, stateOf, toldAsDone } from './states.js';

export interface ItemContext {
  /** Incident date, YYYY-MM-DD, which dates "in two weeks". */
  readonly reference: string | null;
  readonly definitions: ReadonlyMap<string, string>;
  readonly noIssueLines: ReadonlySet<number>;
  /** Words by which the team marks items that get no issue, folded. */
  readonly noIssueWords: readonly string[];
}

export interface ReadItem {
  /** Its key is empty until identities are given. */
  readonly item: ActionItem;
  readonly draft: Draft;
  readonly unreadable: (UnreadableDate & { readonly line: number; readonly column: number }) | null;
}

/** Reads one draft. */
export function readItem(draft: Draft, context: ItemContext): ReadItem {
  const inline = readInline(draft.text, context.definitions);
  const said = takeApart(inline);
  readCells(draft, said, context);
  const done = doneOf(draft, said);
  const dueWords = draft.cells?.due || said.due || draft.group.due;
  const due = dueWords ? readDue(plainText(dueWords), context.reference) : null;
  const references = allReferences(draft, inline, said, context);
  const item: ActionItem = {
    key: '',
    authorId: said.authorId,
    text: /[:：]$/.test(said.text) ? said.text.slice(0, -1).trimEnd() : said.text,
    kind: kindOf(said.text, draft.group, draft.cells?.type || said.kindWord),
    state: stateOfItem(draft, said, done),
    owners: withoutRepeats(said.owners.length > 0 ? said.owners : (draft.group.owners ?? [])),
    due: due !== null && 'date' in due ? due.date : null,
    ...(due !== null && 'date' in due && due.inferred ? { dueInferred: true as const } : {}),
    priority: said.priority ?? draft.group.priority,
    done,
    issue: references[0] ?? null,
    references,
    noIssue: isNoIssue(draft, said, context),
    ...(said.evidence === null ? {} : { evidence: said.evidence }),
    ...(said.area === null ? {} : { area: said.area }),
    line: draft.line,
    column: columnOf(draft, said),
    endLine: draft.endLine,
    group: draft.group.label,
    why: draft.why,
  };
  const unreadable = due !== null && 'reason' in due ? { ...due, line: draft.line, column: draft.column } : null;
  return { item, draft, unreadable };
}

/** Each owner once, however typed. */
function withoutRepeats(owners: readonly string[]): readonly string[] {
  if (owners.length < 2) return owners;
  const seen = new Set<string>();
  return owners.filter((owner) => {
    const folded = fold(owner);
    return seen.has(folded) ? false : seen.add(folded);
  });
}

function readCells(draft: Draft, said: Decorations, context: ItemContext): void {
  const { cells } = draft;
  if (cells === null) return;
  if (cells.owner !== '') said.owners = ownersOf(cells.owner);
  if (cells.priority !== '') said.priority = plainText(cells.priority);
  const state = stateOf(plainText(cells.state)) ?? stateInLink(cells.link, context);
  if (state !== null) {
    said.done = null;
    applyState(state, said);
  }
  const area = plainText(cells.area);
  if (area !== '') said.area = area;
  const id = plainText(cells.id);
  // a mere row number says where the row stands, not which item it is
  if (/\p{L}/u.test(id) && id.length <= 60) said.authorId ??= id;
}

/** `n/a **DONE**`, `Bug 5554823 **TODO**`: in one well-known template the state stands in the cell for the bug. */
function stateInLink(text: string, context: ItemContext): ReturnType<typeof stateOf> {
  if (text === '') return null;
  const inline = readInline(text, context.definitions);
  let words = inline.plain;
  for (const link of inline.links) words = words.replace(link.text, ' ');
  words = words
    .replace(/\b[A-Z][A-Z0-9]{1,9}-\d{1,6}(?:-\d{1,4})?\b/g, ' ')
    .replace(/\bn\/a\b|\b(?:bug|jira|ticket|issue|no|key|id)\b\.?|#?\d+|[[\](),:：]/gi, ' ')
    .trim();
  return words === '' ? null : stateOf(words);
}

function doneOf(draft: Draft, said: Decorations): boolean | null {
  if (draft.checked !== null) return draft.checked;
  if (said.done !== null) return said.done;
  if (draft.details.some((detail) => remarkSaysDone(plainText(detail)))) return true;
  if (draft.group.done !== null) return draft.group.done;
  if (draft.group.told && !/\b(?:will|should|shall|must|plan|going to)\b/i.test(said.text)) return true;
  return draft.cells === null && toldAsDone(said.text) ? true : null;
}

function stateOfItem(draft: Draft, said: Decorations, done: boolean | null): ItemState {
  if (said.superseded) return 'superseded';
  if (said.declined) return 'declined';
  if (done === true) return 'done';
  return draft.uncertain || said.proposed ? 'proposed' : 'committed';
}

/** Each once; the evidence is none of them. */
function allReferences(draft: Draft, inline: Inline, said: Decorations, context: ItemContext): string[] {
  const { cells, details, group } = draft;
  const all = new Set<string>();
  const add = (references: readonly string[]): void => {
    for (const each of references) if (each !== said.evidence) all.add(each);
  };
  if (cells !== null) add(referencesInCell(readInline(cells.link, context.definitions)));
  add(referencesIn(inline, said.bounds));
  if (cells !== null) add(referencesInCell(readInline(cells.state, context.definitions)));
  for (const detail of details) {
    for (const { url } of readInline(detail, context.definitions).links) if (isTracker(url)) add([url]);
  }
  add(group.references);
  return [...all];
}

function isNoIssue(draft: Draft, said: Decorations, { noIssueLines, noIssueWords }: ItemContext): boolean {
  if (said.noIssue || noIssueLines.has(draft.line) || noIssueLines.has(draft.endLine)) return true;
  if (noIssueWords.length === 0) return false;
  const text = draft.text.toLowerCase();
  return noIssueWords.some((word) => text.includes(word));
}

/** Column of the sentence itself, after ticks and brackets. */
function columnOf(draft: Draft, said: Decorations): number {
  const at = draft.text.indexOf(said.text.slice(0, 12));
  return at > 0 && at < 200 ? draft.column + at : draft.column;
}
