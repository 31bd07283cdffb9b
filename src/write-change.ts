/** Carries out one Change: its writes in the order in which a run that is cut off does the least harm. */

import { labelOf } from './core/planning/labels.js';
import { withBlock } from './core/planning/block.js';
import { adoptionMarker } from './core/planning/changes.js';
import { fingerprint } from './core/planning/fingerprint.js';
import { readMarker } from './core/planning/marker.js';
import type { Change, Writes } from './core/planning/plan.js';
import type { TrackedIssue } from './core/planning/tracked-issue.js';
import { recognise, type Trust } from './core/planning/tracked.js';
import { WriteFailure, type IssuePatch, type IssueReader, type IssueWriter } from './ports.js';

export interface WriteContext {
  readonly reader: IssueReader;
  readonly writer: IssueWriter;
  readonly trust: Trust;
  readonly label: string;
  /** Numbers of the milestones that new issues belong to, by postmortem id. */
  readonly milestones: ReadonlyMap<string, number>;
  /** Waits this many seconds. */
  readonly wait: (seconds: number) => Promise<void>;
}

export interface Written {
  readonly issue: { readonly number: number; readonly url: string };
  /** What a person should know: who could not be assigned. */
  readonly message: string | null;
}

/** Seconds between looks at the listing after an answer was lost; a listing can lag behind a write. */
const settleAfter = [2, 5, 15, 45];

/** @throws WriteFailure `unknown` where the answer was lost and the issue did not show up either */
export async function createIssue({ writes, item, postmortem }: Change, context: WriteContext): Promise<Written> {
  const { writer } = context;
  const { title = '', block = '', addLabels = [], assign = [] } = writes;
  for (const name of addLabels) await writer.ensureLabel(labelOf(name));
  let issue: TrackedIssue | null;
  try {
    const milestone = context.milestones.get(postmortem?.id ?? '');
    const inMilestone = milestone === undefined ? {} : { milestone };
    issue = await writer.create({ title, body: block, labels: addLabels, assignees: assign, ...inMilestone });
  } catch (error) {
    if (!(error instanceof WriteFailure) || error.kind !== 'unknown') throw error;
    const { reader, trust, label } = context;
    const look = async (): Promise<TrackedIssue | null> =>
      recognise(await reader.listRecent(), trust, label).canonical.get(item?.key ?? '')?.issue ?? null;
    issue = await settled(look, context);
    if (issue === null) throw error;
  }
  const { assignees } = issue;
  const missing = assign.filter((login) => !assignees.some((one) => one.toLowerCase() === login.toLowerCase()));
  return { issue, message: notAssigned(missing) };
}

/** The answer to a create was lost: looks for what it made instead of sending the request again. */
export async function settled<T>(look: () => Promise<T | null>, { wait }: WriteContext): Promise<T | null> {
  for (const seconds of settleAfter) {
    await wait(seconds);
    const found = await look();
    if (found !== null) return found;
  }
  return null;
}

/** @throws WriteFailure, IncompleteRead */
export async function changeIssue(change: Change, context: WriteContext): Promise<Written> {
  const { writes, issue } = change;
  if (issue === null) throw new Error(`A change of kind ${change.action} needs an issue.`);
  // The marker says what was written, so it goes last: a run cut off before it does the rest again, harmlessly.
  if (change.action === 'adopt') await comment(change, await lookAt(issue.number, context), context.writer);
  const refused = await writeFields(issue.number, writes, context);
  if (change.action !== 'adopt') await writeText(change, issue.number, context);
  return { issue, message: notAssigned(refused) };
}

/** @returns the logins that could not be assigned */
async function writeFields(number: number, writes: Writes, { writer }: WriteContext): Promise<readonly string[]> {
  for (const name of writes.addLabels ?? []) await writer.ensureLabel(labelOf(name));
  if (writes.addLabels !== undefined) await writer.addLabels(number, writes.addLabels);
  for (const label of writes.removeLabels ?? []) await writer.removeLabel(number, label);
  const refused = writes.assign === undefined ? [] : await writer.assign(number, writes.assign);
  if (writes.unassign !== undefined) await writer.unassign(number, writes.unassign);
  return refused;
}

/** GitHub has no conditional write: nothing comes between the look at the body and the write that puts it back. */
async function writeText(change: Change, number: number, context: WriteContext): Promise<void> {
  const now = await lookAt(number, context);
  const patch = patchFor(change, now);
  if (Object.keys(patch).length > 0) await context.writer.update(number, patch);
  await comment(change, now, context.writer);
}

export async function lookAt(number: number, { reader }: WriteContext): Promise<TrackedIssue> {
  const now = (await reader.lookUp([number])).get(number);
  if (now === undefined || typeof now === 'string') {
    throw new WriteFailure('refused', `#${number} is not there any more.`);
  }
  return now;
}

async function comment({ action, writes }: Change, issue: TrackedIssue, writer: IssueWriter): Promise<void> {
  if (writes.comment === undefined || issue.locked) return;
  if (action === 'adopt' && (await writer.hasOwnComment(issue.number, adoptionMarker))) return;
  await writer.comment(issue.number, writes.comment);
}

/** Read just before the write: what a person changed since the listing is respected. */
function patchFor({ writes, issue }: Change, now: TrackedIssue): IssuePatch {
  return {
    ...(writes.title !== undefined && (now.title === issue?.title || isOurTitle(now)) && { title: writes.title }),
    ...(writes.block !== undefined && { body: withBlock(now.body, writes.block) }),
    ...(writes.state !== undefined &&
      now.state === issue?.state && {
        state: writes.state,
        ...(writes.stateReason !== undefined && { stateReason: writes.stateReason }),
      }),
  };
}

/** Another run may have written the title since the listing; only a person's words are kept. */
function isOurTitle({ title, body }: TrackedIssue): boolean {
  const marker = readMarker(body);
  return typeof marker !== 'string' && marker.title === fingerprint(title);
}

const maxNamed = 3;

function notAssigned(logins: readonly string[]): string | null {
  if (logins.length === 0) return null;
  return `Not assignable here: ${logins.slice(0, maxNamed).join(', ')}${logins.length > maxNamed ? ', …' : ''}.`;
}
