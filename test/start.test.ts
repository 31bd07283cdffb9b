/** What is loaded before a lane or a command is chosen: every run of every user pays for it. */

import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Packages and own files that a module evaluates with itself; what it imports as a type or on demand is not among them. */
function loadedBy(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const source = readFileSync(file, 'utf8');
  const imports = [...source.matchAll(/^(?:import|export) (?!type )(?:[^'";]*? from )?'([^']+)';$/gm)];
  const names = imports.map(([, name = '']) => name).filter((name) => !name.startsWith('node:'));
  const own = names.filter((name) => name.startsWith('.'));
  const packages = names.filter((name) => !name.startsWith('.'));
  const below = own.flatMap((name) => loadedBy(join(dirname(file), name.replace(/\.js$/, '.ts')), seen));
  return [...new Set([...packages, file, ...below])];
}

const packagesOf = (file: string): string[] => loadedBy(file).filter((name) => !name.startsWith('src/'));

test('the Action starts with no lane and no parser', () => {
  expect(packagesOf('src/index.ts').sort()).toEqual(['@actions/core', '@actions/github', 'zod']);
  expect(loadedBy('src/index.ts')).not.toContain('src/core/parse.ts');
});

test('the command line starts with no package at all, so that its help is there at once', () => {
  expect(packagesOf('src/cli-entry.ts')).toEqual([]);
  expect(loadedBy('src/cli-entry.ts')).toContain('src/cli-options.ts');
});

test('commands that ask no tracker do without Octokit', () => {
  for (const command of ['context', 'parse', 'validate']) {
    expect(packagesOf(`src/commands/${command}.ts`)).not.toContain('@octokit/rest');
  }
});

test('a pull request without a postmortem is checked without the parser', () => {
  expect(loadedBy('src/action/check-lane.ts')).toContain('src/check.ts');
  expect(loadedBy('src/action/check-lane.ts')).not.toContain('src/core/parse.ts');
});
