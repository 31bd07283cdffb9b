/** What the issue of an action item should look like, and which writes bring it there. */

import type { Closing } from './closing.js';
import type { Config } from '../config.js';
import type { ItemState } from '../postmortem.js';
import { contentFingerprint, contentOf, issueTitle, renderBlock, renderContent, type LinkBase } from './block.js';
import { fingerprint } from './fingerprint.js';
import { removedLabel } from './labels.js';
import type { Entry, Rung } from './ladder.js';
import type { Marker, Recurrence, WrittenState } from './marker.js';
import { cleanLine, cutTo } from '../rendering/sanitize.js';
import type { Reason, Writes } from './plan.js';
import { hasLabel, issueName, type IssueName, type StateReason } from './tracked-issue.js';
import type { Tracked } from './tracked.js';

export interface DesiredContext {
  readonly config: Config;
  readonly links: LinkBase;
}

export interface Desired {
  readonly title: string;
  readonly content: string;
  readonly marker: Marker;
}

/** Of another postmortem's title, in the marker. */
const longestTitle = 100;

/** The login behind an owner as written: a handle, or a name that the configuration maps; null for everyone else. */
export function loginOf(owner: string, owners: Config['owners']): string | null {
  const mapped =
    owners[owner] ?? Object.entries(owners).find(([name]) => name.toLowerCase() === owner.toLowerCase())?.[1];
  const handle = (mapped ?? owner).trim();
  if (mapped !== undefined) return handle.replace(/^@/, '');
  return /^@[A-Za-z\d](?:-?[A-Za-z\d])*$/.test(handle) ? handle.slice(1) : null;
}

/**
 * @param before the issue that another postmortem has for the same words
 * @param source id of home for an issue in another repository, null at home
 */
export function desiredIssue(
  entry: Entry,
  { config, links }: DesiredContext,
  before: Recurrence | null,
  source: string | null,
): Desired {
  const { item, postmortem } = entry;
  const title = issueTitle(item);
  const again = before === null ? null : { ...before, title: cutTo(cleanLine(before.title), longestTitle) };
  const content = renderContent({ item, postmortem, links, again, elsewhere: source !== null });
  const logins = item.owners.map((owner) => loginOf(owner, config.owners)).filter((login) => login !== null);
  return {
    title,
    content,
    marker: {
      postmortemId: postmortem.id,
      path: postmortem.path,
      key: item.key,
      title: fingerprint(title),
      block: contentFingerprint(content),
      assignees: [...new Set(logins)],
      state: writtenState(item.state),
      due: item.due,
      date: postmortem.date,
      severity: postmortem.severity,
      removed: false,
      closing: null,
      again,
      source,
    },
  };
}

function writtenState(state: ItemState): WrittenState {
  return state === 'committed' || state === 'proposed' ? 'open' : state;
}

/**
 * Writes that bring a tracked issue in step with its item. A field follows the file only where the file's field changed
 * since our last write and nobody changed it by hand; our block is ours and is restored.
 */
