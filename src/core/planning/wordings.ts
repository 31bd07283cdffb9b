/** The words of an item, and those that an issue was last written with, for comparing the one with the other. */

import { visibleWords } from '../rendering/sanitize.js';
import { taskLine } from './block.js';
import type { Entry } from './ladder.js';
import { contentWords } from './similarity.js';
import type { Tracked } from './tracked.js';

export function wordsOfEntry({ item }: Pick<Entry, 'item'>): string[] {
  return contentWords(item.text);
}

export function wordsOfIssue({ issue, written }: Tracked): string[] {
  return contentWords(visibleWords(taskLine(written) ?? issue.title));
}
