/** A workflow command as actions/runner recognises it in a line of output. */
export interface Command {
  name: string;
  properties: Record<string, string>;
  data: string;
  /** `::name::` at the start of a line, or the older `##[name]` anywhere in it. */
  form: '::' | '##[';
  line: string;
}

const known = [
  ...['add-mask', 'add-matcher', 'add-path', 'debug', 'echo', 'endgroup', 'error', 'group', 'notice'],
  ...['remove-matcher', 'save-state', 'set-env', 'set-output', 'stop-commands', 'warning'],
];

/** .NET trims these; unlike JavaScript it trims U+0085 and not U+FEFF. */
const leadingSpace = /^[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/;

/** .NET searches text in a way that overlooks such characters between the two colons. */
// eslint-disable-next-line no-control-regex -- NUL is one of them
const separator = /:[\u0000\u00AD\u200B-\u200F\u2060\uFEFF]*:/g;

const replaceAll = (text: string, pairs: [string, string][]) =>
  pairs.reduce((result, [escaped, character]) => result.replaceAll(escaped, character), text);
const line: [string, string][] = [
  ['%0D', '\r'],
  ['%0A', '\n'],
];
const percent: [string, string] = ['%25', '%'];
const unescapeData = (text: string) => replaceAll(text, [...line, percent]);
const unescapeProperty = (text: string) => replaceAll(text, [...line, ['%3A', ':'], ['%2C', ','], percent]);
const unescapeOld = (text: string) => replaceAll(text, [['%3B', ';'], ...line, ['%5D', ']'], percent]);

function properties(text: string, separatedBy: string, unescape: (value: string) => string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const part of text.split(separatedBy).filter((item) => item !== '')) {
    const [key = '', ...rest] = part.replace(/^=+/, '').split('=');
    const value = rest.join('=');
    if (key !== '' && value !== '') found[key] = unescape(value);
  }
  return found;
}

const split = (info: string): [string, string] => {
  const space = info.indexOf(' ');
  return space < 0 ? [info, ''] : [info.slice(0, space), info.slice(space + 1)];
};

/** The two parsers of the runner. Names are compared without regard to case. */
export class CommandParser {
  private readonly registered = new Set(known);
  private stoppedUntil: string | undefined;

  /** The command in this line, if the runner would act on it. */
  read(text: string): Command | undefined {
    const command = this.current(text) ?? this.older(text);
    if (!command) return undefined;
    const name = command.name.toLowerCase();
    if (this.stoppedUntil !== undefined) {
      if (name !== this.stoppedUntil) return undefined;
      this.registered.delete(this.stoppedUntil);
      this.stoppedUntil = undefined;
    } else if (name === 'stop-commands') {
      this.stoppedUntil = command.data.toLowerCase();
      this.registered.add(this.stoppedUntil);
    }
    return command;
  }

  private current(text: string): Command | undefined {
    const message = text.replace(leadingSpace, '');
    if (!message.startsWith('::')) return undefined;
    separator.lastIndex = 2;
    const end = separator.exec(message)?.index;
    if (end === undefined) return undefined;
    const [name, rest] = split(message.slice(2, end));
    if (!this.registered.has(name.toLowerCase())) return undefined;
    const data = unescapeData(message.slice(end + 2));
    return { name, properties: properties(rest.trim(), ',', unescapeProperty), data, form: '::', line: text };
  }

  private older(text: string): Command | undefined {
    const start = text.indexOf('##[');
    const end = start < 0 ? -1 : text.indexOf(']', start);
    if (end < 0) return undefined;
    const [name, rest] = split(text.slice(start + 3, end));
    if (!this.registered.has(name.toLowerCase())) return undefined;
    const data = unescapeOld(text.slice(end + 1));
    return { name, properties: properties(rest, ';', unescapeOld), data, form: '##[', line: text };
  }
}

/** What `@actions/core` writes on an action's behalf; anything else came out of somebody's text. */
const ofActions = new Set(['add-mask', 'debug', 'endgroup', 'error', 'group', 'notice', 'warning']);

/** Whether a command is none that this kind of action has reason to give. */
export const isUnexpected = ({ name, form, line: text }: Command): boolean =>
  form === '##[' || !ofActions.has(name) || !text.startsWith('::');

/** The commands in some output, which the runner reads line by line; a lone carriage return ends a line. */
export function commandsIn(output: string): Command[] {
  const parser = new CommandParser();
  return output.split(/\r\n|\r|\n/).flatMap((text) => parser.read(text) ?? []);
}
