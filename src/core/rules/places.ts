/**
 * One message for several places of a file. The count is part of the sentence, and `gate` reads it back to tell a new
 * place from a moved one: both directions stand here so that they cannot part.
 */

const shown = 3;

/** `3 without (lines 12, 15 and 20)`; at most three lines are named, the rest is counted. */
export function countPlaces(lines: readonly number[], words: 'without' | 'out of order'): string {
  const named = lines.slice(0, shown);
  const more = lines.length - named.length;
  const parts = more > 0 ? [...named, `${more} more`] : named;
  const list = parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}` : String(parts[0] ?? '');
  return `${lines.length} ${words} (${lines.length === 1 ? 'line' : 'lines'} ${list})`;
}

const counted = /, found (\d+) (?:without|out of order) \(lines? \d[\d, and more]*\)/;
const lineNumbers = /\blines? \d+/g;

/** How many places the message stands for, and its words without count and line numbers, which move. */
export function readPlaces(message: string): { readonly count: number; readonly words: string } {
  const count = counted.exec(message)?.[1];
  const words = message.replace(counted, ', found some').replace(lineNumbers, 'line');
  return { count: count === undefined ? 1 : Number(count), words };
}
