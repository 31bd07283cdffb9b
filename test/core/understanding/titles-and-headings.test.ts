import { describe, expect, test } from '@jest/globals';
import { parse } from '../../../src/core/parse.js';

const read = (lines: readonly string[]) => {
  const [report] = parse('report.md', lines.join('\n')).postmortems;
  return { title: report?.title ?? null, names: report?.sections.map((section) => section.name) ?? [] };
};

describe('a first and only H1 that opens with the words of a section and goes on is the title', () => {
  test.each([
    '# Resolution of the relay outage',
    '# Impact of the July outage',
    '# Résolution de la panne du relais',
    '# Impacto de la caída del relé',
  ])('%s', (title) => {
    const { title: found, names } = read([title, '', '## Summary', 'It broke.', '', '## Impact', 'All.']);
    expect(found).toBe(title.slice(2));
    expect(names).toEqual(['summary', 'impact']);
  });

  test.each([
    ['its level has more', ['# Resolution of the relay outage', 'Rolled back.', '', '# Impact', 'All.']],
    ['nothing goes on', ['# Resolution', 'Rolled back.', '', '## Impact', 'All.']],
    ['it is no first heading', ['## Impact', 'All.', '', '# Resolution of the relay outage', 'Rolled back.']],
  ])('opposite: %s', (_, lines) => {
    expect(read(lines).names).toContain('resolution');
  });
});

describe('the only H1 above all sections is the title, though it names some among other words', () => {
  const under = ['', '## Summary', 'It broke.', '', '## Impact', 'All.'];

  test.each(['# Relay codec drift - Root cause & fix', '# Horror timeline', '# The relay and its recovery'])(
    '%s',
    (title) => {
      expect(read([title, ...under])).toEqual({ title: title.slice(2), names: ['summary', 'impact'] });
    },
  );

  test('opposite: nothing but names', () => {
    expect(read(['# Root cause & fix', ...under]).names).toEqual(['root-cause', 'resolution', 'summary', 'impact']);
    expect(read(['# Issue symmary', ...under]).names).toEqual(['summary', 'summary', 'impact']);
  });

  test('opposite: another of its level', () => {
    expect(read(['# Horror timeline', 'Ten past one.', '', '# Impact', 'All.']).names).toEqual(['timeline', 'impact']);
  });
});

describe('a label over all that names the report, where the section of its name stands below', () => {
  test.each(['# RCA: relay codec drift', '# Root cause analysis (RCA): relay codec drift'])('%s', (title) => {
    const lines = [title, '', '## Summary', 'It broke.', '', '## Root cause statement', 'A bad codec.'];
    expect(read(lines)).toEqual({ title: title.slice(2), names: ['summary', 'root-cause'] });
  });

  test('opposite: no other section has the name', () => {
    const lines = ['# Root cause: the codec was bad', '', '## Summary', 'It broke.', '', '## Impact', 'All.'];
    expect(read(lines).names).toEqual(['root-cause', 'summary', 'impact']);
  });
});

describe('words for actions over a whole report are its title', () => {
  const list = ['- Trim the logs', ''];
  const cause = ['## Root cause', '- A bad codec', ''];

  test.each(['# Task list', '# タスクリスト'])('%s', (title) => {
    const text = [title, '', ...list, ...cause, '## Preventive measures', '- A second desk'];
    const [report] = parse('report.md', text.join('\n')).postmortems;
    expect(report?.title).toBe(title.slice(2));
    expect(report?.actionItems.map((item) => item.text)).toEqual(['A second desk']);
  });

  test('words of scripts without blanks are no slug', () => {
    expect(read(['# 中継停止報告', '', '## 第1部: 中継 局', '', '## 影響', '全局']).title).toBe('中継停止報告');
  });

  test.each([
    ['no other list of actions', [...list, ...cause]],
    ['no other section', [...list, '## Preventive measures', '- A second desk']],
  ])('opposite: %s', (_, lines) => {
    expect(read(['# Task list', '', ...lines]).names[0]).toBe('action-items');
  });
});

describe('what is no title', () => {
  const rest = ['', 'Two hours.', '', 'The relay was in disruption', '', 'Impact:', 'All relays.'];

  test.each([
    ['?', 'The relay was in disruption'],
    ['***', 'The relay was in disruption'],
    ['https://relay.example/outage/7', 'The relay was in disruption'],
    // a label of a section, whatever it goes on with
    ['Duration of the long relay disruption:', 'The relay was in disruption'],
    // opposites
    ['Relay disruption:', 'Relay disruption'],
    ['Relay', 'The relay was in disruption'],
    ['Relay outage, told by https://relay.example', 'Relay outage, told by https://relay.example'],
  ])('%s', (first, title) => {
    expect(read([first, ...rest]).title).toBe(title);
  });
});

