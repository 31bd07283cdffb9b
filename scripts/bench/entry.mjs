// What the bench bundles and runs: parse and validate over a folder, or over one hostile text. Prints one line of JSON.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { defaultConfig } from '../../src/core/config.ts';
import { identify } from '../../src/core/identity.ts';
import { parse } from '../../src/core/parse.ts';
import { validateAll } from '../../src/core/validate.ts';
import { hostileTexts } from './hostile.mjs';

const [what, ...rest] = process.argv.slice(2);

function folder(root, listFile) {
  const paths = JSON.parse(readFileSync(listFile, 'utf8'));
  const readings = identify(paths.map((path) => parse(path, readFileSync(join(root, path)))));
  const problems = validateAll(readings, defaultConfig);
  const postmortems = readings.flatMap((reading) => reading.postmortems);
  return {
    postmortems: postmortems.length,
    items: postmortems.flatMap((one) => one.actionItems).length,
    problems: problems.length,
  };
}

function hostile(name) {
  const readings = identify([parse('postmortems/2026-01-01-hostile.md', hostileTexts[name])]);
  return { problems: validateAll(readings, defaultConfig).length };
}

const start = performance.now();
const counts = what === 'folder' ? folder(...rest) : hostile(...rest);
const milliseconds = performance.now() - start;
console.log(JSON.stringify({ milliseconds, megabytes: process.resourceUsage().maxRSS / 1024, ...counts }));
