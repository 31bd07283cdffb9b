/**
 * What a reader of the page never sees as the author's words: code fences and comments. Comments are blanked in place,
 * so that columns hold; switches written in them are kept.
 */

import type { DisabledLine } from './row.js';
import type { SourceLine } from './lines.js';

export interface Veiled {
  /** Text of each line with comments blanked; null where the file has none, nor a fence. */
  readonly texts: readonly string[] | null;
  /** 1 for a line of code, 2 for a line that was nothing but comment; empty where the file has neither. */
  readonly veil: Uint8Array;
  readonly disabledLines: readonly DisabledLine[];
  readonly noIssueLines: ReadonlySet<number>;
}

interface Fence {
  readonly character: string;
  readonly length: number;
}

/** What begins a fence or a comment: most files have none, and are asked once. */
const begins = /`{3}|~{3}|<!--/;
const nothing: Veiled = { texts: null, veil: new Uint8Array(0), disabledLines: [], noIssueLines: new Set() };

/** Hides fences and comments of the lines from `first` on (an index). */
export function drawVeil(lines: readonly SourceLine[], first: number): Veiled {
  if (!lines.some(({ text }) => begins.test(text))) return nothing;
  const texts = lines.map((line) => line.text);
  const veil = new Uint8Array(lines.length);
  const disabledLines: DisabledLine[] = [];
  const noIssueLines = new Set<number>();
  let closers: ReturnType<typeof closingFences> | null = null;
  let fence: Fence | null = null;
  let comment: { text: string; line: number } | null = null;
  for (let at = first; at < texts.length; at++) {
    const text = texts[at] ?? '';
    if (fence !== null) {
      veil[at] = 1;
      if (closes(text, fence)) fence = null;
      continue;
    }
    const opened: Fence | null = comment === null ? opensFence(text) : null;
    if (opened !== null) closers ??= closingFences(texts, first);
    if (
      opened !== null &&
      (closers?.(opened, at + 1) === true || !text.trimStart().startsWith(opened.character.repeat(3)))
    ) {
      fence = opened;
      veil[at] = 1;
      continue;
    }
    if (comment === null && !text.includes('<!--')) continue;
    const result = blankComments(text, comment?.text ?? null);
    texts[at] = result.text;
    for (const said of result.comments) obey(said, at + 1, disabledLines, noIssueLines);
    comment = result.open === null ? null : { text: result.open, line: at + 1 };
    if (result.text.trim() === '') veil[at] = 2;
  }
  return { texts, veil, disabledLines, noIssueLines };
}

function opensFence(text: string): Fence | null {
  if (!text.includes('```') && !text.includes('~~~')) return null;
  const match = /^[\s>]*(?:[-*+] +)?(`{3,}|~{3,})/.exec(text);
  const run = match?.[1];
  if (match === null || run === undefined) return null;
  // "```command output```" on one line is a code span, not a fence
  if (text.slice(match[0].length).includes('```')) return null;
  return { character: run.charAt(0), length: run.length };
}

function closes(text: string, fence: Fence): boolean {
  const run = text.replace(/^[\s>]+/, '').trimEnd();
  return run.length >= fence.length && run === fence.character.repeat(run.length);
}

/**
 * Whether a fence is ever closed. One that is not would hide the rest of the file: then it is taken as text, since a
 * forgotten fence is a slip and no reason to lose the action items. One pass from the end keeps this linear.
 */
function closingFences(texts: readonly string[], first: number): (fence: Fence, from: number) => boolean {
  const longest = { '`': new Uint32Array(texts.length + 1), '~': new Uint32Array(texts.length + 1) };
  for (let at = texts.length - 1; at >= first; at--) {
    const text = texts[at] ?? '';
    if (!text.includes('```') && !text.includes('~~~')) {
      longest['`'][at] = longest['`'][at + 1] ?? 0;
      longest['~'][at] = longest['~'][at + 1] ?? 0;
      continue;
    }
    const run = text.replace(/^[\s>]+/, '').trimEnd();
    for (const character of ['`', '~'] as const) {
      const closing = run.length >= 3 && run.startsWith(character.repeat(3)) && isRunOf(run, character);
      longest[character][at] = Math.max(longest[character][at + 1] ?? 0, closing ? run.length : 0);
    }
  }
  return (fence, from) => (longest[fence.character as '`' | '~'][from] ?? 0) >= fence.length;
}

function isRunOf(text: string, character: string): boolean {
  for (const each of text) if (each !== character) return false;
  return true;
}

interface Blanked {
  readonly text: string;
  readonly comments: readonly string[];
  /** Text so far of a comment that goes on in the next line. */
  readonly open: string | null;
}

function blankComments(text: string, open: string | null): Blanked {
  const comments: string[] = [];
  let shown = '';
  let at = 0;
  let inside = open;
  while (at < text.length) {
    const mark = inside === null ? '<!--' : '-->';
    const found = text.indexOf(mark, at);
    if (inside === null) {
      if (found < 0) return { text: shown + text.slice(at), comments, open: null };
      shown += text.slice(at, found) + '    ';
      inside = '';
    } else if (found < 0) {
      return { text: shown + ' '.repeat(text.length - at), comments, open: bounded(`${inside} ${text.slice(at)}`) };
    } else {
      comments.push(bounded(`${inside} ${text.slice(at, found)}`));
      shown += ' '.repeat(found - at + 3);
      inside = null;
    }
    at = found + mark.length;
  }
  return { text: shown, comments, open: inside };
}

/** Only the opening words of a comment can be a switch; a huge comment is not carried along. */
function bounded(text: string): string {
  return text.length > 2000 ? text.slice(0, 2000) : text;
}

function obey(comment: string, line: number, disabled: DisabledLine[], noIssue: Set<number>): void {
  const words = comment.trim().split(/[\s,]+/);
  if (words[0] === 'postmortem-disable-next-line') disabled.push({ line: line + 1, rules: words.slice(1) });
  if (words[0] === 'no-issue') noIssue.add(line);
}
