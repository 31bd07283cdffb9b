// Adds the optional platform packages that a lockfile misses where a registry does not serve all of them.
// npm 11 drops such entries on install and then refuses its own lock in `npm ci` (npm/cli#9846).
import { readFileSync, writeFileSync } from 'node:fs';

const platform =
  /(android|darwin|freebsd|linux|win32|openharmony|aix|netbsd|openbsd|sunos)-?(arm64|arm|x64|ia32|ppc64|riscv64|s390x|loong64)?/;
const file = 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8'));

for (const [parent, entry] of Object.entries({ ...lock.packages })) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const place = `node_modules/${name}`;
    const known = lock.packages[place] ?? lock.packages[`${parent}/${place}`];
    if (known || !/^\d+\.\d+\.\d+/.test(version)) continue;
    const [, os, cpu] = platform.exec(name) ?? [];
    lock.packages[place] = {
      version,
      ...(cpu && { cpu: [cpu] }),
      ...(entry.dev && { dev: true }),
      optional: true,
      ...(os && { os: [os] }),
    };
  }
}
const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
