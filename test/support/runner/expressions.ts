import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

/** The values that expressions see, by the name of the context. */
export type Contexts = Record<string, unknown>;
export type JobStatus = 'success' | 'failure' | 'cancelled';

/** Any JSON value as GitHub's expressions hold it; all JSON is read by the library's own reviver. */
const toData = (value: unknown) => JSON.parse(JSON.stringify(value ?? null), data.reviver) as data.ExpressionData;

const statusFunctions = (status: JobStatus) =>
  Object.entries({
    success: status === 'success',
    failure: status === 'failure',
    cancelled: status === 'cancelled',
    always: true,
  }).map(([name, value]) => ({ name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(value) }));

/** Evaluates what stands between `${{` and `}}`. */
export function evaluate(expression: string, contexts: Contexts, status: JobStatus = 'success'): data.ExpressionData {
  const functions = statusFunctions(status);
  const tree = new Parser(new Lexer(expression).lex().tokens, Object.keys(contexts), functions).parse();
  const values = toData(contexts) as data.Dictionary;
  return new Evaluator(tree, values, new Map(functions.map((item) => [item.name, item]))).evaluate();
}

/** Text in which every `${{ … }}` is replaced by its value. */
export const interpolate = (text: string, contexts: Contexts): string =>
  text.replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) => evaluate(expression, contexts).coerceString());

/** Whether a step with this `if` runs; without a status function `success()` is meant. */
export function applies(condition: string | undefined, contexts: Contexts, status: JobStatus): boolean {
  const bare = (condition ?? 'success()').replace(/^\s*\$\{\{(.*)\}\}\s*$/s, '$1');
  const full = /\b(success|failure|always|cancelled)\s*\(/.test(bare) ? bare : `success() && (${bare})`;
  const value = evaluate(full, contexts, status);
  return !['', 'false', '0'].includes(value.coerceString());
}
