import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { problemsSarif } from '../../../src/core/rendering/problems-sarif.js';
import { rules } from '../../../src/core/rules/index.js';
import { aProblem } from '../../support/builders.js';

const text = { type: 'object', required: ['text'], properties: { text: { type: 'string', minLength: 1 } } };
const level = { enum: ['none', 'note', 'warning', 'error'] };
const closed = (required: readonly string[], properties: object) => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties,
});

/** What SARIF 2.1.0 demands of the parts that we write. */
const sarifSchema = closed(['version', 'runs'], {
  $schema: { type: 'string' },
  version: { const: '2.1.0' },
  runs: {
    type: 'array',
    items: closed(['tool'], {
      tool: closed(['driver'], {
        driver: closed(['name'], {
          name: { type: 'string' },
          version: { type: 'string' },
          rules: {
            type: 'array',
            uniqueItems: true,
            items: closed(['id'], {
              id: { type: 'string' },
              shortDescription: text,
              help: text,
              defaultConfiguration: closed([], { level }),
            }),
          },
        }),
      }),
      columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
      originalUriBaseIds: { type: 'object', additionalProperties: closed([], { description: text }) },
      results: {
        type: 'array',
        items: closed(['message'], {
          ruleId: { type: 'string' },
          ruleIndex: { type: 'integer', minimum: 0 },
          level,
          message: text,
          locations: {
            type: 'array',
            items: closed([], {
              physicalLocation: closed([], {
                artifactLocation: closed([], {
                  uri: { type: 'string', pattern: "^[A-Za-z0-9._~!*'()%/-]+$" },
                  uriBaseId: { type: 'string' },
                }),
                region: closed([], {
                  startLine: { type: 'integer', minimum: 1 },
                  startColumn: { type: 'integer', minimum: 1 },
                }),
              }),
            }),
          },
        }),
      },
    }),
  },
});

interface Log {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex?: number;
        readonly level: string;
        readonly locations: readonly [
          { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } },
        ];
      }[];
    },
  ];
}

const runOf = (...problems: Parameters<typeof problemsSarif>[0]) =>
  (JSON.parse(problemsSarif(problems, '1.2.3')) as Log).runs[0];
const uriOf = (path: string) =>
  runOf(aProblem({ path })).results[0]?.locations[0].physicalLocation.artifactLocation.uri;

describe('problemsSarif', () => {
  test('is what SARIF 2.1.0 demands', () => {
    const validate = new Ajv({ strict: false }).compile(sarifSchema);
    const problems = [aProblem(), aProblem({ severity: 'info', rule: 'of-a-later-version', path: 'ü/#1 ?.md' })];
    validate(JSON.parse(problemsSarif(problems, '1.2.3')));
    expect(validate.errors).toBeNull();
  });

  test('every rule is described, and a result points to its own', () => {
    const { tool, results } = runOf(aProblem({ rule: 'vague-item', severity: 'warning' }));
    const [result] = results;
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(expect.arrayContaining(rules.map(({ id }) => id)));
    expect(result).toMatchObject({ ruleId: 'vague-item', level: 'warning' });
    expect(tool.driver.rules[result?.ruleIndex ?? -1]?.id).toBe('vague-item');
  });

  test.each([
    ['postmortems/2024 web.md', 'postmortems/2024%20web.md'],
    ['./a/b#1?.md', 'a/b%231%3F.md'],
    ['ü/%41.md', '%C3%BC/%2541.md'],
    ['a/\uD800.md', 'a/%EF%BF%BD.md'],
  ])('%j is written as %s', (path, uri) => {
    expect(uriOf(path)).toBe(uri);
  });

  test('the order does not depend on the order of discovery', () => {
    const problems = [aProblem({ path: 'b.md' }), aProblem({ path: 'a.md', line: 2 }), aProblem({ path: 'a.md' })];
    expect(problemsSarif(problems, '1')).toBe(problemsSarif([...problems].reverse(), '1'));
  });
});
