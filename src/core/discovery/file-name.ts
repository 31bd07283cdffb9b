/** What a path says by its letters alone: its ending, its words, whether it is dated or numbered. */

/** Endings of files that are read, longest first. A name without an ending is read too. */
const readable = ['.html.md.erb', '.markdown', '.html', '.adoc', '.mdx', '.qmd', '.txt', '.rst', '.org', '.md'];
const documents = ['.pdf', '.docx', '.doc', '.odt', '.rtf', '.pages'];

export interface FileName {
  /** Folders from the outside in, as written. */
  readonly folders: readonly string[];
  /** Last part of the path, as written. */
  readonly name: string;
  /** Name without its ending. */
  readonly stem: string;
  /** `text` is read; `document` is a report that cannot be (PDF, Word); `other` is neither. */
  readonly format: 'text' | 'document' | 'other';
}

/** Takes a path apart; separators are `/`. */
export function fileName(path: string): FileName {
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  const lower = name.toLowerCase();
  const ending = readable.find((known) => lower.endsWith(known) && lower !== known);
  if (ending !== undefined) return { folders, name, stem: name.slice(0, -ending.length), format: 'text' };
  if (!/\.[a-z][a-z0-9_]{0,14}$/i.test(name)) return { folders, name, stem: name, format: 'text' };
  const format = documents.some((known) => lower.endsWith(known)) ? 'document' : 'other';
  return { folders, name, stem: name.slice(0, name.lastIndexOf('.')), format };
}

/** Lower-case letters and digits only: `Post_Mortems` and `post-mortems` become `postmortems`. */
export function squeezed(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Lower-case words of a name. */
export function nameWords(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? [];
}

/** README and index files, Hugo's `_index` included: they speak for their folder. */
export function isFolderPage(stem: string): boolean {
  return /^_?(?:readme|index)$/i.test(stem);
}

const date = /(?:19|20)\d\d[-_. ]?(?:0[1-9]|1[0-2])|\d{1,2}[-_.]\d{1,2}[-_.](?:19|20)\d\d|(?:0[1-9]|1[0-2])\d\d20\d\d/;
const numbered =
  /^(?:0x)?\d+(?:[-_. ]|$)|[-_ ]\d+$|(?:^|[-_ ])(?:pm|inc|incident|rca|pir|sev|postmortem|outage)[-_ ]?\d+/i;

/** Whether a stem carries a date (`2024-02-25-web`, `20250212_x`, `06192022-x`) or a number (`PM2023-001`, `003-x`). */
export function isDatedOrNumbered(stem: string): boolean {
  return date.test(stem) || numbered.test(stem);
}

/** Whether the ending says that it is a text: a name without one may be anything. */
export function hasEnding(path: string): boolean {
  const { format, name, stem } = fileName(path);
  return format === 'text' && name !== stem;
}
