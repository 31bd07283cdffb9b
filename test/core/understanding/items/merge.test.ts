import { describe, expect, test } from '@jest/globals';
import { parse } from '../../../../src/core/parse.js';

function textsOf(listed: readonly string[]) {
  const table = ['| Action | Owner |', '|---|---|', '| Add a pool limit | @ada |', '| Rotate signing keys | @bo |'];
  const text = ['# Relay outage', '', '## Action items', '', ...listed, '', ...table, ''].join('\n');
  return parse('report.md', text).postmortems.flatMap((each) => each.actionItems.map((item) => item.text));
}

describe('a list that a table tells again', () => {
  test('what asks for more than the row stays', () => {
    expect(textsOf(['- Add a pool limit alert', '- Rotate signing keys'])).toContain('Add a pool limit alert');
  });

  test('opposite: what says the same in fewer or other words is told by the row', () => {
    expect(textsOf(['- Pool limit', '- Rotate the signing keys'])).toEqual(['Add a pool limit', 'Rotate signing keys']);
  });
});
