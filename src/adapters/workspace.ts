/**
 * Files on disk under one root. Follows no link and leaves the root only for a path that the user named and the
 * caller allows; so that a pull request cannot make us read `/proc/self/environ` through a link.
 */

import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { IncompleteRead, UnreadableFile, type Files, type NamedPath } from '../ports.js';

export interface WorkspaceOptions {
  /**
   * Whether a path that the user names may be a link or lie outside the root: yes for a person at a terminal, no in
   * an Action, where the checkout is someone else's.
   */
  readonly followNamed: boolean;
  /** Largest file that is read, in bytes. */
  readonly maxBytes?: number;
}

export const defaultMaxBytes = 1_000_000;
const skipped = new Set(['.git', 'node_modules']);

/** @param root an existing folder */
export function workspace(root: string, options: WorkspaceOptions): Files {
  const realRoot = realpathSync(root);
  const maxBytes = options.maxBytes ?? defaultMaxBytes;
  const inRoot = pathInside([realRoot, resolve(root)]);
  const canonical = (path: string): string => inRoot(resolve(realRoot, path)) ?? slashed(resolve(realRoot, path));

  function locate(path: string): Place {
    const full = resolve(realRoot, canonical(path));
    let real: string;
    try {
      real = realpathSync.native(full);
    } catch (error) {
      if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return { is: 'missing' };
      return { is: 'refused' };
    }
    const stays = real === full && inRoot(real) !== null;
    return stays || options.followNamed ? { is: 'found', real } : { is: 'refused' };
  }

  return {
    list: (folder = '.') => settle(() => walk(folder, locate(folder))),
    find: (path) => settle(() => ({ kind: kindAt(locate(path)), path: canonical(path) })),
    read: (path) => settle(() => readWhole(path, locate(path), maxBytes)),
  };
}

/** Where a path leads. */
type Place = { readonly is: 'found'; readonly real: string } | { readonly is: 'missing' } | { readonly is: 'refused' };

/** @returns a function that gives the path below any of the roots, with `/`, `.` for the root itself, or null */
function pathInside(roots: readonly string[]): (full: string) => string | null {
  return (full) => {
    const root = roots.find((candidate) => full === candidate || full.startsWith(candidate + sep));
    if (root === undefined) return null;
    return full === root ? '.' : slashed(full.slice(root.length + 1));
  };
}

function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

/** Runs blocking work behind the asynchronous port: on local disks many times as fast as a thread pool. */
function settle<T>(work: () => T): Promise<T> {
  return new Promise((done) => {
    done(work());
  });
}

function kindAt(place: Place): NamedPath['kind'] {
  if (place.is !== 'found') return place.is;
  const stats = statSync(place.real);
  return stats.isDirectory() ? 'folder' : stats.isFile() ? 'file' : 'refused';
}

function walk(folder: string, start: Place): string[] {
  if (start.is !== 'found') throw new IncompleteRead(`${folder}: cannot be listed (${start.is})`);
  const found: string[] = [];
  const pending = [{ at: start.real, shown: folder === '.' ? '' : `${folder}/` }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const entry of entriesOf(next.at)) {
      const shown = next.shown + entry.name;
      const at = join(next.at, entry.name);
      if (entry.isFile()) found.push(shown);
      else if (entry.isDirectory() && !skipped.has(entry.name) && !isRepository(at))
        pending.push({ at, shown: `${shown}/` });
    }
  }
  return found.sort();
}

/** A listing that lacks a folder would make its postmortems look deleted, so it fails as a whole. */
function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw new IncompleteRead(`${folder}: cannot be listed`, { cause: error });
  }
}

/** Submodules and nested clones belong to other repositories. */
function isRepository(folder: string): boolean {
  return lstatSync(join(folder, '.git'), { throwIfNoEntry: false }) !== undefined;
}

function readWhole(path: string, place: Place, maxBytes: number): Uint8Array {
  if (place.is === 'missing') throw new UnreadableFile(`${path}: the file does not exist`);
  if (place.is === 'refused') throw new UnreadableFile(`${path}: a link, or outside the repository`);
  let handle: number;
  try {
    // Not through a link that took the file's place meanwhile, and without waiting at a pipe.
    handle = openSync(place.real, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    throw new UnreadableFile(`${path}: cannot be opened (${codeOf(error)})`, { cause: error });
  }
  try {
    const stats = fstatSync(handle);
    if (!stats.isFile()) throw new UnreadableFile(`${path}: not a regular file`);
    if (stats.size > maxBytes) throw tooLarge(path, stats.size, maxBytes);
    return readUpTo(handle, path, stats.size, maxBytes);
  } finally {
    closeSync(handle);
  }
}

/** Reads to the end, which may lie beyond the size that the file says it has. */
function readUpTo(handle: number, path: string, size: number, maxBytes: number): Uint8Array {
  let buffer = new Uint8Array(size + 1);
  let length = 0;
  for (;;) {
    const count = readSync(handle, buffer, length, buffer.length - length, null);
    length += count;
    if (count === 0) return buffer.subarray(0, length);
    if (length > maxBytes) throw tooLarge(path, length, maxBytes);
    if (length === buffer.length) {
      const larger = new Uint8Array(Math.min(buffer.length * 2, maxBytes + 1));
      larger.set(buffer);
      buffer = larger;
    }
  }
}

function tooLarge(path: string, size: number, maxBytes: number): UnreadableFile {
  return new UnreadableFile(`${path}: too large (${size} bytes; at most ${maxBytes} are read)`);
}

function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return typeof code === 'string' ? code : 'unknown';
}
