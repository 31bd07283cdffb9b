import { describe, expect, test } from '@jest/globals';
import type { SectionName } from '../../../src/core/postmortem.js';
import { aReading, aSection, sections } from '../../support/builders.js';
import { problemsOf, saidBy } from './problems-of.js';

const withSections = (...names: readonly SectionName[]) =>
  aReading({ postmortem: { titleLine: 2, sections: sections(...names), actionItems: [] } });

const severities = (rule: string, reading: Parameters<typeof problemsOf>[1], settings = {}) =>
  problemsOf(rule, reading, settings).map(({ severity, message }) => `${severity}: ${message}`);

describe('missing-section', () => {
  test('a section of the preset that is not there is told at the title', () => {
    const reading = withSections('summary', 'impact', 'timeline', 'resolution', 'action-items');
    expect(saidBy('missing-section', reading)).toEqual([
      '2:1 Expected a root cause or contributing factors, found none.',
    ]);
  });

  test('every missing section is told at once; what is only recommended is a warning', () => {
    expect(severities('missing-section', withSections('lessons-learned'))).toEqual([
      'warning: Expected a resolution, found none.',
      'error: Expected a root cause or contributing factors, found none.',
      'error: Expected a summary, found none.',
      'error: Expected a timeline, found none.',
      'error: Expected action items, found none.',
      'warning: Expected an impact section, found none.',
    ]);
  });

  test.each([
    ['contributing factors count as root cause', 'standard', ['contributing-factors'], 'root cause', true],
    ['a trigger is no root cause', 'standard', ['trigger'], 'root cause', false],
    ['a root cause counts as contributing factors', 'pagerduty', ['root-cause'], 'contributing factors', true],
    ['what went wrong is a lesson learned', 'strict', ['went-wrong'], 'lessons learned', true],
    ['luck is a lesson learned', 'google', ['got-lucky'], 'lessons learned', true],
    ['a summary is no impact', 'strict', ['summary'], 'impact', false],
  ] as const)('%s', (_, preset, names, phrase, fills) => {
    const messages = saidBy('missing-section', withSections(...names), { preset });
    expect(messages.some((message) => message.includes(phrase))).toBe(!fills);
  });

  test('one heading may fill two names', () => {
    const both = { heading: 'Root Cause and Resolution', line: 20 };
    const reading = aReading({
      postmortem: {
        sections: [
          ...sections('summary', 'impact', 'timeline', 'action-items'),
          aSection('root-cause', both),
          aSection('resolution', both),
        ],
      },
    });
    expect(saidBy('missing-section', reading)).toEqual([]);
  });

  test('action items from front matter need no section', () => {
    const reading = aReading({ postmortem: { sections: sections('summary', 'impact', 'timeline', 'root-cause') } });
    expect(saidBy('missing-section', reading)).toEqual(['1:1 Expected a resolution, found none.']);
  });

  test("the team's own list replaces the preset's", () => {
    const own = { sections: { required: ['detection'], recommended: ['detection', 'recurrence'] } };
    expect(severities('missing-section', withSections('summary'), own)).toEqual([
      'error: Expected a detection section, found none.',
      'warning: Expected a recurrence section, found none.',
    ]);
  });

  test('an error by configuration leaves recommended sections warnings; a lighter one holds for both', () => {
    const reading = withSections('summary', 'timeline', 'action-items', 'impact');
    const under = (severity: string) =>
      problemsOf('missing-section', reading, { rules: { 'missing-section': severity } }).map((one) => one.severity);
    expect(under('error').toSorted()).toEqual(['error', 'warning']);
    expect(under('info')).toEqual(['info', 'info']);
  });
});

describe('empty-section', () => {
  const empty = (name: SectionName, fields = {}) => aSection(name, { line: 9, column: 3, empty: true, ...fields });
  const withEmpty = (...list: ReturnType<typeof aSection>[]) => {
    const names = list.map(({ name }) => name);
    const others = aReading().postmortems[0]?.sections.filter(({ name }) => !names.includes(name)) ?? [];
    return aReading({ postmortem: { sections: [...others, ...list], actionItems: [] } });
  };

  test.each([
    ['required', empty('timeline'), 'error'],
    ['recommended', empty('impact'), 'warning'],
    ['neither', empty('lessons-learned'), 'info'],
    ['action items', empty('action-items'), 'error'],
  ] as const)('%s: told at its heading', (_, section, severity) => {
    const found = problemsOf('empty-section', withEmpty(section));
    expect(found).toMatchObject([{ line: 9, column: 3, severity }]);
    expect(found[0]?.message).toBe(`Expected text under "${section.heading}", found nothing or only a placeholder.`);
  });

  test('an empty section is not missing as well, and has no item to miss', () => {
    const reading = withEmpty(empty('action-items'));
    expect([...saidBy('missing-section', reading), ...saidBy('no-action-item', reading)]).toEqual([]);
  });

  test.each([
    ['with text', [aSection('timeline')]],
    ['that is filled in another place', [empty('timeline'), aSection('timeline', { line: 20 })]],
    ['for which another section counts', [empty('root-cause'), aSection('contributing-factors', { line: 20 })]],
    ['without a name', [aSection(null, { empty: true })]],
  ])('nothing about a section %s', (_, list) => {
    expect(saidBy('empty-section', withEmpty(...list))).toEqual([]);
  });

  test('a summary may be made of the sections that follow it at once', () => {
    const followedBy = (name: SectionName) =>
      aReading({ postmortem: { sections: [empty('summary'), aSection(name, { line: 11 })] } });
    expect(saidBy('empty-section', followedBy('duration'))).toEqual([]);
    expect(saidBy('empty-section', followedBy('timeline'))).toHaveLength(1);
  });

  test('a heading of two names is told once, as the heavier', () => {
    const heading = 'Root Cause and Resolution';
    const found = problemsOf(
      'empty-section',
      withEmpty(empty('root-cause', { heading }), empty('resolution', { heading })),
    );
    expect(found).toMatchObject([{ line: 9, severity: 'error' }]);
  });
});

describe('placeholder-left', () => {
  const placeholder = { line: 10, column: 5, text: 'TBD' };

  test('told where it stands', () => {
    expect(saidBy('placeholder-left', aReading({ facts: { placeholders: [placeholder] } }))).toEqual([
      '10:5 Expected words about this incident, found the placeholder "TBD".',
    ]);
  });

  test('not in a section that is told to be empty', () => {
    const section = aSection('impact', { line: 9, endLine: 11, empty: true });
    const reading = aReading({ postmortem: { sections: [section] }, facts: { placeholders: [placeholder] } });
    expect(saidBy('placeholder-left', reading)).toEqual([]);
  });
});

describe('placeholder-left speaks only where it is certain', () => {
  const said = (text: string) =>
    saidBy('placeholder-left', aReading({ facts: { placeholders: [{ line: 10, column: 1, text }] } })).length;

  test.each([
    'TBD',
    'tbd.',
    'To be determined',
    'YYYY-MM-DD',
    '<name>',
    '{{owner}}',
    '[Your name]',
    'Lorem ipsum dolor',
  ])('a placeholder: %s', (text) => {
    expect(said(text)).toBe(1);
  });

  test.each([
    ['a state', 'TODO'],
    ['a link by reference', '[config repair script].'],
    ['an address', '<https://example.com/issues/1>'],
    ['a line of a log', '{"component":"hook","level":"fatal"}'],
    ['a question that is answered below', 'Why was the alert not seen?'],
  ])('%s is none: %s', (_, text) => {
    expect(said(text)).toBe(0);
  });
});
