/** Whether an umbrella is open: we close it once everything is finished, and open again only what we closed. */

import type { TrackedUmbrella } from './umbrella.js';
import type { UmbrellaChange, UmbrellaReason } from './umbrella-change.js';
import type { GatherContext } from './umbrella-gather.js';
import type { Group } from './umbrella-groups.js';
import type { UmbrellaState } from './umbrella-marker.js';

export interface NextState {
  readonly marker: UmbrellaState;
  readonly writes: Pick<UmbrellaChange['writes'], 'state' | 'stateReason'>;
  readonly reasons: readonly UmbrellaReason[];
}

export function nextState(group: Group, tracked: TrackedUmbrella, context: GatherContext): NextState {
  const { umbrella, marker } = tracked;
  const isIssue = umbrella.kind === 'issue';
  if (umbrella.state === 'closed') {
    if (isFinished(group, tracked, context)) return { marker: 'closed', writes: {}, reasons: [] };
    const writes = { state: 'open' as const, ...(isIssue && { stateReason: 'reopened' as const }) };
    return { marker: 'open', writes, reasons: ['open-again'] };
  }
  if (marker.state === 'closed') return { marker: 'theirs', writes: {}, reasons: ['opened-by-hand'] };
  if (marker.state !== 'open' || !isFinished(group, tracked, context)) {
    return { marker: marker.state, writes: {}, reasons: [] };
  }
  const writes = { state: 'closed' as const, ...(isIssue && { stateReason: 'completed' as const }) };
  return { marker: 'closed', writes, reasons: ['all-finished'] };
}

/** Its items are, and nothing else that is in it is open: neither what is listed nor what people put in themselves. */
function isFinished({ isFinished: itemsAre }: Group, { umbrella }: TrackedUmbrella, context: GatherContext): boolean {
  if (!itemsAre) return false;
  const { after, insideOf } = context;
  const inside = insideOf.get(umbrella.number) ?? [];
  const unseen = umbrella.holds.open - inside.filter(({ state }) => state === 'open').length;
  return unseen <= 0 && inside.every(({ number }) => after.issue(number)?.state === 'closed');
}
