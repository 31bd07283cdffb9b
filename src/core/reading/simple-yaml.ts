/**
 * The front matter that most files have, `key: words` and `key: [a, b]`, read without a YAML parser: that would take
 * longer than all the rest of the file. Whatever is not plainly of this shape is left to the parser, so that the two
 * never differ; a test compares them.
 */

import type { SourceLine } from './lines.js';

type Value = string | string[];

/**
 * A scalar without quotes in which nothing has a meaning of its own: no colon before a blank, no comment, no mark at its
 * start.
 */
const plain = /^[\p{L}\p{N}](?:[\p{L}\p{N}\w ./()+@,%*=;!?'"&-]|:(?=[\w/]))*$/u;
/** Inside of brackets commas part, and colons are left to the parser. */
const plainEntry = /^[A-Za-z0-9][\w ./+@-]*$/;

/** The values by key, or null where a parser must read them. */
export function readSimpleYaml(body: readonly SourceLine[]): Record<string, Value> | null {
  const values = new Map<string, Value>();
  let list: string[] | null = null;
  let indent = 0;
  for (const { text } of body) {
    if (list !== null && /^(?: {2})?- +\S/.test(text)) {
      const entry = scalarOf(text.slice(text.indexOf('-') + 1).trim());
      // entries of one list stand equally far in
      if (entry === null || (list.length > 0 && text.indexOf('-') !== indent)) return null;
      indent = text.indexOf('-');
      list.push(entry);
      continue;
    }
    // a key without a value is a list to come, or nothing, which is for the parser to say
    if (list?.length === 0) return null;
    const entry = /^([A-Za-z][\w-]*):(?: +(\S.*))?$/.exec(text.trimEnd());
    const key = entry?.[1] ?? '';
    if (entry === null || values.has(key)) return null;
    list = entry[2] === undefined ? [] : null;
    const value = list ?? valueOf(entry[2] ?? '');
    if (value === null) return null;
    values.set(key, value);
  }
  return list?.length === 0 ? null : Object.fromEntries(values);
}

function valueOf(text: string): Value | null {
  return text.startsWith('[') ? listOf(text) : scalarOf(text);
}

function scalarOf(text: string): string | null {
  return quoted(text) ?? (plain.test(text) ? text : null);
}

function listOf(text: string): string[] | null {
  if (text === '[]') return [];
  if (!text.endsWith(']')) return null;
  const entries = text
    .slice(1, -1)
    .split(',')
    .map((part) => entryOf(part.trim()));
  return entries.every((entry) => entry !== null) ? entries : null;
}

function entryOf(text: string): string | null {
  // a comma in quotes was cut above, so what is left of it is not whole
  return quoted(text) ?? (plainEntry.test(text) ? text : null);
}

/** `"words"`, `'words'` with nothing in them that the quotes would change. */
function quoted(text: string): string | null {
  return /^"[^"\\\t]*"$|^'[^'\t]*'$/.test(text) ? text.slice(1, -1) : null;
}
