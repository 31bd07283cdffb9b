/**
 * `adopt`: for teams that already track by hand. Lists which issues may stand for which action items; with --confirm puts
 * the number into the file and adopts the issue as `apply` does. Opens nothing, and asks nothing: a person answers by a
 * second run.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isClean } from '../adapters/git.js';
import { replaceFile } from '../adapters/replace-file.js';
import { adoptionJson, readConfirmations, type Confirmation } from '../core/adoption/adoption-json.js';
import { confirm, type Confirmed } from '../core/adoption/confirm.js';
import { proposeAdoption } from '../core/adoption/propose.js';
import { ConfigError } from '../core/config-error.js';
import { adoptionText } from '../core/rendering/adoption-text.js';
import { appliedText } from '../core/rendering/plan-text.js';
import { isParentOfOurs } from '../core/planning/umbrella.js';
import { issueName, type TrackedIssue } from '../core/planning/tracked-issue.js';
import { applyPlanned, planWhole, type Planned, type PlanRequest, type Read } from '../sync.js';
import { referencesWritten } from '../write-back-files.js';
import type { CommandContext, ExitCode } from './context.js';
import { mustBeCommitted } from './must-be-committed.js';
import { noteNothingFound } from './nothing-found.js';

export async function adoptCommand(context: CommandContext): Promise<ExitCode> {
  return context.options.confirm.length === 0 ? listProposals(context) : carryOut(context);
}

async function listProposals(context: CommandContext): Promise<ExitCode> {
  const { options, world } = context;
  const reading = await context.reading('query');
  const { planned } = await planNow(context, reading);
  const adoption = proposeAdoption(planned.plan.changes, await reading.reader.listAll(), isTrackedBy(planned));
  if (options.out !== null) {
    writeFileSync(resolve(world.cwd, options.out), `${JSON.stringify(adoptionJson(adoption), null, 2)}\n`);
  }
  if (options.format === 'json') context.json(adoptionJson(adoption));
  else context.out(adoptionText(adoption));
  return 0;
}

/** All or nothing: a pair that cannot be carried out stops the run before anything is written. */
async function carryOut(context: CommandContext): Promise<ExitCode> {
  const { options, world } = context;
  const confirmations = options.confirm.flatMap((given) => confirmationsOf(given, world.cwd));
  if (options.local === null) mustBeCommitted('adopt', context.commit(), isClean(world.cwd));
  const { writer, ...reading } = await context.tracker();
  const { reader } = reading;
  const { read, planned } = await planNow(context, reading);
  const found = await reader.lookUp([...new Set(confirmations.map(({ number }) => number))]);
  const confirmed = confirm(confirmations, planned.plan.changes, found, isTrackedBy(planned));
  if (confirmed.faults.length > 0) throw new ConfigError(confirmed.faults.map((fault) => `--confirm: ${fault}`));
  writeReferences(context, read, confirmed);
  const after = await planNow(context, reading);
  const numbers = new Set(confirmations.map(({ number }) => number));
  const changes = after.planned.plan.changes.filter(
    ({ action, issue, repository }) =>
      action === 'adopt' && issue !== null && repository === undefined && numbers.has(issue.number),
  );
  const held = after.planned.plan.held?.kind === 'too-many' ? null : after.planned.plan.held;
  const plan = { changes, umbrellas: [], held, notices: [], elsewhere: [] };
  const request = { ...requestOf(context, after.read, reading), writer, wait: world.wait, stopped: world.stopped };
  const applied = await applyPlanned({ ...after.planned, plan }, request);
  context.out(appliedText(applied, plan));
  return applied.incomplete.length > 0 || applied.overtaken ? 2 : 0;
}

function writeReferences(context: CommandContext, read: Read, { pairs }: Confirmed): void {
  const files = referencesWritten(read, pairs, context.config);
  const left = files.flatMap(({ path, left: items }) => items.map(({ item }) => `${path}:${item.line}`));
  if (left.length > 0) {
    throw new ConfigError(left.map((place) => `${place}: no reference fits here: write it by hand, then run apply`));
  }
  for (const { path, text } of files) replaceFile(resolve(context.world.cwd, path), text);
  if (files.length > 0) context.out(`Issue numbers are in ${files.map(({ path }) => path).join(', ')}: commit them.\n`);
}

function confirmationsOf(given: string, cwd: string): readonly Confirmation[] {
  const pair = /^([0-9a-f]{16})=#?(\d{1,9})$/.exec(given);
  if (pair !== null) return [{ key: pair[1] ?? '', number: Number(pair[2]) }];
  const file = resolve(cwd, given);
  if (!existsSync(file)) throw new ConfigError([`--confirm: expected a file or ITEM=ISSUE, found ${given}`]);
  const read = readConfirmations(readFileSync(file, 'utf8'));
  if ('fault' in read) throw new ConfigError([`--confirm ${given}: ${read.fault}`]);
  return read;
}

type Reading = Pick<PlanRequest, 'reader' | 'others'>;

function requestOf(context: CommandContext, read: Read, reading: Reading): PlanRequest {
  const { config, today } = context;
  return { read, ...reading, config, commit: context.commit(), today, proveAbsence: false };
}

async function planNow(context: CommandContext, reading: Reading): Promise<{ read: Read; planned: Planned }> {
  const read = await context.read();
  noteNothingFound(context, read);
  return { read, planned: await planWhole(requestOf(context, read, reading)) };
}

/** The label alone makes no issue ours: teams that track by hand may have one of that name. Parents stand for no item. */
function isTrackedBy({ plan, tracked, trust }: Planned): (issue: TrackedIssue) => boolean {
  const known = plan.changes.filter(({ action }) => action !== 'adopt');
  const names = new Set([...tracked.values(), ...known].map(({ issue }) => (issue === null ? null : issueName(issue))));
  return (issue) => names.has(issueName(issue)) || isParentOfOurs(issue, trust);
}
