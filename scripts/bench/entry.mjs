// What the bench bundles and runs: parse and validate over a folder, or over one hostile text.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
  const items = postmortems.flatMap(({ actionItems }) => actionItems);
  return `${postmortems.length} postmortems, ${items.length} action items, ${problems.length} problems`;
}

/** Seconds of processor that reading and checking took, without the start of the process. */
function hostile(name) {
  const start = process.cpuUsage();
  const readings = identify([parse('postmortems/2026-01-01-hostile.md', hostileTexts[name])]);
  validateAll(readings, defaultConfig);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

console.log(what === 'folder' ? folder(...rest) : hostile(...rest));
