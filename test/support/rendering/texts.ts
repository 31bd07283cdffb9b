/** Sentences of our own in each language: what a rendered report says under its headings. */

export interface Texts {
  readonly titles: readonly string[];
  readonly sentences: readonly string[];
  readonly tasks: readonly string[];
}

export const texts: Readonly<Record<string, Texts>> = {
  english: {
    titles: ['Relay outage in the north hall', 'Outage of the ticket printer'],
    sentences: ['The relay was silent for a while.', 'Nobody could print a ticket.', 'A cable had come loose.'],
    tasks: ['Watch the relay', 'Add a second cable', 'Test the printer every week', 'Write down how to restart it'],
  },
  spanish: {
    titles: ['Incidente del relé en la nave norte', 'Incidente de la impresora de billetes'],
    sentences: ['El relé calló un rato.', 'Nadie pudo imprimir billetes.', 'Un cable se había soltado.'],
    tasks: ['Vigilar el relé', 'Añadir un segundo cable', 'Probar la impresora cada semana', 'Documentar el arranque'],
  },
  portuguese: {
    titles: ['Incidente do relé no pavilhão norte', 'Incidente da impressora de bilhetes'],
    sentences: ['O relé calou-se por um tempo.', 'Ninguém conseguiu imprimir.', 'Um cabo tinha se soltado.'],
    tasks: ['Vigiar o relé', 'Adicionar um segundo cabo', 'Testar a impressora toda semana', 'Documentar a partida'],
  },
  french: {
    titles: ['Panne du relais dans le hall nord', 'Panne de la billetterie'],
    sentences: ['Le relais est resté muet.', 'Personne ne pouvait imprimer.', 'Un câble était débranché.'],
    tasks: [
      'Surveiller le relais',
      'Ajouter un second câble',
      'Tester la billetterie chaque semaine',
      'Documenter la relance',
    ],
  },
  german: {
    titles: ['Ausfall des Relais in Halle Nord', 'Ausfall des Fahrkartendruckers'],
    sentences: ['Das Relais schwieg eine Weile.', 'Niemand konnte drucken.', 'Ein Kabel war lose.'],
    tasks: ['Relais überwachen', 'Zweites Kabel einbauen', 'Drucker jede Woche testen', 'Neustart dokumentieren'],
  },
  italian: {
    titles: ['Incidente del relè nel padiglione nord', 'Incidente della biglietteria'],
    sentences: ['Il relè è rimasto muto.', 'Nessuno poteva stampare.', 'Un cavo si era staccato.'],
    tasks: ['Sorvegliare il relè', 'Aggiungere un secondo cavo', 'Provare la stampante', 'Documentare il riavvio'],
  },
  japanese: {
    titles: ['北棟リレーの障害', '券売機の障害報告'],
    sentences: ['リレーがしばらく応答しなかった。', '切符を印刷できなかった。', 'ケーブルが外れていた。'],
    tasks: ['リレーを監視する', 'ケーブルを二重にする', '券売機を毎週試験する', '再起動の手引きを書く'],
  },
  chinese: {
    titles: ['北厅继电器故障', '售票机故障报告'],
    sentences: ['继电器有一段时间没有响应。', '无法打印车票。', '一根电缆松脱了。'],
    tasks: ['监控继电器', '增加第二根电缆', '每周测试售票机', '编写重启手册'],
  },
  korean: {
    titles: ['북관 릴레이 장애', '발권기 장애 보고서'],
    sentences: ['릴레이가 한동안 응답하지 않았다.', '표를 인쇄할 수 없었다.', '케이블이 빠져 있었다.'],
    tasks: ['릴레이 모니터링 추가', '두 번째 케이블 설치', '매주 발권기 시험', '재시작 안내서 작성'],
  },
  russian: {
    titles: ['Сбой реле в северном зале', 'Сбой билетного автомата'],
    sentences: ['Реле какое-то время молчало.', 'Никто не мог напечатать билет.', 'Кабель отсоединился.'],
    tasks: ['Следить за реле', 'Добавить второй кабель', 'Проверять автомат каждую неделю', 'Описать перезапуск'],
  },
};
