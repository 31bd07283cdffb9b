/** `evidence:` at the end of an item is a link that shows the work done; the item itself stays the same item. */

import { expect, test } from '@jest/globals';
import { parse } from '../../src/core/parse.js';

function item(line: string) {
  const text = `# Queue stalled\nDate: 2026-01-02\n\n## Summary\nIt stalled.\n\n## Action items\n- [x] ${line}\n`;
  const [first] = parse('postmortems/q.md', new TextEncoder().encode(text)).postmortems[0]?.actionItems ?? [];
  return first;
}

test.each([
  'Add an alert on queue depth (evidence: https://example.org/dash/1)',
  'Add an alert on queue depth, evidence: https://example.org/dash/1',
])('%s', (line) => {
  expect(item(line)).toMatchObject({
    text: 'Add an alert on queue depth',
    evidence: 'https://example.org/dash/1',
    references: [],
  });
});

test('a pull request as evidence is not the issue that tracks the item', () => {
  expect(item('Add an alert on queue depth (evidence: https://github.com/o/r/pull/5)')).toMatchObject({
    text: 'Add an alert on queue depth',
    evidence: 'https://github.com/o/r/pull/5',
    references: [],
    issue: null,
  });
});
