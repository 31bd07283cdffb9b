import { describe, expect, test } from '@jest/globals';
import { toContract } from '../../../../src/core/contract.js';
import { parse } from '../../../../src/core/parse.js';
import { readingText } from '../../../../src/core/rendering/reading-text.js';

const head = ['# Relay', '', '## Preventive measures', ''];
const table = ['| Action | Owner |', '|---|---|', '| A1: Trim the logs | Ada |', '| B1: Rotate the keys | Grace |'];
const measures = [...head, ...table, '', '## Action items', ''];

function read(lines: readonly string[]) {
  const reading = parse('report.md', lines.join('\n'));
  const items = reading.postmortems.flatMap((each) => each.actionItems);
  return { reading, items, texts: items.map(({ text }) => text) };
}

describe('one key in a table and in a list is one item', () => {
  test('the side that says more stays, with what only the other says', () => {
    const { items } = read([...measures, '- [x] A1: Make the logs shorter', '- [ ] B1: Rotate them']);
    expect(items).toMatchObject([
      { text: 'A1: Trim the logs', owners: ['Ada'], done: true, state: 'done', alsoAt: [{ line: 12, column: 7 }] },
      { text: 'B1: Rotate the keys', owners: ['Grace'], done: false, alsoAt: [{ line: 13, text: 'B1: Rotate them' }] },
    ]);
  });

  test('a list with states wins over a table without owners', () => {
    const bare = ['| Action | Priority |', '|---|---|', '| A1: Trim the logs | High |', '| B1: Rotate keys | Low |'];
    const lines = [...head, ...bare, '', '## Action items', '', '- [ ] A1: Make the logs shorter', '- [ ] B1: Rotate'];
    expect(read(lines).items).toMatchObject([
      { text: 'A1: Make the logs shorter', priority: 'High', alsoAt: [{ line: 7 }] },
      { text: 'B1: Rotate', priority: 'Low', alsoAt: [{ line: 8 }] },
    ]);
  });

  test('the second place is in the explanation and in JSON', () => {
    const { reading } = read([...measures, '- [x] A1: Make the logs shorter', '- [ ] B1: Rotate them']);
    const text = readingText(reading, true);
    expect(text).toContain('also at line 12');
    expect(text).toContain('A1: Make the logs shorter  (told-twice by line 7)');
    expect(toContract([reading], []).postmortems[0]?.actionItems[0]?.alsoAt).toEqual([
      { line: 12, column: 7, text: 'A1: Make the logs shorter' },
    ]);
  });

  test('an ID column counts as well', () => {
    const ids = ['| ID | Action | Owner |', '|---|---|---|', '| A1 | Trim the logs | Ada |', '| A2 | Rotate | Bo |'];
    const lines = [...head, ...ids, '', '## Action items', '', '- [x] A1: Make them shorter', '- [ ] A2: Use new keys'];
    expect(read(lines).texts).toEqual(['Trim the logs', 'Rotate']);
  });

  test('opposite: a key that stands twice on one side numbers nothing', () => {
    const lines = [...measures, '- A1: Call the desk', '- A1: Write to the desk', '- B1: Hire a night guard'];
    expect(read(lines).texts).toHaveLength(5);
  });

  test('opposite: a single shared key may be a name, so the words must agree', () => {
    const rows = ['| Action | Owner |', '|---|---|', '| S3: Trim the logs | Ada |', '| Rotate the keys | Bo |'];
    const lines = [...head, ...rows, '', '## Action items', '', '- S3: Lock the bucket', '- Hire a night guard'];
    expect(read(lines).texts).toHaveLength(4);
  });

  test('opposite: one list in which a key stands twice keeps both', () => {
    expect(read([...head, '- A1: Trim the logs', '- A1: Rotate the keys']).texts).toHaveLength(2);
  });
});

describe('told in other words where the table does not answer the list', () => {
  const list = ['- Hire a night guard', '- Write a new guide', '- Ask the vendor', '- Trim all the old logs'];

  test('both stay, with a warning', () => {
    const rows = ['| Action | Owner |', '|---|---|', '| Trim the old logs weekly | Ada |'];
    const { reading, texts } = read([...head, ...rows, '', '## Action items', '', ...list]);
    expect(texts).toHaveLength(5);
    expect(reading.problems).toMatchObject([{ rule: 'near-duplicate-items', severity: 'warning', line: 14 }]);
  });

  test('opposite: other words, no warning', () => {
    const rows = ['| Action | Owner |', '|---|---|', '| Rotate the signing keys | Ada |'];
    expect(read([...head, ...rows, '', '## Action items', '', ...list]).reading.problems).toEqual([]);
  });
});
