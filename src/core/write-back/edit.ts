/** Small edits of a text that can be undone to the character. */

export interface Edit {
  /** Where in the text before the edit, in UTF-16 units. */
  readonly at: number;
  /** What is taken out there; empty for an insertion. */
  readonly removed: string;
  readonly inserted: string;
}

export function applyEdit(text: string, { at, removed, inserted }: Edit): string {
  return text.slice(0, at) + inserted + text.slice(at + removed.length);
}

/** The text before the edits, given in the order in which they were made. */
export function undo(text: string, edits: readonly Edit[]): string {
  return edits.reduceRight(
    (after, { at, removed, inserted }) => applyEdit(after, { at, removed: inserted, inserted: removed }),
    text,
  );
}
