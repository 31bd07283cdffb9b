import { omit } from './omit.js';

type Schema = Record<string, unknown>;

/** OpenAPI 3.0 says `nullable: true` where JSON Schema has a type or an alternative `null`. */
function withNull(schema: Schema): Schema {
  const rest: Schema = omit(schema, 'nullable');
  if (Array.isArray(rest['enum']) && !rest['enum'].includes(null))
    rest['enum'] = [...(rest['enum'] as unknown[]), null];
  if (typeof rest['type'] === 'string') return { ...rest, type: [rest['type'], 'null'] };
  return { anyOf: [rest, { type: 'null' }] };
}

/** Turns every schema in an OpenAPI 3.0 document into JSON Schema; a property may be called `nullable`. */
export function toJsonSchema(node: unknown, namesProperties = false): unknown {
  if (Array.isArray(node)) return node.map((item) => toJsonSchema(item));
  if (node === null || typeof node !== 'object') return node;
  const entries = Object.entries(node).map(([key, value]) => [
    key,
    toJsonSchema(value, key === 'properties' && !namesProperties),
  ]);
  const result = Object.fromEntries(entries) as Schema;
  return !namesProperties && result['nullable'] === true ? withNull(result) : result;
}
