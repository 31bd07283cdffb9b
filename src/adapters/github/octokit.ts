/** Octokit as we use it: one transport, paced, silent, and never sending anything again by itself. */

import { Octokit } from '@octokit/rest';
import { throttling } from '@octokit/plugin-throttling';
import type { WriteWitness } from '../../ports.js';
import type { Lane, Spending, Transport } from './transport.js';

export interface ConnectOptions {
  readonly token: string;
  /** `GITHUB_API_URL`: https://api.github.com, or https://HOST/api/v3. */
  readonly apiUrl: string;
  /** What this run may send; a dry run is one that cannot write. */
  readonly lane: Lane;
  /** Paces requests as GitHub asks: writes 1 s apart, those that notify 3 s. Off in tests only. */
  readonly pace?: boolean;
  /** Requests that a run may send. GITHUB_TOKEN has 1,000 an hour that all workflows of a repository share. */
  readonly budget?: number;
  /** What another connection of the same run spends from: the two have one budget. */
  readonly spending?: Spending;
  /** Milliseconds until a request counts as unanswered. GitHub itself gives up after 10 s. */
  readonly timeout?: number;
  readonly wait?: (milliseconds: number) => Promise<void>;
  readonly log?: (line: string) => void;
  readonly witness?: WriteWitness;
}

/** The version of the REST API whose answers our schemas describe; without it GitHub may one day answer another. */
const apiVersion = '2022-11-28';

const ignore = (): void => undefined;

export function openOctokit(options: ConnectOptions, transport: Transport, log: (line: string) => void): Octokit {
  const Paced = Octokit.plugin(throttling);
  const octokit = new Paced({
    auth: options.token,
    baseUrl: options.apiUrl.replace(/\/+$/, ''),
    userAgent: 'postmortem-followthrough',
    request: { fetch: transport.fetch },
    // The stock request log repeats each failed request; what is worth a line is said where it is decided.
    log: { debug: ignore, info: ignore, warn: log, error: ignore },
    throttle: {
      enabled: options.pace ?? true,
      // The plugin paces only. What it would send again, it would send without asking whether that is safe.
      onRateLimit: () => false,
      onSecondaryRateLimit: () => false,
    },
  });
  octokit.hook.before('request', ({ headers }) => {
    headers['x-github-api-version'] = apiVersion;
  });
  return octokit;
}
