import { describe, expect, test } from '@jest/globals';
import { parse } from '../../../../src/core/parse.js';

function read(lines: readonly string[]) {
  const reading = parse('notes/report.md', lines.join('\n'));
  const items = reading.postmortems.flatMap((each) => each.actionItems.map((item) => item.text));
  return { items, none: reading.facts.notAPostmortem, passedOver: reading.passedOver };
}

const head = ['# Relay outage', '', '## Summary', '', 'The relay stood still for an hour.', '', '## Action items', ''];

describe('a bullet that is only a label is an empty field', () => {
  test.each([
    [['- Changes to the rota:', '- Alarms to add:']],
    [['- **Changes to the rota:**']],
    [['- **Changes to the rota**:']],
    [['1. Cambios del turno:']],
    [['- [ ] Alarms to add:']],
  ])('%j', (lines) => {
    const { items, passedOver } = read([...head, ...lines]);
    expect(items).toEqual([]);
    expect(passedOver).toContainEqual(expect.objectContaining({ line: 9, why: 'empty-field' }));
  });

  test.each([
    [['- Changes to the rota: two people at night'], ['Changes to the rota: two people at night']],
    [['- Add to the guide:', '  - limits'], ['Add to the guide']],
    [['- Add to the guide:', '  the limits of each pool'], ['Add to the guide: the limits of each pool']],
    [['- Run this on each host:', '  ```', '  relay --drain', '  ```'], ['Run this on each host']],
  ])('opposite: %j', (lines, texts) => {
    expect(read([...head, ...lines]).items).toEqual(texts);
  });
});

const form = (title: string) => [
  `# ${title}`,
  '',
  '## Summary',
  '- When:',
  '- Who was hit:',
  '',
  '## Root cause',
  '- How was it noticed?',
  '',
  '## Action items',
  '- [ ] Add tests',
  '- [ ] Tell the desk',
  '',
];

describe('a file that calls itself a template and has open fields for sections asks for nothing', () => {
  test.each([
    'Incident template',
    'Plantilla de incidente',
    'Modelo de relatório',
    'Modèle de rapport',
    'Vorlage für Berichte',
    'Modello di rapporto',
    '障害報告テンプレート',
    '事故报告模板',
    '장애 보고서 템플릿',
    'Шаблон отчёта',
  ])('%s', (title) => {
    expect(read(form(title))).toMatchObject({ items: [], none: 'template' });
  });

  test('opposite: open fields under another title', () => {
    expect(read(form('Relay outage')).items).toEqual(['Add tests', 'Tell the desk']);
  });

  test('opposite: an incident about a template', () => {
    const lines = ['# Broken mail template', ...head.slice(1), '- Add tests', '', '## Root cause', '', 'A brace.'];
    expect(read(lines)).toMatchObject({ items: ['Add tests'], none: null });
  });
});
