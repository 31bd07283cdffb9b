/** From a postmortem's group and its umbrella to an UmbrellaChange: what is written, or why nothing is. */

import { contentFingerprint, contentOf } from './block.js';
import { fingerprint } from './fingerprint.js';
import type { TrackedUmbrella, Umbrella } from './umbrella.js';
import { blockOf, renderUmbrella, umbrellaMarkerOf, umbrellaTitle, type UmbrellaText } from './umbrella-block.js';
import type { UmbrellaChange, UmbrellaContents, UmbrellaReason } from './umbrella-change.js';
import { gather, type GatherContext, type Gathered } from './umbrella-gather.js';
import type { Group } from './umbrella-groups.js';
import { nextState } from './umbrella-state.js';
import type { PlanInput } from './plan-input.js';

export interface UmbrellaContext extends GatherContext {
  /** Of milestones, by postmortem id; null for parent issues, whose titles need not differ. */
  readonly titles: ReadonlyMap<string, string> | null;
}

export function createUmbrella(group: Group, context: UmbrellaContext): UmbrellaChange {
  const { kind, known, input } = context;
  const { postmortem } = group;
  const base = { kind, postmortem, umbrella: null, gathers: [], writes: {}, contents: null };
  const other = known.untrusted.get(postmortem.id);
  if (other !== undefined) {
    const what = kind === 'issue' ? `#${other}` : `milestone ${other}`;
    const note = `${what} by another account already stands for ${postmortem.path}. If the token changed, add the login to trusted-authors.`;
    return { ...base, action: 'none', reasons: ['untrusted'], note };
  }
  const gathered = gather(group, null, context);
  const text = textOf(group, 'open', context);
  const { title } = text;
  return {
    ...base,
    action: 'create',
    reasons: ['new'],
    gathers: gathered.gathers,
    writes: { title, block: blockFor(text, gathered), ...(kind === 'issue' && { addLabels: [input.config.label] }) },
    contents: { text, inside: gathered.inside, beyond: gathered.beyond },
    note: gatherNote(gathered),
  };
}

export function updateUmbrella(group: Group, tracked: TrackedUmbrella, context: UmbrellaContext): UmbrellaChange {
  const { umbrella, marker, written } = tracked;
  // Whoever closed it has done with it; one that we closed ourselves follows its items.
  if (umbrella.state === 'closed' && marker.state !== 'closed') return keepUmbrella(tracked, context.input, 'closed');
  const gathered = gather(group, tracked, context);
  const state = nextState(group, tracked, context);
  const text = textOf(group, state.marker, context);
  const contents = { text, inside: gathered.inside, beyond: gathered.beyond };
  const wanted = umbrellaMarkerOf(text, whenIn(contents, gathered));
  const isEdited = umbrella.body !== written || contentFingerprint(contentOf(umbrella.body) ?? '') !== marker.block;
  const isChanged = isEdited || gathered.gathers.length > 0 || JSON.stringify(wanted) !== JSON.stringify(marker);
  const title = titleFollows(text.title, tracked, context.input) ? { title: text.title } : {};
  const labels = umbrella.isLabelled ? {} : { addLabels: [context.input.config.label] };
  const writes = { ...title, ...labels, ...state.writes, ...(isChanged && { block: blockFor(text, gathered) }) };
  const reasons = [
    ...state.reasons,
    ...(gathered.gathers.length > 0 ? (['gathers'] as const) : []),
    ...(marker.postmortemId !== group.postmortem.id ? (['moved'] as const) : []),
    ...(isEdited ? (['block-edited'] as const) : []),
    ...(umbrella.isLabelled ? [] : (['label-missing'] as const)),
  ];
  const isNone = Object.keys(writes).length === 0;
  return {
    kind: umbrella.kind,
    action: isNone ? 'none' : 'update',
    reasons: isNone ? ['unchanged'] : reasons.length > 0 ? reasons : ['file-changed'],
    postmortem: group.postmortem,
    umbrella: about(umbrella),
    gathers: gathered.gathers,
    writes,
    contents: isChanged ? contents : null,
    note: isNone
      ? ''
      : [gatherNote(gathered), ...reasons.map((reason) => notes[reason] ?? '')].filter(Boolean).join(' '),
  };
}

