/**
 * The one way that text from files takes to GitHub. What comes out of `sanitizeInline` is one line of Markdown that shows
 * the author's words and does nothing: no mention, no reference to an issue or commit, no closing keyword, no image,
 * no HTML, no marker, no block syntax. Broken with a zero-width space where GitHub works on the rendered text.
 */

/** Zero-width space; written as an entity in the end, so that a reader of the source sees it. */
const gap = '\u200B';
const gapEntity = '&#8203;';

/** C0 and C1 controls, then everything of Unicode's format class but the joiner, then the invisible fillers. */
const controls = /[\p{Cc}]+/gu;
const invisible =
  /(?!\u200D)\p{Cf}|\u034F|\u115F|\u1160|\u17B4|\u17B5|\u3164|\uFFA0|(?<!\p{Extended_Pictographic}\uFE0F?)\u200D|\u200D(?!\p{Extended_Pictographic})/gu;
const loneSurrogates = /\p{Cs}/gu;

/**
 * One line of plain text: control characters and line ends become spaces, invisible and direction-changing characters
 * go (a joiner stays inside an emoji), lone surrogates become U+FFFD.
 */
export function cleanLine(text: string): string {
  return text
    .replace(controls, ' ')
    .replace(loneSurrogates, '\uFFFD')
    .replace(invisible, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Cuts to at most `limit` code points, an ellipsis included; never splits a surrogate pair. */
export function cutTo(text: string, limit: number): string {
  const points = Array.from(text);
  return points.length <= limit
    ? text
    : `${points
        .slice(0, limit - 1)
        .join('')
        .trimEnd()}…`;
}

/** One line of inert Markdown; code spans and https links of the author stay what they are. */
export function sanitizeInline(text: string): string {
  const line = cleanLine(text);
  let out = '';
  let at = 0;
  while (at < line.length) {
    const open = line.indexOf('`', at);
    if (open < 0) break;
    const ticks = runLength(line, open);
    const close = closing(line, open + ticks, ticks);
    if (close < 0) break;
    const code = line.slice(open + ticks, close);
    const isBlank = code.trim() === '';
    out += inertProse(line.slice(at, open)) + (isBlank ? inertProse(line.slice(open, close + ticks)) : codeSpan(code));
    at = close + ticks;
  }
  return escapeBlockStart(out + inertProse(line.slice(at))).replaceAll(gap, gapEntity);
}

/** The same for a cell of a table, where a bar in a code span would end the cell. */
export function sanitizeCell(text: string): string {
  return sanitizeInline(text).replace(/(?<!\\)\|/g, '\\|');
}

/** A code span that shows exactly this text, whatever backticks are in it. */
export function codeSpan(text: string): string {
  const line = cleanLine(text);
  if (line === '') return '';
  // Markers are found in raw text, code spans included: a comment opener is never left whole.
  if (line.includes('<!') || line.includes('-->')) return inertProse(line).replaceAll(gap, gapEntity);
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

function runLength(line: string, from: number): number {
  let end = from;
  while (line[end] === '`') end += 1;
  return end - from;
}

function closing(line: string, from: number, ticks: number): number {
  for (let at = line.indexOf('`', from); at >= 0;) {
    const run = runLength(line, at);
    if (run === ticks) return at;
    at = line.indexOf('`', at + run);
  }
  return -1;
}

const url = /\bhttps?:\/\/[^\s<>"'`)\]}|\\]+/giu;

function inertProse(text: string): string {
  let out = '';
  let at = 0;
  for (const match of text.matchAll(url)) {
    const address = match[0].replace(/[.,;:!?]+$/u, '');
    out += inertWords(text.slice(at, match.index)) + inertUrl(address);
    at = match.index + address.length;
  }
  return out + inertWords(text.slice(at));
}

/** Paths that GitHub turns into a reference and a note on the other side. */
const referencePath = /\/(?:issues|pull|pulls|commit|discussions)\/\w/i;

/** github.com goes through GitHub's own redirect host, which leaves no trace on the page linked to. */
function inertUrl(address: string): string {
  const [, scheme = '', rest = ''] = /^(https?):\/\/(.*)$/iu.exec(address) ?? [];
  if (scheme.toLowerCase() !== 'https' || !/^[\p{L}\p{N}]/u.test(rest))
    return inertWords(address.replace('://', ': //'));
  // A number after # would be a reference where GitHub does not take the whole for a link.
  const safe = rest.replace(/[@*_~$!]|#(?=\p{N})/gu, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
  const redirected = safe.replace(/^(?:www\.)?github\.com(?=[/?#]|$)/iu, 'redirect.github.com');
  if (redirected === safe && referencePath.test(safe)) return inertWords(`${safe.replace(/[/?#].*$/u, '')} …`);
  // In angle brackets a link ends where it ends, whatever follows it.
  return `<https://${redirected}>`;
}

const special = /[\\`*_[\]~|!$]/g;
const entity: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function inertWords(text: string): string {
  return text
    .replace(/[&<>]/g, (char) => entity[char] ?? char)
    .replace(special, '\\$&')
    .replace(/[@\uFF20\uFE6B]/g, `$&${gap}`)
    .replace(/[#\uFF03\uFE5F](?=[\p{N}])/gu, `$&${gap}`)
    .replace(/\b(gh)-(?=\d)/gi, `$1-${gap}`)
    .replace(/\bwww\.(?=\S)/gi, `www.${gap}`)
    .replace(/\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])([0-9a-f]{4})([0-9a-f]{3,36})\b/gi, `$1${gap}$2`);
}

/** What would open a heading, list, rule, quote or table at the start of a line is escaped there. */
function escapeBlockStart(markdown: string): string {
  return markdown.replace(/^(?:[#+\-=:]|\d{1,9}(?=[.)]))/u, (start) =>
    /^\d/u.test(start) ? `${start}\\` : `\\${start}`,
  );
}

/** The words behind sanitized Markdown, for comparing what we once wrote with what the file says now. */
export function visibleWords(markdown: string): string {
  return markdown
    .replaceAll(gapEntity, '')
    .replace(/\\([\\`*_[\]~|!$#+\-=:.)])/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
