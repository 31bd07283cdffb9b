/**
 * Reader for Markdown and for plain text, which in this field are one: half of all plain reports hold some Markdown and
 * half of the Markdown ones some headings without marks. A line is classified by how it starts; indentation never hides
 * text, because authors indent by four spaces without meaning code.
 */

import { codeAt } from './code-at.js';
import { columnOf, type SourceLine } from './lines.js';
import type { Dialect } from './dialect.js';
import { htmlBlock } from './html-blocks.js';
import { closeHeading, isBanner, isRule, setextLevel } from './heading-marks.js';
import { entryMark } from './list-marks.js';
import { cellsRow, tablesWithoutOuterPipes } from './table-rows.js';
import { blankRow, plainRow, row, type Outline, type Row } from './row.js';
import { drawVeil } from './veil.js';

/** Reads lines from index `first` on. A dialect reads what it writes differently. */
export function readMarkdown(lines: readonly SourceLine[], first: number, dialect?: Dialect): Outline {
  const veiled = drawVeil(lines, first);
  const definitions = new Map<string, string>();
  const rows: Row[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) continue;
    const taken = at < first || dialect === undefined ? null : dialect.take(line, at, lines, rows);
    if (taken !== null) rows.push(...taken);
    else if (at < first || veiled.veil[at] === 2) rows.push(blankRow(line.number));
    else if (veiled.veil[at] === 1) rows.push(row('hidden', line.number, { text: line.text }));
    else {
      const text = veiled.texts?.[at] ?? line.text;
      const block = /^[ \t]*<[tuo]/i.test(text) ? htmlBlock(lines, at) : null;
      if (block !== null) {
        rows.push(...block.rows);
        at = block.end;
        continue;
      }
      const next = underlined(rows, classify(line, text, definitions));
      rows.push(dialect === undefined ? next : { ...next, text: dialect.inline(next.text) });
    }
  }
  if (dialect === undefined) tablesWithoutOuterPipes(rows, lines);
  return {
    rows,
    definitions,
    disabledLines: veiled.disabledLines,
    noIssueLines: veiled.noIssueLines,
    lineCount: lines.length,
  };
}

function classify(line: SourceLine, text: string, definitions: Map<string, string>): Row {
  let at = 0;
  let indent = 0;
  let quoted = false;
  const { length } = text;
  for (; at < length; at++) {
    const code = codeAt(text, at);
    if (code === 32) indent++;
    else if (code === 9) indent += 4 - (indent % 4);
    else if (code === 62) quoted = true;
    else break;
  }
  const end = text.trimEnd().length;
  if (at >= end) return blankRow(line.number);
  const content = text.slice(at, end);
  // a line that begins with a letter, as most do, has no mark
  if (isLetter(content.charCodeAt(0))) {
    return plainRow('text', line.number, columnOf(line, at), indent, quoted, content);
  }
  const place = { line, at, indent, quoted };
  return (
    byHash(place, content) ??
    byRule(place, content) ??
    byPipe(place, content) ??
    byTag(place, content) ??
    byDefinition(place, content, definitions) ??
    byMarker(place, content) ??
    plainRow('text', line.number, columnOf(line, at), indent, quoted, content)
  );
}

function isLetter(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91);
}

interface Place {
  readonly line: SourceLine;
  /** Offset of the content in the line. */
  readonly at: number;
  readonly indent: number;
  readonly quoted: boolean;
}

function byHash({ line, at, indent, quoted }: Place, content: string): Row | null {
  if (!content.startsWith('#') || indent > 3) return null;
  let level = 1;
  while (content.charAt(level) === '#') level++;
  if (level > 6) return null;
  const next = content.charAt(level);
  const spaced = next === ' ' || next === '\t' || next === '';
  // "##Timeline" is a heading that lost its space; "#general" and "#12" are a channel and a number
  if (!spaced && !(/\p{L}/u.test(next) && (level > 1 || /^\p{Lu}.*[\s:]/u.test(content.slice(1))))) return null;
  const rest = content.slice(level);
  const skipped = rest.length - rest.trimStart().length;
  const text = closeHeading(rest.trim());
  if (text === '') return blankRow(line.number);
  const column = columnOf(line, at + level + skipped);
  return row('heading', line.number, { column, indent, quoted, text, level, mark: 'atx' });
}

