/** Reads the command line; every fault of it is told at once. */

import { parseArgs } from 'node:util';
import { ConfigError } from './core/config-error.js';
import { commands, flags, foreignFlags, type Command } from './cli-flags.js';
import { nearestWord } from './nearest-word.js';

export const formats = ['text', 'json', 'markdown', 'github', 'sarif'] as const;
export type Format = (typeof formats)[number];

export interface Options {
  readonly command: Command;
  readonly paths: readonly string[];
  readonly config: string | null;
  readonly format: Format;
  readonly failOn: 'error' | 'warning' | 'never';
  readonly repo: string | null;
  readonly local: string | null;
  readonly maxNewIssues: number | null;
  /** Folder of report, file of plan or of the patch; null where it is not given. */
  readonly out: string | null;
  /** File of a saved plan, the only one that may be carried out. */
  readonly plan: string | null;
  /** File that every write is recorded in. */
  readonly outcome: string | null;
  /** YYYY-MM-DD */
  readonly today: string | null;
  readonly color: boolean | null;
  /** Files of marked proposals, and pairs `key=number`. */
  readonly confirm: readonly string[];
  readonly inPlace: boolean;
  readonly list: boolean;
  readonly explain: boolean;
}

/** What was asked for instead of a run; help about one command, or about all. */
export type Asked = { readonly asked: 'help'; readonly command: Command | null } | { readonly asked: 'version' };

/**
 * @returns the options, or the one thing that was asked for instead of a run
 * @throws ConfigError with every fault of the command line
 */
export function readOptions(argv: readonly string[]): Options | Asked {
  const { values, positionals } = parsed(argv);
  const [name = '', ...paths] = positionals;
  if (values.help === true || name === 'help' || argv.length === 0) {
    const about = name === 'help' ? paths[0] : name;
    return { asked: 'help', command: commands.find((one) => one === about) ?? null };
  }
  if (values.version === true) return { asked: 'version' };
  const faults: string[] = [];
  const command = oneOf(commands, name, 'command', faults);
  const format = oneOf(formats, values.format ?? 'text', '--format', faults);
  const failOn = oneOf(['error', 'warning', 'never'] as const, values['fail-on'] ?? 'error', '--fail-on', faults);
  const { repo, local, today } = values;
  const limit = values['max-new-issues'];
  if (repo !== undefined && !/^[\w.-]+\/[\w.-]+$/.test(repo)) faults.push('--repo: expected OWNER/NAME');
  if (repo !== undefined && local !== undefined) faults.push('--repo and --local: expected one tracker, not both');
  if (today !== undefined && !isDate(today)) faults.push('--today: expected YYYY-MM-DD');
  if (limit !== undefined && !/^\d{1,4}$/.test(limit)) faults.push('--max-new-issues: expected a number');
  if (command !== null) {
    for (const flag of foreignFlags(command, Object.keys(values))) {
      faults.push(`--${flag}: ${command} does not have it; ${having(flags[flag].commands)}`);
    }
  }
  if ((format === 'github' || format === 'sarif') && command !== 'validate') {
    faults.push(`--format ${format}: only validate has it`);
  }
  if (faults.length > 0 || command === null || format === null || failOn === null) throw new ConfigError(faults);
  return {
    command,
    paths,
    config: values.config ?? null,
    format,
    failOn,
    repo: repo ?? null,
    local: local ?? null,
    maxNewIssues: limit === undefined ? null : Number(limit),
    out: values.out ?? null,
    plan: values.plan ?? null,
    outcome: values.outcome ?? null,
    today: today ?? null,
    color: values['no-color'] === true ? false : (values.color ?? null),
    confirm: values.confirm ?? [],
    inPlace: values['in-place'] === true,
    list: values.list === true,
    explain: values.explain === true,
  };
}

function parsed(argv: readonly string[]) {
  const { tokens } = parseArgs({
    args: [...argv],
    options: flags,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const known = Object.keys(flags);
  const unknown = tokens.flatMap((token) => (token.kind === 'option' && !known.includes(token.name) ? [token] : []));
  if (unknown.length > 0) {
    throw new ConfigError(
      unknown.map(({ name, rawName }) => `${rawName}: there is no such option${meant(name, known, '--')}`),
    );
  }
  try {
    return parseArgs({ args: [...argv], options: flags, allowPositionals: true });
  } catch (error) {
    throw new ConfigError([error instanceof Error ? error.message : String(error)]);
  }
}

/** `only parse has it`, `plan, apply and report have it`. */
function having(who: readonly Command[]): string {
  if (who.length === 1) return `only ${who[0] ?? ''} has it`;
  return `${who.slice(0, -1).join(', ')} and ${who.at(-1) ?? ''} have it`;
}

/** `; did you mean --format?`, or a pointer to the help. */
function meant(given: string, known: readonly string[], prefix = ''): string {
  const near = nearestWord(given, known);
  return near === null ? '; --help lists them all' : `; did you mean ${prefix}${near}?`;
}

function oneOf<T extends string>(allowed: readonly T[], given: string, what: string, faults: string[]): T | null {
  const found = allowed.find((one) => one === given);
  if (found === undefined) {
    const near = nearestWord(given, allowed);
    const hint = near === null ? '' : `; did you mean ${near}?`;
    faults.push(`${what}: expected one of ${allowed.join(', ')}, found ${JSON.stringify(given)}${hint}`);
  }
  return found ?? null;
}

/** A day of the calendar, not only its shape. */
function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
