// Writes the tables of README.md between their markers: inputs and outputs from action.yml, rules from the list in
// src/core/rules, settings from schema/config.schema.json. With --check nothing is written: exit code 1 when it is not current.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import typescript from 'typescript';
import { parse } from 'yaml';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const readme = join(root, 'README.md');
const read = (path) => readFileSync(join(root, path), 'utf8');

/** The core as JavaScript, beside node_modules so that its imports resolve; gone after `use`. */
async function withCore(use) {
  const out = join(root, '.out', `core-${process.pid}`);
  try {
    for (const path of readdirSync(join(root, 'src/core'), { recursive: true })) {
      if (!path.endsWith('.ts')) continue;
      const target = join(out, path.replace(/\.ts$/, '.js'));
      mkdirSync(dirname(target), { recursive: true });
      const { ESNext } = typescript.ModuleKind;
      const compilerOptions = { module: ESNext, target: typescript.ScriptTarget.ES2023, verbatimModuleSyntax: true };
      writeFileSync(target, typescript.transpileModule(read(join('src/core', path)), { compilerOptions }).outputText);
    }
    return await use((path) => import(pathToFileURL(join(out, path)).href));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** A table whose cells may hold any text; prettier's padding is left out, it would change every line with one. */
function table(head, rows) {
  const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ').trim();
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}

const code = (text) => `\`${text}\``;

function inputs({ inputs: all }) {
  const shown = (value) => (value === undefined || value === '' ? '' : code(value));
  return table(
    ['Input', 'What it does', 'Default'],
    Object.entries(all).map(([name, { description, default: value }]) => [code(name), description, shown(value)]),
  );
}

function outputs({ outputs: all }) {
  return table(
    ['Output', 'What it is'],
    Object.entries(all).map(([name, { description }]) => [code(name), description]),
  );
}

function rules(all, reading) {
  const own = all.map(({ id, severity, summary }) => [code(id), severity, summary]);
  const readers = reading.map(({ id, severity, summary, configurable }) => [
    code(id),
    configurable === false ? `${severity}, always` : severity,
    summary,
  ]);
  return table(['Rule', 'Severity', 'What it finds'], [...own, ...readers]);
}

function presets(all) {
  const list = (names) => names.map(code).join(', ');
  return table(
    ['Preset', 'Must have', 'Should have'],
    Object.entries(all).map(([name, { required, recommended }]) => [code(name), list(required), list(recommended)]),
  );
}

/** One row per setting; those of an object under their full name, `reading.aliases`. */
function settings(schema) {
  const rows = [];
  const add = (prefix, properties) => {
    for (const [key, property] of Object.entries(properties)) {
      if (property.properties === undefined) rows.push([code(prefix + key), property.description, defaultOf(property)]);
      else add(`${prefix}${key}.`, property.properties);
    }
  };
  add('', schema.properties);
  return table(['Setting', 'What it does', 'Default'], rows);
}

function defaultOf({ default: value, enum: values }) {
  const allowed =
    values === undefined
      ? ''
      : `; one of ${values
          .filter((one) => one !== value)
          .map(code)
          .join(', ')}`;
  if (value === undefined) return 'none';
  const isEmpty = typeof value === 'object' && Object.keys(value).length === 0;
  return (isEmpty ? 'empty' : code(value)) + allowed;
}

/** Replaces what stands between `<!-- name:begin … -->` and `<!-- name:end -->`. */
function withTable(text, name, body) {
  const parts = new RegExp(`(<!-- ${name}:begin[^>]*-->\n)[\\s\\S]*?(<!-- ${name}:end -->)`);
  if (!parts.test(text)) throw new Error(`README.md has no place for the table "${name}"`);
  return text.replace(parts, (_, begin, end) => `${begin}\n${body}\n\n${end}`);
}

const action = parse(read('action.yml'));
const tables = await withCore(async (core) => {
  const { rules: list } = await core('rules/index.js');
  const { readingRules } = await core('rules/reading-rules.js');
  const { presets: demands } = await core('rules/presets.js');
  return {
    inputs: inputs(action),
    outputs: outputs(action),
    rules: rules(list, readingRules),
    presets: presets(demands),
    settings: settings(JSON.parse(read('schema/config.schema.json'))),
  };
});
const before = readFileSync(readme, 'utf8');
const after = Object.entries(tables).reduce((text, [name, body]) => withTable(text, name, body), before);
if (after !== before && process.argv.includes('--check')) {
  console.error(`${relative(process.cwd(), readme)} is not current: node scripts/readme-tables.mjs`);
  process.exitCode = 1;
} else if (after !== before) writeFileSync(readme, after);
