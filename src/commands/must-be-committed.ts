/** Issues link to a commit and follow it: what is only on this disk cannot be followed. */

import { ConfigError } from '../core/config-error.js';

export function mustBeCommitted(command: string, commit: string | null, clean: boolean | null): void {
  if (commit === null) throw new ConfigError([`${command} --repo needs a git checkout: issues link to a commit`]);
  if (clean === false)
    throw new ConfigError([`${command} --repo needs a clean checkout: commit or stash your changes first`]);
}
