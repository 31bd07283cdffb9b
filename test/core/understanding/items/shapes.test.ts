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

describe('a bold title that a sentence goes on from is a task, its entries are details', () => {
  const below = ['   - relay sync: 1 min → 5 min', '   - relay prune: 2 min → 5 min'];

  test.each([
    ['1. **Halve the rate** of the jobs that can wait:', 'Halve the rate of the jobs that can wait'],
    ['- **Takt halbieren** für alles ohne Eile:', 'Takt halbieren für alles ohne Eile'],
    ['- 中継を増やす際は、次の手順書を作成する:', '中継を増やす際は、次の手順書を作成する'],
  ])('%s', (line, text) => {
    expect(textsOf([line, ...below])).toEqual([text]);
  });

  test.each([
    '1. **Jobs that can wait**:',
    '- **Jobs** (all regions):',
    '- **Night shift** relays:',
    '- 監視、警報、記録:',
  ])('opposite: %s', (line) => {
    expect(textsOf([line, '   - Halve the rate', '   - Log each run'])).toEqual(['Halve the rate', 'Log each run']);
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

describe('a number or key and the sentence around it', () => {
  test.each([
    // references
    ['Trim the logs (#7)', 'Trim the logs', ['#7']],
    ['Trim the logs - #7', 'Trim the logs', ['#7']],
    ['Trim the logs, tracked in #7', 'Trim the logs', ['#7']],
    ['Trim the logs (see #7 and #8)', 'Trim the logs', ['#7', '#8']],
    ['Trim the logs once issue #7 is settled', 'Trim the logs once issue #7 is settled', ['#7']],
    ['Trim the logs — TK-145', 'Trim the logs', ['TK-145']],
    ['Trim the logs - OPS-7', 'Trim the logs', ['OPS-7']],
    ['[ ] Trim the logs — OPS-10', 'Trim the logs', ['OPS-10']],
    ['Trim the logs: OPS-8', 'Trim the logs', ['OPS-8']],
    ['Trim the logs OPS-9', 'Trim the logs OPS-9', ['OPS-9']],
    ['Trim the logs — OPS-10 (done)', 'Trim the logs', ['OPS-10']],
    ['OPS-11: Trim the logs', 'OPS-11: Trim the logs', ['OPS-11']],
    ['[#4](https://git.example/a/b/issues/4): trim the logs', 'trim the logs', ['https://git.example/a/b/issues/4']],
    ['[GH-4](https://git.example/a/b/issues/4): trim the logs', 'trim the logs', ['https://git.example/a/b/issues/4']],
    // part of the sentence
    ['Follow rule #2 of the guide', 'Follow rule #2 of the guide', []],
    ['Trim the logs (see point #3)', 'Trim the logs (see point #3)', []],
    ['Watch channel #4', 'Watch channel #4', []],
    ['Repeat step #5', 'Repeat step #5', []],
    ['Ask for severity P-1', 'Ask for severity P-1', []],
    ['Page on SEV-2', 'Page on SEV-2', []],
    ['Store names as UTF-8', 'Store names as UTF-8', []],
    ['Sign packages - SHA-256', 'Sign packages - SHA-256', []],
    ['Write dates by ISO-8601', 'Write dates by ISO-8601', []],
    ['Patch the proxy for CVE-2030-1234', 'Patch the proxy for CVE-2030-1234', []],
    ['Drop support for TLS-1', 'Drop support for TLS-1', []],
    ['Read what the [guide](https://docs.example/a) says: twice', 'Read what the guide says: twice', []],
  ])('%s', (line, text, references) => {
    expect(itemsOf([`- ${line}`])).toMatchObject([{ text, references }]);
  });

  test.each([
    ['OPS-12 **TODO**', 'OPS-12', false],
    ['(Jira No: OPS-13)**TODO**', 'OPS-13', false],
    ['OPS-14 **DONE**', 'OPS-14', true],
    ['OPS-15', 'OPS-15', null],
    ['#16', '#16', null],
  ])('in a cell for the tracker: %s', (cell, issue, done) => {
    const table = ['| Action | Owner | Ticket |', '| --- | --- | --- |', `| Trim the logs | ada | ${cell} |`];
    expect(itemsOf(table)).toMatchObject([{ text: 'Trim the logs', issue, done }]);
  });

  test.each([
    ['[GH-3 (Done)](https://git.example/a/b/issues/3): trim the logs', true],
    ['[GH-3](https://git.example/a/b/issues/3): trim the logs', null],
  ])('a state within the words of a link: %s', (line, done) => {
    expect(itemsOf([`- ${line}`])).toMatchObject([{ text: 'trim the logs', done }]);
  });
});

describe('a length of time is a due date after a word for it only', () => {
  test.each([
    ['Patch the relay (within 3 weeks)', '2030-03-22'],
    ['Patch the relay (in 3 Wochen)', '2030-03-22'],
    ['Patch the relay (dans 2 jours)', '2030-03-03'],
    ['Patch the relay (1 day)', null],
    ['Patch the relay (3 weeks)', null],
  ])('%s', (line, due) => {
    expect(itemsOf([`- ${line}`], 'Date: 2030-03-01\n\n## Action items')).toMatchObject([{ due }]);
  });
});

describe('lines of nothing but a name divide the list among owners', () => {
  test.each([
    ['bold', ['**Ada**', '', '- Trim logs', '', '**Linus**', '', '- Rotate keys'], ['Ada', 'Linus']],
    ['with a colon', ['**Ada:**', '- Trim logs', '', '**Linus:**', '- Rotate keys'], ['Ada', 'Linus']],
    ['handles', ['**@ada**', '- Trim logs', '', '**@linus**', '- Rotate keys'], ['@ada', '@linus']],
    ['sub-headings', ['### Ada', '- Trim logs', '', '### Linus', '- Rotate keys'], ['Ada', 'Linus']],
    [
      'an owner of its own wins',
      ['**Ada**', '- Trim logs (@grace)', '', '**Linus**', '- Rotate keys'],
      ['@grace', 'Linus'],
    ],
    // opposites
    ['one name only', ['**Kafka**', '- Trim logs', '- Rotate keys'], [null, null]],
    ['a matter beside it', ['**Monitoring**', '- Trim logs', '', '**Kafka**', '- Rotate keys'], [null, null]],
    ['matters', ['### Backend', '- Trim logs', '', '### Frontend', '- Rotate keys'], [null, null]],
    ['kinds', ['**Short term**', '- Trim logs', '', '**Long term**', '- Rotate keys'], [null, null]],
  ])('%s', (_, lines, owners) => {
    expect(itemsOf(lines).map((item) => item.owners[0] ?? null)).toEqual(owners);
  });
});

describe('lines without marks, by verbs that no list knows', () => {
  const orders = ['Add an alert on the relay.', 'Update the guide.'];

  test('among orders, before an article, they are tasks', () => {
    expect(textsOf([...orders, 'Paginate the export of old relays.', 'Rightsize all desks.'])).toEqual([
      ...orders,
      'Paginate the export of old relays.',
      'Rightsize all desks.',
    ]);
  });

  test('closing prose does not count', () => {
    const lines = [...orders, 'Rightsize all desks.', '', 'By doing all this we get better. Thank you for reading.'];
    expect(textsOf(lines)).toHaveLength(3);
  });

  test.each([
    ['telling', [...orders, 'During the night nobody looked.', 'Relays the desk owns are old.']],
    ['no article', [...orders, 'Relays keep data in memory.']],
    ['a paragraph beside', [...orders, 'Rightsize all desks.', 'It was a long night. Nobody slept.']],
  ])('opposite: %s', (_, lines) => {
    expect(textsOf(lines)).toEqual(orders);
  });

  test('opposite: hardly any order', () => {
    expect(textsOf(['Update the guide.', 'Rightsize all desks.'])).toEqual(['Update the guide.']);
  });
});

describe('a list of what could be', () => {
  const real = ['- Trim the logs', '- A second desk', ''];

  test.each(['Examples:', '**For example:**', 'Ejemplos:', 'Beispiele:', '例：'])('%s', (label) => {
    expect(textsOf([...real, label, '- Add monitoring', '- Update the guide'])).toEqual([
      'Trim the logs',
      'A second desk',
    ]);
  });

  test.each(['Example relay:', 'Fix the examples:'])('opposite: %s', (label) => {
    expect(textsOf([...real, label, '- Add monitoring', '- Update the guide'])).toHaveLength(4);
  });
});
