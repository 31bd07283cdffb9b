/** From the ladder's ties and leftovers to Changes: what is written to which issue, or why nothing is. */

import type { Config } from '../config.js';
import type { Closing } from './closing.js';
import type { ActionItem } from '../postmortem.js';
import { contentOf, issueTitle, renderBlock, renderFacts, type LinkBase } from './block.js';
import { desiredIssue, loginOf, updateWrites, type Desired } from './desired.js';
import { driftOf } from './drift.js';
import { eligibility } from './eligible.js';
import { aboutIssue, ownWords } from './about-issue.js';
import type { Elsewhere } from './elsewhere.js';
import { groupBy } from './group-by.js';
import type { Entry, Ladder, Tie } from './ladder.js';
import type { Change, Reason, Writes } from './plan.js';
import type { Recurrence } from './marker.js';
import { Recurrences, recurringWith } from './recurrence.js';
import { removalChange } from './removal.js';
import { hasLabel, issueName, type IssueName, type Referenced, type TrackedIssue } from './tracked-issue.js';
import type { Recognised, Trust } from './tracked.js';
import { upkeepChange } from './upkeep.js';

export interface ChangeContext {
  readonly config: Config;
  readonly links: LinkBase;
  readonly referenced: ReadonlyMap<IssueName, Referenced>;
  readonly closings: ReadonlyMap<IssueName, Closing>;
  readonly trust: Trust;
  readonly elsewhere: Elsewhere;
}

const noteOf: Partial<Record<Reason, string>> = {
  'file-changed': 'The file changed.',
  'block-edited': 'Our part of the body was edited and is restored.',
  moved: 'Moved to another file.',
  reworded: 'Reworded in the file.',
  'done-in-file': 'Done in the file.',
  'open-in-file': 'Open again in the file.',
  'declined-in-file': 'Declined in the file.',
  'back-in-file': 'Back in the file.',
  'label-missing': 'Its label is missing.',
  'closing-seen': 'How it was closed is written down.',
};

export function tieChange({ entry, tracked, rung }: Tie, context: ChangeContext): Change {
  const { writes, reasons } = updateWrites(entry, tracked, rung, context);
  const { again, source } = tracked.marker;
  const drift = driftOf(entry, tracked, desiredIssue(entry, context, again, source), writes);
  const isWrite = Object.keys(writes).length > 0;
  const closed = tracked.issue.state === 'closed';
  const notes = isWrite ? reasons.map((reason) => noteOf[reason] ?? reason) : [];
  if (drift.length > 0) notes.push(`File and issue disagree: ${drift.join('; ')}.`);
  else if (!isWrite) notes.push(closed ? 'Closed.' : 'In step.');
  const moved = closed ? '' : context.elsewhere.movedNote(entry, tracked.issue);
  if (moved !== '') notes.push(moved);
  return {
    ...entry,
    ...placeOf(tracked.issue),
    alsoServes: [],
    issue: aboutIssue(tracked.issue, entry.item.text),
    action: isWrite ? 'update' : 'none',
    reasons: isWrite ? reasons : [closed ? 'closed' : 'unchanged'],
    writes,
    note: notes.join(' '),
    ...(drift.length > 0 && { drift }),
  };
}

/** An item served by the issue of another one: in step by definition. */
export function sharedChange({ entry, tracked }: Ladder['shared'][number]): Change {
  const note = `Tracked by \`${issueName(tracked.issue)}\`, which stands for another item too.`;
  return {
    ...entry,
    ...placeOf(tracked.issue),
    action: 'none',
    reasons: ['unchanged'],
    alsoServes: [],
    issue: aboutIssue(tracked.issue, entry.item.text),
    writes: {},
    note,
  };
}

export function looseChanges(ladder: Ladder, recognised: Recognised, context: ChangeContext): Change[] {
  const { loose, doubts } = ladder;
  const { unmarked, canonical } = recognised;
  const { elsewhere } = context;
  const recurrences = new Recurrences(canonical, ladder);
  const adopted = new Map<IssueName, { change: Change; also: ActionItem[] }>();
  const doubted = new Map(doubts.toReversed().map((doubt) => [doubt.entry, doubt]));
  // Elsewhere a title alone does not tell whose postmortem it is from.
  const standing = unmarked.filter(
    ({ stateReason, repository }) => stateReason !== 'duplicate' && repository === undefined,
  );
  /** The lowest number last, where it is taken from. */
  const lost = groupBy(standing.toReversed(), ({ title }) => title);
  const changes: Change[] = [];
  for (const entry of loose) {
    const repository = elsewhere.destination(entry);
    const place = repository === undefined ? {} : { repository };
    const bare = { ...entry, alsoServes: [], issue: null, writes: {} };
    const base = { ...bare, ...place };
    const doubt = doubted.get(entry);
    const verdict = eligibility(entry, context);
    if (verdict.kind === 'none') {
      const unknown = mayHaveOne.has(verdict.reason) && elsewhere.isUnknown(entry);
      const why = { reasons: [verdict.reason], note: verdict.note };
      changes.push({ ...(unknown ? { ...base, unknown } : bare), action: 'none', ...why });
    } else if (verdict.kind === 'adopt') {
      const before = adopted.get(verdict.name);
      if (before !== undefined) before.also.push(entry.item);
      else adopted.set(verdict.name, { change: adoptChange(entry, verdict.referenced, context), also: [] });
    } else if (elsewhere.isUnknown(entry)) {
      const note = elsewhere.unknownNote(entry);
      changes.push({ ...base, action: 'none', reasons: ['repository-unknown'], unknown: true, note });
    } else if (doubt !== undefined) {
      const note = `May be that issue reworded: add \`(${issueName(doubt.tracked.issue)})\` to the item to keep it, or reword the item further to open a new one.`;
      changes.push({
        ...base,
        action: 'none',
        reasons: ['maybe-reworded'],
        issue: aboutIssue(doubt.tracked.issue, ownWords(doubt.tracked)),
        note,
      });
    } else {
      const found = lost.get(issueTitle(entry.item))?.pop();
      const before = recurrences.before(entry, found ?? place);
      changes.push(
        found === undefined
          ? createChange(entry, context, before, repository)
          : restoreChange(entry, found, desiredIssue(entry, context, before, null)),
      );
    }
  }
  return [...changes, ...[...adopted.values()].map(({ change, also }) => ({ ...change, alsoServes: also }))];
}

