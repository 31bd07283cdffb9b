import { describe, expect, test } from '@jest/globals';
import { parse } from '../../../../src/core/parse.js';

function textsOf(lines: readonly string[]) {
  const reading = parse('report.md', ['# Relay outage', '', '## Action items', '', ...lines, ''].join('\n'));
  return reading.postmortems.flatMap((each) => each.actionItems.map((item) => item.text));
}

describe('an indent that is a slip makes no detail', () => {
  test.each([
    ['after a whole sentence', ['- Trim the logs.', '', '  - Rotate the keys.']],
    ['as far in as entries before', ['  - Trim the logs', '', '- Rotate the keys', '', '  - Page on disk use']],
    [
      'and those that go on',
      ['  - Trim the logs', '- Rotate the keys', '', '  - Page on disk use', '  - Raise the cap'],
    ],
    ['by one column', ['- Trim the logs', ' - Rotate the keys']],
  ])('%s', (_, lines) => {
    const texts = lines.filter((line) => line !== '').map((line) => line.replace(/^\s*- /, ''));
    expect(textsOf(lines)).toEqual(texts);
  });

  test.each([
    ['right below', ['- Trim the logs.', '  - Rotate them daily.']],
    ['no order', ['- Trim the logs.', '', '  - The oldest are from May.']],
    ['below a title', ['- **Trim the logs**', '', '  - Rotate them daily.']],
    ['below a lead-in', ['- Trim the logs:', '', '  - Rotate them daily.']],
    ['a bullet below a box', ['- [ ] Trim the logs.', '', '  - Rotate them daily.']],
    ['after other details', ['- Trim the logs.', '  - The oldest are from May.', '', '  - Rotate them daily.']],
    ['as far in as entries before, right below another', ['  - Raise the cap', '- Trim the logs', '  - Rotate them']],
  ])('opposite: %s', (_, lines) => {
    expect(textsOf(lines).at(-1)).toMatch(/^Trim the logs/);
  });
});
