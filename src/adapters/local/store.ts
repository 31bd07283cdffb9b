/** The tracker's file on disk: read afresh before each change, replaced whole, never half written. */

import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { emptyTracker, formatTracker, parseTracker } from './format.js';
import type { Tracker } from './format.js';

function readText(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

export class TrackerStore {
  readonly file: string;
  #text: string | null = null;
  #tracker: Tracker = emptyTracker;

  constructor(file: string) {
    this.file = file;
  }

  /** @throws TrackerFormatError, or what the file system says */
  load(): Tracker {
    const text = readText(this.file);
    if (text === this.#text) return this.#tracker;
    this.#tracker = text === null ? emptyTracker : parseTracker(text);
    this.#text = text;
    return this.#tracker;
  }

  /**
   * Replaces the file by one that holds the new state: a crash leaves the old one or the new one. Two processes at once
   * are not provided for; the later one wins.
   */
  save(tracker: Tracker): void {
    const text = formatTracker(tracker);
    const beside = `${this.file}.${process.pid}.tmp`;
    mkdirSync(dirname(this.file), { recursive: true });
    try {
      writeFileSync(beside, text, { flag: 'wx' });
      renameSync(beside, this.file);
    } catch (error) {
      rmSync(beside, { force: true });
      throw error;
    }
    this.#text = text;
    this.#tracker = tracker;
  }
}
