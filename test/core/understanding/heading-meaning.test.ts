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
    ['Final root cause statement', ['root-cause']],
    ['5 Whys analysis', ['root-cause']],
    ['What was done to fix it', ['resolution']],
    ['修复方案实施', ['resolution']],
    ['관련 파일', ['supporting-information']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('an abbreviation that is a word elsewhere counts in capitals only', () => {
  test.each([
    ['CAPA', ['action-items']],
    ['2. CAPA:', ['action-items']],
    ['Capa', []],
    ['capa:', []],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
    expect(names(text, false)).toEqual(expected);
  });
});

describe('two names joined inside a word, in scripts without blanks', () => {
  test.each([
    ['时间线与原因分析', ['timeline', 'root-cause']],
    ['暴露情况与原因分析', ['root-cause']],
    ['原因と再発防止', ['root-cause', 'action-items']],
    ['原因及び影響', ['root-cause', 'impact']],
    // opposites: no name on either side, a name of its own
    ['调和措施', []],
    ['影响和范围', ['impact']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('a word of its own is no slip of another language', () => {
  test('Error', () => {
    expect(names('Error')).toEqual(['other']);
    expect(names('ERROR')).toEqual(['other']);
    expect(names('Errores')).toEqual(['went-wrong']);
  });
});

describe('what is left to do, and a follow-up of any sort', () => {
  test.each([
    'Remaining high-value follow-ups',
    'Left to do',
    'Lo que queda por hacer',
    'O que falta fazer',
    'Cosa resta da fare',
    'Что осталось сделать',
    '예방',
  ])('%s', (text) => {
    expect(names(text)).toEqual(['action-items']);
  });

  test.each([
    ['an order to follow up', 'Follow up on the relay with the vendor'],
    ['what is left is a state as often as a task', 'Lo que queda'],
  ])('opposite: %s', (_, text) => {
    expect(names(text)).toEqual([]);
  });
});

describe('words in brackets that name a section exactly', () => {
  test.each([
    ['Hergang vom Dienstag (Timeline)', ['timeline']],
    ['조사 기록 (Resolution)', ['resolution']],
    ['当日の動き（タイムライン）', ['timeline']],
    ['What happened (Timeline)', ['timeline']],
    ['¿Qué pasó? (Cronología)', ['timeline']],
    ['发生了什么（时间线）', ['timeline']],
    // opposites: a name outside keeps its meaning, the narrower of two wins, other words are a remark
    ['Impact (duration)', ['impact']],
    ['What went well (lessons learned)', ['went-well']],
    ['What happened (on Tuesday)', ['summary']],
    ['Alert on the age of the queue (Detection)', []],
    ['Improve the relay (Prevention)', []],
    ['The relay (summary of the vendor)', []],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test('without marks they are a remark, unless the words outside ask', () => {
    expect(names('Hergang vom Dienstag (Timeline)', false)).toEqual([]);
    expect(names('What happened (Timeline)', false)).toEqual(['timeline']);
  });
});

describe('words that may follow a name', () => {
  test.each([
    ['Detection details', ['detection']],
    ['Workaround Overview', ['resolution']],
    ['影响范围评估', ['impact']],
    ['復旧対応の概要', ['resolution']],
    ['Последствия подробно', ['impact']],
    // opposites
    ['Executive summary', ['summary']],
    ['Queue overview', []],
    ['Summary', ['summary']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test('without marks a line needs the exact words', () => {
    expect(names('Workaround Overview', false)).toEqual([]);
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
