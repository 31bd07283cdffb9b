import { describe, expect, test } from '@jest/globals';
import { readYaml } from '../../src/core/yaml.js';

/** Texts that a schema behind the reader would not refuse for another reason. */
describe('YAML that is refused as such', () => {
  test.each([
    ['one alias', 'a: &a 1\nb: *a\n', /alias/i],
    ['brackets that close', `a: ${'['.repeat(65)}${']'.repeat(65)}\n`, /nested deeper than 64/],
    ['indentation', Array.from({ length: 131 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'), /nested deeper than 64/],
    ['a key twice', 'a: 1\na: 2\n', /unique/i],
    ['length', `a: ${'x'.repeat(262_144)}`, /longer than/],
  ])('%s', (_, text, reason) => {
    const result = readYaml(text);
    expect('faults' in result ? result.faults.join() : 'read').toMatch(reason);
  });

  test('no key is merged, and what is sane is read', () => {
    expect(readYaml('<<: { a: 1 }\nb: 2\n')).toEqual({ value: { '<<': { a: 1 }, b: 2 } });
    expect(readYaml(`a: ${'['.repeat(60)}${']'.repeat(60)}\n`)).toHaveProperty('value');
  });
});
