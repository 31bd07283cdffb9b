import { describe, expect, test } from '@jest/globals';
import { parse } from '../../../../src/core/parse.js';
import { toldAsDone } from '../../../../src/core/understanding/items/states.js';

function read(heading: string, entry: string) {
  const [report] = parse('report.md', ['# Relay outage', '', heading, '', `- ${entry}`, ''].join('\n')).postmortems;
  return { names: report?.sections.map(({ name }) => name), items: report?.actionItems.map(({ text }) => text) };
}

describe('a heading that is nothing but a word for the fix tells what was done', () => {
  test.each([
    'Fix',
    'Correctif',
    'Correction',
    'Fehlerbehebung',
    'Corrección',
    'Correção',
    'Correzione',
    'Исправление',
  ])('%s', (heading) => {
    expect(read(`## ${heading}`, 'Raise the limit')).toEqual({ names: ['resolution'], items: [] });
  });

  test.each(['Fixes and improvements', 'Actions correctives', 'Acciones correctivas', 'Корректирующие меры'])(
    'opposite: %s',
    (heading) => {
      expect(read(`## ${heading}`, 'Raise the limit').items).toEqual(['Raise the limit']);
    },
  );
});

describe('participles and past tenses of other languages than English', () => {
  test.each([
    'Добавлена проверка лимита',
    'Исправлен предел',
    'Se añadió un límite',
    'Añadida una alarma',
    'Foi corrigido o limite',
    'Adicionado um alerta',
    'Ajouté une alerte',
    'Alerte : ajoutée',
    'Wurde in Version 2 behoben',
    'Hinzugefügt wurde eine zweite Wache',
    'Aggiunto un avviso',
    '上限を見直しました。',
    '警告を追加した',
    '已修复上限',
    '한도를 올렸습니다 그리고 경보를 추가했습니다',
  ])('%s', (text) => {
    expect(toldAsDone(text)).toBe(true);
  });

  test.each([
    'Добавление проверки лимита',
    'Добавить проверку лимита',
    'Añadir un límite',
    'Adicionar um alerta',
    'Ajoute une alerte',
    'Ajouter une alerte',
    'Zweite Wache hinzufügen',
    'Aggiungere un avviso',
    '上限を見直す',
    '修复上限',
    '한도를 올린다',
  ])('opposite: %s', (text) => {
    expect(toldAsDone(text)).toBe(false);
  });
});
