/** Bytes as text, as far as finding needs it; whether a file is valid text the parser decides and reports. */

/** @returns null for what is no text in any encoding that files of text come in (it has NUL bytes) */
export function decodeLoosely(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return bytes.subarray(0, 8192).includes(0) ? null : new TextDecoder('utf-8').decode(bytes);
}
