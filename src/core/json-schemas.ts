/** The JSON Schemas that ship in `schema/`: for editors, and for those who read our output. */

import { z } from 'zod';
import { adoptionSchema } from './adoption/adoption-json.js';
import { configSchema } from './config.js';
import { contractSchema } from './contract.js';
import { outcomeLineSchema } from './outcome-line.js';
import { appliedJsonSchema, planJsonSchema } from './planning/plan-json.js';
import { savedPlanSchema } from './planning/saved-plan.js';
import { reportSchema } from './report.js';

export interface SchemaFile {
  /** Name inside `schema/`. */
  readonly name: string;
  readonly text: string;
}

export function schemaFiles(): SchemaFile[] {
  return [
    file('config', '.github/postmortems.yml', z.toJSONSchema(configSchema, { io: 'input' })),
    file('postmortems', 'Output of parse and validate', z.toJSONSchema(contractSchema)),
    file('plan', 'Output of plan', z.toJSONSchema(planJsonSchema)),
    file('saved-plan', 'File of plan --out', z.toJSONSchema(savedPlanSchema)),
    file('outcome', 'Line of an outcome file', z.toJSONSchema(outcomeLineSchema)),
    file('adoption', 'Proposals of adopt', z.toJSONSchema(adoptionSchema)),
    file('applied', 'Output of apply', z.toJSONSchema(appliedJsonSchema)),
    file('report', 'report.json', z.toJSONSchema(reportSchema)),
  ];
}

function file(name: string, title: string, schema: object): SchemaFile {
  return { name: `${name}.schema.json`, text: `${JSON.stringify({ title, ...schema }, null, 2)}\n` };
}
