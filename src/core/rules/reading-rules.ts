/** What `parse` itself reports: no check stands here, only what the configuration and the README need to know. */

import type { Severity } from '../problem.js';

export interface ReadingRule {
  readonly id: string;
  readonly severity: Severity;
  readonly summary: string;
}

export const readingRules: readonly ReadingRule[] = [
  {
    id: 'time-without-zone',
    severity: 'warning',
    summary: 'A time names no zone and was read as UTC.',
  },
];
