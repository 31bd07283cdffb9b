/**
 * The words by which headings of postmortems are known, by kind and language. They only tell a postmortem from
 * another text; which section a heading is, the parser decides.
 */

export const contentKinds = [
  'timeline',
  'impact',
  'cause',
  'actions',
  'detection-or-resolution',
  'lessons',
  'summary',
] as const;
export type ContentKind = (typeof contentKinds)[number];

/** Starts of words, lower-case; separated by `, ` for reading. English, then the Latin languages, German, Russian. */
const wordStarts: Record<ContentKind, string> = {
  timeline:
    'timeline, time line, chronolog, chain of events, sequence of events, key events, event log, problems/timeline, ' +
    'what happened when, cronolog, línea de tiempo, linea de tiempo, linha do tempo, chronologie, zeitlinie, ' +
    'zeitleiste, zeitverlauf, zeitlicher, ablauf, sequenza, хронолог, таймлайн, ход событий',
  impact:
    'impact, customer impact, user impact, affected, services affected, blast radius, severity, outage duration, ' +
    'duration, impacto, afectación, afectacion, alcance, auswirkung, impatto, betroffen, влияние, последстви, ущерб',
  cause:
    'root cause, root-cause, cause, main cause, causes, rca, five whys, 5 whys, contributing, trigger, fault, ' +
    'why did it happen, why it happened, what went wrong and why, identified cause, causa, cinco porqu, 5 porqu, ' +
    'causas, desencadenante, ursache, grundursache, auslöser, cause racine, causes, origine, причин, первопричин',
  actions:
    'action, review actions, follow up, follow-up, followup, next steps, corrective, preventi, preventative, ' +
    'remediation, recommendation, task, todo, to do, to-do, improvement, future, longer-term, remedy, capa, ' +
    'how are we, how will we, what will we, planned actions, immediate actions, measures, acciones, próximos pasos, ' +
    'proximos pasos, tareas, mejoras, medidas, seguimiento, ações, acoes, próximas etapas, tarefas, melhorias, mesures, ' +
    'prochaines étapes, suivi, maßnahmen, massnahmen, nächste schritte, aufgaben, azioni, prossimi passi, misure, ' +
    'действия, меры, план действий, задачи, что делать',
  'detection-or-resolution':
    'detection, detected, identified, resolution, resolved, mitigation, mitigating, recovery, response, remediation, ' +
    'escalation, fix, details of fix, short term fix, how did we, time to repair, time to resolve, time to detect, ' +
    'detección, deteccion, resolución, resolucion, mitigación, solución, recuperación, acciones tomadas, detecção, ' +
    'deteccao, resolução, resolucao, correção, correcao, recuperação, détection, résolution, rétablissement, ' +
    'erkennung, entdeckung, behebung, lösung, wiederherstellung, rilevamento, risoluzione, ripristino, обнаружен, ' +
    'решение, устранени, восстановлени',
  lessons:
    'lesson, learning, learned, learnt, takeaway, key takeaway, what went, what worked, things that went, ' +
    'where we got lucky, where did we get lucky, went well, what didn, what could, what was learned, reflection, ' +
    'retrospective, surprises, conclusion, insights, lecciones, aprendizaje, lo que funcionó, qué salió, lições, ' +
    'licoes, aprendizado, leçon, enseignement, retour d’expérience, lehren, erkenntnis, lezion, уроки, выводы',
  summary:
    'summary, issue summary, incident summary, executive summary, exec summary, problem summary, overview, ' +
    'what happened, abstract, tl;dr, tldr, problem statement, synopsis, issue synopsis, sumary, issues summary, ' +
    'resumen, qué pasó, que paso, resumo, sumário, o que aconteceu, résumé, resume, synthèse, zusammenfassung, ' +
    'überblick, was ist passiert, riepilogo, sommario, sintesi, сводка, резюме, краткое, описание, что произошло',
};

/** Words of scripts without spaces: looked for anywhere in a heading. */
const wordsWithoutSpaces: Record<ContentKind, string> = {
  timeline: 'タイムライン, 時系列, 经过, 經過, 时间线, 時間線, 时间轴, 타임라인, 경과',
  impact: '影響, 影响, 영향',
  cause: '原因, 条件, 要因, 원인',
  actions: 'アクション, 対策, 再発防止, 今後, 行动, 行動, 措施, 改进, 改進, 조치, 재발, 개선, 후속',
  'detection-or-resolution': '検知, 検出, 対応, 復旧, 解決, 发现, 處理, 处理, 解决, 恢复, 감지, 대응, 복구, 해결',
  lessons: '教訓, 学び, 振り返り, うまくいった, 经验, 教训, 经驗, 교훈, 배운',
  summary: 'サマリー, 概要, 要約, 总结, 總結, 摘要, 概述, 요약, 개요',
};

/** Entries by their first letters, so that a phrase is compared with few of them. */
const keyLength = 3;
const starts = new Map<string, (readonly [string, ContentKind])[]>();
for (const [word, kind] of entries(wordStarts)) {
  const key = word.slice(0, keyLength);
  starts.set(key, [...(starts.get(key) ?? []), [word, kind]]);
}
const anywhere = entries(wordsWithoutSpaces);
const scriptWithoutSpaces = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

function entries(words: Record<ContentKind, string>): (readonly [string, ContentKind])[] {
  return contentKinds.flatMap((kind) => words[kind].split(', ').map((word) => [word, kind] as const));
}

/**
 * The kinds that a heading's words speak of.
 * @param phrase lower-case, without marks
 * @param marked whether the line is a heading by its marks; then the words may stand anywhere in it
 */
export function kindsOf(phrase: string, marked: boolean): ContentKind[] {
  const found = kindsAt(phrase, 0);
  if (marked) {
    for (let at = phrase.indexOf(' '); at >= 0; at = phrase.indexOf(' ', at + 1))
      found.push(...kindsAt(phrase, at + 1));
  }
  if (!scriptWithoutSpaces.test(phrase)) return found;
  return found.concat(anywhere.filter(([word]) => phrase.includes(word)).map(([, kind]) => kind));
}

function kindsAt(phrase: string, at: number): ContentKind[] {
  const candidates = starts.get(phrase.slice(at, at + keyLength)) ?? [];
  return candidates.filter(([word]) => phrase.startsWith(word, at)).map(([, kind]) => kind);
}
