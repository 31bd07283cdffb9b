/** Headings that writers of each language use, and what sounds like one of them and is another. */

import { describe, expect, test } from '@jest/globals';
import { sectionNames } from '../../../src/core/postmortem.js';
import { meaningsOf } from '../../../src/core/understanding/heading-meaning.js';
import { languages } from '../../../src/core/understanding/lexicon/lexicon.js';
import { keyOf } from '../../../src/core/understanding/words.js';

const meaning = (text: string): string =>
  meaningsOf(text, true, { aliases: new Map() })
    .map(({ name, kind }) => name ?? kind)
    .join(' + ');

/** Language → heading → what it is. The last of each are what was done, not what is to be done. */
const headings: Record<string, Record<string, string>> = {
  english: {
    Summation: 'summary',
    'Who was impacted': 'impact',
    'Duration of disruption': 'duration',
    'Order of events': 'timeline',
    'How we noticed': 'detection',
    'Triggering commits': 'trigger',
    'What caused the outage': 'root-cause',
    'Compounding factors': 'contributing-factors',
    'How we solved it': 'resolution',
    'Where do we go from here?': 'action-items',
    'Preventing recurrence': 'action-items',
    'Where we struggled': 'went-wrong',
    'Corrective actions taken': 'resolution',
  },
  spanish: {
    'Lo que pasó': 'summary',
    '¿A quién afectó?': 'impact',
    'Tiempo de caída': 'duration',
    'Cronología de los hechos': 'timeline',
    '¿Cómo nos enteramos?': 'detection',
    'Evento desencadenante': 'trigger',
    'Origen del problema': 'root-cause',
    'Factores agravantes': 'contributing-factors',
    'Aspectos positivos': 'went-well',
    'Puntos de mejora': 'went-wrong',
    'Pasos a seguir': 'action-items',
    'Cómo evitar que se repita': 'action-items',
    'Medidas adoptadas': 'resolution',
  },
  portuguese: {
    'O que houve': 'summary',
    'Quem foi afetado': 'impact',
    'Tempo fora do ar': 'duration',
    'Sequência dos fatos': 'timeline',
    'Como descobrimos': 'detection',
    'O que desencadeou': 'trigger',
    'Análise da causa': 'root-cause',
    'Fatores agravantes': 'contributing-factors',
    'Pontos fortes': 'went-well',
    'O que falhou': 'went-wrong',
    Encaminhamentos: 'action-items',
    'Prevenção de recorrência': 'action-items',
    'Medidas tomadas': 'resolution',
  },
  french: {
    'Ce qui est arrivé': 'summary',
    'Services impactés': 'impact',
    "Temps d'arrêt": 'duration',
    'Déroulement des faits': 'timeline',
    "Comment l'avons-nous découvert ?": 'detection',
    'Fait déclencheur': 'trigger',
    'Origine de la panne': 'root-cause',
    'Facteurs ayant contribué': 'contributing-factors',
    'Ce qui a marché': 'went-well',
    "Ce qui n'a pas marché": 'went-wrong',
    'Ce que nous ferions différemment': 'lessons-learned',
    "Décisions pour l'avenir": 'action-items',
    'Mesures prises': 'resolution',
  },
  german: {
    'Was passiert ist': 'summary',
    'Wer war betroffen?': 'impact',
    Störungsdauer: 'duration',
    'Ablauf der Ereignisse': 'timeline',
    'Wie wurde es bemerkt?': 'detection',
    'Auslösendes Ereignis': 'trigger',
    'Warum ist das passiert?': 'root-cause',
    'Erschwerende Umstände': 'contributing-factors',
    'Was gut funktioniert hat': 'went-well',
    'Was schiefgelaufen ist': 'went-wrong',
    'Weiteres Vorgehen': 'action-items',
    'Vermeidung künftiger Vorfälle': 'action-items',
    'Getroffene Maßnahmen': 'resolution',
  },
  italian: {
    'Che cosa è accaduto': 'summary',
    'Utenti coinvolti': 'impact',
    'Tempo di fermo': 'duration',
    'Svolgimento dei fatti': 'timeline',
    'Come ce ne siamo accorti': 'detection',
    'Fattore scatenante': 'trigger',
    'Origine del problema': 'root-cause',
    'Fattori che hanno contribuito': 'contributing-factors',
    'Punti di forza': 'went-well',
    'Cosa è andato storto': 'went-wrong',
    'Passi successivi': 'action-items',
    'Misure di prevenzione': 'action-items',
    'Misure adottate': 'resolution',
  },
  japanese: {
    問題サマリー: 'summary',
    お客様への影響: 'impact',
    サービス停止時間: 'duration',
    対応の流れ: 'timeline',
    発見の経緯: 'detection',
    直接のきっかけ: 'trigger',
    真因: 'root-cause',
    間接原因: 'contributing-factors',
    解決方法: 'resolution',
    よかった点: 'went-well',
    反省点: 'lessons-learned',
    推奨事項: 'action-items',
    実施した対策: 'resolution',
  },
  chinese: {
    故障回顾: 'summary',
    受影响用户: 'impact',
    停机时长: 'duration',
    故障经过: 'timeline',
    发现方式: 'detection',
    导火索: 'trigger',
    根源分析: 'root-cause',
    间接原因: 'contributing-factors',
    处理方案: 'resolution',
    做对的地方: 'went-well',
    存在的问题: 'went-wrong',
    如何避免再次发生: 'action-items',
    已采取的措施: 'resolution',
  },
  korean: {
    '문제 요약': 'summary',
    '피해 규모': 'impact',
    '서비스 중단 시간': 'duration',
    '사건 경위': 'timeline',
    '인지 경로': 'detection',
    발단: 'trigger',
    '왜 발생했나': 'root-cause',
    '간접 원인': 'contributing-factors',
    '복구 절차': 'resolution',
    '좋았던 점': 'went-well',
    '미흡한 점': 'went-wrong',
    '앞으로의 계획': 'action-items',
    '취한 조치': 'resolution',
  },
  russian: {
    'Описание сбоя': 'summary',
    'Кто пострадал': 'impact',
    'Время недоступности': 'duration',
    'Последовательность событий': 'timeline',
    'Как мы узнали': 'detection',
    'Пусковое событие': 'trigger',
    'Почему это произошло': 'root-cause',
    'Усугубляющие факторы': 'contributing-factors',
    Исправление: 'resolution',
    'Что получилось хорошо': 'went-well',
    'Слабые места': 'went-wrong',
    'Что делать дальше': 'action-items',
    'Предпринятые меры': 'resolution',
  },
};

