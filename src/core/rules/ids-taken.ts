/** An id that a postmortem outside of a change has already, as far as open tracked issues tell. */

import type { Config } from '../config.js';
import { issueName } from '../planning/tracked-issue.js';
import type { Tracked } from '../planning/tracked.js';
import type { Reading } from '../postmortem.js';
import type { Problem } from '../problem.js';
import { quote } from './quote.js';
import { duplicatePostmortemId } from './duplicate-ids.js';

/**
 * Warnings at most: a verdict does not depend on the tracker. A postmortem without an open issue of ours is not seen.
 * @param isGone whether the change takes the file at that path away
 */
export function idsTaken(
  readings: readonly Reading[],
  tracked: Iterable<Tracked>,
  isGone: (path: string) => boolean,
  { rules }: Config,
): Problem[] {
  const setting = rules[duplicatePostmortemId.id];
  if (setting === 'off') return [];
  const paths = new Set(readings.map(({ path }) => path));
  const taken = new Map<string, Tracked>();
  for (const one of tracked) {
    const { path, postmortemId, removed } = one.marker;
    const stands = one.issue.state === 'open' && !removed && !paths.has(path) && !isGone(path);
    if (stands && !taken.has(fold(postmortemId))) taken.set(fold(postmortemId), one);
  }
  return readings
    .flatMap(({ postmortems }) => postmortems)
    .flatMap(({ id, path, line }) => {
      const other = taken.get(fold(id));
      if (other === undefined) return [];
      const found = `found ${quote(id)}, which ${quote(other.marker.path)} has (issue ${issueName(other.issue)})`;
      return [
        {
          rule: duplicatePostmortemId.id,
          severity: setting === 'info' ? 'info' : 'warning',
          path,
          line,
          column: 1,
          message: `Expected an id of its own for the postmortem, ${found}.`,
          help: `Set another id in the front matter, such as "id: ${id}-2": once merged, nothing is opened or changed for either.`,
        } satisfies Problem,
      ];
    });
}

function fold(id: string): string {
  return id.normalize('NFC').toLowerCase();
}
