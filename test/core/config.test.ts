import { describe, expect, test } from '@jest/globals';
import { defaultConfig, parseConfig } from '../../src/core/config.js';
import { ConfigError } from '../../src/core/config-error.js';

function faultsOf(text: string): readonly string[] {
  try {
    parseConfig(text, 'postmortems.yml');
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
}

test('an empty file is the defaults', () => {
  expect(parseConfig('', 'x')).toEqual(defaultConfig);
  expect(parseConfig('# only a comment\n', 'x')).toEqual(defaultConfig);
});

test('a setting replaces its default and leaves the others', () => {
  expect(parseConfig('since: 2026-01-01\nowners: { Ada: "@ada" }\n', 'x')).toEqual({
    ...defaultConfig,
    since: '2026-01-01',
    owners: { Ada: '@ada' },
  });
});

test('a tag makes nothing but the text behind it', () => {
  expect(parseConfig('label: !!js/function "x"\n', 'x').label).toBe('x');
});

test('every fault is named, with its setting', () => {
  expect(
    faultsOf('since: 2026-02-30\npreset: loose\nlabl: x\nmax-new-issues: -1\n').map((fault) =>
      fault.split(':')[1]?.trim(),
    ),
  ).toEqual(['preset', 'since', 'max-new-issues', 'the file']);
});

test('an area leads to a repository, and to nothing that is none', () => {
  expect(parseConfig('services: { checkout: acme/checkout }\n', 'x').services).toEqual({ checkout: 'acme/checkout' });
  for (const wrong of [
    'checkout',
    'acme/checkout/issues',
    '../..',
    'acme/..',
    '"https://github.com/acme/checkout"',
    '3',
  ]) {
    expect(faultsOf(`services: { checkout: ${wrong} }\n`)).toHaveLength(1);
  }
  const many = Array.from({ length: 31 }, (_, at) => `  a${at}: acme/r${at}\n`).join('');
  expect(faultsOf(`services:\n${many}`)).toEqual([
    'postmortems.yml: services: expected at most 30 different repositories',
  ]);
});

describe('hostile YAML is a fault, not a crash', () => {
  test.each([
    ['brackets', '['.repeat(5000)],
    ['brackets again', '{a: '.repeat(5000)],
    ['indentation', Array.from({ length: 400 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
    ['block markers', '- '.repeat(5000)],
    ['an alias bomb', `a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n`],
    ['a duplicate key', 'label: a\nlabel: b\n'],
    ['a prototype', '__proto__: { polluted: true }\n'],
    ['length', `label: ${'x'.repeat(300_000)}`],
  ])('%s', (_, text) => {
    expect(faultsOf(text)).not.toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
