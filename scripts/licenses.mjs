// The licences of the packages in a bundle. ncc writes such a file too, but only of one of the files that a bundle has.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Name, licence and its text of each package, by name. */
export function licensesOf(stats) {
  const everything = { all: false, modules: true, nestedModules: true, ids: true };
  const unlimited = { modulesSpace: Infinity, nestedModulesSpace: Infinity };
  const folders = new Set(namesOf(stats.toJson({ ...everything, ...unlimited }).modules).flatMap(folderOf));
  const texts = new Map([...folders].map(licenseOf));
  return [...texts.keys()]
    .sort()
    .map((name) => texts.get(name))
    .join('\n');
}

/** Of modules and of those that were joined into one. */
function namesOf(modules) {
  return modules.flatMap(({ name, modules: joined = [] }) => [name ?? '', ...namesOf(joined)]);
}

function folderOf(name) {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(name)?.slice(0, 1) ?? [];
}

function licenseOf(folder) {
  const { name, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file !== undefined ? readFileSync(join(folder, file), 'utf8') : '';
  return [name, `${name}\n${license}\n${text}\n`];
}
