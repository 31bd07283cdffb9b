/** The Action's inputs, parsed at the edge: every fault at once. */

import { configPath } from '../core/config-path.js';
import { ConfigError } from '../core/config-error.js';
import { modes, type Mode } from '../lane.js';

export interface Inputs {
  readonly token: string;
  readonly mode: Mode;
  readonly paths: readonly string[];
  /** Path of the configuration file on the default branch. */
  readonly config: string;
  readonly failOn: 'error' | 'warning' | 'never';
  readonly maxNewIssues: number | null;
  /** File of a saved plan: `plan` writes it, `apply` carries out nothing else. */
  readonly planFile: string | null;
  /** May write issues of other repositories; no run on a change uses it. */
  readonly servicesToken: string | null;
  /** May write files and pull requests; used by `write-back` alone. */
  readonly writeBackToken: string | null;
}

/**
 * @param get the value of an input, '' where it is not set
 * @throws ConfigError naming every input that is wrong and what is allowed
 */
export function readInputs(get: (name: string) => string): Inputs {
  const faults: string[] = [];
  const mode = oneOf(modes, get('mode') || 'auto', 'mode', faults);
  const failOn = oneOf(['error', 'warning', 'never'] as const, get('fail-on') || 'error', 'fail-on', faults);
  const limit = get('max-new-issues').trim();
  if (limit !== '' && !/^\d{1,3}$/.test(limit)) faults.push('max-new-issues: expected a number from 0 to 999');
  if (get('github-token') === '') faults.push('github-token: expected a token; the default is the one of the workflow');
  if (faults.length > 0) throw new ConfigError(faults);
  return {
    token: get('github-token'),
    mode,
    paths: get('paths')
      .split('\n')
      .map((path) => path.trim())
      .filter((path) => path !== ''),
    config: get('config') || configPath,
    failOn,
    maxNewIssues: limit === '' ? null : Number(limit),
    servicesToken: get('services-token') || null,
    writeBackToken: get('write-back-token') || null,
    planFile: get('plan-file').trim() || null,
  };
}

function oneOf<T extends string>(allowed: readonly T[], given: string, input: string, faults: string[]): T {
  const found = allowed.find((one) => one === given);
  if (found === undefined) faults.push(`${input}: expected one of ${allowed.join(', ')}`);
  return found ?? (allowed[0] as T);
}