function byRule({ line, at, indent, quoted }: Place, content: string): Row | null {
  const first = content.charAt(0);
  if (!'-=_*~#+'.includes(first)) return null;
  if (isRule(content)) return row('rule', line.number, { mark: first, text: content, column: columnOf(line, at) });
  const banner = isBanner(content);
  if (banner === null) return null;
  const column = columnOf(line, at + banner.offset);
  return row('heading', line.number, { column, indent, quoted, text: banner.text, level: 1, mark: 'banner' });
}

function byPipe({ line, at, indent, quoted }: Place, content: string): Row | null {
  if (!content.startsWith('|')) return null;
  return cellsRow(line, at, content, indent, quoted);
}

function byTag({ line, at, indent, quoted }: Place, content: string): Row | null {
  if (!content.startsWith('<')) return null;
  const heading = /^<h([1-6])\b[^>]*>(.*?)(?:<\/h[1-6]>.*)?$/i.exec(content);
  if (heading !== null) return tagged(heading[2] ?? '', 'heading', Number(heading[1]), 'html');
  const entry = /^<(li|summary)\b[^>]*>(.*?)(?:<\/(?:li|summary)>.*)?$/i.exec(content);
  if (entry !== null) {
    const isEntryTag = entry[1]?.toLowerCase() === 'li';
    return tagged(entry[2] ?? '', isEntryTag ? 'bullet' : 'text', 0, isEntryTag ? '<li>' : '');
  }
  const paragraph = /^<p(?:\s[^<>]*)?>([^<].*?)(?:<\/p>)?$/i.exec(content)?.[1] ?? '';
  if (paragraph !== '' && !/<\/?p\b/i.test(paragraph)) return paragraphRow(paragraph);
  return content.replace(/<[^<>]*>/g, '').trim() === '' ? blankRow(line.number) : null;

  /** Authors who write their own tags put bullets into paragraphs. */
  function paragraphRow(inner: string): Row {
    const text = inner.trim();
    if (text === '') return blankRow(line.number);
    const place = { line, at: at + content.indexOf(text), indent, quoted };
    return (
      byMarker(place, text) ?? row('text', line.number, { column: columnOf(line, place.at), indent, quoted, text })
    );
  }

  function tagged(inner: string, kind: 'heading' | 'bullet' | 'text', level: number, mark: string): Row {
    const text = inner.trim();
    if (text === '') return blankRow(line.number);
    const column = columnOf(line, at + Math.max(content.indexOf(text), 0));
    return row(kind, line.number, { column, indent, quoted, text, level, mark });
  }
}

function byDefinition({ line }: Place, content: string, definitions: Map<string, string>): Row | null {
  if (!content.startsWith('[')) return null;
  const match = /^\[([^[\]^][^[\]]*)\]:\s*<?(\S+?)>?(?:\s|$)/.exec(content);
  if (match === null) return null;
  const name = (match[1] ?? '').trim().toLowerCase();
  if (!definitions.has(name)) definitions.set(name, match[2] ?? '');
  return blankRow(line.number);
}

function byMarker({ line, at, indent, quoted }: Place, content: string): Row | null {
  const mark = entryMark(content);
  if (mark === null) return null;
  return row(mark.kind, line.number, {
    column: columnOf(line, at + mark.length),
    indent,
    quoted,
    text: content.slice(mark.length),
    mark: mark.mark,
    checked: mark.checked,
  });
}

/**
 * `Title` over `=====` or `-----`. Only a short line that stands by itself is a title: authors also draw lines under
 * paragraphs, which Markdown would make headings of.
 */
function underlined(rows: Row[], next: Row): Row {
  const level = setextLevel(next);
  const above = rows.at(-1);
  if (level === 0 || above?.kind !== 'text' || above.text.length > 120 || above.indent > 3) return next;
  const before = rows.at(-2)?.kind;
  if (before === 'text' || before === 'bullet' || before === 'number') return next;
  if (level === 2 && /[.;,]$/.test(above.text)) return next;
  const { line, column, indent, quoted, text } = above;
  rows[rows.length - 1] = row('heading', line, { column, indent, quoted, text, level, mark: 'setext' });
  return blankRow(next.line);
}
