/** Which files are postmortems: place first, then content, then what the user named. */

import type { Config } from './core/config.js';
import { classifyContent } from './core/discovery/content.js';
import { decodeLoosely } from './core/discovery/decode.js';
import { placeClassifier, type PlaceDecision } from './core/discovery/place.js';
import { UnreadableFile, type Files } from './ports.js';

export interface FoundFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** A few words for `parse --list`. */
  readonly why: string;
}

export interface PassedFile {
  readonly path: string;
  readonly why: string;
}

/** Each list is in code-unit order of paths, each path in one list only. */
export interface Found {
  readonly taken: readonly FoundFile[];
  /** Stand where postmortems stand, and are none. */
  readonly leftOut: readonly PassedFile[];
  /** Would be taken or looked at, but cannot be read: none of their issues may change. */
  readonly unreadable: readonly PassedFile[];
  /** Paths that were named and are not there, or may not be followed. */
  readonly missing: readonly PassedFile[];
}

/**
 * @param repositoryName `owner/name`, empty where it is not known
 * @param named paths that the user named: a file is taken as it is, a folder is searched; without any, the root is
 */
export async function findPostmortems(
  files: Files,
  config: Config,
  repositoryName: string,
  named: readonly string[],
): Promise<Found> {
  const { decisions, missing } = await candidates(files, config, repositoryName, named);
  const taken: FoundFile[] = [];
  const leftOut: PassedFile[] = [];
  const unreadable: PassedFile[] = [];
  for (const [path, place] of [...decisions].sort(byPath)) {
    if (place.verdict === 'left-out') leftOut.push({ path, why: place.why });
    if (place.verdict !== 'candidate' && place.verdict !== 'taken') continue;
    const bytes = await readOrReason(files, path);
    if (typeof bytes === 'string') {
      unreadable.push({ path, why: bytes });
    } else if (place.verdict === 'taken') {
      taken.push({ path, bytes, why: place.why });
    } else {
      const decision = decideByContent(path, bytes);
      const why = `${place.why}; ${decision.why}`;
      if (decision.taken) taken.push({ path, bytes, why });
      else leftOut.push({ path, why });
    }
  }
  return { taken, leftOut, unreadable, missing };
}

async function candidates(files: Files, config: Config, repositoryName: string, named: readonly string[]) {
  const decisions = new Map<string, PlaceDecision>();
  const missing: PassedFile[] = [];
  for (const given of named.length === 0 ? ['.'] : named) {
    const { kind, path } = await files.find(given);
    if (kind === 'file') decisions.set(path, { verdict: 'taken', why: 'named' });
    else if (kind === 'folder') {
      const decide = classifierOf(path, repositoryName, config);
      for (const entry of await files.list(path)) {
        const decided = decisions.get(entry)?.verdict;
        if (decided !== 'taken' && decided !== 'candidate') decisions.set(entry, decide(entry));
      }
    } else
      missing.push({ path: given, why: kind === 'missing' ? 'does not exist' : 'a link, or outside the repository' });
  }
  return { decisions, missing };
}

/** The root goes by the rules; so does a folder outside it, as a repository of its own. Any other speaks for its files. */
function classifierOf(folder: string, repositoryName: string, config: Config): (path: string) => PlaceDecision {
  if (folder.startsWith('/') || /^[A-Za-z]:/.test(folder)) {
    const classify = placeClassifier(folder.slice(folder.lastIndexOf('/') + 1), config);
    return (path) => classify(path.slice(folder.length + 1));
  }
  const classify = placeClassifier(repositoryName, config);
  return (path) => classify(path, folder === '.' ? undefined : folder);
}

function decideByContent(path: string, bytes: Uint8Array): { taken: boolean; why: string } {
  const text = decodeLoosely(bytes);
  return text === null ? { taken: false, why: 'not text' } : classifyContent(path, text);
}

async function readOrReason(files: Files, path: string): Promise<Uint8Array | string> {
  try {
    return await files.read(path);
  } catch (error) {
    if (error instanceof UnreadableFile) return error.message;
    throw error;
  }
}

function byPath([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
