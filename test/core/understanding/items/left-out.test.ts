import { describe, expect, test } from '@jest/globals';
import { toContract } from '../../../../src/core/contract.js';
import { parse } from '../../../../src/core/parse.js';
import { readingText } from '../../../../src/core/rendering/reading-text.js';

const passed = (lines: readonly string[]) =>
  parse('report.md', ['# Relay', '', '## Action items', '', ...lines].join('\n')).passedOver.map(
    ({ line, why }) => `${line} ${why}`,
  );

describe('every line under an action heading is an item, part of one, or told with its reason', () => {
  test.each([
    ['a lead-in', ['We will do the following:', '', '- Trim the logs'], ['5 lead-in']],
    ['loose text', ['- Trim the logs', '', 'The desk likes it.', '', '- Rotate the keys'], ['7 loose-text']],
    ['what comes after', ['- Trim the logs', '', 'The desk likes it.'], ['7 closing-prose']],
    [
      'closing prose',
      ['Trim the logs.', '', 'This concludes the report.', '', 'Bye.'],
      ['7 closing-prose', '9 after-the-items'],
    ],
    ['text beside a table', ['It was late.', '', '| Action | Owner |', '|---|---|', '| Trim | Ada |'], ['5 lead-in']],
    ['a quotation', ['> - Rotate the keys', '', '- Trim the logs'], ['5 quoted']],
    ['prose', ['The desk was tired.'], ['5 prose']],
    ['nothing left', ['- Trim the logs', '  at night', '- Rotate the keys'], []],
  ])('%s', (_, lines, reasons) => {
    expect(passed(lines)).toEqual(reasons);
  });
});

describe('headings that are not known', () => {
  const lines = ['# Relay', '', '## Colours', '', 'Red.', '', '**Smells**', '', 'None.', '', 'Tastes:', '', 'Bitter.'];

  test('marked ones among the sections, bold lines and labels among what was passed over', () => {
    const reading = parse('report.md', [...lines, '', '## Impact', '', 'All.'].join('\n'));
    const text = readingText(reading, true);
    expect(text).toContain('Colours  [heading, not a known heading]');
    expect(text).toContain('Impact  [heading]');
    expect(text).toContain('   7  Smells  (unknown-heading)');
    expect(text).toContain('  11  Tastes  (unknown-heading)');
  });

  test.each(['**Impact**', 'We saw this on all of the following hosts:', '**The relay** was late', '- **Smells**'])(
    'opposite: %s',
    (line) => {
      const { passedOver } = parse(
        'report.md',
        ['# Relay', '', line, '', 'All.', '', '## Summary', '', 'x'].join('\n'),
      );
      expect(passedOver).toEqual([]);
    },
  );

  test('opposite: a label of a group of items', () => {
    expect(passed(['**Colours**', '', '- Trim the logs'])).toEqual([]);
  });
});

test('the rule of every section and item is in JSON', () => {
  const text = ['# Relay', '', '## Action items', '', '- [ ] Trim the logs'].join('\n');
  const [report] = toContract([parse('report.md', text)], []).postmortems;
  expect(report?.sections.map(({ why }) => why)).toEqual(['heading']);
  expect(report?.actionItems.map(({ why }) => why)).toEqual(['checkbox']);
});
