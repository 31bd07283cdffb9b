/** What another light markup writes differently from Markdown. Whatever it does not claim is read as Markdown. */

import type { SourceLine } from './lines.js';
import type { Row } from './row.js';

export interface Dialect {
  /**
   * Rows of the line at `index`, or null to have it read as Markdown. An empty list drops the line. `rows` are those so
   * far; the last may be replaced (an underline makes a heading of it).
   */
  readonly take: (line: SourceLine, index: number, lines: readonly SourceLine[], rows: Row[]) => Row[] | null;
  /** Inline marks of this markup as those of Markdown. */
  readonly inline: (text: string) => string;
}
