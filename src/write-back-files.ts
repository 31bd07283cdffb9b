/** The postmortems of a run with what the tracker knows written into them; nothing is stored here. */

import { readingOptions } from './reading-options.js';
import type { Config } from './core/config.js';
import { parse } from './core/parse.js';
import { proofOf } from './core/planning/closing.js';
import { issueName } from './core/planning/tracked-issue.js';
import type { Tracked } from './core/planning/tracked.js';
import type { ActionItem, Reading } from './core/postmortem.js';
import { decode } from './core/reading/source-text.js';
import { isProven } from './core/standing.js';
import { writeBack, type Known, type WrittenBack } from './core/write-back/write-back.js';
import { unifiedDiff } from './core/write-back/unified-diff.js';
import type { Planned, Read } from './sync.js';

export interface FileWrittenBack extends WrittenBack {
  readonly path: string;
  readonly before: string;
}

/** Files that change, or that hold an item which should and cannot; in the order of the reading. */
export function writtenBack(
  read: Read,
  { plan, tracked }: Pick<Planned, 'plan' | 'tracked'>,
  config: Config,
): FileWrittenBack[] {
  const known = new Map<string, Known>();
  for (const { item, postmortem, issue, writes } of plan.changes) {
    if (item === null || postmortem === null || issue === null) continue;
    const own = tracked.get(item.key);
    // An item that was moved or reworded has its issue for certain only once `apply` has said so in the issue.
    if (own === undefined || issueName(own.issue) !== issueName(issue)) continue;
    // An issue that the next `apply` opens again, because the file says open, is not done.
    const done = writes.state !== 'open' && isDone(item, own, config);
    known.set(placeOf(postmortem.path, item), { reference: issueName(issue), done });
  }
  return changedFiles(read, known, config);
}

function changedFiles(read: Read, known: ReadonlyMap<string, Known>, config: Config): FileWrittenBack[] {
  return read.readings.flatMap((reading) => {
    const written = fileWrittenBack(reading, read, known, config);
    return written === null || (written.edits.length === 0 && written.left.length === 0) ? [] : [written];
  });
}

/** The same for issues that a person gave to items: references only. */
export function referencesWritten(
  read: Read,
  pairs: readonly {
    readonly item: ActionItem;
    readonly postmortem: { readonly path: string };
    readonly number: number;
  }[],
  config: Config,
): FileWrittenBack[] {
  const known = new Map(
    pairs.map(({ item, postmortem, number }): [string, Known] => [
      placeOf(postmortem.path, item),
      { reference: `#${number}`, done: false },
    ]),
  );
  return changedFiles(read, known, config);
}

function fileWrittenBack(
  { path, postmortems }: Reading,
  { texts }: Read,
  known: ReadonlyMap<string, Known>,
  config: Config,
): FileWrittenBack | null {
  const bytes = texts.get(path);
  const source = bytes === undefined ? null : decode(bytes);
  if (source === null || !('text' in source)) return null;
  const of = postmortems.flatMap(({ actionItems }) =>
    actionItems.map((item) => known.get(placeOf(path, item)) ?? null),
  );
  if (of.every((one) => one === null)) return null;
  const options = readingOptions(config);
  const reread = (text: string): Reading['postmortems'] => parse(path, text, options).postmortems;
  return { path, before: source.text, ...writeBack({ text: source.text, read: reread, known: of }) };
}

function placeOf(path: string, { line, column }: ActionItem): string {
  return `${path}\n${line}:${column}`;
}

/** Closed as not planned or as a duplicate is not done; issues of before 2022 are closed without a reason. */
function isDone(item: ActionItem, own: Tracked, config: Config): boolean {
  const { state, stateReason } = own.issue;
  if (state === 'open' || (stateReason !== null && stateReason !== 'completed')) return false;
  return !config['require-evidence'] || item.evidence !== undefined || isProven(proofOf(own));
}

export function patchOf(files: readonly FileWrittenBack[]): string {
  return files.map(({ path, before, text }) => unifiedDiff(path, before, text)).join('');
}

/** One line a file, and one for each item that was left as it is. */
export function writtenBackText(files: readonly FileWrittenBack[]): string {
  const lines = files.flatMap(({ path, edits, left }) => {
    const ticks = edits.filter(({ removed }) => removed !== '').length;
    return [
      ...(edits.length === 0 ? [] : [`${path}: ${edits.length - ticks} linked, ${ticks} ticked`]),
      ...left.map(({ item, what }) => `${path}:${item.line}: no ${what} fits here without changing what is read`),
    ];
  });
  return lines.length === 0 ? 'Nothing to write back.\n' : `${lines.join('\n')}\n`;
}
