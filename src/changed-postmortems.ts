/** The postmortems of a change on both sides: which changed files are some, at head and at the merge base. */

import { classifyContent } from './core/discovery/content.js';
import { hasEnding } from './core/discovery/file-name.js';
import type { PlaceClassifier } from './core/discovery/place.js';
import { IncompleteRead, type ChangedFile, type ChangeReader, type FileAtCommit } from './ports.js';

export interface Pair {
  readonly path: string;
  readonly previousPath: string;
  readonly before: FileAtCommit | null;
  readonly after: FileAtCommit | null;
}

/** @throws IncompleteRead where the change cannot be read whole */
export async function changedPostmortems(
  changes: ChangeReader,
  { base, head }: { readonly base: string; readonly head: string },
  place: PlaceClassifier,
): Promise<Pair[]> {
  const { mergeBase, files } = await changes.changes(base, head);
  const touched = files.filter((file) => pathsOf(file).some((path) => isCandidate(place(path).verdict)));
  const pairs = touched.length === 0 ? [] : await readPairs(changes, touched, { mergeBase, head });
  return pairs
    .map((pair) => onlyPostmortems(pair, place))
    .filter(({ before, after }) => before !== null || after !== null);
}

function pathsOf({ path, previousPath }: ChangedFile): string[] {
  return previousPath === null ? [path] : [path, previousPath];
}

function isCandidate(verdict: string): boolean {
  return verdict === 'candidate' || verdict === 'taken';
}

/** Both sides of every changed file in one go; a side that does not exist is null. */
async function readPairs(
  changes: ChangeReader,
  files: readonly ChangedFile[],
  at: { mergeBase: string; head: string },
): Promise<Pair[]> {
  const sides = files.map(({ path, previousPath, status }) => ({
    path,
    previousPath: previousPath ?? path,
    before: status === 'added' || status === 'copied' ? null : { commit: at.mergeBase, path: previousPath ?? path },
    after: status === 'removed' ? null : { commit: at.head, path },
  }));
  const requests = sides.flatMap(({ before, after }) => [before, after]).filter((request) => request !== null);
  const answers = await changes.read(requests);
  const answerOf = (request: (typeof requests)[number] | null): FileAtCommit | null => {
    if (request === null) return null;
    const answer = answers[requests.indexOf(request)] ?? null;
    if (answer === null) throw new IncompleteRead(`${request.path} is listed as changed but is not there.`);
    return answer;
  };
  return sides.map(({ path, previousPath, before, after }) => ({
    path,
    previousPath,
    before: answerOf(before),
    after: answerOf(after),
  }));
}

/**
 * A side that is none where it stands is as good as absent: moving a text to where postmortems are adds one, and moving
 * one away removes it. What was one and stands where it stood is looked at still, whatever it says now.
 */
function onlyPostmortems(pair: Pair, place: PlaceClassifier): Pair {
  const before = isTaken(pair.previousPath, pair.before, place) ? pair.before : null;
  const stays = before !== null && isCandidate(place(pair.path).verdict);
  return { ...pair, before, after: stays || isTaken(pair.path, pair.after, place) ? pair.after : null };
}

function isTaken(path: string, side: FileAtCommit | null, place: PlaceClassifier): boolean {
  if (side === null) return false;
  const { verdict } = place(path);
  if (verdict === 'taken') return true;
  if (verdict !== 'candidate') return false;
  // A program or a link without an ending is no postmortem gone wrong: nothing says that it was meant to be one.
  return 'unreadable' in side ? hasEnding(path) : classifyContent(path, side.text).taken;
}
