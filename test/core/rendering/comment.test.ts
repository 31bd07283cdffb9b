import { describe, expect, test } from '@jest/globals';
import MarkdownIt from 'markdown-it';
import { commentLimit, renderCheck, type CheckView } from '../../../src/core/rendering/comment.js';
import { readCommentMarker, saysTheSame, withCommentMarker } from '../../../src/core/rendering/comment-marker.js';
import type { OpenItem } from '../../../src/core/planning/open-items.js';
import type { Problem } from '../../../src/core/problem.js';
import { anItem, links, planFor, readingOf } from '../../support/plan-builders.js';

const path = 'postmortems/2026-01-02-db.md';
const problem = (message: string, rest: Partial<Problem> = {}): Problem => ({
  rule: 'missing-section',
  severity: 'error',
  path,
  line: 3,
  column: 1,
  message,
  help: 'Add a heading.',
  ...rest,
});
const open = (number: number, rest: Partial<OpenItem> = {}): OpenItem => ({
  number,
  url: `https://github.com/acme/ops/issues/${number}`,
  title: `Item ${number}`,
  postmortemId: 'x',
  path,
  severity: null,
  assignees: [],
  due: null,
  overdueDays: 0,
  ...rest,
});
const view = (rest: Partial<CheckView> = {}): CheckView => ({
  files: [{ path, draft: false, problems: [] }],
  plan: planFor(
    [
      readingOf(
        'Alert on lag',
        anItem('Raise @acme/sre pool `size`, fixes #1', { owners: ['@ada'], due: '2026-03-01', line: 11 }),
      ),
    ],
    [],
  ),
  removed: 0,
  ownOpen: [],
  otherOpen: [],
  elsewhere: [],
  allOpenUrl: 'https://github.com/acme/ops/issues',
  links,
  ...rest,
});

describe('renderCheck', () => {
  test('promises nothing where a person has to decide first', () => {
    const { plan } = view();
    if (plan === null) throw new Error('There is a plan.');
    const text = renderCheck(
      view({ plan: { ...plan, held: { kind: 'too-many', wanted: 2, limit: 0, since: null } } }),
      commentLimit,
    );
    expect(text).toContain('### ✅ This postmortem is complete: merging opens no issue before a person decides');
    expect(text).toContain('**Merging this would open 2 issues**');
    expect(text).not.toContain('was opened');
  });

  test('everything at once, verdict first', () => {
    const text = renderCheck(
      view({
        files: [
          {
            path,
            draft: false,
            problems: [
              { problem: problem('No section of impact was found.'), blocks: true },
              { problem: problem('Item `a | b` has no owner.', { severity: 'warning', line: 12 }), blocks: false },
            ],
          },
        ],
        ownOpen: [open(4)],
        otherOpen: Array.from({ length: 7 }, (_, at) =>
          open(20 + at, { overdueDays: 7 - at, due: '2026-01-01', assignees: ['bob'] }),
        ),
      }),
      60_000,
    );
    expect(text).toMatchSnapshot();
  });

  test.each([
    ['a complete one', {}, '### ✅ This postmortem is complete: merging opens 2 issues'],
    ['a draft', { files: [{ path, draft: true, problems: [] }] }, '### 📝 Draft: merging opens 2 issues'],
    ['none', { files: [], plan: null }, '### ✅ No postmortem changes here'],
    [
      'none, but open ones',
      { files: [], plan: null, otherOpen: [open(1)] },
      '### ℹ️ 1 action item of past postmortems still open',
    ],
  ])('%s', (_, rest, first) => {
    expect(renderCheck(view(rest), 60_000).split('\n')[0]).toBe(first);
  });

  test('shrinks in steps until it fits, and never loses the verdict', () => {
    const problems = Array.from({ length: 300 }, (_, at) => ({
      problem: problem(`Problem ${at} ${'x'.repeat(300)}`),
      blocks: true,
    }));
    const large = view({ files: [{ path, draft: false, problems }] });
    for (const limit of [60_000, 10_000, 3_000, 900]) {
      const text = renderCheck(large, limit);
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit);
      expect(text).toContain('300 problems to fix');
    }
    expect(renderCheck(large, 10)).toContain('300 problems to fix');
  });

  test('words from files do nothing', () => {
    const text = renderCheck(view(), 60_000);
    const shown = new MarkdownIt({ html: true, linkify: true })
      .parse(text, {})
      .flatMap(({ children }) => children ?? [])
      .filter(({ type }) => type === 'text')
      .map(({ content }) => content)
      .join(' ');
    expect(shown).not.toMatch(/@acme|@ada|#1\b/);
  });
});

describe('the marker of a comment', () => {
  const marker = { head: 'a'.repeat(40), run: 12 };

  test('is read from the last line only', () => {
    expect(readCommentMarker(withCommentMarker('Text', marker))).toEqual(marker);
    expect(readCommentMarker(`${withCommentMarker('Text', marker)}\r\n`)).toEqual(marker);
    expect(readCommentMarker(`${withCommentMarker('Text', marker)}\nmore`)).toBeNull();
  });

  test('the same words at another commit say the same', () => {
    const at = (commit: string): string => `See [line 3](https://github.com/acme/ops/blob/${commit}/x.md?plain=1#L3)`;
    const [a, b] = ['a'.repeat(40), 'b'.repeat(40)];
    expect(saysTheSame(withCommentMarker(at(a), marker), withCommentMarker(at(b), { head: b, run: 13 }))).toBe(true);
    expect(saysTheSame(withCommentMarker(at(a), marker), withCommentMarker(`${at(a)}!`, marker))).toBe(false);
  });
});
