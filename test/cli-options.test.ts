import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { commands, flags } from '../src/cli-flags.js';
import { helpText } from '../src/cli-help.js';
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

  test.each([
    [['plan', '--list'], '--list: plan does not have it; only parse has it'],
    [['parse', '--local', 'x'], '--local: parse does not have it; plan, apply, report, write-back and adopt have it'],
    [['parse', '--fail-on', 'never'], '--fail-on: parse does not have it; validate and plan have it'],
    [['plan', '--plan', 'x'], '--plan: plan does not have it; only apply has it'],
    [['init', '--format', 'json'], '--format: init does not have it'],
    [['plan', '--format', 'sarif'], '--format sarif: only validate has it'],
  ])('an option of other commands is not silently without effect: %j', (argv, message) => {
    expect(faultOf(...argv)).toContain(message);
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

describe('Help', () => {
  const all = helpText();

  test('fits one screen, and has every command and option', () => {
    expect(all.split('\n').length).toBeLessThanOrEqual(40);
    expect(Math.max(...all.split('\n').map((line) => line.length))).toBeLessThanOrEqual(132);
    for (const command of commands) expect(all).toMatch(new RegExp(`^  ${command} `, 'm'));
    for (const name of Object.keys(flags).filter((each) => each !== 'color')) expect(all).toContain(`--${name} `);
  });

  test.each(commands)('%s: what it takes, and nothing else', async (command) => {
    const own = helpText(command);
    const shown = [...own.matchAll(/^ {2}--([a-z-]+)/gm)].map(([, name]) => name);
    const having = Object.entries(flags).filter(([, flag]) => (flag.commands as readonly string[]).includes(command));
    const quiet = ['color', 'version', 'help'];
    expect(shown).toEqual(having.map(([name]) => name).filter((name) => !quiet.includes(name)));
    expect(own).not.toMatch(/undefined|\[object/);
    for (const argv of [
      [command, '--help'],
      ['help', command],
      [command, '-h', '--format', 'text'],
    ]) {
      const desk = new Desk();
      expect(await desk.run(...argv)).toBe(0);
      expect(desk.shown).toBe(own);
      desk.remove('.');
    }
  });
});
