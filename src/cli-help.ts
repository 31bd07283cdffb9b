/** The help: all of it on one screen, or what one command takes. */

import { commands, flags, purposes, type Command, type FlagName } from './cli-flags.js';

const exitCodes = 'Exit codes: 0 clean, 1 problems in your files, 2 the tool failed or could not finish.';
const paths = 'Paths are files (always read) or folders (searched). Without any, everything here is searched.';

/** Text of the help, for one command or, without one, for all. */
export function helpText(command: Command | null = null): string {
  const shown = (Object.keys(flags) as FlagName[]).filter((name) => isShown(name, command));
  const head =
    command === null
      ? ['postmortem-followthrough <command> [paths…]', '', 'Commands', ...commands.map(commandLine)]
      : [`postmortem-followthrough ${command} [paths…]`, '', `  ${purposes[command]}`];
  return `${[...head, '', paths, '', ...shown.map((name) => flagLine(name, command)), '', exitCodes].join('\n')}\n`;
}

/** Whoever colours a pipe knows the option; it has no line of its own. */
function isShown(name: FlagName, command: Command | null): boolean {
  if (name === 'color') return false;
  if (command === null) return true;
  const having: readonly Command[] = flags[name].commands;
  return having.includes(command) && name !== 'version' && name !== 'help';
}

function commandLine(command: Command): string {
  return `  ${command.padEnd(10)} ${purposes[command]}`;
}

function flagLine(name: FlagName, command: Command | null): string {
  const flag = flags[name];
  const left = `--${name}${'value' in flag ? ` ${flag.value}` : ''}`;
  return `  ${left.padEnd(20)} ${whatItDoes(name, command)}`;
}

function whatItDoes(name: FlagName, command: Command | null): string {
  const flag = flags[name];
  const having: readonly Command[] = flag.commands;
  const own: Readonly<Partial<Record<Command, string>>> = 'doesFor' in flag ? flag.doesFor : {};
  if (command !== null) return own[command] ?? (name === 'format' ? 'text (default), json or markdown' : flag.does);
  return having.length <= 2 ? `${having.join(', ')}: ${flag.does}` : flag.does;
}
