// `npm run mutation`: breaks the code in many small ways and asks whether a test notices. Exit code 1 where too few do.
//   npm run mutation -- planning           one part of parts.mjs, or several
//   npm run mutation -- planning/ladder    of a part the files with "ladder" in their name
//   --force                                asks anew; else what was answered is asked again only where code or test changed
// Survivors are printed; .out/mutation has a page for each part, to look through.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { optionsOf } from './options.mjs';
import { parts } from './parts.mjs';

const here = dirname(fileURLToPath(import.meta.url));
process.chdir(join(here, '..', '..'));
const { values, positionals } = parseArgs({ allowPositionals: true, options: { force: { type: 'boolean' } } });
const { Stryker } = await stryker();

// Stryker sets the exit code, for each part.
for (const wanted of positionals.length > 0 ? positionals : Object.keys(parts)) await ask(wanted);

/** Its own lockfile, so that the project does not carry it; without its peers, because the project has jest. */
async function stryker() {
  if (!existsSync(join(here, 'node_modules', '@stryker-mutator'))) {
    const args = ['ci', '--legacy-peer-deps', '--ignore-scripts', '--no-audit', '--no-fund'];
    const { status } = spawnSync('npm', args, { cwd: here, stdio: 'inherit' });
    if (status !== 0) throw new Error(`npm ci in ${here}: ${status}`);
  }
  return import('@stryker-mutator/core');
}

/** Runs one part, or those of its files that have a word in their names, and prints what it found. */
async function ask(wanted) {
  const [name, word = ''] = wanted.split('/');
  const part = parts[name];
  if (part === undefined) throw new Error(`There is no part ${name}, only ${Object.keys(parts).join(', ')}.`);
  const { only = /./, not = /^$/ } = part;
  const files = part.code
    .flatMap(filesOf)
    .filter((path) => only.test(path) && !not.test(path) && basename(path).includes(word));
  if (files.length === 0) throw new Error(`No file of ${name} has "${word}" in its name.`);
  const options = optionsOf({ files, tests: part.tests, here, out: `.out/mutation/${name}`, force: values.force });
  const all = await new Stryker(options).runMutationTest();
  // Stryker answers what it remembers of other files too.
  const mutants = all.filter(({ fileName }) => files.includes(relative('.', fileName)));
  const unnoticed = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  for (const mutant of unnoticed.sort(byPlace)) console.log(told(mutant));
  for (const file of files)
    console.log(
      tally(
        file,
        mutants.filter(({ fileName }) => relative('.', fileName) === file),
      ),
    );
  console.log(tally(wanted, mutants));
}

function filesOf(path) {
  return path.endsWith('.ts') ? [path] : readdirSync(path).map((name) => `${path}/${name}`);
}

function byPlace(a, b) {
  if (a.fileName !== b.fileName) return a.fileName < b.fileName ? -1 : 1;
  return a.location.start.line - b.location.start.line || a.location.start.column - b.location.start.column;
}

function told({ fileName, location: { start, end }, mutatorName, replacement, status }) {
  const place = `${relative('.', fileName)}:${start.line}:${start.column}-${end.line}:${end.column}`;
  return `${status} ${place} ${mutatorName}: ${replacement.replace(/\s+/g, ' ').slice(0, 120)}`;
}

function tally(name, mutants) {
  const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const [killed, survived, unreached] = [count('Killed', 'Timeout'), count('Survived'), count('NoCoverage')];
  const all = killed + survived + unreached;
  const share = all === 0 ? 'none' : `${((100 * killed) / all).toFixed(1)} %`;
  const odd = mutants.length - all;
  return `${share.padStart(7)} ${name}: ${killed} killed, ${survived} survived, ${unreached} not reached, ${odd} not judged`;
}
