/** The lane that offers issue numbers and ticks as one pull request, with a token of its own; it writes no issue. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from '../adapters/github/client.js';
import { GitHubWriteBack, writeBackBranch } from '../adapters/github/write-back-branch.js';
import type { Config } from '../core/config.js';
import { WriteFailure, type Proposal, type Proposed } from '../ports.js';
import { planWhole, type PlanRequest } from '../sync.js';
import { patchOf, writtenBack, writtenBackText, type FileWrittenBack } from '../write-back-files.js';
import type { ActionWorld, LaneResult } from './world.js';

const title = 'Postmortems: issue numbers and what is done';
const body = [
  'Puts the issue of each action item beside it, and ticks what is done. Nothing else in the files changes.',
  '',
  'This pull request is kept up to date. Once somebody else commits to its branch, it is left alone. Closed without',
  'merging, it stays closed until there is something new to write.',
].join('\n');

export async function writeBackLane(world: ActionWorld, config: Config, request: PlanRequest): Promise<LaneResult> {
  if (!config['write-back']) {
    world.annotate({
      level: 'notice',
      message: 'Nothing is written back: the configuration does not have `write-back: true`.',
    });
    return null;
  }
  const files = writtenBack(request.read, await planWhole(request), config);
  const changed = files.filter(({ edits }) => edits.length > 0);
  world.say(writtenBackText(files).trimEnd());
  if (changed.length === 0) {
    world.output({ complete: true });
    return null;
  }
  const patch = join(world.environment.temp, 'postmortem-followthrough-write-back.patch');
  writeFileSync(patch, patchOf(changed));
  world.output({ 'write-back-patch': patch });
  const tip = await request.reader.tip();
  if (tip !== request.commit) {
    world.annotate({
      level: 'notice',
      message: 'This commit is not the tip of the default branch any more: a newer run goes on.',
    });
    world.output({ complete: false });
    return null;
  }
  return propose(world, changed, tip);
}

async function propose(
  world: ActionWorld,
  changed: readonly FileWrittenBack[],
  tip: string | null,
): Promise<LaneResult> {
  const { writeBackToken: token } = world.inputs;
  const { apiUrl, repository, serverUrl } = world.environment;
  const branch = world.event.repository?.default_branch;
  if (token === null || branch === undefined || tip === null) return asFile(world, 'write-back-token is not set');
  const client = connect({ token, apiUrl, lane: 'write', log: world.say });
  const proposal: Proposal = {
    base: { branch, commit: tip },
    files: changed.map(({ path, before, text }) => ({ path, before, after: text })),
    title,
    body,
  };
  try {
    const github = new GitHubWriteBack(client, repository, serverUrl === 'https://github.com');
    return await tell(world, await github.propose(proposal));
  } catch (error) {
    if (!(error instanceof WriteFailure) || error.kind !== 'forbidden') throw error;
    return asFile(world, error.message);
  }
}

const told: Record<Exclude<Proposed['kind'], 'foreign'>, string> = {
  opened: 'Opened',
  updated: 'Brought up to date',
  unchanged: 'Up to date already',
  declined: 'Closed by a person, and there is nothing new',
};

async function tell(world: ActionWorld, proposed: Proposed): Promise<LaneResult> {
  if (proposed.kind === 'foreign') {
    world.output({ complete: false });
    return `Somebody else committed to ${writeBackBranch} (${proposed.by}): it is left alone. Merge it or delete it; the patch is a file of this run.`;
  }
  const line = `${told[proposed.kind]}: ${proposed.url}`;
  await world.summarise(`${line}\n`);
  world.say(line);
  world.output({ complete: true });
  return null;
}

/** Without a token that can, somebody can still apply it by hand. */
function asFile(world: ActionWorld, why: string): LaneResult {
  world.annotate({
    level: 'notice',
    message: `The patch is offered as a file (output write-back-patch), no pull request: ${why}`,
  });
  world.output({ complete: true });
  return null;
}
