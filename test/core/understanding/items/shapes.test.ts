import { describe, expect, test } from '@jest/globals';
import { parse } from '../../../../src/core/parse.js';

/** Items of a report that holds these lines under `## Action items`. */
function itemsOf(lines: readonly string[], heading = '## Action items') {
  const text = ['# Relay outage', '', heading, '', ...lines, ''].join('\n');
  return parse('report.md', text).postmortems.flatMap((each) => each.actionItems);
}

const textsOf = (lines: readonly string[], heading?: string) => itemsOf(lines, heading).map((item) => item.text);

describe('a numbered title with bullets beside it is a group', () => {
  test.each([
    ['colon', ['1. Alerts:', '- Page on disk use', '- Send a digest', '', '2. Docs:', '- Write a guide']],
    ['bold', ['1. **Alerts:**', '- Page on disk use', '- Send a digest', '2. **Docs:**', '- Write a guide']],
    ['dashes', ['1. Alerts:', '', '— Page on disk use', '— Send a digest', '', '2. Docs:', '— Write a guide']],
    ['further in', ['1. Alerts:', '   - Page on disk use', '   - Send a digest', '2. Docs:', '   - Write a guide']],
  ])('%s', (_, lines) => {
    expect(itemsOf(lines).map((item) => [item.group, item.text])).toEqual([
      ['Alerts', 'Page on disk use'],
      ['Alerts', 'Send a digest'],
      ['Docs', 'Write a guide'],
    ]);
  });

  test('the number after a group stands by itself', () => {
    expect(textsOf(['1. Alerts:', '- Page on disk use', '', '2. Rotate the keys'])).toEqual([
      'Page on disk use',
      'Rotate the keys',
    ]);
  });

  test.each([
    ['an order', ['1. Add notes to the guide about:', '- Limits', '- Retries'], ['Add notes to the guide about']],
    [
      'orders between numbers',
      ['1. Add notes to the guide about:', '- Limits', '2. Rotate the keys'],
      ['Add notes to the guide about', 'Rotate the keys'],
    ],
    ['bold without colon', ['1. **Rotate keys**', '- Twice a year', '2. **Trim logs**'], ['Rotate keys', 'Trim logs']],
  ])('opposite: %s', (_, lines, texts) => {
    expect(textsOf(lines)).toEqual(texts);
  });
});

describe('a bullet that orders something is the item, one that names a matter is a group', () => {
  test.each([
    [['- Add notes to the guide about:', '  - limits', '  - retries'], ['Add notes to the guide about']],
    [
      ['- Monitoring:', '  - Page on disk use', '  - Send a digest'],
      ['Page on disk use', 'Send a digest'],
    ],
  ])('%j', (lines, texts) => {
    expect(textsOf(lines)).toEqual(texts);
  });
});

describe('pictures before a heading', () => {
  test.each(['## ☑️ Follow-up tasks', '## ☑ Follow-up tasks', '## ✔️ Tasks', '## ⚙️ Next steps', '**✔️ Tasks**'])(
    '%s',
    (heading) => {
      expect(textsOf(['- Rotate the keys'], heading)).toEqual(['Rotate the keys']);
    },
  );

  test('opposite: a picture makes no heading of other words', () => {
    expect(textsOf(['- Keys were rotated'], '## ☑️ Colours')).toEqual([]);
  });
});