/** Why an item gets no issue that says nothing about whether it has had one. */
const mayHaveOne = new Set<Reason>(['done', 'declined', 'superseded', 'reference-unknown']);

function createChange(
  entry: Entry,
  context: ChangeContext,
  before: Recurrence | null,
  repository: string | undefined,
): Change {
  const source = repository === undefined ? null : (context.trust.elsewhere?.source ?? null);
  const { title, content, marker } = desiredIssue(entry, context, before, source);
  const writes: Writes = {
    title,
    block: renderBlock(content, marker),
    addLabels: [context.config.label],
    assign: marker.assignees,
  };
  return {
    ...entry,
    ...(repository !== undefined && { repository }),
    action: 'create',
    reasons: ['new'],
    alsoServes: [],
    issue: null,
    writes,
    note: [context.elsewhere.unsureNote(entry), before === null ? '' : cameUp(before), unknownOwners(entry, context)]
      .filter((said) => said !== '')
      .join(' '),
  };
}

function cameUp({ number, title }: Recurrence): string {
  return `Also came up in ${number === 0 ? title : `#${number}`}.`;
}

/** The same words twice among what is opened now: the later one names the earlier one. `changes` are in order. */
export function nameRecurrences(changes: readonly Change[], context: ChangeContext): Change[] {
  const before = recurringWith(changes);
  return changes.map((change) => {
    const { item, postmortem } = change;
    const other = before.get(change);
    if (item === null || postmortem === null || other?.item == null || other.postmortem === null) return change;
    const { id, title, date } = other.postmortem;
    const recurrence = { number: 0, date, title: title ?? id };
    const named = createChange({ item, postmortem }, context, recurrence, change.repository);
    return { ...named, recursWith: other.item.key };
  });
}

/** Owners whom nobody will notify: said once, when the issue is opened; the body names them in any case. */
function unknownOwners({ item }: Entry, { config }: ChangeContext): string {
  const unknown = item.owners.filter((owner) => loginOf(owner, config.owners) === null);
  return unknown.length === 0 ? '' : `No login is known for ${unknown.join(', ')}: add it to \`owners\` to assign.`;
}

/** An issue of ours whose marker somebody removed, found again by its title: the block is put back. */
function restoreChange(entry: Entry, issue: TrackedIssue, { content, marker }: Desired): Change {
  const block = renderBlock(content, { ...marker, assignees: [] });
  return {
    ...entry,
    action: 'update',
    reasons: ['block-edited'],
    alsoServes: [],
    issue: aboutIssue(issue, entry.item.text),
    writes: { block },
    note: 'Its marker was removed and is put back.',
  };
}

function adoptChange(entry: Entry, issue: TrackedIssue, context: ChangeContext): Change {
  const base = { ...entry, ...placeOf(issue), alsoServes: [], issue: aboutIssue(issue, entry.item.text) };
  const { label } = context.config;
  if (hasLabel(issue, label)) {
    return { ...base, action: 'none', reasons: ['unchanged'], writes: {}, note: 'Adopted.' };
  }
  if (issue.locked)
    return { ...base, action: 'none', reasons: ['locked'], writes: {}, note: `${issueName(issue)} is locked.` };
  const facts = renderFacts({ ...entry, links: context.links, elsewhere: issue.repository !== undefined });
  const comment = `This issue is tracked as an action item of a postmortem.\n\n${facts}\n\n${adoptionMarker}`;
  return {
    ...base,
    action: 'adopt',
    reasons: ['referenced'],
    writes: { comment, addLabels: [label] },
    note: 'Named by the item.',
  };
}

/** Last line of the comment that we leave on an adopted issue. */
export const adoptionMarker = '<!-- postmortem-followthrough:adopted v=1 -->';

export function leftChanges({ left, doubts }: Ladder, context: ChangeContext): Change[] {
  const doubted = new Set(doubts.map(({ tracked }) => tracked));
  return left.map((tracked) =>
    doubted.has(tracked)
      ? upkeepChange(
          tracked,
          context.config.label,
          'maybe-reworded',
          'Its item is gone, and one much like it is there: a person decides.',
        )
      : removalChange(tracked, context.config),
  );
}

/** That it was we who closed it is written down: a person's closing as duplicate stands for a decision, ours does not. */
export function duplicateChange(extra: Recognised['extra'][number]): Change {
  const { issue, marker, written, of } = extra;
  const first = of.repository === issue.repository ? `#${of.number}` : of.url;
  return {
    ...placeOf(issue),
    action: 'close-duplicate',
    reasons: ['duplicate'],
    item: null,
    postmortem: null,
    alsoServes: [],
    issue: aboutIssue(issue, ownWords(extra)),
    writes: {
      block: renderBlock(contentOf(written) ?? '', { ...marker, state: 'superseded' }),
      state: 'closed',
      stateReason: 'duplicate',
      comment: `This is the same action item as ${first}, which was opened first.`,
    },
    note: `The same item as ${issueName(of)}.`,
  };
}

function placeOf({ repository }: TrackedIssue): Pick<Change, 'repository'> {
  return repository === undefined ? {} : { repository };
}
