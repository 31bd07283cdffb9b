/** What the Action's lanes are given of the runner: inputs, environment, event, and the few things they may say. */

import type { Environment } from '../environment.js';
import type { GitHubEvent } from '../event.js';
import type { Inputs } from './inputs.js';
import type { Outputs } from './outputs.js';

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

export interface ActionWorld {
  readonly inputs: Inputs;
  readonly environment: Environment;
  readonly event: GitHubEvent;
  /** YYYY-MM-DD, in UTC. */
  readonly today: string;
  /** One line in the log, text from files made safe. */
  readonly say: (text: string) => void;
  readonly annotate: (annotation: Annotation) => void;
  /** Adds Markdown to the job summary. */
  readonly summarise: (markdown: string) => Promise<void>;
  readonly output: (outputs: Outputs) => void;
  readonly wait: (seconds: number) => Promise<void>;
  readonly stopped: () => boolean;
}

/** What a lane came to: why the step fails, null where it does not. */
export type LaneResult = string | null;
