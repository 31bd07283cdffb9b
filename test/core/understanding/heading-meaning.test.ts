import { describe, expect, test } from '@jest/globals';
import { meaningsOf } from '../../../src/core/understanding/heading-meaning.js';

const vocabulary = { aliases: new Map() };
const names = (text: string, strong = true): (string | null)[] =>
  meaningsOf(text, strong, vocabulary).map(({ name, kind }) => name ?? kind);

describe('a heading under marks', () => {
  test.each([
    ['Summary', ['summary']],
    ['1. Summary', ['summary']],
    ['14 - Action Items', ['action-items']],
    ['🎯 Overview', ['summary']],
    ['Sumary', ['summary']],
    ['Root Cause and Resolution', ['root-cause', 'resolution']],
    ['Root cause & mitigation', ['root-cause', 'resolution']],
    ['Severity & Impact', ['impact']],
    ['Corrective and Preventative Measures must contain', ['action-items']],
    ['Timeline (all times UTC)', ['timeline']],
    ['Timeline of the disaster', ['timeline']],
    ['Root cause identification: The Five Whys', ['root-cause']],
    ['Horror Timeline', ['timeline']],
    ["What didn't go so well?", ['went-wrong']],
    ['Follow-ups', ['action-items']],
    ['Improvements/Fixes:', ['action-items']],
    ['Causa raíz (5 porqués)', ['root-cause']],
    ['Próximos passos', ['action-items']],
    ['Chronologie', ['timeline']],
    ['Maßnahmen', ['action-items']],
    ['Causa principale', ['root-cause']],
    ['根本原因分析', ['root-cause']],
    ['行动项目', ['action-items']],
    ['재발 방지 대책', ['action-items']],
    ['Хронология событий', ['timeline']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('what only sounds like one', () => {
  test.each([
    ['Remediation Steps (For Future Reference)', ['not-actions']],
    ['Actions taken', ['resolution']],
    ['Acciones tomadas (fix inmediato)', ['resolution']],
    ['Conclusion', ['other']],
    ['Improve detection', []],
    ['Why the cache was cold', []],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test('without marks, a telling phrase in a line is not enough and a slip is not forgiven', () => {
    expect(names('Horror Timeline', false)).toEqual([]);
    expect(names('Sumary', false)).toEqual([]);
    expect(names('Timeline', false)).toEqual(['timeline']);
  });
});
