/**
 * From bytes to text, or a reason why not. Nothing is guessed: what is not well-formed UTF-8 text is refused, because a
 * misread file would change issues.
 */

/** Larger files are refused: no postmortem is this long, and work per file must stay bounded. In bytes. */
export const maxFileBytes = 1_000_000;

export type SourceText =
  | { readonly text: string }
  | { readonly fault: string; readonly help: string; readonly line: number; readonly column: number };

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Decodes a file. A byte order mark stays in the text, so that columns are those of the file on disk. */
export function decode(content: Uint8Array | string): SourceText {
  const size = typeof content === 'string' ? content.length : content.byteLength;
  if (size > maxFileBytes) {
    return fault(`The file has ${size} bytes, more than ${maxFileBytes}.`, 'Split it, or move its attachments out.');
  }
  if (typeof content === 'string') return refuseBinary(content);
  if (startsLikeUtf16(content)) return fault('The file is UTF-16.', 'Save it as UTF-8.');
  try {
    return refuseBinary(utf8.decode(content));
  } catch {
    return fault('The file is not UTF-8 text.', 'Save it as UTF-8, or exclude it from the postmortems.');
  }
}

function startsLikeUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function refuseBinary(text: string): SourceText {
  const at = text.indexOf('\0');
  if (at < 0) return { text };
  const before = text.slice(0, at).split(/\r\n|\n|\r/);
  return {
    fault: 'The file holds a NUL character, so it is not text.',
    help: 'Exclude it from the postmortems, or save it as UTF-8 text.',
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
  };
}

function fault(message: string, help: string): SourceText {
  return { fault: message, help, line: 1, column: 1 };
}
