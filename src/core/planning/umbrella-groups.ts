/** Which issues belong to which postmortem once a plan is carried out, and whether all of its action items are finished. */

import type { ActionItem, Postmortem } from '../postmortem.js';
import { standing } from '../standing.js';
import type { Afterwards } from './afterwards.js';
import { proofOf } from './closing.js';
import { groupBy } from './group-by.js';
import type { Change } from './plan.js';
import type { PlanInput } from './plan-input.js';
import type { Recognised } from './tracked.js';
import type { Abroad } from './umbrella-home.js';

export interface Member {
  /** Key of its item. */
  readonly key: string;
  /** null until the plan opens it. */
  readonly number: number | null;
  /** Whether it is open, then. */
  readonly isOpen: boolean;
  /** Ids of the postmortem that its marker named before; null where it has no marker of ours. */
  readonly cameFrom: string | null;
}

export interface Group {
  readonly postmortem: Postmortem;
  /** Each issue in one group: that of the item which it was opened for. */
  readonly members: readonly Member[];
  /** Whether there are items, each of them finished and no issue of theirs open. */
  readonly isFinished: boolean;
}

const standsFor = new Set(['unchanged', 'closed']);

/** Whether the item of the change has an issue, or gets one. */
function hasIssue({ action, reasons, issue }: Change): boolean {
  if (action === 'none') return issue !== null && reasons.some((reason) => standsFor.has(reason));
  return action === 'create' || action === 'update' || action === 'adopt';
}

export interface GroupContext {
  /** At home only, as `recognised` and `input` are. */
  readonly changes: readonly Change[];
  readonly recognised: Recognised;
  readonly after: Afterwards;
  readonly input: PlanInput;
  readonly abroad: Abroad;
}

/** @param postmortems those that can be judged, in order */
export function groupsOf(postmortems: readonly Postmortem[], context: GroupContext): readonly Group[] {
  const { changes, recognised, after, abroad } = context;
  const served = changes.filter((change) => change.item !== null && hasIssue(change));
  const home = homes(served, after);
  const before = new Map([...recognised.canonical.values()].map(({ issue, marker }) => [issue.number, marker]));
  const byPostmortem = groupBy(
    served.filter((change) => change.issue === null || home.get(change.issue.number) === change),
    ({ postmortem }) => postmortem?.id,
  );
  const openBy = groupBy(
    after.allTracked().filter(({ issue }) => issue.state === 'open'),
    ({ marker }) => marker.postmortemId,
  );
  const changeOf = new Map(
    served.flatMap((change) => [change.item, ...change.alsoServes].map((item) => [item?.key, change])),
  );
  return postmortems.map((postmortem) => {
    const members = (byPostmortem.get(postmortem.id) ?? []).map(({ item, issue }): Member => {
      const number = issue?.number ?? null;
      const isOpen = number === null || (after.issue(number)?.state ?? issue?.state) === 'open';
      return { key: item?.key ?? '', number, isOpen, cameFrom: before.get(number ?? 0)?.postmortemId ?? null };
    });
    const items = postmortem.actionItems;
    const isFinished =
      items.length > 0 &&
      !openBy.has(postmortem.id) &&
      !abroad.unfinished.has(postmortem.id) &&
      items.every((item) => isFinishedItem(postmortem, item, changeOf.get(item.key), context));
    return { postmortem, members, isFinished };
  });
}

/** Where one issue serves several items: the change of the item that its marker names, else the first. */
function homes(served: readonly Change[], after: Afterwards): ReadonlyMap<number, Change> {
  const home = new Map<number, Change>();
  for (const change of served) {
    const number = change.issue?.number;
    if (number === undefined) continue;
    const isOwner = after.tracked(number)?.marker.key === change.item?.key;
    if (isOwner || !home.has(number)) home.set(number, change);
  }
  return home;
}

const finished = new Set(['done', 'declined', 'superseded', 'duplicate']);

/** As the report tells it; no day is asked for, because overdue is as unfinished as open. */
function isFinishedItem(
  postmortem: Postmortem,
  item: ActionItem,
  change: Change | undefined,
  { after, abroad, input: { config } }: GroupContext,
): boolean {
  const here = change?.issue == null ? null : after.tracked(change.issue.number);
  const tracked = abroad.issueOf.get(item.key) ?? here;
  const issue = tracked === null ? null : { ...tracked.issue, proof: proofOf(tracked) };
  const rules = { today: '', since: config.since, requireEvidence: config['require-evidence'] };
  return finished.has(standing(postmortem, item, issue, rules).status);
}
