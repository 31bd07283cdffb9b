// The main job on example postmortems, with the committed bundle and a tracker in a file: nothing installed, no network.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const cli = resolve('dist/cli.js');
const folder = mkdtempSync(join(tmpdir(), 'postmortem-demo-'));
cpSync('examples', folder, { recursive: true });

/** Runs the command as a user would and shows it; returns its exit code. */
function run(title, args) {
  console.log(`\n── ${title}\n$ postmortem-followthrough ${args.join(' ')}\n`);
  const env = { PATH: process.env.PATH };
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  process.stdout.write(stdout + stderr);
  return status;
}

function showIssues() {
  console.log('\n── The issues as they would look\n');
  const { issues } = JSON.parse(readFileSync(join(folder, 'tracker.json'), 'utf8'));
  for (const { number, title, body, labels, assignees } of issues.slice(0, 2)) {
    const visible = body.replace(/<!--.*?-->\n?/gs, '').trim();
    console.log(
      `#${number} ${title}   [${labels.join(', ')}]${assignees.length > 0 ? ` assigned to ${assignees.join(', ')}` : ''}\n`,
    );
    console.log(`${visible.replace(/^/gm, '    ')}\n`);
  }
  console.log(`and ${issues.length - 2} more.`);
}

const tracker = ['--local', 'tracker.json', '--today', '2026-07-01'];
run('What is wrong, at file and line', ['validate']);
run('What merging would open', ['plan', ...tracker]);
run('What the pull request is told', ['plan', ...tracker, '--format', 'markdown']);
const first = run('Merged: the issues are opened', ['apply', ...tracker]);
showIssues();
const second = run('Run again: nothing to do', ['apply', ...tracker]);
rmSync(folder, { recursive: true });
process.exitCode = first === 0 && second === 0 ? 0 : 1;
