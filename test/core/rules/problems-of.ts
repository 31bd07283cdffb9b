import { configSchema, type Config } from '../../../src/core/config.js';
import type { Reading } from '../../../src/core/postmortem.js';
import type { Problem } from '../../../src/core/problem.js';
import { validate } from '../../../src/core/validate.js';

/** Problems of one rule under the default configuration and what the test adds to it. */
export function problemsOf(rule: string, reading: Reading, settings: Record<string, unknown> = {}): Problem[] {
  return validate(reading, settingsOf(settings)).filter((problem) => problem.rule === rule);
}

/** `line:column message` of each. */
export function saidBy(rule: string, reading: Reading, settings: Record<string, unknown> = {}): string[] {
  return problemsOf(rule, reading, settings).map(({ line, column, message }) => `${line}:${column} ${message}`);
}

export function settingsOf(settings: Record<string, unknown>): Config {
  return configSchema.parse(settings);
}
