import { expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { defaultConfig } from '../../src/core/config.js';
import { buildReport } from '../../src/core/build-report.js';
import { toContract } from '../../src/core/contract.js';
import { savePlan } from '../../src/core/planning/saved-plan.js';
import { schemaFiles } from '../../src/core/json-schemas.js';
import { halfYear } from './report-fixtures.js';

const folder = 'schema';

/** `UPDATE=1 npm test -- json-schemas` writes them. */
test.each(schemaFiles().map(({ name, text }) => [name, text]))('schema/%s is current', (name, text) => {
  if (process.env['UPDATE'] === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/${name}`, text);
  }
  expect(readFileSync(`${folder}/${name}`, 'utf8')).toBe(text);
});

function validator(name: string) {
  const ajv = new Ajv2020({ strict: true });
  addFormats.default(ajv);
  const text = schemaFiles().find((file) => file.name === name)?.text ?? '';
  return ajv.compile(JSON.parse(text) as object);
}

test('the schemas accept what we write, and not something else', () => {
  const input = halfYear();
  const report = validator('report.schema.json');
  expect(report(buildReport(input)) || report.errors).toBe(true);
  expect(report({ ...buildReport(input), formatVersion: 2 })).toBe(false);
  const contract = validator('postmortems.schema.json');
  expect(contract(toContract(input.readings, input.problems)) || contract.errors).toBe(true);
  expect(contract({ formatVersion: 1, postmortems: [{}], problems: [] })).toBe(false);
});

test('the schema of a saved plan accepts one, and nothing beside it', () => {
  const basis = {
    texts: new Map(),
    standing: [],
    config: defaultConfig,
    issues: [],
    milestones: [],
    referenced: new Map(),
    others: [],
  };
  const trust = { identity: { id: 1, login: 'bot' }, alsoTrusted: [] };
  const plan = savePlan(
    { changes: [], umbrellas: [], held: null, notices: [], elsewhere: [] },
    { ...basis, trust, repository: 'acme/ops', commit: null },
  );
  const schema = validator('saved-plan.schema.json');
  expect(schema(plan) || schema.errors).toBe(true);
  expect(schema({ ...plan, run: 'rm' })).toBe(false);
});

test('the schema of the configuration accepts an empty file, the defaults and no unknown setting', () => {
  const config = validator('config.schema.json');
  expect(config({})).toBe(true);
  expect(config(defaultConfig) || config.errors).toBe(true);
  expect(config({ lable: 'x' })).toBe(false);
});
