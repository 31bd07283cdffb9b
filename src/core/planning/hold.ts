/** The breakers: when a plan is shown to a person instead of carried out. */

import type { Change, Held } from './plan.js';
import type { PlanInput } from './plan-input.js';
import type { Recognised } from './tracked.js';

export function holdBack(changes: readonly Change[], recognised: Recognised, input: PlanInput): Held | null {
  return untrustedMarkers(changes, recognised) ?? noFiles(recognised, input) ?? tooMany(changes, input);
}

/**
 * An item that would be opened stands already in a labelled issue of a bot or insider: most likely our token changed.
 * Of home alone: in another repository the same makes that one unknown, so that its insiders stop nothing here.
 */
function untrustedMarkers(changes: readonly Change[], { untrusted }: Recognised): Held | null {
  const wanted = new Set(changes.filter(({ action }) => action === 'create').map(({ item }) => item?.key));
  const found = untrusted.filter(({ issue, marker }) => issue.repository === undefined && wanted.has(marker.key));
  if (found.length === 0) return null;
  return {
    kind: 'untrusted-markers',
    authors: [...new Set(found.map(({ issue }) => issue.author.login))].sort(),
    issues: found.map(({ issue }) => issue.number),
  };
}

/** Issues are tracked and not one file is found: far likelier a wrong path or checkout than a change of practice. */
function noFiles({ canonical }: Recognised, { readings, scope }: PlanInput): Held | null {
  const open = [...canonical.values()].filter(({ issue, marker }) => issue.state === 'open' && !marker.removed);
  const fromBranch = scope === 'all' || scope.readingsOf === 'named';
  return fromBranch && readings.length === 0 && open.length > 0 ? { kind: 'no-files', tracked: open.length } : null;
}

function tooMany(changes: readonly Change[], { config }: PlanInput): Held | null {
  const opening = changes.filter(({ action }) => action === 'create' || action === 'adopt');
  const limit = config['max-new-issues'];
  if (opening.length <= limit) return null;
  return { kind: 'too-many', wanted: opening.length, limit, since: earliestSince(opening, limit) };
}

/** The earliest incident date from which on no more than `limit` would be opened. */
function earliestSince(opening: readonly Change[], limit: number): { date: string; opens: number } | null {
  const dates = opening
    .map(({ postmortem }) => postmortem?.date ?? null)
    .filter((date) => date !== null)
    .sort();
  const at = dates.findIndex((date, index) => date !== dates[index - 1] && dates.length - index <= limit);
  const date = dates[at];
  return date === undefined ? null : { date, opens: dates.length - at };
}
