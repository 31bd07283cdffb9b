/** What every command is given: settings, files, and where to write what it shows. */

import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkedOutCommit } from '../adapters/git.js';
import { localOthers } from '../adapters/local/others.js';
import { LocalTracker, type LocalOptions } from '../adapters/local/tracker.js';
import { workspace } from '../adapters/workspace.js';
import type { Options } from '../cli-options.js';
import { defaultConfig, parseConfig, type Config } from '../core/config.js';
import { configPath } from '../core/config-path.js';
import { ConfigError } from '../core/config-error.js';
import { logLine } from '../core/rendering/log-line.js';
import { checkRules } from '../check-rules.js';
import type { Environment } from '../environment.js';
import type { Files, IssueReader, OtherTrackers, WriteWitness } from '../ports.js';
import type { Tracker } from '../record-writes.js';
import { readPostmortems, type Read } from '../sync.js';
import type { GitHubAccess } from './github-tracker.js';

export interface CliWorld {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly environment: Environment;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly isTerminal: boolean;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly wait: (seconds: number) => Promise<void>;
  readonly stopped: () => boolean;
}

/** 0 clean, 1 problems in the user's files, 2 the tool failed or could not finish. */
export type ExitCode = 0 | 1 | 2;

export class CommandContext {
  readonly world: CliWorld;
  readonly options: Options;
  readonly config: Config;
  readonly files: Files;
  readonly today: string;
  /** `owner/name`, empty where it is not known. */
  readonly repository: string;

  /** @throws ConfigError */
  constructor(world: CliWorld, options: Options) {
    this.world = world;
    this.options = options;
    this.config = loadConfig(world.cwd, options);
    this.files = workspace(world.cwd, { followNamed: true });
    this.today = options.today ?? world.today;
    this.repository = options.repo ?? world.environment.repository;
  }

  read(): Promise<Read> {
    return readPostmortems(this.files, this.config, this.repository, this.options.paths);
  }

  /** Text for a person; words from files in it can neither move the cursor nor command a workflow's runner. */
  out(text: string): void {
    this.world.out(this.world.environment.isActions ? text.split('\n').map(logLine).join('\n') : text);
  }

  /** JSON for a program; the runner's old form of a command, which works anywhere in a line, is written as an escape. */
  json(value: unknown): void {
    this.world.out(`${JSON.stringify(value, null, 2).replaceAll('#[', '\\u0023[')}\n`);
  }

  hasColor(): boolean {
    const { isTerminal, environment } = this.world;
    return this.options.color ?? (isTerminal && !environment.noColor);
  }

  /** Text that has passed the guard of the log already, or is a command to the runner and meant to be. */
  command(text: string): void {
    this.world.out(text);
  }

  /** One line about the run itself, beside what the command shows. */
  note(text: string): void {
    this.world.err(`${logLine(text)}\n`);
  }

  /** Commit that links lead to, null where there is none or the tracker knows none. */
  commit(): string | null {
    return this.options.local === null ? checkedOutCommit(this.world.cwd) : null;
  }

  /**
   * @param lane `query` where everything that a plan depends on must be known, as `apply` will know it
   * @throws ConfigError where no tracker was named
   */
  async reading(lane: 'get' | 'query' = 'get'): Promise<{ reader: IssueReader; others: OtherTrackers }> {
    const local = this.#local();
    if (local !== null) return { reader: new LocalTracker(local), others: localOthers(local) };
    const access = this.#access();
    const { githubReader } = await import('./github-tracker.js');
    return githubReader(access, lane);
  }

  /** The one place where a command gets a writer; only `apply` and `adopt --confirm` call it. */
  async tracker(): Promise<Tracker> {
    const { outcome } = this.options;
    if (outcome === null) return this.#tracker();
    const { openOutcomeFile } = await import('../adapters/outcome-file.js');
    const { recordWrites } = await import('../record-writes.js');
    const recorder = openOutcomeFile(resolve(this.world.cwd, outcome), this.repository || 'local/tracker');
    return recordWrites(await this.#tracker(recorder), recorder);
  }

  async #tracker(witness?: WriteWitness): Promise<Tracker> {
    const local = this.#local(witness);
    if (local !== null) {
      const tracker = new LocalTracker(local);
      return { reader: tracker, writer: tracker, others: localOthers(local) };
    }
    const access = this.#access();
    const { githubTracker } = await import('./github-tracker.js');
    return githubTracker({ ...access, ...(witness !== undefined && { witness }) });
  }

  /** Whether a tracker was named at all: `report` shows the files alone without one. */
  hasTracker(): boolean {
    return this.options.local !== null || (this.repository !== '' && this.world.environment.token !== null);
  }

  #local(witness?: WriteWitness): LocalOptions | null {
    const { local } = this.options;
    if (local === null) return null;
    const repository = this.repository === '' ? {} : { repository: this.repository };
    const witnessed = witness === undefined ? {} : { witness };
    const file = resolve(this.world.cwd, local);
    return { file, today: this.today, ...repository, ...witnessed };
  }

  #access(): GitHubAccess {
    const { token, servicesToken, apiUrl, serverUrl, isActions } = this.world.environment;
    const { repository } = this;
    const faults = [
      ...(repository === '' ? ['--repo OWNER/NAME (or --local FILE for a tracker without GitHub) is missing'] : []),
      ...(token === null ? ['GITHUB_TOKEN is missing: plan needs it to read issues, apply to write them'] : []),
    ];
    if (token === null || faults.length > 0) throw new ConfigError(faults);
    return {
      ...{ token, servicesToken, apiUrl, serverUrl, repository },
      isActionsToken: isActions && serverUrl === 'https://github.com',
      log: (line) => {
        this.note(line);
      },
    };
  }
}

function loadConfig(cwd: string, options: Options): Config {
  const path = options.config ?? configPath;
  const file = resolve(cwd, path);
  if (options.config !== null && !existsSync(file)) throw new ConfigError([`--config: ${path} does not exist`]);
  const config = existsSync(file) ? parseConfig(readFileSync(file, 'utf8'), path) : defaultConfig;
  checkRules(config, path);
  return options.maxNewIssues === null ? config : { ...config, 'max-new-issues': options.maxNewIssues };
}
