import { describe, expect, test } from '@jest/globals';
import { toContract } from '../../../../src/core/contract.js';
import { parse } from '../../../../src/core/parse.js';
import { readingOptions } from '../../../../src/reading-options.js';
import { config } from '../../../support/plan-builders.js';

function read(lines: readonly string[], front: readonly string[] = [], own = {}) {
  const text = [...front, '# Relay', '', 'Date: 2031-03-01', '', '## Action items', '', ...lines, ''].join('\n');
  const reading = parse('report.md', text, readingOptions(config(own)));
  return reading.postmortems.flatMap(({ actionItems }) => actionItems);
}

describe('the area that an item names for itself', () => {
  test.each(['Service', 'Component', 'Area', 'Repository', 'Repo', 'Affected service', 'Komponente', '服务'])(
    'a column "%s"',
    (header) => {
      const rows = [`| Action | ${header} | Owner |`, '|---|---|---|', '| Trim the logs | `checkout` | @ada |'];
      expect(read(rows)).toMatchObject([{ text: 'Trim the logs', area: 'checkout', owners: ['@ada'] }]);
    },
  );

  test('a column that the team names', () => {
    const rows = ['| Action | Squad |', '|---|---|', '| Trim the logs | checkout |'];
    const own = { reading: { aliases: {}, 'item-sections': [], 'ignored-sections': [], columns: { Squad: 'area' } } };
    expect(read(rows, [], own)).toMatchObject([{ text: 'Trim the logs', area: 'checkout' }]);
  });

  test('an empty cell names none', () => {
    const rows = ['| Action | Service |', '|---|---|', '| Trim the logs | - |'];
    expect(read(rows)[0]).not.toHaveProperty('area');
  });

  test('where no other column can be the task, it is the task', () => {
    const rows = ['| Component | Owner | Due |', '|---|---|---|', '| Trim the logs | @ada | 2031-04-01 |'];
    expect(read(rows)).toMatchObject([{ text: 'Trim the logs', owners: ['@ada'] }]);
    expect(read(rows)[0]).not.toHaveProperty('area');
  });

  test('an unknown column beside it is the task', () => {
    const rows = [
      '| Component | Change | Owner | Due |',
      '|---|---|---|---|',
      '| relay | Trim it | @ada | 2031-04-01 |',
    ];
    expect(read(rows)).toMatchObject([{ text: 'Trim it', area: 'relay' }]);
  });

  test.each([
    ['Trim the logs (area: checkout)', 'checkout'],
    ['Trim the logs (@ada, area: `services/pay/**`)', 'services/pay/**'],
    ['Trim the logs (service: checkout) (due 2031-04-01)', 'checkout'],
  ])('in brackets: %s', (entry, area) => {
    expect(read([`- ${entry}`])).toMatchObject([{ text: 'Trim the logs', area }]);
  });

  test.each(['Trim the logs (area of checkout)', 'Trim the logs. Area: checkout is large'])(
    'is part of the sentence: %s',
    (entry) => {
      expect(read([`- ${entry}`])).toMatchObject([{ text: entry }]);
      expect(read([`- ${entry}`])[0]).not.toHaveProperty('area');
    },
  );

  test('front matter', () => {
    const front = ['---', 'action-items:', '  - text: Trim the logs', '    area: checkout', '---', ''];
    expect(read([], front)).toMatchObject([{ text: 'Trim the logs', area: 'checkout' }]);
  });

  test('told twice: the place that names it gives it', () => {
    const items = read([
      'A1: Trim the logs of the relay',
      '',
      '| ID | Action | Service | Owner |',
      '|---|---|---|---|',
      '| A1 | Trim the logs of the relay | checkout | @ada |',
    ]);
    expect(items).toMatchObject([{ area: 'checkout' }]);
  });

  test('is in the contract where there is one', () => {
    const text = ['# Relay', '', '## Action items', '', '- Trim it (area: relay)', '- Sweep it', ''].join('\n');
    const [postmortem] = toContract([parse('report.md', text)], []).postmortems;
    expect(postmortem?.actionItems.map(({ area }) => area)).toEqual(['relay', undefined]);
  });
});

test.each(['areas', 'services', 'service', 'components', 'component'])('front matter `%s` gives the areas', (key) => {
  const text = ['---', `${key}: [checkout, services/pay/**]`, '---', '# Relay', '', '## Summary', '', 'Words.'].join(
    '\n',
  );
  expect(parse('report.md', text).postmortems[0]?.areas).toEqual(['checkout', 'services/pay/**']);
});
