import { describe, expect, test } from '@jest/globals';
import { parse } from '../../../../src/core/parse.js';

function read(lines: readonly string[]) {
  const reading = parse('report.md', ['# Relay outage', '', '## Action items', '', ...lines, ''].join('\n'));
  const items = reading.postmortems.flatMap((each) => each.actionItems);
  return { items: items.map(({ text, group }) => [group, text]), passedOver: reading.passedOver };
}

const code = ['```', 'relay --drain', '```'];

describe('sub-headings are groups when a list stands below them', () => {
  test('the list may have words of its own above it', () => {
    const lines = [
      '### Relay guard',
      'It looks at:',
      '- Page on disk use',
      '',
      '### Rota',
      '',
      '- Add a second person',
    ];
    expect(read(lines).items.map(([, text]) => text)).toEqual(['Page on disk use', 'Add a second person']);
  });

  test('one list is enough: the other sub-heading is no task either', () => {
    const lines = ['### Relay guard', 'It looks at:', '- Page on disk use', '', '### Switching it on', '', ...code];
    expect(read(lines).items.map(([, text]) => text)).toEqual(['Page on disk use']);
  });

  test('opposite: over paragraphs they are the tasks', () => {
    const lines = ['### Drain the relay by hand', 'It is quick.', '', '### Page on disk use', 'It was full.'];
    expect(read(lines).items.map(([, text]) => text)).toEqual(['Drain the relay by hand', 'Page on disk use']);
  });

  test('opposite: a label below a task explains it', () => {
    const lines = [
      '### Drain the relay by hand',
      '**Reason:**',
      'It is quick.',
      '',
      '### Page on disk use',
      'It was full.',
    ];
    expect(read(lines).items.map(([, text]) => text)).toEqual(['Drain the relay by hand', 'Page on disk use']);
  });
});

describe('a sub-heading over nothing but code tells how to do something', () => {
  test('beside tasks', () => {
    const lines = ['### Page on disk use', 'It was full.', '', '### Switching it on', '', ...code];
    const { items, passedOver } = read(lines);
    expect(items.map(([, text]) => text)).toEqual(['Page on disk use']);
    expect(passedOver).toContainEqual({ line: 8, text: 'Switching it on', why: 'how-to' });
  });

  test('opposite: words beside the code', () => {
    const lines = ['### Page on disk use', 'It was full.', '', '### Drain the relay', 'Nightly:', ...code];
    expect(read(lines).items.map(([, text]) => text)).toEqual(['Page on disk use', 'Drain the relay']);
  });
});

describe('a label that names a kind of task is a group under a marked heading of actions', () => {
  test.each(['**Fix:**', 'Fix:', '**Detection**', '- **Fix:**'])('%s', (label) => {
    const indent = label.startsWith('-') ? '  ' : '';
    expect(read([label, `${indent}- Patch the relay`, '', '**Prevention:**', '- Add a limit']).items).toContainEqual([
      label.replace(/[*:-]/g, '').trim(),
      'Patch the relay',
    ]);
  });

  test('opposite: a label that names another part ends the actions', () => {
    expect(read(['- Add a limit', '', '**Timeline:**', '', '- 10:00 Patch is out']).items).toEqual([
      ['Action items', 'Add a limit'],
    ]);
  });

  test('opposite: bare words are a part of the report', () => {
    expect(read(['- Add a limit', '', 'Fix', '', 'Raise the pool by hand.']).items).toEqual([
      ['Action items', 'Add a limit'],
    ]);
  });
});