describe.each(Object.entries(headings))('%s', (_, expected) => {
  test.each(Object.entries(expected))('%s', (heading, name) => {
    expect(meaning(heading)).toBe(name);
  });
});

describe('the data of a language', () => {
  test('every language is tested', () => {
    expect(Object.keys(headings)).toHaveLength(languages.length);
  });

  test('it names every section', () => {
    for (const { sections, actions } of languages) {
      expect([...Object.keys(sections), 'action-items'].sort()).toEqual([...sectionNames].sort());
      expect(actions.actions?.length).toBeGreaterThan(0);
    }
  });

  test('no heading of it means two things or stands twice', () => {
    for (const { sections, actions, other, falseFriends } of languages) {
      const all = [...Object.values(sections), ...Object.values(actions), other, falseFriends].flat().map(keyOf);
      expect(all.filter((key, at) => all.indexOf(key) !== at)).toEqual([]);
    }
  });

  test('no label of a field means two things or stands twice', () => {
    for (const { fields } of languages) {
      const all = Object.values(fields).flat().map(keyOf);
      expect(all.filter((key, at) => all.indexOf(key) !== at)).toEqual([]);
    }
  });

  test('a label of a field that is a heading too is no heading where a value follows', () => {
    for (const { sections, actions, fields, everyday } of languages) {
      const all = new Set([...Object.values(sections), ...Object.values(actions)].flat().map(keyOf));
      const both = Object.entries(fields).flatMap(([name, words]) => (name === 'duration' ? [] : words));
      expect(both.filter((word) => all.has(keyOf(word)) && !everyday.includes(word))).toEqual([]);
    }
  });

  test('what labels a remark as often is one of its headings', () => {
    for (const { sections, actions, everyday } of languages) {
      const all = new Set([...Object.values(sections), ...Object.values(actions)].flat().map(keyOf));
      expect(everyday.filter((word) => !all.has(keyOf(word)))).toEqual([]);
    }
  });
});
