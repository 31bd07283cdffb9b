import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { readOptions } from '../src/cli-options.js';
import { Desk } from './support/desk.js';

const faultOf = (...argv: string[]): string => {
  try {
    readOptions(argv);
  } catch (error) {
    return (error as Error).message;
  }
  return 'none';
};

describe('Slips on the command line', () => {
  test.each([
    [['validate', '--formt', 'json'], '--formt: there is no such option; did you mean --format?'],
    [['validate', '--formta=json'], '--formta: there is no such option; did you mean --format?'],
    [['validate', '--whatever'], '--whatever: there is no such option; --help lists them all'],
    [['validate', '-x'], '-x: there is no such option; --help lists them all'],
    [['valdiate'], 'found "valdiate"; did you mean validate?'],
    [['parse', '--format', 'jsno'], 'found "jsno"; did you mean json?'],
    [['deploy'], 'found "deploy"'],
  ])('%j', (argv, message) => {
    expect(faultOf(...argv)).toContain(message);
    expect(faultOf(...argv)).not.toContain('undefined');
  });

  test('every unknown option is named at once', () => {
    expect(faultOf('plan', '--lst', '--oot', 'x').split('\n')).toHaveLength(2);
  });

  test('an option without its value, and none wrong', () => {
    expect(faultOf('validate', '--format')).not.toBe('none');
    expect(faultOf('validate', '--format', 'json', '--', '--formt')).toBe('none');
  });
});

test('the version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const desk = new Desk();
  expect(await desk.run('--version')).toBe(0);
  expect(desk.shown).toBe(`${version}\n`);
  desk.remove('.');
});
