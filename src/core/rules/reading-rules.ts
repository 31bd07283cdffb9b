/** What `parse` itself reports: no check stands here, only what the configuration and the README need to know. */

import type { Severity } from '../problem.js';

export interface ReadingRule {
  readonly id: string;
  readonly severity: Severity;
  readonly summary: string;
  /** Whether the configuration may change its severity: what freezes a file's issues is always an error. */
  readonly configurable: boolean;
}

export const readingRules: readonly ReadingRule[] = [
  {
    id: 'time-without-zone',
    severity: 'info',
    summary: 'A time names no zone and was read as UTC.',
    configurable: true,
  },
  {
    id: 'near-duplicate-items',
    severity: 'warning',
    summary: 'Two action items of one postmortem say nearly the same; both are followed.',
    configurable: true,
  },
  {
    id: 'bad-front-matter',
    severity: 'error',
    summary: 'The front matter cannot be read. None of the issues that came from the file change until it can.',
    configurable: false,
  },
  {
    id: 'unreadable-file',
    severity: 'error',
    summary: 'The file is no text, is too large or cannot be read. None of the issues that came from it change.',
    configurable: false,
  },
];