describe('a first heading of the genre alone is the title where no other names the incident', () => {
  const after = (level: string, next: string): string[] => ['', `${level} ${next}`, 'Words.', '', '## Impact', 'All.'];

  test.each([
    ['### Postmortem', after('###', 'Path of debugging'), 'Postmortem'],
    ['###Posmortem', after('###', 'Path of debugging'), 'Posmortem'],
    ['# Post-mortem', after('##', 'Path of debugging'), 'Post-mortem'],
    // opposites: a name of a folder, and a heading that names the incident
    ['# relay-mortem', after('##', 'Path of debugging'), 'Path of debugging'],
    ['# Postmortem', after('##', 'Outage of the relay'), 'Outage of the relay'],
    ['# Postmortems', after('##', 'Path of debugging'), 'Path of debugging'],
  ])('%s', (first, rest, title) => {
    expect(read([first, ...rest]).title).toBe(title);
  });
});

describe('words for sections', () => {
  test.each([
    ['Analysis of causes', ['root-cause']],
    ['Triggered by', ['trigger']],
    ['Cause and its resolution', ['root-cause', 'resolution']],
    ['Supporting documentation', ['supporting-information']],
    ['Qué funcionó', ['went-well']],
    ['Timeframe of the outage', ['duration']],
    ['Duration of the interruption', ['duration']],
    ['Solution appliquée', ['resolution']],
    ['🧨 Leadup', ['trigger']],
    ['What are we going to do about it?', ['action-items']],
    ['What will we do differently?', ['action-items']],
    ['How can we prevent this from happening again?', ['action-items']],
    ['What happens now?', ['action-items']],
    ['¿Qué vamos a hacer al respecto?', ['action-items']],
    ['O que vamos fazer a respeito?', ['action-items']],
    ["Qu'allons-nous faire ?", ['action-items']],
    ['Was werden wir dagegen tun?', ['action-items']],
    ['Cosa faremo di diverso?', ['action-items']],
    // opposites
    ['Date de résolution', [null]],
    ['What were we going to say?', [null]],
    ['What happened?', ['summary']],
  ])('%s', (heading, names) => {
    expect(read(['# Relay outage', '', `## ${heading}`, 'Words.', '']).names).toEqual(names);
  });
});

describe('italics as a heading', () => {
  test.each([
    ['*Brief account of the relay, customer impact, and how it was resolved.*', []],
    ['*Short words on cause, trigger, and impact*', []],
    ['*Impact*', ['impact']],
    ['**Impact**', ['impact']],
  ])('%s', (line, names) => {
    expect(read(['# Relay outage', '', line, '', 'All relays.', '']).names).toEqual(names);
  });
});

describe('a picture before bare words', () => {
  const items = (lines: readonly string[]): string[] =>
    parse('report.md', ['Relay outage', '', 'Impact: all relays', '', ...lines].join('\n')).postmortems.flatMap(
      ({ actionItems }) => actionItems.map(({ text }) => text),
    );

  test.each([
    ['over a list of another make', ['✔️ Tasks', '- Watch the relay', '- Test the relay']],
    ['over numbers', ['✅ Action items', '', '1. Watch the relay', '2. Test the relay']],
    ['that is no bullet', ['🔧 Tasks', '- Watch the relay', '- Test the relay']],
  ])('%s is an ornament', (_, lines) => {
    expect(read(['Relay outage', '', ...lines]).names).toEqual(['action-items']);
    expect(items(lines)).toEqual(['Watch the relay', 'Test the relay']);
  });

  test('opposite: among bullets of its own make it is one of them', () => {
    const { names } = read([
      '# Relay outage',
      '## What we looked at',
      '✔️ Tasks',
      '✔️ Queues',
      '✔️ Links of the relay',
    ]);
    expect(names).toEqual([null]);
  });
});

describe('a label with a remark in brackets', () => {
  test.each([
    [
      'Timeline (one line for each entry, in the form: time - what happened then, in the zone of the relay):',
      'timeline',
    ],
    ['Impact (all relays: both halls):', 'impact'],
  ])('%s', (line, name) => {
    expect(read(['Relay outage', '', line, '- 10:00 Alarm', '']).names).toEqual([name]);
  });

  test('opposite: a bracket that is never closed, and a sentence', () => {
    expect(read(['# Relay outage', '', 'Timeline (one line for: each', '- 10:00 Alarm']).names).toEqual([]);
    expect(read(['# Relay outage', '', 'The timeline (ours) of the relay: it broke.', '']).names).toEqual([]);
  });
});
