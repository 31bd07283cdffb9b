import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parse } from 'yaml';
import { interpolate, type Contexts } from './expressions.js';

export interface WorkflowStep {
  id?: string;
  name?: string;
  if?: string | boolean;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, unknown>;
  'continue-on-error'?: unknown;
}
export interface WorkflowJob {
  if?: string | boolean;
  permissions?: Record<string, string>;
  env?: Record<string, unknown>;
  steps: WorkflowStep[];
}
export interface Workflow {
  on: unknown;
  permissions?: Record<string, string>;
  env?: Record<string, unknown>;
  jobs: Record<string, WorkflowJob>;
}

/** Reads a workflow; GitHub's own parser says whether it is one. */
export function readWorkflow(path: string): Workflow {
  const content = readFileSync(path, 'utf8');
  const { context } = parseWorkflow({ name: basename(path), content }, new NoOperationTraceWriter());
  const errors = context.errors.getErrors().map(({ message }) => message);
  if (errors.length > 0) throw new Error(`${path} is no workflow: ${errors.join('; ')}`);
  return parse(content) as Workflow;
}

/** Values become text, as everything in `with` and `env` does. */
export const toText = (values: Record<string, unknown> | undefined, contexts: Contexts): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values ?? {}).map(([name, value]) => [
      name,
      typeof value === 'string' ? interpolate(value, contexts) : value === null ? '' : JSON.stringify(value),
    ]),
  );
