/** What GitHub, the Marketplace and people read about the project agrees with the code and with itself. */

import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { readInputs } from '../src/action/inputs.js';
import { modes } from '../src/lane.js';

const actionSchema = z.object({
  name: z.string(),
  description: z.string(),
  author: z.string(),
  branding: z.object({ icon: z.string(), color: z.string() }),
  inputs: z.record(z.string(), z.object({ description: z.string(), default: z.string() })),
  outputs: z.record(z.string(), z.object({ description: z.string() })),
  runs: z.object({ using: z.string(), main: z.string() }),
});
const action = actionSchema.parse(parseYaml(readFileSync('action.yml', 'utf8')));
const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync('package.json', 'utf8')));

test('action.yml declares the inputs that the code reads, and no others', () => {
  const read = new Set<string>();
  readInputs((name) => {
    read.add(name);
    return name === 'github-token' ? 'token' : '';
  });
  expect(Object.keys(action.inputs).sort()).toEqual([...read].sort());
});

test('the defaults of action.yml are settings that the code accepts', () => {
  const inputs = readInputs((name) => action.inputs[name]?.default ?? '');
  expect(inputs).toEqual(readInputs((name) => (name === 'github-token' ? inputs.token : '')));
});

test('action.yml names every mode', () => {
  const description = action.inputs['mode']?.description ?? '';
  expect(modes.filter((mode) => !description.includes(`\`${mode}\``))).toEqual([]);
});

test('action.yml declares the outputs that the code can set, and no others', () => {
  const source = readFileSync('src/action/outputs.ts', 'utf8');
  const set = [...source.matchAll(/^ {2}readonly '?([\w-]+)'?\?:/gm)].map(([, name]) => name);
  expect(set.length).toBeGreaterThan(5);
  expect(Object.keys(action.outputs).sort()).toEqual(set.sort());
});

test('action.yml is fit for the Marketplace', () => {
  expect(action.description.length).toBeLessThanOrEqual(125);
  expect(action.branding).toEqual({ icon: 'check-square', color: 'red' });
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
});

test('the version has its place in the changelog', () => {
  const changelog = readFileSync('CHANGELOG.md', 'utf8');
  const headings = [...changelog.matchAll(/^## \[(.+?)\]/gm)].map(([, heading]) => heading);
  expect(headings).toContain(version);
});

test('dependencies are pinned exactly, those of the bench too', () => {
  const pinned = z.record(z.string(), z.string()).default({});
  const manifest = z.object({ dependencies: pinned, devDependencies: pinned });
  const loose = ['package.json', 'scripts/bench/package.json'].flatMap((file) => {
    const { dependencies, devDependencies } = manifest.parse(JSON.parse(readFileSync(file, 'utf8')));
    return Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, range]) => !/^\d+\.\d+\.\d+$/.test(range),
    );
  });
  expect(loose).toEqual([]);
});

test('Dependabot looks after every manifest and after the workflows', () => {
  const updates = z
    .object({
      updates: z.array(
        z.object({
          'package-ecosystem': z.string(),
          directory: z.string(),
          cooldown: z.object({ 'default-days': z.int().min(7) }),
        }),
      ),
    })
    .parse(parseYaml(readFileSync('.github/dependabot.yml', 'utf8'))).updates;
  expect(updates.map((update) => `${update['package-ecosystem']} ${update.directory}`)).toEqual([
    'npm /',
    'npm /scripts/bench',
    'github-actions /',
  ]);
});

test('the licence of every package that the source imports ships with the bundle', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const imported = sources.flatMap((name) => {
    const source = readFileSync(join('src', name), 'utf8');
    return [...source.matchAll(/^import (?!type )(?:[^'";]*? from )?'((?:@[\w-]+\/)?[a-z][\w-]*)'/gm)].map(
      ([, at]) => at,
    );
  });
  const shipped = readFileSync('dist/licenses-index.txt', 'utf8').split('\n');
  expect(imported).toContain('@actions/core');
  expect(shipped).toEqual(expect.arrayContaining([...new Set(imported)]));
});
