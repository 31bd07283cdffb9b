// Bundles the Action and the CLI with ncc. Each is built in a folder of its own: two builds in one would overwrite each other.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const out = 'dist';
rmSync(out, { recursive: true, force: true });

for (const [entry, name] of [
  ['src/index.ts', 'index.js'],
  ['src/cli-entry.ts', 'cli.js'],
]) {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  const args = [
    'build',
    entry,
    '-o',
    folder,
    '--target',
    'es2023',
    '--license',
    'licenses.txt',
    '--no-cache',
    '--quiet',
  ];
  const { status } = spawnSync('node_modules/.bin/ncc', args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  for (const file of readdirSync(folder)) {
    const target =
      file === 'index.js' ? name : file === 'licenses.txt' ? `licenses-${name.replace('.js', '')}.txt` : file;
    const clash = existsSync(join(out, target)) && file !== 'package.json';
    if (clash) throw new Error(`Both bundles have a file ${file}.`);
    cpSync(join(folder, file), join(out, target), { recursive: true });
  }
  rmSync(folder, { recursive: true });
}
writeFileSync(join(out, 'package.json'), '{ "type": "module" }\n');
