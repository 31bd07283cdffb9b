/** Short fingerprints of what we last wrote: enough to see a change, too short to be mistaken for a proof. */

import { createHash } from 'node:crypto';

/** Line ends as LF: GitHub's editor turns every line end of a body into CRLF. */
export function withLf(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** Eight hex digits of SHA-256 over the text with LF line ends. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(withLf(text), 'utf8').digest('hex').slice(0, 8);
}
