import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildReport } from '../../../src/core/build-report.js';
import { escapeHtml, html, link } from '../../../src/core/rendering/html.js';
import { reportHtml } from '../../../src/core/rendering/report-html.js';
import { actionItem, halfYear, knownIssue, postmortem, reading, reportInput } from '../report-fixtures.js';

describe('html', () => {
  test('what is put in is text', () => {
    expect(
      html`<p title="${'"x" & \'y\''}">${'<b>'} ${1} ${null}${undefined}${[html`<i>${'&'}</i>`, 'z']}</p>`.markup,
    ).toBe('<p title="&quot;x&quot; &amp; &#39;y&#39;">&lt;b&gt; 1 <i>&amp;</i>z</p>');
  });

  test('characters that deceive are not shown', () => {
    expect(escapeHtml('a\u202eb\u2066c\0d\u001b[1me\u{e0041}f\ud800g')).toBe('abcd[1mefg');
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', '//host/x', 'OPS-12', ' https://x'])(
    '%s is no link',
    (address) => {
      expect(link(address, 'words').markup).toBe('words');
    },
  );
});

/** A report in which every text out of a file is `text`. */
function reportOf(text: string) {
  const item = actionItem({ text, owners: [text], due: '2024-03-01', priority: text, issue: text });
  const linked = actionItem({ ...item, key: 'k2' });
  const done = actionItem({ ...item, key: 'k3', state: 'done' });
  const one = postmortem({ path: text, id: text, title: text, severity: text, actionItems: [item, linked, done] });
  const problem = { rule: text, severity: 'error', path: text, line: 1, column: 1, message: text, help: text } as const;
  return buildReport(
    reportInput([reading([one]), reading([], { path: text, unreadable: true })], {
      repository: text,
      problems: [problem],
      issues: new Map([['k2', knownIssue(1, { url: text })]]),
    }),
  );
}

function tags(page: string): string[] {
  return (page.match(/<[^>]*>/g) ?? []).map((tag) => tag.replace(/"[^"]*"/g, '""'));
}

test('no text out of a file changes the markup', () => {
  const part = fc.constantFrom(
    '<',
    '>',
    '"',
    "'",
    '&',
    '</style>',
    '<script>',
    '<!--',
    '-->',
    '`',
    '${',
    '=',
    ' ',
    '\n',
    'x',
  );
  const plain = tags(reportHtml(reportOf('x')));
  fc.assert(
    fc.property(fc.array(fc.oneof(part, fc.string()), { minLength: 1, maxLength: 6 }), (parts) => {
      expect(tags(reportHtml(reportOf(`x${parts.join('')}`)))).toEqual(plain);
    }),
    { numRuns: 200 },
  );
});

describe('the page', () => {
  const page = reportHtml(
    buildReport(halfYear()),
    (path, line) => `https://github.com/acme/shop/blob/main/${path}#L${line}`,
  );

  test('asks nothing of anybody else', () => {
    expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|\ssrc=|\son\w+=/i);
    expect(page).toContain("default-src 'none'");
  });

  test('has the verdict, what it does not know, and overdue before open', () => {
    expect(page).toContain('11 action items are open, 3 of them overdue.');
    expect(page).toContain('1 file could not be read, so action items are missing here: postmortems/broken.md');
    expect(page.indexOf('Overdue (3)')).toBeLessThan(page.indexOf('Open (8)'));
    expect(page).toContain('81 days late');
    expect(page).toContain('https://github.com/acme/shop/blob/main/postmortems/2023-06-14-queue.md#L43');
    expect(page).toContain('open in the file, its issue is closed as completed');
  });

  test('closes every element that it opens', () => {
    const open: string[] = [];
    for (const [, slash, name = '', rest = ''] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)([^>]*)>/g)) {
      if (name === 'meta' || rest.endsWith('/')) continue;
      if (slash === '') open.push(name);
      else expect(open.pop()).toBe(name);
    }
    expect(open).toEqual([]);
  });
});

test.each([
  ['no postmortem', [], 'No postmortem was found.'],
  ['no action item', [reading([postmortem()])], 'No postmortem has an action item.'],
  [
    'nothing open',
    [reading([postmortem({ actionItems: [actionItem({ state: 'done', evidence: 'https://example.org/1' })] })])],
    'Nothing that was committed is open.',
  ],
  [
    'nothing open, on somebody’s word',
    [reading([postmortem({ actionItems: [actionItem({ state: 'done' })] })])],
    'Nothing that was committed is open; 1 of 1 done are not verified.',
  ],
  [
    'no due date',
    [reading([postmortem({ actionItems: [actionItem()] })])],
    '1 action item is open, none with a due date.',
  ],
  [
    'none late',
    [reading([postmortem({ actionItems: [actionItem({ due: '2024-04-01' })] })])],
    '1 action item is open, none overdue.',
  ],
])('the verdict with %s', (_, readings, verdict) => {
  expect(reportHtml(buildReport(reportInput(readings)))).toContain(verdict);
});

test('where the tracker was not asked, an issue is unknown and not absent', () => {
  const readings = [reading([postmortem({ actionItems: [actionItem()] })])];
  const unknown = reportHtml(buildReport(reportInput(readings, { issues: null })));
  expect(unknown).toContain('Issues were not looked at');
  expect(unknown).toMatch(/data-label="Issue"[^/]*unknown/);
  expect(unknown).not.toContain('No issue');
});
