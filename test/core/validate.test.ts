import { describe, expect, test } from '@jest/globals';
import { defaultConfig } from '../../src/core/config.js';
import { compareProblems } from '../../src/core/problem.js';
import { rules, unknownRules } from '../../src/core/rules/index.js';
import { readingRules } from '../../src/core/rules/reading-rules.js';
import { validate, validateAll } from '../../src/core/validate.js';
import { anItem, aProblem, aReading, sections } from '../support/builders.js';
import { settingsOf } from './rules/problems-of.js';

/** Wrong in four ways, two of them at one line. */
const messy = (facts: Parameters<typeof aReading>[0] = {}) =>
  aReading({
    problems: [aProblem({ rule: 'time-without-zone', severity: 'warning', line: 4, message: 'As read.' })],
    postmortem: {
      sections: sections('summary', 'impact', 'timeline', 'resolution', 'action-items'),
      actionItems: [anItem({ line: 30, text: 'Improve monitoring', due: '2023-01-01' })],
    },
    ...facts,
  });

const ids = (...args: Parameters<typeof validate>) => validate(...args).map(({ rule, line }) => `${line} ${rule}`);

describe('validate', () => {
  test('nothing about a complete postmortem', () => {
    expect(validate(aReading(), defaultConfig)).toEqual([]);
  });

  test('every problem at once, those of reading among them, in order', () => {
    expect(ids(messy(), defaultConfig)).toEqual([
      '1 missing-section',
      '4 time-without-zone',
      '30 due-before-incident',
      '30 vague-item',
    ]);
  });

  test('a problem carries path, rule and default severity', () => {
    expect(validate(messy(), defaultConfig)[0]).toEqual({
      rule: 'missing-section',
      severity: 'error',
      path: 'postmortems/2024-02-25-web.md',
      line: 1,
      column: 1,
      message: 'Expected a root cause or contributing factors, found none.',
      help: 'Add a heading "Root cause", and under it why the system could fail in this way.',
    });
  });

  test('the configuration changes severities and switches rules off, those of reading too', () => {
    const config = settingsOf({
      rules: { 'missing-section': 'info', 'vague-item': 'off', 'time-without-zone': 'error' },
    });
    expect(validate(messy(), config).map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'info missing-section',
      'error time-without-zone',
      'warning due-before-incident',
    ]);
  });

  test('rules switched off in the file do not speak about it', () => {
    const facts = { disabledRules: ['missing-section', 'time-without-zone'] };
    expect(ids(messy({ facts }), defaultConfig)).toEqual(['30 due-before-incident', '30 vague-item']);
  });

  test.each([
    ['one rule', { line: 30, rules: ['vague-item'] }, ['30 due-before-incident']],
    ['all rules', { line: 30, rules: [] }, []],
    ['another line', { line: 31, rules: [] }, ['30 due-before-incident', '30 vague-item']],
  ])('switched off for a line: %s', (_, off, left) => {
    const found = ids(messy({ facts: { disabledLines: [off] } }), defaultConfig);
    expect(found.filter((one) => one.startsWith('30'))).toEqual(left);
  });

  test('a file that is no postmortem has that one problem', () => {
    expect(ids(messy({ facts: { notAPostmortem: 'template' } }), defaultConfig)).toEqual(['1 not-a-postmortem']);
  });

  test('what makes a file unreadable is all there is, and cannot be switched off or made light of', () => {
    const frozen = aProblem({ rule: 'bad-front-matter', severity: 'error' });
    const reading = messy({
      problems: [frozen],
      unreadable: true,
      facts: { disabledRules: ['bad-front-matter'] },
    });
    expect(validate(reading, settingsOf({ rules: { 'bad-front-matter': 'off' } }))).toEqual([frozen]);
  });
});

test('validateAll gives the problems of all files in the one order', () => {
  const readings = ['b.md', 'a.md'].map((path) =>
    messy({ path, problems: [], postmortem: { id: path, sections: [] } }),
  );
  const found = validateAll(readings, defaultConfig);
  expect(found).toEqual([...found].sort(compareProblems));
  expect(found).toEqual(validateAll([...readings].reverse(), defaultConfig));
  expect(new Set(found.map(({ path }) => path))).toEqual(new Set(['a.md', 'b.md']));
});

describe('the list of rules', () => {
  const all = [...rules, ...readingRules];

  test('ids are unique and kebab-case, summaries are one sentence or more', () => {
    const names = all.map(({ id }) => id);
    expect(new Set(names).size).toBe(names.length);
    for (const { id, summary } of all) {
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(summary).toMatch(/^[A-Z][^\n|]*\.$/);
    }
  });

  test('only what makes a postmortem incomplete, or its issues ambiguous, is an error by default', () => {
    expect(rules.filter(({ severity }) => severity === 'error').map(({ id }) => id)).toEqual([
      'missing-section',
      'empty-section',
      'duplicate-item-id',
      'duplicate-postmortem-id',
    ]);
  });

  test('unknown rules of a configuration are named', () => {
    const config = settingsOf({
      rules: { 'missing-section': 'off', 'missing-sections': 'off', 'time-without-zone': 'info', toString: 'off' },
    });
    expect(unknownRules(config)).toEqual(['missing-sections', 'toString']);
    expect(unknownRules(settingsOf({ rules: { 'bad-front-matter': 'off' } }))).toEqual(['bad-front-matter']);
  });
});