export function updateWrites(
  entry: Entry,
  tracked: Tracked,
  rung: Rung,
  context: DesiredContext & { readonly closings: ReadonlyMap<IssueName, Closing> },
): { writes: Writes; reasons: Reason[] } {
  const { issue, marker } = tracked;
  const seen = newlySeen(tracked, context.closings.get(issueName(issue)));
  const asked = desiredIssue(entry, context, marker.again, marker.source);
  const desired = { ...asked, marker: { ...asked.marker, closing: seen ?? marker.closing } };
  const reasons = new Set<Reason>();
  const writes: { -readonly [Field in keyof Writes]: Writes[Field] } = {};

  if (titleFollows(desired, tracked, context.config)) writes.title = desired.title;
  Object.assign(
    writes,
    stateWrites(desired.marker.state, tracked, context.config, reasons),
    context.config.wins.owners === 'issue' ? {} : assigneeWrites(desired.marker.assignees, tracked),
  );
  if (!hasLabel(issue, context.config.label)) {
    writes.addLabels = [context.config.label];
    reasons.add('label-missing');
  }
  if (marker.removed) {
    reasons.add('back-in-file');
    if (hasLabel(issue, removedLabel)) writes.removeLabels = [removedLabel];
  }
  if (seen !== null) {
    reasons.add('closing-seen');
    if (issue.stateReason === 'not_planned' && desired.marker.state === 'open') writes.comment = askForReason;
  }
  const edited = contentFingerprint(contentOf(issue.body) ?? '') !== marker.block;
  if (edited) reasons.add('block-edited');
  if (rung === 'moved' || rung === 'reworded') reasons.add(rung);
  if (edited || !sameMarker(marker, desired.marker)) {
    writes.block = renderBlock(desired.content, desired.marker);
  }
  if (reasons.size === 0 && Object.keys(writes).length > 0) reasons.add('file-changed');
  return { writes, reasons: [...reasons] };
}

/** GitHub writes the two times of one closing one after the other, in seconds. */
const sameMoment = 60_000;

/** A closing to write down; one that the listing does not show yet, or no longer, is not the issue's. */
function newlySeen({ issue, marker }: Tracked, seen: Closing | undefined): Closing | null {
  if (seen === undefined || issue.closedAt === null || marker.closing?.at === issue.closedAt) return null;
  const apart = Math.abs(Date.parse(seen.at) - Date.parse(issue.closedAt));
  return apart <= sameMoment ? { at: issue.closedAt, by: seen.by } : null;
}

/** Asked once, with the note of the closing; whoever does not answer is not asked again. */
const askForReason =
  'This action item was closed as not planned. If the reason is not written down here yet, a sentence on it helps whoever reads the postmortem next.';

function titleFollows({ title, marker: wanted }: Desired, { issue, marker }: Tracked, { wins }: Config): boolean {
  if (wins.title === 'file') return issue.title !== title;
  return marker.title !== wanted.title && fingerprint(issue.title) === marker.title;
}

function sameMarker(a: Marker, b: Marker): boolean {
  return JSON.stringify(a) === JSON.stringify({ ...a, ...b });
}

const closingReason: Record<Exclude<WrittenState, 'open'>, { reason: Reason; stateReason: StateReason }> = {
  done: { reason: 'done-in-file', stateReason: 'completed' },
  declined: { reason: 'declined-in-file', stateReason: 'not_planned' },
  superseded: { reason: 'declined-in-file', stateReason: 'not_planned' },
};

function stateWrites(state: WrittenState, { issue, marker }: Tracked, { wins }: Config, reasons: Set<Reason>): Writes {
  if (wins.state === 'issue' || (wins.state === 'last' && state === marker.state)) return {};
  if (state === 'open') {
    if (issue.state === 'open') return {};
    reasons.add('open-in-file');
    return { state: 'open', stateReason: 'reopened' };
  }
  if (issue.state === 'closed') return {};
  const { reason, stateReason } = closingReason[state];
  reasons.add(reason);
  return { state: 'closed', stateReason };
}

/** People may add assignees of their own; theirs stay. Ours follow the file unless somebody exchanged them all. */
function assigneeWrites(wanted: readonly string[], { issue, marker }: Tracked): Writes {
  const before = marker.assignees;
  if (wanted.join() === before.join()) return {};
  const has = (list: readonly string[], login: string): boolean =>
    list.some((one) => one.toLowerCase() === login.toLowerCase());
  const exchanged =
    before.length > 0 && issue.assignees.length > 0 && !before.some((login) => has(issue.assignees, login));
  if (exchanged) return {};
  const assign = wanted.filter((login) => !has(before, login) && !has(issue.assignees, login));
  const unassign = before.filter((login) => !has(wanted, login) && has(issue.assignees, login));
  return { ...(assign.length > 0 && { assign }), ...(unassign.length > 0 && { unassign }) };
}
