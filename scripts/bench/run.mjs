// `npm run bench`: what reading and checking costs beside what others take for less. Exit code 1 when a budget is broken.
//   --files N    documents (default 10000)      --rounds N   rounds, interleaved (default 3)
//   --only PART  corpus, hostile or start
// Every measurement is a process of its own. What counts is processor time, and of that the ratio: both hold on slow and
// busy machines too.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { shapes, writeDocuments } from './documents.mjs';
import { hostileTexts } from './hostile.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string' },
  },
});
const [files, rounds] = [Number(values.files), Number(values.rounds)];
const folder = mkdtempSync(join(tmpdir(), 'postmortem-bench-'));
const verdicts = [];

try {
  if (wanted('corpus')) corpus(bundle(join(here, 'entry.mjs'), 'ours'));
  if (wanted('hostile')) hostile(bundle(join(here, 'entry.mjs'), 'ours'));
  if (wanted('start')) start();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`\n${verdicts.filter(Boolean).length} of ${verdicts.length} budgets hold`);
process.exitCode = verdicts.every(Boolean) ? 0 : 1;

function wanted(part) {
  return values.only === undefined || values.only === part;
}

/** Runs a program to its end; stops the bench where it fails. */
function run(command, args, { fine = [0], cwd = root, env = process.env, timeout = 1_200_000 } = {}) {
  const options = { cwd, env, timeout, encoding: 'utf8', maxBuffer: 1e9 };
  const { status, signal, stdout, stderr } = spawnSync(command, args, options);
  if (fine.includes(status)) return stdout;
  throw new Error(`${[command, ...args].join(' ')}: ${status ?? signal}\n${stdout.slice(-2000)}${stderr.slice(-2000)}`);
}

/** Milliseconds of wall and processor and peak memory of a whole Node process, and what it printed. */
function measure(args, options = {}) {
  const file = join(folder, 'usage.json');
  const env = { ...(options.env ?? process.env), BENCH_USAGE: file };
  const begun = performance.now();
  const stdout = run(process.execPath, ['--import', join(here, 'usage.mjs'), ...args], { ...options, env });
  return { wall: performance.now() - begun, ...JSON.parse(readFileSync(file, 'utf8')), stdout };
}

/** One file with everything in it, as the Action ships; its types are for `npm run typecheck` to judge. */
function bundle(entry, name) {
  const out = join(folder, name);
  const ncc = join(root, 'node_modules', '.bin', 'ncc');
  const options = ['--target', 'es2023', '--no-cache', '--quiet', '--transpile-only'];
  if (!existsSync(out)) run(ncc, ['build', entry, '-o', out, ...options]);
  writeFileSync(join(out, 'package.json'), '{ "type": "module" }\n');
  return join(out, 'index.mjs');
}

function corpus(ours) {
  const place = join(folder, 'corpus');
  mkdirSync(place);
  const { paths, bytes } = writeDocuments(place, files);
  const list = join(folder, 'paths.json');
  writeFileSync(list, JSON.stringify(paths));
  console.log(
    `${files} documents in ${Math.min(files, shapes.length)} shapes, ${(bytes / 1e6).toFixed(1)} MB; medians of ${rounds}`,
  );
  const linter = markdownlint();
  const rows = { ours: [], parser: [], linter: [] };
  for (let round = 0; round < rounds; round += 1) {
    rows.ours.push(measure([ours, 'folder', place, list]));
    rows.parser.push(measure([join(here, 'markdown-it.mjs'), place, list]));
    // It finds matters of style everywhere: exit code 1 is what is expected.
    rows.linter.push(measure([linter, '**/*.{md,txt}'], { cwd: place, fine: [0, 1] }));
  }
  console.log(`  ${rows.ours[0].stdout.trim()}`);
  say('parse and validate', times(rows.ours));
  say('markdown-it alone', times(rows.parser));
  say('markdownlint-cli2', times(rows.linter));
  const cpu = Object.fromEntries(Object.entries(rows).map(([name, all]) => [name, median(all, 'cpu')]));
  judge('times markdown-it alone', cpu.ours / cpu.parser, '<=', 2.5);
  judge('times faster than markdownlint-cli2', cpu.linter / cpu.ours, '>=', 12);
  judge('peak memory, MB', median(rows.ours, 'megabytes'), '<=', 300);
}

