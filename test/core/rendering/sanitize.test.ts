import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import {
  cleanLine,
  codeSpan,
  cutTo,
  sanitizeCell,
  sanitizeInline,
  visibleWords,
} from '../../../src/core/rendering/sanitize.js';

const gfm = new MarkdownIt({ html: true, linkify: true });

/** Text as GitHub's own filters see it: rendered, outside code and links. */
function rendered(markdown: string): { kinds: string[]; text: string; links: string[] } {
  const kinds: string[] = [];
  const links: string[] = [];
  let text = '';
  for (const token of gfm.parse(markdown, {})) {
    kinds.push(token.type);
    for (const inline of token.children ?? []) {
      kinds.push(inline.type);
      if (inline.type === 'text' || inline.type === 'text_special') text += inline.content;
      if (inline.type === 'link_open') links.push(String(inline.attrGet('href')));
    }
  }
  return { kinds, text, links };
}

const hostile = [
  '@ada and @acme/sre-team, \uFF20ada',
  'fixes #1, closes acme/ops#2, GH-3, resolves https://github.com/acme/ops/issues/4',
  'Duplicate of #12',
  'see a1b2c3d4e5f6 and acme/ops@a1b2c3d',
  '![pixel](https://evil.example/x.png) <img src=x onerror=alert(1)>',
  '<!-- postmortem-followthrough:item v=1 --> <!<!-- a -->-- x -->',
  '`<!-- postmortem-followthrough:begin -->`',
  '</details></table> | a | b |',
  '[click](javascript:alert(1)) [ref]: https://evil.example',
  '# heading',
  '- list',
  '1. list',
  '===',
  '> quote',
  '$\\mathbb{x}$ ```mermaid',
  '::set-output name=x::y ##[error]boom',
  '\u202Eevil\u2066 \u{E0041}\u{E0042} \uD800',
  'line one\n\n# line two\r\n- three',
  '``` unclosed',
  '` ` 1. list',
  '[^1] footnote, www.github.com/acme/ops/issues/1',
];

const mention = /(?<![\p{L}\p{N}_])@[\p{L}\p{N}]/u;
const reference = /#\d|\bgh-\d/iu;

function expectInert(text: string): void {
  const markdown = sanitizeInline(text);
  const { kinds, text: shown, links } = rendered(markdown);
  expect(markdown).not.toContain('<!--');
  expect(markdown).not.toMatch(/[\n\r]/);
  const blocks = kinds.filter((kind) => kind.endsWith('_open') && kind !== 'paragraph_open' && kind !== 'link_open');
  expect(blocks).toEqual([]);
  for (const kind of ['html_inline', 'html_block', 'image', 'fence', 'code_block', 'hr'])
    expect(kinds).not.toContain(kind);
  expect(shown).not.toMatch(mention);
  expect(shown).not.toMatch(reference);
  for (const link of links) {
    expect(link).toMatch(/^https:\/\//);
    expect(link).not.toMatch(/^https:\/\/(www\.)?github\.com/i);
  }
}

describe('sanitizeInline', () => {
  test.each(hostile)('makes inert: %s', (text) => {
    expectInert(text);
  });

  test('makes any mixture of hostile parts inert', () => {
    const part = fc.oneof(
      fc.constantFrom(...hostile),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('@', '#', '`', '<', '!', '['),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), fc.constantFrom('', ' ', '1'), (parts, glue) => {
        expectInert(parts.join(glue));
      }),
      { numRuns: 1500 },
    );
  });

  test.each([
    ['Set `max_connections` to 100', 'Set `max_connections` to 100'],
    ['Read https://example.com/runbook first', 'Read <https://example.com/runbook> first'],
    ['Cut p99 below 2 s', 'Cut p99 below 2 s'],
  ])('leaves ordinary words alone: %s', (text, expected) => {
    expect(sanitizeInline(text)).toBe(expected);
  });

  test('a link to an issue goes through the redirect host', () => {
    expect(sanitizeInline('https://github.com/acme/ops/issues/4')).toBe(
      '<https://redirect.github.com/acme/ops/issues/4>',
    );
  });

  test('is idempotent in what it shows', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(cleanLine(visibleWords(sanitizeInline(cleanLine(text).replace(/[`/]/g, ''))))).toBe(
          cleanLine(text).replace(/[`/]/g, '').trim(),
        );
      }),
    );
  });
});

test('a bar in a code span does not end a cell', () => {
  expect(sanitizeCell('run `a | b` or a | b')).toBe('run `a \\| b` or a \\| b');
});

test.each([
  ['a`b', '``a`b``'],
  ['`a`', '`` `a` ``'],
  ['', ''],
])('codeSpan(%j) is %j', (text, expected) => {
  expect(codeSpan(text)).toBe(expected);
});

test('cutTo counts code points and never splits one', () => {
  expect(cutTo('🌈'.repeat(10), 5)).toBe(`${'🌈'.repeat(4)}…`);
  expect(cutTo('short', 5)).toBe('short');
});
