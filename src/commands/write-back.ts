/** `write-back`: puts issue numbers and ticks into the postmortems: as a patch, or in place. Writes nothing to GitHub. */

import { writeFileSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { replaceFile } from '../adapters/replace-file.js';
import { planWhole } from '../sync.js';
import { patchOf, writtenBack, writtenBackText, type FileWrittenBack } from '../write-back-files.js';
import type { CommandContext, ExitCode } from './context.js';
import { noteNothingFound } from './nothing-found.js';

const defaultPatch = 'write-back.patch';

export async function writeBackCommand(context: CommandContext): Promise<ExitCode> {
  const { config, today, options, world } = context;
  const read = await context.read();
  noteNothingFound(context, read);
  const request = { read, ...(await context.reading()), config, commit: context.commit(), today, proveAbsence: false };
  const files = writtenBack(read, await planWhole(request), config);
  context.out(writtenBackText(files));
  const changed = files.filter(({ edits }) => edits.length > 0);
  if (changed.length === 0) return 0;
  if (options.inPlace) for (const { path, text } of changed) replaceFile(resolve(world.cwd, path), text);
  else writePatch(context, changed);
  return 0;
}

/** A patch is for the folder that the command runs in. */
function writePatch(context: CommandContext, changed: readonly FileWrittenBack[]): void {
  const inside = changed.filter(({ path }) => !isAbsolute(path));
  for (const { path } of changed)
    if (isAbsolute(path)) context.note(`warning: ${path} is elsewhere and not in the patch; --in-place writes it`);
  const name = context.options.out ?? defaultPatch;
  writeFileSync(resolve(context.world.cwd, name), patchOf(inside));
  context.out(`Written to ${name}: apply it with \`git apply\`.\n`);
}
