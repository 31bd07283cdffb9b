/** Settings that name a rule which does not exist are a fault, not a silent no-op. */

import type { Config } from './core/config.js';
import { ConfigError } from './core/config-error.js';
import { unknownRules } from './core/rules/index.js';

/** @throws ConfigError naming every unknown rule */
export function checkRules(config: Config, source: string): void {
  const unknown = unknownRules(config);
  if (unknown.length > 0) throw new ConfigError(unknown.map((id) => `${source}: rules.${id}: there is no such rule`));
}
