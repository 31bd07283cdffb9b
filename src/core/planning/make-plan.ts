/**
 * Desired state of the files against the tracked issues: a Plan. Pure, total, and independent of the order in which
 * files or issues are given.
 */

import { duplicateChange, leftChanges, looseChanges, nameRecurrences, sharedChange, tieChange } from './changes.js';
import { driftNotices } from './drift.js';
import { Elsewhere } from './elsewhere.js';
import { holdBack } from './hold.js';
import { JudgedFiles } from './judged-files.js';
import { climb } from './ladder.js';
import type { Change, Notice, Plan } from './plan.js';
import type { PlanInput } from './plan-input.js';
import { planUmbrellas, umbrellaNotices } from './plan-umbrellas.js';
import { upkeepChange } from './upkeep.js';
import { byPlace, issueName, type TrackedIssue } from './tracked-issue.js';
import { recognise, type Recognised } from './tracked.js';

export function makePlan(given: PlanInput): Plan {
  const elsewhere = new Elsewhere(given);
  const input = { ...given, elsewhere, readings: [...given.readings].sort((a, b) => compare(a.path, b.path)) };
  const recognised = recognise(input.issues, input.trust, input.config.label);
  const files = new JudgedFiles(input.readings, input.scope, input.standing);
  const postmortems = input.readings
    .filter((reading) => !files.isFrozen(reading.path))
    .flatMap((reading) => reading.postmortems)
    .filter(({ id }) => !files.isAmbiguous(id));
  const entries = postmortems.flatMap((postmortem) => postmortem.actionItems.map((item) => ({ item, postmortem })));
  const tracked = [...recognised.canonical.values()].filter((one) => files.judges(one));
  const ladder = climb({
    entries,
    tracked: tracked.filter((one) => !files.freezes(one)),
    vanished: (id) => files.hasVanished(id),
    isUnknown: (entry) => elsewhere.isUnknown(entry),
    ...elsewhere.followed,
  });
  const changes = [
    ...ladder.ties.map((tie) => tieChange(tie, input)),
    ...ladder.shared.map(sharedChange),
    ...looseChanges(ladder, recognised, input),
    ...leftChanges(ladder, input),
    ...tracked
      .filter((one) => files.freezes(one))
      .map((one) => upkeepChange(one, input.config.label, 'frozen', frozenNote)),
    ...recognised.extra.map(duplicateChange),
  ]
    .map((change) => elsewhere.held(change))
    .sort(inOrder);
  const held = holdBack(changes, recognised, input);
  const umbrellas = planUmbrellas({ input, files, recognised, postmortems, changes });
  return {
    changes: nameRecurrences(changes, input),
    umbrellas,
    held,
    notices: [
      ...files.notices(),
      ...markerNotices(recognised),
      ...driftNotices(changes),
      ...elsewhere.notices(changes),
      ...umbrellaNotices(umbrellas),
    ],
    elsewhere: elsewhere.left(changes),
  };
}

const frozenNote = 'Its file cannot be read or is ambiguous: nothing changes.';

function markerNotices({ unmarked, untrusted }: Recognised): Notice[] {
  const list = (issues: readonly TrackedIssue[]): string => issues.slice(0, 10).map(issueName).join(', ');
  return [
    ...(unmarked.length > 0
      ? [
          {
            level: 'notice' as const,
            message: `Labelled issues of ours without a readable marker: ${list(unmarked)}.`,
          },
        ]
      : []),
    ...(untrusted.length > 0
      ? [
          {
            level: 'warning' as const,
            message: `Markers by others are ignored: ${list(untrusted.map(({ issue }) => issue))}.`,
          },
        ]
      : []),
  ];
}

/** By place in the files, then by issue number: the order in which a person reads, and in which issues are opened. */
function inOrder(a: Change, b: Change): number {
  return (
    compare(a.postmortem?.path ?? '\uFFFF', b.postmortem?.path ?? '\uFFFF') ||
    (a.item?.line ?? 0) - (b.item?.line ?? 0) ||
    byPlace(a.issue ?? nowhere, b.issue ?? nowhere) ||
    compare(a.item?.key ?? '', b.item?.key ?? '')
  );
}

const nowhere = { number: 0 };

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
