/** Several fields on one line: `Date: 2024-02-25 Duration: 2 h Severity: SEV1`, `**Date:** … | **Severity:** …`. */

import type { Field } from './fields.js';
import type { FieldName } from './lexicon/language.js';

/** Further labels are looked for in so many characters; what is longer is prose. */
const maxLine = 400;
/** Longest label of a field, in words. */
const maxWords = 4;

/**
 * The field, and those whose labels stand in its value. `nameOf` tells which words are a label.
 */
export function splitFields(field: Field, nameOf: (label: string) => FieldName | null): Field[] {
  const { value, line } = field;
  const found: Field[] = [];
  let name = field.name;
  let from = 0;
  for (const colon of value.slice(0, maxLine).matchAll(/[:：](?=\s)/g)) {
    const label = labelBefore(value, from, colon.index, nameOf);
    if (label === null) continue;
    found.push({ name, value: trimmed(value.slice(from, label.start)), line });
    name = label.name;
    from = colon.index + 1;
  }
  if (found.length === 0) return [field];
  return [...found, { name, value: trimmed(value.slice(from)), line }];
}

/** The longest label that ends at a colon and begins a word. */
function labelBefore(
  text: string,
  from: number,
  colon: number,
  nameOf: (label: string) => FieldName | null,
): { readonly name: FieldName; readonly start: number } | null {
  const before = text.slice(Math.max(from, colon - 60), colon);
  const words = [...before.matchAll(/[\p{L}\p{M}'’]+/gu)].slice(-maxWords);
  for (const { index } of words) {
    const label = before.slice(index);
    const name = /^[\p{L}\p{M}'’ ]+$/u.test(label) ? nameOf(label) : null;
    if (name !== null && (index === 0 || !/[\p{L}\p{N}]/u.test(before.charAt(index - 1)))) {
      return { name, start: colon - before.length + index };
    }
  }
  return null;
}

/** A value without what parts it from its neighbours. */
function trimmed(value: string): string {
  return value.replace(/^[\s|·•;,/–—-]+|[\s|·•;,/–—-]+$/g, '');
}
