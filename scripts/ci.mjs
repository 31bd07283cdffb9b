// Runs every check of the project, each to its end, and prints one line with true counts.
// A check is a command; jest's own tests are counted one by one from its JSON.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const results = join(mkdtempSync(join(tmpdir(), 'ci-')), 'jest.json');
/** F1 over the annotated corpus; raised whenever reading gets better, never lowered. */
const floors = 'items=0.99,sections=0.98,titles=0.99,positions=0.99,allFields=0.99';
const checks = [
  ['types', 'npm', ['run', '--silent', 'typecheck']],
  ['lint and format', 'npm', ['run', '--silent', 'lint']],
  ['dist is what the sources build', 'npm', ['run', '--silent', 'check-dist']],
  ['demo without token and network', 'npm', ['run', '--silent', 'demo']],
  ['reading of real postmortems', 'node', ['../shared/corpus/score.mjs', '--floor', floors]],
  ['every file of the corpus is read, and no template asks for anything', 'node', ['scripts/read-corpus.mjs']],
  ['lock is complete', 'sh', ['-c', 'node scripts/complete-lock.mjs && git diff --exit-code -- package-lock.json']],
];

function run(name, command, args) {
  console.log(`\n== ${name}`);
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
  if (error) console.error(String(error));
  return status === 0;
}

run('tests', 'npm', ['test', '--', '--ci', '--json', `--outputFile=${results}`]);
const jest = JSON.parse(readFileSync(results, 'utf8'));
// A file that does not even load has no tests to count: it is a failure of its own.
let passed = jest.numPassedTests;
let failed = jest.numFailedTests + jest.numRuntimeErrorTestSuites;

for (const [name, command, args] of checks) {
  if (run(name, command, args)) passed += 1;
  else failed += 1;
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && jest.numPassedTests > 0 ? 0 : 1;
