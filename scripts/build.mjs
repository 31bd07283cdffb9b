// Bundles the Action and the CLI: tsc checks and emits once, then ncc bundles each in a folder of its own, because two
// builds in one folder overwrite each other.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const emitted = '.out/build';
const out = 'dist';

function run(command, args) {
  const { status } = spawnSync(join('node_modules/.bin', command), args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

rmSync(emitted, { recursive: true, force: true });
rmSync(out, { recursive: true, force: true });
mkdirSync(out);
run('tsc', ['-p', 'tsconfig.build.json']);

for (const [entry, name] of [
  ['index.js', 'index'],
  ['cli-entry.js', 'cli'],
]) {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  const options = ['--target', 'es2023', '--license', 'licenses.txt', '--no-cache', '--quiet'];
  run('ncc', ['build', join(emitted, entry), '-o', folder, ...options]);
  copyFileSync(join(folder, 'index.js'), join(out, `${name}.js`));
  copyFileSync(join(folder, 'licenses.txt'), join(out, `licenses-${name}.txt`));
  rmSync(folder, { recursive: true });
}
writeFileSync(join(out, 'package.json'), '{ "type": "module" }\n');
