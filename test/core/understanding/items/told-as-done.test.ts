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

describe('what was done to a thing, by verbs that no trouble does', () => {
  test.each([
    'A review of the relays was conducted to find others',
    'Relay limits: New limits were introduced',
    'The new limit was rolled out on Friday',
  ])('%s', (text) => {
    expect(toldAsDone(text)).toBe(true);
  });

  test.each([
    'A check that was added last year should come back',
    'The limit was configured by mistake',
    'Find out when the limit was introduced',
    'The runbook was outdated',
    'A fix has been proposed for the relay',
    'The relay has been shown to lose writes: replace it',
    'We have seen that the relay loses writes',
  ])('opposite: %s', (text) => {
    expect(toldAsDone(text)).toBe(false);
  });
});

describe('a heading that says that all of it has been done', () => {
  const done = (heading: string) =>
    parse('report.md', `# Relay outage\n\n${heading}\n\n- Lower limits\n- Second desk\n`).postmortems.flatMap((each) =>
      each.actionItems.map((item) => item.done),
    );

  test.each([
    '## Corrective actions implemented',
    '## Corrective actions implemented (relay)',
    '## Preventive measures taken',
  ])('%s', (heading) => {
    expect(done(heading)).toEqual([true, true]);
  });

  test.each([
    '## Corrective actions to be implemented',
    '## Corrective actions not yet implemented',
    '## Preventive measures planned or taken',
  ])('opposite: %s', (heading) => {
    expect(done(heading)).toEqual([null, null]);
  });
});

describe('what may tell of something done, as its neighbours say', () => {
  const done = (...entries: string[]) =>
    parse('report.md', ['# Relay outage', '', '## Prevention', '', ...entries, ''].join('\n')).postmortems.flatMap(
      (each) => each.actionItems.map((item) => item.done),
    );

  test('between entries that tell it', () => {
    expect(
      done(
        '- Added a limit',
        '- Increased relay memory twofold',
        '- Testing: Enhanced testing of relays',
        '- Updated limits',
      ),
    ).toEqual([true, true, true, true]);
  });

  test.each([
    ['one that tells', ['- Added a limit', '- Increased relay memory twofold'], [true, null]],
    ['alone', ['- Increased relay memory twofold'], [null]],
    [
      'beside an order',
      ['- Added a limit', '- Updated limits', '- Enhanced testing of relays', '- Raise the limit'],
      [true, true, null, null],
    ],
    ['a verb that ends so', ['- Added a limit', '- Updated limits', '- Embed relays in the desk'], [true, true, null]],
  ])('opposite: %s', (_, entries, expected) => {
    expect(done(...entries)).toEqual(expected);
  });
});
