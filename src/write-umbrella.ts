/** Carries out one UmbrellaChange: makes the umbrella, puts issues in, and writes down last which are in. */

import { labelOf } from './core/planning/labels.js';
import { withBlock } from './core/planning/block.js';
import { recogniseUmbrellas, type Umbrella, type UmbrellaKind } from './core/planning/umbrella.js';
import { renderUmbrella } from './core/planning/umbrella-block.js';
import type { Gather, UmbrellaChange } from './core/planning/umbrella-change.js';
import { WriteFailure } from './ports.js';
import type { PutIn } from './umbrella-ports.js';
import { lookAt, settled, type WriteContext } from './write-change.js';

/** An umbrella that stands at the tracker, and its text as it was when it was made. */
export interface Standing {
  readonly number: number;
  readonly url: string;
  /** null where it stood there before this run. */
  readonly made: string | null;
}

/** @throws WriteFailure `unknown` where the answer was lost and it did not show up either */
export async function createUmbrella(change: UmbrellaChange, context: WriteContext): Promise<Standing> {
  const { writes, kind } = change;
  const { title = '', block = '', addLabels = [] } = writes;
  // Nothing is in yet: a run that is cut off must not read as if somebody had taken it out.
  const body = change.contents === null ? block : renderUmbrella(change.contents.text, { inside: [], beyond: [] });
  const { writer } = context;
  for (const name of addLabels) await writer.ensureLabel(labelOf(name));
  try {
    const made =
      kind === 'issue'
        ? await writer.create({ title, body, labels: addLabels, assignees: [] })
        : await writer.createMilestone({ title, description: body });
    return { number: made.number, url: made.url, made: body };
  } catch (error) {
    const found = await lostUmbrella(change, error, context);
    if (found === null) throw error;
    return { number: found.number, url: found.url, made: null };
  }
}

/** What stands there after all: the answer was lost, or another run was first to take the title of a milestone. */
async function lostUmbrella(change: UmbrellaChange, error: unknown, context: WriteContext): Promise<Umbrella | null> {
  if (!(error instanceof WriteFailure)) return null;
  const { kind, postmortem } = change;
  const { reader, trust, label } = context;
  const look = async (): Promise<Umbrella | null> => {
    const issues = kind === 'issue' ? await reader.listRecent() : [];
    const milestones = kind === 'issue' ? [] : await reader.listMilestones();
    const { canonical } = recogniseUmbrellas(kind, { issues, milestones, trust, label });
    return canonical.get(postmortem?.id ?? '')?.umbrella ?? null;
  };
  if (error.kind === 'unknown') return settled(look, context);
  return error.kind === 'refused' && kind === 'milestone' ? look() : null;
}

export interface PutResult {
  /** Numbers of those that are in, or that will never be. */
  readonly inside: readonly number[];
  readonly why: readonly string[];
  /** The tracker knows no sub-issues: none is tried any more. */
  readonly isUnsupported: boolean;
}

/** @param numberOf undefined for an issue that was not opened */
export async function putIn(
  change: UmbrellaChange,
  umbrella: number,
  numberOf: (gather: Gather) => number | undefined,
  { writer, stopped }: WriteContext & { readonly stopped: () => boolean },
): Promise<PutResult> {
  const inside: number[] = [];
  const why: string[] = [];
  for (const gather of change.gathers) {
    const number = numberOf(gather);
    if (number === undefined) continue;
    if (stopped()) throw new WriteFailure('limit', 'the run was asked to end.');
    const result = await send(change, umbrella, number, gather, writer);
    if ('why' in result) why.push(result.why);
    if (result.kind === 'unsupported') return { inside, why, isUnsupported: true };
    if (result.kind !== 'elsewhere') inside.push(number);
  }
  return { inside, why, isUnsupported: false };
}

function send(
  { kind }: UmbrellaChange,
  umbrella: number,
  number: number,
  { number: known, from }: Gather,
  writer: WriteContext['writer'],
): Promise<PutIn> {
  if (kind === 'issue') return writer.addSubIssue(umbrella, number, from);
  // What this run opened was given the milestone with the request that opened it.
  return known === null ? Promise.resolve({ kind: 'in' }) : writer.setMilestone(umbrella, number, from);
}

/** What is to stand in the block, beside what the plan knew. */
export interface NowInside extends Pick<PutResult, 'inside'> {
  /** Numbers of those for which there is no room. */
  readonly beyond: readonly number[];
}

/** @param maySettle whether it may be closed: everything that had to be done before was done */
export async function writeUmbrella(
  change: UmbrellaChange,
  { number, made }: Standing,
  inside: NowInside,
  maySettle: boolean,
  context: WriteContext,
): Promise<void> {
  const { kind, umbrella, writes } = change;
  const { writer } = context;
  if (made !== null && blockFor(change, inside, true) === made) return;
  if (umbrella !== null && writes.addLabels !== undefined) {
    for (const name of writes.addLabels) await writer.ensureLabel(labelOf(name));
    await writer.addLabels(number, writes.addLabels);
  }
  // GitHub has no conditional write: nothing comes between the look and the write.
  const now = await textAt(kind, number, context);
  // A run at the same time found it to be one too many; what it wrote down about that stands.
  if (now.stateReason === 'duplicate' && umbrella === null) return;
  const patch = patchFor(change, inside, maySettle, now);
  if (Object.keys(patch).length === 0) return;
  const { body, ...fields } = patch;
  const { stateReason } = writes;
  if (kind === 'milestone') {
    await writer.updateMilestone(number, { ...fields, ...(body !== undefined && { description: body }) });
  } else {
    await writer.update(number, { ...patch, ...(fields.state && stateReason && { stateReason }) });
  }
  if (writes.comment !== undefined) await writer.comment(number, writes.comment);
}

type Text = Pick<Umbrella, 'title' | 'body' | 'state' | 'stateReason'>;

async function textAt(kind: UmbrellaKind, number: number, context: WriteContext): Promise<Text> {
  if (kind === 'issue') return lookAt(number, context);
  const now = await context.reader.lookUpMilestone(number);
  if (now === null) throw new WriteFailure('refused', `Milestone ${number} is not there any more.`);
  return { title: now.title, body: now.description, state: now.state, stateReason: null };
}

/** Read just before the write: what a person changed since the listing is respected. */
function patchFor(
  change: UmbrellaChange,
  inside: NowInside,
  maySettle: boolean,
  now: Text,
): Partial<Omit<Text, 'stateReason'>> {
  const { umbrella, writes } = change;
  const turns = writes.state !== undefined && maySettle && now.state === umbrella?.state;
  const block = blockFor(change, inside, turns);
  const body = block === undefined ? now.body : withBlock(now.body, block);
  return {
    ...(writes.title !== undefined && now.title === umbrella?.title && { title: writes.title }),
    ...(turns && { state: writes.state }),
    ...(body !== now.body && { body }),
  };
}

/** The block with what is in now. Where its state does not turn, the marker must not say that it did. */
function blockFor({ contents, writes }: UmbrellaChange, now: NowInside, turns: boolean): string | undefined {
  if (contents === null) return writes.block;
  const before = writes.state === 'closed' ? ('open' as const) : ('closed' as const);
  const state = turns || writes.state === undefined ? contents.text.state : before;
  const inside = [...new Set([...contents.inside, ...now.inside])].sort((a, b) => a - b);
  const beyond = [...now.beyond].sort((a, b) => a - b);
  return renderUmbrella({ ...contents.text, state }, { inside, beyond });
}