/** Path of markdownlint-cli2; its own lockfile, so that the project does not carry it. */
function markdownlint() {
  const program = join(here, 'node_modules', 'markdownlint-cli2', 'markdownlint-cli2-bin.mjs');
  if (!existsSync(program)) run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: here });
  return program;
}

function hostile(ours) {
  console.log('\nhostile texts of up to 1 MB, each parsed and validated in a process of its own; processor time');
  const slowest = Object.keys(hostileTexts)
    .map((name) => ({ name, seconds: hostileSeconds(ours, name) }))
    .sort((a, b) => b.seconds - a.seconds);
  const broken = slowest.filter(({ seconds: taken }) => taken > 2).length;
  for (const { name, seconds: taken } of slowest.slice(0, Math.max(5, broken))) say(name, `${taken.toFixed(2)} s`);
  judge(`s for the slowest of ${slowest.length}`, slowest[0].seconds, '<=', 2);
}

/** Infinity where it crashed or did not end. */
function hostileSeconds(ours, name) {
  try {
    return Number(run(process.execPath, [ours, 'hostile', name], { timeout: 30_000 }));
  } catch (error) {
    console.log(`  ${name}: ${/SIGTERM/.test(error.message) ? 'did not end' : error.message.slice(0, 500)}`);
    return Infinity;
  }
}

function start() {
  const action = join(root, 'dist', 'index.js');
  if (!existsSync(action)) throw new Error('dist/index.js is not there: npm run build');
  const small = bundle(join(here, 'small-action.mjs'), 'small');
  // A pull request event without a pull request: nothing is to do, so no lane is loaded and no request is sent.
  const event = join(folder, 'event.json');
  writeFileSync(event, '{}');
  // With one, and an address that no request can be sent to: the check's lane is loaded and ends there.
  const change = join(folder, 'change.json');
  const [head, base] = ['a', 'b'].map((digit) => ({ sha: digit.repeat(40), repo: { full_name: 'owner/name' } }));
  writeFileSync(change, JSON.stringify({ pull_request: { number: 1, head, base } }));
  const env = {
    PATH: process.env.PATH,
    'INPUT_GITHUB-TOKEN': 'none',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: 'owner/name',
    GITHUB_API_URL: 'http://127.0.0.1:9',
  };
  const check = { ...env, GITHUB_EVENT_PATH: change, GITHUB_API_URL: 'nowhere' };
  const rows = { ours: [], check: [], small: [] };
  for (let round = 0; round < 7 * rounds; round += 1) {
    rows.ours.push(measure([action], { cwd: folder, env }));
    rows.check.push(measure([action], { cwd: folder, env: check, fine: [1] }));
    rows.small.push(measure([small], { cwd: folder, env }));
  }
  console.log(`\nstart with nothing to do; medians of ${7 * rounds}`);
  say('this Action', times(rows.ours));
  say('this Action, up to the first request of a check', times(rows.check));
  say('@actions/core and @actions/github, one input', times(rows.small));
  judge('times the small Action', median(rows.ours, 'cpu') / median(rows.small, 'cpu'), '<=', 1.5);
}

function times(rows) {
  const inSeconds = (key) => `${(median(rows, key) / 1000).toFixed(2)} s`;
  return `${inSeconds('cpu')} of processor, ${inSeconds('wall')} of wall`;
}

function median(rows, key) {
  const sorted = rows.map((row) => row[key]).sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function say(what, value) {
  console.log(`  ${what.padEnd(48)} ${value}`);
}

function judge(what, value, relation, budget) {
  const holds = relation === '<=' ? value <= budget : value >= budget;
  verdicts.push(holds);
  say(what, `${value.toFixed(2)} (${relation} ${budget}) ${holds ? 'ok' : 'BROKEN'}`);
}
