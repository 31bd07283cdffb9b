/** The options of the command line as data: who has each, how it is shown, what it does. */

export const commands = ['parse', 'validate', 'plan', 'apply', 'report', 'write-back', 'adopt', 'init'] as const;
export type Command = (typeof commands)[number];

/** What each command does, in a line of the help. */
export const purposes: Readonly<Record<Command, string>> = {
  parse: 'show what is read: sections and action items, each at its line',
  validate: 'check postmortems; exit code 1 when a problem reaches --fail-on',
  plan: 'show what apply would do; writes nothing',
  apply: 'open, update and close issues so that they follow the files',
  report: 'write report.html, report.json, report.csv and report.md',
  'write-back': 'put issue numbers and ticks into the postmortems, as a patch or in place',
  adopt: 'show which hand-made issues may stand for action items; --confirm adopts them',
  init: 'write two workflows and a configuration made for the postmortems here',
};

interface Flag {
  readonly type: 'string' | 'boolean';
  readonly multiple?: true;
  readonly short?: string;
  /** Its value in the help, where it takes one. */
  readonly value?: string;
  readonly commands: readonly Command[];
  readonly does: string;
  /** The same for one command, where that is not the same. */
  readonly doesFor?: Readonly<Partial<Record<Command, string>>>;
}

const tracking = ['plan', 'apply', 'report', 'write-back', 'adopt'] as const;

export const flags = {
  config: { type: 'string', value: 'FILE', commands, does: 'configuration (default .github/postmortems.yml)' },
  format: {
    type: 'string',
    value: 'FORMAT',
    commands: ['parse', 'validate', 'plan', 'apply', 'report', 'adopt'],
    does: 'text, json, markdown; validate also github and sarif',
    doesFor: { validate: 'text (default), json, markdown, github or sarif' },
  },
  'fail-on': {
    type: 'string',
    value: 'SEVERITY',
    commands: ['validate', 'plan'],
    does: 'error (default), warning or never',
  },
  repo: {
    type: 'string',
    value: 'OWNER/NAME',
    commands,
    does: 'the repository on GitHub; its token is in GITHUB_TOKEN, that of `services` in SERVICES_TOKEN',
  },
  local: {
    type: 'string',
    value: 'FILE',
    commands: tracking,
    does: 'a tracker in a JSON file instead of GitHub: no token, no network',
  },
  'max-new-issues': {
    type: 'string',
    value: 'N',
    commands: ['plan', 'apply', 'report'],
    does: 'open no issue where more than N would be opened (default 20)',
  },
  out: {
    type: 'string',
    value: 'PATH',
    commands: ['plan', 'report', 'write-back', 'adopt'],
    does: 'report: the folder to write to; plan, write-back, adopt: the file',
    doesFor: {
      report: 'the folder to write to (default .)',
      plan: 'a file to save the plan in, for apply --plan',
      'write-back': 'the patch (default write-back.patch)',
      adopt: 'a file with the proposals, to be marked',
    },
  },
  confirm: {
    type: 'string',
    multiple: true,
    value: 'WHAT',
    commands: ['adopt'],
    does: 'a file with marked proposals, or ITEM=ISSUE; may be given several times',
  },
  'in-place': { type: 'boolean', commands: ['write-back'], does: 'change the files instead of writing a patch' },
  plan: {
    type: 'string',
    value: 'FILE',
    commands: ['apply'],
    does: 'only what this saved plan says, and nothing if anything moved since',
  },
  outcome: {
    type: 'string',
    value: 'FILE',
    commands: ['apply', 'adopt'],
    does: 'a line for every write, added as it happens',
  },
  today: {
    type: 'string',
    value: 'YYYY-MM-DD',
    commands,
    does: 'the day that due dates are compared with',
  },
  list: { type: 'boolean', commands: ['parse'], does: 'which files were taken or left out, and why' },
  explain: { type: 'boolean', commands: ['parse'], does: 'by which rule each line was read, and what was passed over' },
  'no-color': { type: 'boolean', commands, does: 'plain text' },
  color: { type: 'boolean', commands, does: 'colours even where the output is no terminal' },
  version: { type: 'boolean', commands, does: 'the version, and nothing else' },
  help: { type: 'boolean', short: 'h', commands, does: 'this; after a command, what it alone takes' },
} as const satisfies Record<string, Flag>;

export type FlagName = keyof typeof flags;

/** Names of the options that a command does not have, out of those given. */
export function foreignFlags(command: Command, given: readonly string[]): FlagName[] {
  return (Object.keys(flags) as FlagName[]).filter((name) => {
    const having: readonly Command[] = flags[name].commands;
    return given.includes(name) && !having.includes(command);
  });
}
