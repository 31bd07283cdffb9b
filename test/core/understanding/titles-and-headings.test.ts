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
