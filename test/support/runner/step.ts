import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandParser, isUnexpected, type Command } from './commands.js';
import { parseFileCommand } from './file-commands.js';

export interface Annotation {
  level: 'error' | 'warning' | 'notice';
  message: string;
  properties: Record<string, string>;
}

export interface StepResult {
  /** `null` where a signal ended the process. */
  exitCode: number | null;
  /** What the step amounts to: also a bad file command makes it fail. */
  conclusion: 'success' | 'failure';
  outputs: Record<string, string>;
  state: Record<string, string>;
  env: Record<string, string>;
  annotations: Annotation[];
  summary: string;
  /** Every line of stdout and stderr that is no command, as it was written. */
  log: string[];
  /** Every command that the runner recognises, whatever it does with it. */
  commands: Command[];
  /** Commands that no action of this kind gives on purpose: they came out of somebody's text. */
  unexpectedCommands: Command[];
}

export interface RunningStep {
  kill: (signal: NodeJS.Signals) => void;
  result: Promise<StepResult>;
}

export interface StepOptions {
  command: string;
  arguments: string[];
  workspace: string;
  temp: string;
  env: Record<string, string>;
  /** Variables that are left out after all. */
  without?: string[];
}

const fileNames = {
  output: 'GITHUB_OUTPUT',
  state: 'GITHUB_STATE',
  env: 'GITHUB_ENV',
  path: 'GITHUB_PATH',
  summary: 'GITHUB_STEP_SUMMARY',
};
const maxSummary = 1024 * 1024;
const maxPerLevel = 10;
const maxMessage = 4_096;

/** Starts a process as the runner does: its environment is what is given here and nothing else. */
export function startStep(options: StepOptions): RunningStep {
  const folder = join(options.temp, '_runner_file_commands');
  mkdirSync(folder, { recursive: true });
  const id = randomUUID();
  const fileOf = (kind: string) => join(folder, `${kind}_${id}`);
  for (const kind of Object.keys(fileNames)) writeFileSync(fileOf(kind), '');
  const files = Object.entries(fileNames).map(([kind, name]) => [name, fileOf(kind)] as const);
  const env = [...Object.entries(options.env), ...files].filter(([name]) => !options.without?.includes(name));
  const child = spawn(options.command, options.arguments, {
    cwd: options.workspace,
    env: Object.fromEntries(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { kill: (signal) => child.kill(signal), result: collect(child, fileOf) };
}

async function collect(child: ChildProcess, fileOf: (kind: string) => string): Promise<StepResult> {
  const [log, commands]: [string[], Command[]] = [[], []];
  const parser = new CommandParser();
  const onLine = (line: string) => {
    const command = parser.read(line);
    if (command) commands.push(command);
    else log.push(line);
  };
  for (const stream of [child.stdout, child.stderr]) readLines(stream, onLine);
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  const annotations = commands.flatMap(toAnnotation);
  const outputs = Object.fromEntries(
    commands.filter(({ name }) => name === 'set-output').map(({ properties, data }) => [properties['name'], data]),
  ) as Record<string, string>;
  const read = (kind: string) => readFileSync(fileOf(kind), 'utf8');
  const result = { exitCode, outputs, state: {}, env: {}, annotations, summary: '', log, commands };
  const unexpectedCommands = commands.filter(isUnexpected);
  let failed = exitCode !== 0;
  try {
    Object.assign(outputs, parseFileCommand(read('output')));
    Object.assign(result.state, parseFileCommand(read('state')));
    Object.assign(result.env, parseFileCommand(read('env')));
  } catch (error) {
    failed = true;
    annotations.push(problem(`Unable to process file command successfully. ${String(error)}`));
  }
  const summary = read('summary');
  if (Buffer.byteLength(summary) <= maxSummary) result.summary = summary;
  else annotations.push(problem('$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k'));
  const shown = firstOfEachLevel(annotations);
  return { ...result, annotations: shown, unexpectedCommands, conclusion: failed ? 'failure' : 'success' };
}

/** A lone carriage return ends a line, too. */
function readLines(stream: ChildProcess['stdout'], onLine: (line: string) => void): void {
  let rest = '';
  stream?.setEncoding('utf8');
  stream?.on('data', (chunk: string) => {
    const lines = (rest + chunk).split(/\r\n|\r(?!$)|\n/);
    rest = lines.pop() ?? '';
    lines.forEach(onLine);
  });
  stream?.on('end', () => {
    if (rest !== '') onLine(rest.replace(/\r$/, ''));
  });
}

const problem = (message: string): Annotation => ({ level: 'error', message, properties: {} });

function toAnnotation({ name, data, properties }: Command): Annotation[] {
  const level = (['error', 'warning', 'notice'] as const).find((known) => known === name.toLowerCase());
  return level ? [{ level, message: data.slice(0, maxMessage), properties }] : [];
}

/** The runner keeps the first ten of each level. */
function firstOfEachLevel(annotations: Annotation[]): Annotation[] {
  const counts = new Map<string, number>();
  return annotations.filter(({ level }) => {
    counts.set(level, (counts.get(level) ?? 0) + 1);
    return (counts.get(level) ?? 0) <= maxPerLevel;
  });
}
