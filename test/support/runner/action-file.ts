import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { interpolate, type Contexts } from './expressions.js';

interface ActionFile {
  inputs?: Record<string, { default?: unknown; required?: boolean; deprecationMessage?: string }> | null;
  runs: { using: string; main: string; pre?: string; post?: string; 'post-if'?: string };
}

export function readAction(directory: string): ActionFile {
  const path = ['action.yml', 'action.yaml'].map((name) => join(directory, name)).find((file) => existsSync(file));
  if (path === undefined) throw new Error(`There is no action.yml in ${directory}`);
  return parse(readFileSync(path, 'utf8')) as ActionFile;
}

/** The inputs of a step: given ones as they are, defaults for the rest, and what the runner says about unknown ones. */
export function resolveInputs(action: ActionFile, given: Record<string, string>, contexts: Contexts) {
  const declared = Object.entries(action.inputs ?? {});
  const names = new Set(declared.map(([name]) => name.toLowerCase()));
  const wanted = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
  const inputs: Record<string, string> = {};
  for (const [name, { default: fallback }] of declared) {
    const text = typeof fallback === 'string' ? fallback : fallback === undefined ? '' : JSON.stringify(fallback);
    inputs[name] = wanted.get(name.toLowerCase()) ?? interpolate(text, contexts);
  }
  const unknown = [...wanted.keys()].filter((name) => !names.has(name));
  for (const name of unknown) inputs[name] = wanted.get(name) ?? '';
  const listed = [...names].map((name) => `'${name}'`).join(', ');
  const warnings = unknown.map((name) => `Unexpected input(s) '${name}', valid inputs are [${listed}]`);
  return { inputs, warnings };
}

/** Names are upper-cased, spaces become `_`, hyphens stay. */
export const inputVariables = (inputs: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
