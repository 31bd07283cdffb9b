import { describe, expect, test } from '@jest/globals';
import { parse } from '../../../src/core/parse.js';

function read(lines: readonly string[], path = 'report.md') {
  const text = lines.join('\n');
  const items = parse(path, text).postmortems.flatMap((each) => each.actionItems);
  // where each item is said to stand, the file must hold its first letters
  return items.map((item) => ({
    text: item.text,
    done: item.done,
    there: lines[item.line - 1]?.slice(item.column - 1).startsWith(item.text.slice(0, 4)),
  }));
}

const asked = (text: string) => ({ text, done: null, there: true });

describe('short codes of shapes and pointers are bullets', () => {
  test.each([
    ':small_orange_diamond: ',
    ':small_blue_diamond:',
    ':white_circle: ',
    ':black_small_square: ',
    ':point_right: ',
    ':arrow_right: ',
  ])('%s', (mark) => {
    expect(read(['# Relay', '', '## Tasks', '', `${mark}Trim the logs`, `${mark}A second desk`])).toEqual([
      asked('Trim the logs'),
      asked('A second desk'),
    ]);
  });

  test('a tick says that it is done', () => {
    expect(read(['# Relay', '', '## Tasks', '', ':white_check_mark: Trim the logs', ':x: A second desk'])).toEqual([
      { text: 'Trim the logs', done: true, there: true },
      { text: 'A second desk', done: null, there: true },
    ]);
  });

  test('opposite: other codes and times are words', () => {
    expect(read(['# Relay', '', '## Tasks', '', ':coffee: The desk was tired.', '', ': 10:00 it was late'])).toEqual(
      [],
    );
  });
});

describe('a bullet within a paragraph of HTML is one', () => {
  const tasks = ['<p>&emsp;:small_orange_diamond: Trim the logs</p>', '<p>&nbsp;&ensp;• A second desk</p>'];

  test('in Markdown', () => {
    expect(read(['# Relay', '', '## Tasks', '', ...tasks])).toEqual([asked('Trim the logs'), asked('A second desk')]);
  });

  test('in HTML', () => {
    const page = ['<h1>Relay</h1>', '<h2>Summary</h2>', '<p>Late.</p>', '<h2>Tasks</h2>', ...tasks];
    expect(read(page, 'report.html')).toEqual([asked('Trim the logs'), asked('A second desk')]);
  });

  test('paragraphs without bullets are lines: those that ask are items', () => {
    const lines = ['# Relay', '', '## Tasks', '', '<p>Trim the logs</p>', '<p>The desk was tired.</p>'];
    expect(read(lines)).toEqual([asked('Trim the logs')]);
  });

  test('opposite: a dash between words', () => {
    expect(read(['# Relay', '', '## Tasks', '', '<p>The desk - at night - was tired.</p>'])).toEqual([]);
  });
});

describe('boxes and crosses joined to the word are bullets too', () => {
  test('in lines without other marks', () => {
    expect(
      read(['# Relay', '', '## Tasks', '', '✓Trim the logs', '☐A second desk', '✗ Call sooner', '□Page on disk use']),
    ).toEqual([
      { text: 'Trim the logs', done: true, there: true },
      asked('A second desk'),
      asked('Call sooner'),
      asked('Page on disk use'),
    ]);
  });

  test('after another bullet', () => {
    expect(read(['# Relay', '', '## Tasks', '', '- ☐Trim the logs', '- ✓A second desk'])).toEqual([
      asked('Trim the logs'),
      { text: 'A second desk', done: true, there: true },
    ]);
  });
});
