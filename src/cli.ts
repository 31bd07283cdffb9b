/** The command line over the core: argv in, text out, an exit code back. */

import { readOptions, help, type Command } from './cli-options.js';
import { applyCommand } from './commands/apply.js';
import { CommandContext, type CliWorld, type ExitCode } from './commands/context.js';
import { initCommand } from './commands/init.js';
import { parseCommand } from './commands/parse.js';
import { planCommand } from './commands/plan.js';
import { reportCommand } from './commands/report.js';
import { validateCommand } from './commands/validate.js';
import { ConfigError } from './core/config.js';
import { logLine } from './core/rendering/log-line.js';

const run: Record<Command, (context: CommandContext) => Promise<ExitCode>> = {
  parse: parseCommand,
  validate: validateCommand,
  plan: planCommand,
  apply: applyCommand,
  report: reportCommand,
  init: initCommand,
};

/** Never throws: what went wrong is one line each on standard error, and exit code 2. */
export async function main(world: CliWorld): Promise<ExitCode> {
  try {
    const options = readOptions(world.argv);
    if (options === null) {
      world.out(help);
      return 0;
    }
    return await run[options.command](new CommandContext(world, options));
  } catch (error) {
    const lines =
      error instanceof ConfigError ? error.faults : [error instanceof Error ? error.message : String(error)];
    for (const line of lines) world.err(`error: ${logLine(line)}\n`);
    return 2;
  }
}
