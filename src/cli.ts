/** The command line over the core: argv in, text out, an exit code back. Only what the command needs is loaded. */

import type { Command } from './cli-flags.js';
import { helpText } from './cli-help.js';
import { readOptions } from './cli-options.js';
import type { CliWorld, CommandContext, ExitCode } from './commands/context.js';
import { ConfigError } from './core/config-error.js';
import { logLine } from './core/rendering/log-line.js';
import { version } from './version.js';

type Run = (context: CommandContext) => Promise<ExitCode>;

const load: Record<Command, () => Promise<Run>> = {
  parse: async () => (await import('./commands/parse.js')).parseCommand,
  validate: async () => (await import('./commands/validate.js')).validateCommand,
  plan: async () => (await import('./commands/plan.js')).planCommand,
  apply: async () => (await import('./commands/apply.js')).applyCommand,
  report: async () => (await import('./commands/report.js')).reportCommand,
  'write-back': async () => (await import('./commands/write-back.js')).writeBackCommand,
  adopt: async () => (await import('./commands/adopt.js')).adoptCommand,
  init: async () => (await import('./commands/init.js')).initCommand,
};

/** Never throws: what went wrong is one line each on standard error, and exit code 2. */
export async function main(world: CliWorld): Promise<ExitCode> {
  try {
    const options = readOptions(world.argv);
    if ('asked' in options) {
      world.out(options.asked === 'help' ? helpText(options.command) : `${version}\n`);
      return 0;
    }
    const { CommandContext } = await import('./commands/context.js');
    const run = await load[options.command]();
    return await run(new CommandContext(world, options));
  } catch (error) {
    const lines =
      error instanceof ConfigError ? error.faults : [error instanceof Error ? error.message : String(error)];
    for (const line of lines) world.err(`error: ${logLine(line)}\n`);
    return 2;
  }
}