const notes: Partial<Record<UmbrellaReason, string>> = {
  moved: 'Its postmortem moved to another file.',
  'block-edited': 'Our part of the text was edited and is restored.',
  'label-missing': 'Its label is missing.',
  'all-finished': 'Every action item is done or declined.',
  'open-again': 'An action item is open again.',
  'opened-by-hand': 'Somebody opened it again: its state is theirs from now on.',
};

/** Nothing for the postmortem's sake; marker and label are put back, without which it would be opened again. */
export function keepUmbrella(
  { umbrella, marker, written }: TrackedUmbrella,
  { config }: PlanInput,
  reason: UmbrellaReason,
): UmbrellaChange {
  const isUnwritten = umbrella.body !== written;
  const writes = {
    ...(isUnwritten && { block: blockOf(contentOf(written) ?? '', marker) }),
    ...(!umbrella.isLabelled && { addLabels: [config.label] }),
  };
  const reasons: UmbrellaReason[] = [
    ...(isUnwritten ? (['block-edited'] as const) : []),
    ...(umbrella.isLabelled ? [] : (['label-missing'] as const)),
  ];
  return {
    ...{ kind: umbrella.kind, postmortem: null, umbrella: about(umbrella), gathers: [], writes, contents: null },
    action: reasons.length === 0 ? 'none' : 'update',
    reasons: reasons.length === 0 ? [reason] : reasons,
    note: reasons.map((one) => notes[one]).join(' '),
  };
}

export function duplicateUmbrella({
  umbrella,
  marker,
  written,
  of,
}: TrackedUmbrella & { readonly of: number }): UmbrellaChange {
  return {
    ...{ kind: umbrella.kind, postmortem: null, umbrella: about(umbrella), gathers: [], contents: null },
    action: 'close-duplicate',
    reasons: ['duplicate'],
    writes: {
      block: blockOf(contentOf(written) ?? '', { ...marker, state: 'extra' }),
      state: 'closed',
      stateReason: 'duplicate',
      comment: `This gathers the same action items as #${of}, which was opened first.`,
    },
    note: `The same postmortem as #${of}.`,
  };
}

function textOf(
  { postmortem }: Group,
  state: UmbrellaText['state'],
  { kind, titles, input }: UmbrellaContext,
): UmbrellaText {
  const title = titles?.get(postmortem.id) ?? umbrellaTitle(postmortem);
  return { kind, title, state, postmortem, links: input.links };
}

/** The file's title, until somebody changes it by hand. */
function titleFollows(title: string, { umbrella, marker }: TrackedUmbrella, { config }: PlanInput): boolean {
  if (config.wins.title === 'file') return umbrella.title !== title;
  return marker.title !== fingerprint(title) && fingerprint(umbrella.title) === marker.title;
}

/** The block where everything that has a number gets in. */
function blockFor(text: UmbrellaText, gathered: Gathered): string {
  return renderUmbrella(text, whenIn({ text, ...gathered }, gathered));
}

function whenIn({ inside, beyond }: UmbrellaContents, { gathers }: Gathered): { inside: number[]; beyond: number[] } {
  const numbers = gathers.flatMap(({ number }) => number ?? []);
  return {
    inside: [...inside, ...numbers].sort((a, b) => a - b),
    beyond: beyond.flatMap(({ number }) => number ?? []),
  };
}

function gatherNote({ gathers, beyond }: Gathered): string {
  const said = [
    ...(gathers.length === 0 ? [] : [`${gathers.length} ${gathers.length === 1 ? 'issue goes' : 'issues go'} in.`]),
    ...(beyond.length === 0 ? [] : [`There is no room for ${beyond.length}: the text names them.`]),
  ];
  return said.join(' ');
}

function about({ number, url, title, state }: Umbrella): NonNullable<UmbrellaChange['umbrella']> {
  return { number, url, title, state };
}
