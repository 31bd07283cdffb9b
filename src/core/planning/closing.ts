/** How an issue came to be closed, and whether anything but somebody's word says that the work was done. */

import { outsideBlock } from './block.js';
import type { Tracked } from './tracked.js';

/** The last closing of an issue, as its timeline has it. */
export interface Closing {
  /** When, ISO 8601: another time is another closing, about which this one says nothing. */
  readonly at: string;
  /** The merged pull request that closed it, `#12` or `owner/name#12`; null: somebody closed it by hand. */
  readonly by: string | null;
}

/** `merged`: a merged pull request closed it; `evidence`: a link says so; `none`: by hand; `unknown`: not asked yet. */
export type Proof = 'merged' | 'evidence' | 'none' | 'unknown';

const evidence = /(?:^|[\s(*_>-])evidence:[*_]*\s*<?(https?:\/\/[^\s<>)]+)/im;

/** The address that follows the word `evidence:`, null where there is none. */
export function evidenceIn(text: string): string | null {
  return evidence.exec(text)?.[1] ?? null;
}

/** What stands behind a closed issue. What our own block quotes is the file's word and does not count here. */
export function proofOf({ issue, marker }: Tracked): Proof {
  if (issue.state === 'open') return 'none';
  if (evidenceIn(outsideBlock(issue.body)) !== null) return 'evidence';
  if (marker.closing !== null && marker.closing.at === issue.closedAt) {
    return marker.closing.by === null ? 'none' : 'merged';
  }
  return isOurs({ marker }) ? 'none' : 'unknown';
}

/** Whether the closing is one of which nobody has asked yet how it came about. */
export function isUnexplained(tracked: Tracked): boolean {
  const { issue, marker } = tracked;
  return (
    issue.state === 'closed' && issue.closedAt !== null && marker.closing?.at !== issue.closedAt && !isOurs(tracked)
  );
}

/** We closed it ourselves, because its file said so; nothing was recorded before. */
function isOurs({ marker }: Pick<Tracked, 'marker'>): boolean {
  return marker.state !== 'open' && marker.closing === null;
}
