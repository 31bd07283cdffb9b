/** `init`: two workflows and a configuration made for the postmortems that are here. Nothing that exists is overwritten. */

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { defaultBranch } from '../adapters/git.js';
import { initFiles } from '../core/init.js';
import { unknownCommit } from '../core/init-workflow.js';
import type { CommandContext, ExitCode } from './context.js';
import { noteNothingFound } from './nothing-found.js';

/** Where the Action is published; the commit of a version is for its user to pin. */
const action = {
  repository: 'postmortem-followthrough/postmortem-followthrough',
  version: 'v0.1.0',
  commit: unknownCommit,
};
const checkout = {
  repository: 'actions/checkout',
  version: 'v7.0.1',
  commit: '3d3c42e5aac5ba805825da76410c181273ba90b1',
};

export async function initCommand(context: CommandContext): Promise<ExitCode> {
  const read = await context.read();
  noteNothingFound(context, read);
  const { cwd } = context.world;
  const files = initFiles({
    readings: read.readings,
    today: context.today,
    repositoryName: context.repository,
    defaultBranch: defaultBranch(cwd) ?? 'main',
    action,
    checkout,
  });
  for (const { path, text } of files) {
    const file = resolve(cwd, path);
    if (existsSync(file)) {
      context.out(`kept     ${path} (it exists)\n`);
      continue;
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    context.out(`written  ${path}\n`);
  }
  return 0;
}
