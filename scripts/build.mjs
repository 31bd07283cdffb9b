// Bundles the Action and the CLI: tsc checks and emits once, then ncc bundles each. What an entry loads on demand comes
// out as files of their own, `<number>.<entry>`, which the entry finds beside itself by that name.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ncc from '@vercel/ncc';
import { licensesOf } from './licenses.mjs';

const emitted = '.out/build';
const out = 'dist';

rmSync(emitted, { recursive: true, force: true });
rmSync(out, { recursive: true, force: true });
mkdirSync(out);
const { status } = spawnSync('node_modules/.bin/tsc', ['-p', 'tsconfig.build.json'], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);

for (const [entry, name] of [
  ['index.js', 'index'],
  ['cli-entry.js', 'cli'],
]) {
  const options = { filename: `${name}.js`, target: 'es2023', cache: false, quiet: true };
  const { code, assets, stats } = await ncc(resolve(emitted, entry), options);
  // Only a program that is started by its name begins with #!.
  writeFileSync(join(out, `${name}.js`), code, { mode: code.startsWith('#!') ? 0o755 : 0o644 });
  for (const [file, { source }] of Object.entries(assets)) writeFileSync(join(out, file), source);
  writeFileSync(join(out, `licenses-${name}.txt`), licensesOf(stats));
}
writeFileSync(join(out, 'package.json'), '{ "type": "module" }\n');
