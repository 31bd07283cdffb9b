// Reads every file of the corpus, annotated or not: none may crash the command, be dropped in silence or cost it its
// exit code, and no action item may come out of a template.
//   node scripts/read-corpus.mjs [CORPUS] [COMMAND…]    (default: ../shared/corpus, node dist/cli.js)
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const [corpus = '../shared/corpus', ...command] = process.argv.slice(2);
const [program, ...first] = command.length > 0 ? command : ['node', 'dist/cli.js'];
const files = readFileSync(join(corpus, 'index.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));
const paths = files.map(({ file }) => join(corpus, file));
const { status, stdout, stderr, error } = spawnSync(program, [...first, 'parse', '--format', 'json', ...paths], {
  encoding: 'utf8',
  maxBuffer: 1 << 28,
});
const faults = [];
if (status !== 0) faults.push(`exit ${status}: ${String(error ?? stderr).slice(0, 2000)}`);
const { postmortems, problems } = status === 0 ? JSON.parse(stdout) : { postmortems: [], problems: [] };
const told = new Set([...postmortems, ...problems].map(({ path }) => resolve(path)));
for (const [at, { kind }] of files.entries()) {
  const path = resolve(paths[at]);
  if (status === 0 && !told.has(path)) faults.push(`${paths[at]}: neither read nor refused`);
  if (kind !== 'template') continue;
  for (const { path: of, actionItems } of postmortems) {
    if (resolve(of) !== path) continue;
    for (const { line, text } of actionItems) faults.push(`${paths[at]}:${line}: an item out of a template: ${text}`);
  }
}
for (const fault of faults) console.error(fault);
console.log(`${files.length} files read, ${faults.length} faults`);
process.exitCode = faults.length === 0 && files.length > 0 ? 0 : 1;
