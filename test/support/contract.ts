import { readFileSync } from 'node:fs';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormatsModule from 'ajv-formats';
import { toJsonSchema } from './openapi-schema.js';

interface Operation {
  operationId: string;
  parameters?: Node[];
  requestBody?: Node;
  responses: Record<string, Node>;
}
/** A piece of the description; what it holds depends on where it is. */
type Node = { [key: string]: unknown; $ref?: string };
interface Route {
  path: string;
  pattern: RegExp;
  literals: number;
}

const description = new URL('../fixtures/openapi/github.json', import.meta.url);
const json = 'application~1json';
const escapePointer = (text: string) => text.replaceAll('~', '~0').replaceAll('/', '~1');
const unescapePointer = (text: string) => text.replaceAll('~1', '/').replaceAll('~0', '~');

// The package is CommonJS with a default export: what `import` gives differs between Node and jest.
const addFormats = ('default' in addFormatsModule ? addFormatsModule.default : addFormatsModule) as unknown as (
  ajv: Ajv,
) => void;

/** Path parameters that may hold slashes; all others end at the next one. */
const routeOf = (path: string): Route => {
  const source = path
    .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
    .replace(/\{(path|ref|basehead|branch)\}/g, '.+?')
    .replace(/\{[\w-]+\}/g, '[^/]+');
  const literals = path.split('/').filter((segment) => !segment.startsWith('{')).length;
  return { path, pattern: new RegExp(`^${source}$`), literals };
};

/** Says what is wrong with requests and answers according to GitHub's own API description. */
export class Contract {
  private readonly root = toJsonSchema(JSON.parse(readFileSync(description, 'utf8'))) as Node;
  private readonly paths = this.root['paths'] as Record<string, Record<string, Operation> & { parameters?: Node[] }>;
  private readonly routes = Object.keys(this.paths)
    .map(routeOf)
    .sort((a, b) => b.literals - a.literals);
  private readonly ajv = new Ajv({ strict: false, allErrors: true, inlineRefs: false });
  private readonly validators = new Map<string, ValidateFunction>();

  constructor() {
    addFormats(this.ajv);
    // GitHub's own name for `owner/name`.
    this.ajv.addFormat('repo.nwo', /^[\w.-]+\/[\w.-]+$/);
    this.ajv.addSchema({ ...this.root, $id: 'github' });
  }

  /** Problems of a request; an operation that is not in the extract is one. */
  request(method: string, url: string, body: unknown): string[] {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const found = this.find(method, pathname);
    if (!found) return [`no such operation: ${method} ${pathname}`];
    return [
      ...this.queryProblems(found.parameters, searchParams),
      ...this.bodyProblems(found.pointer, found.operation, body),
    ];
  }

  /** Problems of an answer. Statuses that the description leaves out are not judged. */
  answer(method: string, url: string, status: number, body: unknown): string[] {
    const found = this.find(method, new URL(url, 'http://localhost').pathname);
    const response = found?.operation.responses[String(status)];
    if (!found || !response) return [];
    const content = this.resolve(response)['content'] as Record<string, unknown> | undefined;
    const type = Object.keys(content ?? {}).find((name) => name.includes('json'));
    if (type === undefined) return body === undefined ? [] : ['this answer has no body'];
    const base = response.$ref?.slice(2) ?? `${found.pointer}/responses/${status}`;
    return this.problems(`${base}/content/${escapePointer(type)}/schema`, body);
  }

  private find(method: string, pathname: string) {
    const key = method.toLowerCase();
    for (const { path, pattern } of this.routes) {
      const item = this.paths[path];
      const operation = item?.[key];
      if (!item || !operation || !pattern.test(pathname)) continue;
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((node) =>
        this.resolve(node),
      );
      return { operation, parameters, pointer: `paths/${escapePointer(path)}/${key}` };
    }
    return undefined;
  }

  private queryProblems(parameters: Node[], query: URLSearchParams): string[] {
    const known = new Map(parameters.filter((p) => p['in'] === 'query').map((p) => [String(p['name']), p]));
    const missing = [...known].filter(([name, p]) => p['required'] === true && !query.has(name));
    return [
      ...missing.map(([name]) => `missing query parameter ${name}`),
      ...[...query].flatMap(([name, value]) => this.parameterProblems(known.get(name), name, value)),
    ];
  }

  private parameterProblems(parameter: Node | undefined, name: string, value: string): string[] {
    if (!parameter) return [`unknown query parameter ${name}`];
    if (name === 'per_page' && Number(value) > 100) return [`query per_page: ${value} is more than 100`];
    const schema = this.resolve(parameter['schema'] as Node);
    const numeric = schema['type'] === 'integer' || schema['type'] === 'number';
    const typed = numeric && value !== '' ? Number(value) : schema['type'] === 'boolean' ? value === 'true' : value;
    const validate = this.ajv.compile(schema);
    return validate(typed) ? [] : [`query ${name}: ${this.ajv.errorsText(validate.errors)}`];
  }

  private bodyProblems(pointer: string, operation: Operation, body: unknown): string[] {
    const declared = operation.requestBody && this.resolve(operation.requestBody);
    const schema = (declared?.['content'] as Record<string, { schema: Node }> | undefined)?.['application/json'];
    if (!schema) return body === undefined ? [] : ['this operation takes no body'];
    if (body === undefined) return declared?.['required'] === true ? ['a body is required'] : [];
    const base = operation.requestBody?.$ref?.slice(2) ?? `${pointer}/requestBody`;
    return [...this.problems(`${base}/content/${json}/schema`, body), ...this.unknownProperties(schema.schema, body)];
  }

  /** GitHub ignores properties it does not know, so a typing error there goes unnoticed. */
  private unknownProperties(schema: Node, body: unknown): string[] {
    if (typeof body !== 'object' || body === null || Array.isArray(body)) return [];
    const known = this.propertyNames(schema);
    if (known.size === 0) return [];
    return Object.keys(body)
      .filter((key) => !known.has(key))
      .map((key) => `body: unknown property ${key}`);
  }

  private propertyNames(schema: Node): Set<string> {
    const resolved = this.resolve(schema);
    const parts = ['oneOf', 'anyOf', 'allOf'].flatMap((key) => (resolved[key] ?? []) as Node[]);
    const own = Object.keys(resolved['properties'] ?? {});
    return new Set([...own, ...parts.flatMap((part) => [...this.propertyNames(part)])]);
  }

  private problems(pointer: string, value: unknown): string[] {
    let validate = this.validators.get(pointer);
    if (!validate) {
      validate = this.ajv.compile({ $ref: `github#/${pointer}` });
      this.validators.set(pointer, validate);
    }
    const describe = (error: ErrorObject) =>
      `body${error.instancePath} ${error.message ?? 'is invalid'} ${JSON.stringify(error.params)}`;
    return validate(value) ? [] : (validate.errors ?? []).map(describe);
  }

  private resolve(node: Node): Node {
    if (node.$ref === undefined) return node;
    const steps = node.$ref.slice(2).split('/').map(unescapePointer);
    return this.resolve(steps.reduce((at, step) => at[step] as Node, this.root));
  }
}
