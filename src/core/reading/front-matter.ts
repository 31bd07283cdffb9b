/**
 * The block of settings at the top of a file: YAML between `---` lines or TOML between `+++` lines. Read with every guard
 * that a file from a stranger asks for: a size cap, a depth cap counted before any parser runs, no aliases, no merge
 * keys, no repeated keys; and only known keys are copied out of it.
 */

import { parse as parseToml, TomlError } from 'smol-toml';
import { parseDocument } from 'yaml';
import type { SourceLine } from './lines.js';
import { readSimpleYaml } from './simple-yaml.js';
import { frontMatterSchema, spellings, type FrontMatter } from './front-matter-schema.js';
import { withPlaces } from './item-places.js';

const maxLength = 64 * 1024;
/** Nesting that no author needs; `yaml` 2.9.1 can end the process on Node 20 when it goes deep. */
const maxDepth = 20;

export interface FrontMatterBlock {
  readonly values: FrontMatter;
  /** Index of the first line after the block. */
  readonly next: number;
}

export interface FrontMatterFault {
  readonly fault: string;
  readonly line: number;
}

/** Reads the block, if the file starts with one. */
export function readFrontMatter(lines: readonly SourceLine[]): FrontMatterBlock | FrontMatterFault | null {
  const opener = lines[0]?.text.trimEnd();
  if (opener !== '---' && opener !== '+++') return null;
  const end = findEnd(lines, opener);
  if (end < 0) return null;
  const body = lines.slice(1, end);
  // a rule at the top of a report is no front matter: some line must look like a key
  if (!body.some((line) => keyOf(line.text, opener) !== null)) return null;
  const text = body.map((line) => line.text).join('\n');
  if (text.length > maxLength) return { fault: `it is longer than ${maxLength} characters`, line: 1 };
  const deep = tooDeep(body);
  if (deep !== null) return { fault: `it is nested deeper than ${maxDepth} levels`, line: deep };
  const read = opener === '---' ? readAnyYaml(body, text) : readToml(text);
  if ('fault' in read) return { fault: read.fault, line: read.line + 1 };
  const checked = frontMatterSchema.safeParse(read.value);
  if (!checked.success) {
    const issue = checked.error.issues[0];
    const key = String(issue?.path[0] ?? '');
    return { fault: `${key}: ${issue?.message ?? 'not understood'}`, line: keyLines(body, opener).get(key) ?? 1 };
  }
  const keys = keyLines(body, opener);
  const listed = spellings.items.map((key) => keys.get(key.toLowerCase())).find((line) => line !== undefined);
  const items = withPlaces(checked.data.items, body, listed ?? 1);
  return { values: { ...checked.data, items }, next: end + 1 };
}

function findEnd(lines: readonly SourceLine[], opener: string): number {
  let length = 0;
  for (let at = 1; at < lines.length; at++) {
    const text = lines[at]?.text.trimEnd() ?? '';
    if (text === opener || (opener === '---' && text === '...')) return at;
    length += text.length;
    // far beyond the cap the opener was a rule, not front matter
    if (length > 4 * maxLength) return -1;
  }
  return -1;
}

function keyOf(text: string, opener: string): string | null {
  const match = opener === '---' ? /^["']?([\w-]+)["']?\s*:(?:\s|$)/.exec(text) : /^"?([\w-]+)"?\s*=/.exec(text);
  return match?.[1]?.toLowerCase() ?? null;
}

function keyLines(body: readonly SourceLine[], opener: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const line of body) {
    const key = keyOf(line.text, opener);
    if (key !== null && !found.has(key)) found.set(key, line.number);
  }
  return found;
}

/** Line where nesting, by brackets or by block markers, passes the cap; null where it does not. */
function tooDeep(body: readonly SourceLine[]): number | null {
  let depth = 0;
  for (const line of body) {
    const text = line.text;
    const markers = /^[\s\-?:]*/.exec(text)?.[0].replace(/\s/g, '').length ?? 0;
    if (markers > maxDepth) return line.number;
    for (let at = 0; at < text.length; at++) {
      const character = text.charAt(at);
      if (character === '[' || character === '{') depth++;
      else if ((character === ']' || character === '}') && depth > 0) depth--;
      if (depth > maxDepth) return line.number;
    }
  }
  return blockDepth(body) > maxDepth ? (body.at(-1)?.number ?? 1) : null;
}

/** Levels of indentation open at once. */
function blockDepth(body: readonly SourceLine[]): number {
  const open: number[] = [];
  let deepest = 0;
  for (const line of body) {
    const indent = line.text.length - line.text.trimStart().length;
    if (indent === line.text.length) continue;
    while (open.length > 0 && (open.at(-1) ?? 0) >= indent) open.pop();
    open.push(indent);
    deepest = Math.max(deepest, open.length);
  }
  return deepest;
}

function readAnyYaml(body: readonly SourceLine[], text: string): Read {
  const simple = readSimpleYaml(body);
  return simple === null ? readYaml(text) : { value: simple };
}

type Read = { readonly value: unknown } | { readonly fault: string; readonly line: number };

/**
 * The failsafe schema, a subset of the core schema: every scalar stays the words that the author wrote, so that no id
 * `007`, version `1.10` or country `no` turns into something else.
 */
function readYaml(text: string): Read {
  try {
    const document = parseDocument(text, {
      schema: 'failsafe',
      prettyErrors: false,
      uniqueKeys: true,
      merge: false,
      logLevel: 'silent',
    });
    const error = document.errors[0];
    if (error !== undefined) return { fault: error.message, line: lineAt(text, error.pos[0]) };
    return { value: document.toJS({ maxAliasCount: 0 }) ?? {} };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error), line: 1 };
  }
}

function readToml(text: string): Read {
  try {
    return { value: parseToml(text, { maxDepth }) };
  } catch (error) {
    if (error instanceof TomlError) return { fault: error.message.split('\n')[0] ?? 'not TOML', line: error.line };
    return { fault: error instanceof Error ? error.message : String(error), line: 1 };
  }
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
