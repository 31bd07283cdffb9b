/** YAML that is not worth a crash: read with the core schema, no aliases, no merge keys, and only up to a sane depth. */

import { parseDocument } from 'yaml';

/** More than any configuration or workflow has. yaml 2.9.1 can end a process of Node 20 on a thousand open brackets. */
const maxDepth = 64;
const maxLength = 262_144;

export type YamlResult = { readonly value: unknown } | { readonly faults: readonly string[] };

/** @returns the value, null for an empty text, or every fault in words without the text itself */
export function readYaml(text: string): YamlResult {
  if (text.length > maxLength) return { faults: [`longer than ${maxLength} characters`] };
  if (deepest(text) > maxDepth) return { faults: [`nested deeper than ${maxDepth} levels`] };
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: true, merge: false, schema: 'core' });
  if (document.errors.length > 0) return { faults: document.errors.map(({ message }) => message) };
  try {
    return { value: document.toJS({ maxAliasCount: 0 }) as unknown };
  } catch (error) {
    return { faults: [error instanceof Error ? error.message : String(error)] };
  }
}

/** Most brackets open at once, or most indentation in steps of one blank: an upper bound of the nesting. */
function deepest(text: string): number {
  let brackets = 0;
  let most = 0;
  for (const char of text) {
    if (char === '[' || char === '{') brackets += 1;
    else if (char === ']' || char === '}') brackets -= 1;
    most = Math.max(most, brackets);
  }
  const indents = (text.match(/^[ \t\-?:]+/gm) ?? []).map((indent) => indent.length / 2);
  return indents.reduce((a, b) => Math.max(a, b), most);
}
