/** The command line: commands, flags and the help that fits one screen. */

import { parseArgs } from 'node:util';
import { ConfigError } from './core/config-error.js';
import { nearestWord } from './nearest-word.js';

export const commands = ['parse', 'validate', 'plan', 'apply', 'report', 'write-back', 'adopt', 'init'] as const;
export type Command = (typeof commands)[number];

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

export const help = `postmortem-followthrough <command> [paths…]

Commands
  parse      show what is read: sections and action items, each at its line
  validate   check postmortems; exit code 1 when a problem reaches --fail-on
  plan       show what apply would do; sends nothing but GET
  apply      open, update and close issues so that they follow the files
  report     write report.html, report.json, report.csv and report.md
  write-back put issue numbers and ticks into the postmortems, as a patch or in place
  adopt      show which hand-made issues may stand for action items; --confirm adopts them
  init       write two workflows and a configuration made for the postmortems here

Paths are files (always read) or folders (searched). Without any, everything here is searched.

  --config FILE        configuration (default .github/postmortems.yml)
  --format FORMAT      text, json, markdown; validate also github and sarif
  --fail-on SEVERITY   error (default), warning or never
  --repo OWNER/NAME    the repository on GitHub; its token is in GITHUB_TOKEN
  --local FILE         a tracker in a JSON file instead of GitHub: no token, no network
  --max-new-issues N   open no issue where more than N would be opened (default 20)
  --out PATH           report: a folder (default .); plan: a file to save it in; write-back: the patch;
                       adopt: a file with the proposals, to be marked
  --confirm WHAT       adopt: a file with marked proposals, or ITEM=ISSUE; may be given several times
  --in-place           write-back: change the files instead of writing a patch
  --plan FILE          apply: only what this saved plan says, and nothing if anything moved since
  --outcome FILE       apply, adopt: a line for every write, added as it happens
  --today YYYY-MM-DD   the day that due dates are compared with
  --list               parse: which files were taken or left out, and why
  --explain            parse: by which rule each line was read, and what was passed over
  --no-color           plain text
  --version            the version, and nothing else

Exit codes: 0 clean, 1 problems in your files, 2 the tool failed or could not finish.
`;

const flags = {
  config: { type: 'string' },
  format: { type: 'string', default: 'text' },
  'fail-on': { type: 'string', default: 'error' },
  repo: { type: 'string' },
  local: { type: 'string' },
  'max-new-issues': { type: 'string' },
  out: { type: 'string' },
  plan: { type: 'string' },
  outcome: { type: 'string' },
  today: { type: 'string' },
  confirm: { type: 'string', multiple: true },
  'in-place': { type: 'boolean', default: false },
  list: { type: 'boolean', default: false },
  explain: { type: 'boolean', default: false },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
} as const;

/**
 * @returns the options, or the one thing that was asked for instead of a run
 * @throws ConfigError with every fault of the command line
 */
export function readOptions(argv: readonly string[]): Options | 'help' | 'version' {
  const { values, positionals } = parsed(argv);
  if (values.help || positionals[0] === 'help' || argv.length === 0) return 'help';
  if (values.version) return 'version';
  const [name = '', ...paths] = positionals;
  const faults: string[] = [];
  const command = oneOf(commands, name, 'command', faults);
  const format = oneOf(formats, values.format, '--format', faults);
  const failOn = oneOf(['error', 'warning', 'never'] as const, values['fail-on'], '--fail-on', faults);
  const { repo, local, today } = values;
  const limit = values['max-new-issues'];
  if (repo !== undefined && !/^[\w.-]+\/[\w.-]+$/.test(repo)) faults.push('--repo: expected OWNER/NAME');
  if (repo !== undefined && local !== undefined) faults.push('--repo and --local: expected one tracker, not both');
  if (today !== undefined && !isDate(today)) faults.push('--today: expected YYYY-MM-DD');
  if (limit !== undefined && !/^\d{1,4}$/.test(limit)) faults.push('--max-new-issues: expected a number');
  if (values.outcome !== undefined && command !== 'apply' && command !== 'adopt')
    faults.push('--outcome: only apply and adopt have it');
  if (values.confirm !== undefined && command !== 'adopt') faults.push('--confirm: only adopt has it');
  if (values['in-place'] && command !== 'write-back') faults.push('--in-place: only write-back has it');
  if (values.plan !== undefined && command !== 'apply') faults.push('--plan: only apply has it');
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
    inPlace: values['in-place'],
    list: values.list,
    explain: values.explain,
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
