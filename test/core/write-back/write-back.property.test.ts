/** Whatever the file looks like: what was put in can be taken out, a second time changes nothing, the items stay. */

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from '../../../src/core/parse.js';
import type { ActionItem, Postmortem } from '../../../src/core/postmortem.js';
import { applyEdit, undo } from '../../../src/core/write-back/edit.js';
import { writeBack, type Known } from '../../../src/core/write-back/write-back.js';

const path = 'postmortems/2026-01-02-db.md';
const read = (text: string): readonly Postmortem[] => parse(path, text).postmortems;
const itemsOf = (text: string): ActionItem[] => read(text).flatMap(({ actionItems }) => [...actionItems]);

const words = fc.constantFrom(
  'Alert on the pool',
  'Page `the|owner`',
  'Prüfe das Limit',
  '写监控告警',
  'Test **all** of it 😀',
);
const tail = fc.constantFrom(
  '',
  '.',
  ' (@ada)',
  ' (OPS-7)',
  ' (#3)',
  ' {#ai}',
  ' <!-- no-issue -->',
  '  ',
  '\t',
  ' — due 2026-03-01',
  '\u00a0',
  '\\',
);
const marker = fc.constantFrom('- ', '* ', '+ ', '1. ', '2) ', '- [ ] ', '* [x] ', '  - ', '\t- ', '-\u200b ', '');
const wrap = fc.constantFrom('', '\n  and its neighbours', '\n  - with a detail', '\n\n  with more words');
const entry = fc.tuple(marker, words, tail, wrap).map((parts) => parts.join(''));
const cell = fc.constantFrom('', ' ', '  ', ' @ada ', ' a \\| b ', '-', ' [ ] ');
const row = fc
  .tuple(words, cell, cell)
  .map(([text, owner, issue]) => `| ${text.replaceAll('|', '/')} |${owner}|${issue}|`);
const table = fc
  .array(row, { minLength: 1, maxLength: 4 })
  .map((rows) => ['', '| Action | Owner | Issue |', '|---|---|---|', ...rows, ''].join('\n'));
const section = fc
  .array(fc.oneof(entry, entry, table), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join('\n'));
const file = fc
  .record({
    bom: fc.constantFrom('', '\uFEFF'),
    front: fc.constantFrom('', '---\nseverity: SEV-2\n---\n'),
    heading: fc.constantFrom('## Action items', 'Action items\n---', '**Next steps**', 'FOLLOW-UPS'),
    section,
    end: fc.constantFrom('', '\n', '\n\n## Lessons\n- None', '   '),
    newline: fc.constantFrom('\n', '\r\n', '\r'),
  })
  .map(({ bom, front, heading, section: items, end, newline }) =>
    `${bom}${front}# Database down\n\n## Summary\nIt was down.\n\n${heading}\n\n${items}${end}`.replaceAll(
      '\n',
      newline,
    ),
  );

const parameters = {
  seed: Number(process.env['WRITE_BACK_SEED'] ?? 20260301),
  numRuns: Number(process.env['WRITE_BACK_CASES'] ?? 400),
};

test('every file', () => {
  let linked = 0;
  let ticked = 0;
  let left = 0;
  fc.assert(
    fc.property(file, fc.infiniteStream(fc.boolean()), (text, done) => {
      const before = itemsOf(text);
      const known = before.map((_, at): Known => ({ reference: `#${100 + at}`, done: done.next().value === true }));
      const result = writeBack({ text, read, known });
      expect(undo(result.text, result.edits)).toBe(text);
      expect(result.edits.reduce(applyEdit, text)).toBe(result.text);
      expect(result.edits.every(({ removed, inserted }) => isOurs(removed, inserted))).toBe(true);
      expect(writeBack({ text: result.text, read, known }).text).toBe(result.text);
      const after = itemsOf(result.text);
      expect(after.map(({ key, text: own, owners, due }) => [key, own, owners, due])).toEqual(
        before.map(({ key, text: own, owners, due }) => [key, own, owners, due]),
      );
      for (const [at, item] of after.entries()) {
        const was = before[at];
        if (was?.references.length === 0 && item.references.length > 0) {
          expect(item.references).toEqual([known[at]?.reference]);
          linked += 1;
        } else expect(item.references).toEqual(was?.references);
        if (item.done !== was?.done) {
          expect([was?.done, item.done, known[at]?.done]).toEqual([false, true, true]);
          ticked += 1;
        }
      }
      left += result.left.length;
    }),
    parameters,
  );
  // A property that never wrote anything would hold of nothing.
  expect({ linked: linked > 300, ticked: ticked > 20, mostly: left < linked / 4, left, sum: linked }).toMatchObject({
    linked: true,
    ticked: true,
    mostly: true,
  });
});

function isOurs(removed: string, inserted: string): boolean {
  return (removed === ' ' && inserted === 'x') || (removed === '' && /^(?: \(#\d+\)|#\d+ ?)$/.test(inserted));
}
