/**
 * The Outline: a file as a flat sequence of rows, one for each line that says something, in the order of the file.
 * Every reader (Markdown and plain text, HTML, AsciiDoc, reStructuredText, Org) yields the same rows; what a row means
 * is decided by the understanding layer.
 */

export type RowKind = 'blank' | 'heading' | 'text' | 'bullet' | 'number' | 'cells' | 'rule' | 'hidden';

export interface Cell {
  readonly text: string;
  /** 1-based, on disk. */
  readonly column: number;
}

export interface Row {
  readonly kind: RowKind;
  /** 1-based line on disk. */
  readonly line: number;
  /** 1-based column on disk of the first character of `text`. */
  readonly column: number;
  /** How far in the row starts, in columns of a terminal (a tab goes to the next multiple of four). */
  readonly indent: number;
  /** The content without its marker; inline marks are still in it. */
  readonly text: string;
  /** 1 to 6 for a heading by its marks, else 0. */
  readonly level: number;
  /** How the heading is marked, or the list marker; empty for the rest. */
  readonly mark: string;
  /** Checkbox: ticked, open, or none. */
  readonly checked: boolean | null;
  /** Inside a quotation. */
  readonly quoted: boolean;
  readonly cells: readonly Cell[];
}

/** A switch for one line: `<!-- postmortem-disable-next-line rule … -->`. No rules means all. */
export interface DisabledLine {
  readonly line: number;
  readonly rules: readonly string[];
}

export interface Outline {
  readonly rows: readonly Row[];
  /** Reference definitions `[name]: url`, names lower-cased. */
  readonly definitions: ReadonlyMap<string, string>;
  readonly disabledLines: readonly DisabledLine[];
  /** Lines that carry a `<!-- no-issue -->` comment. */
  readonly noIssueLines: ReadonlySet<number>;
  readonly lineCount: number;
}

const noCells: readonly Cell[] = [];

/** A row that says nothing. */
export function blankRow(line: number): Row {
  return plainRow('blank', line, 1, 0, false, '');
}

/** A row without level, mark, tick and cells: most are, so what they are made of is handed over without an object. */
export function plainRow(
  kind: RowKind,
  line: number,
  column: number,
  indent: number,
  quoted: boolean,
  text: string,
): Row {
  return { kind, line, column, indent, text, level: 0, mark: '', checked: null, quoted, cells: noCells };
}

/** A row with defaults for all that is not said. */
export function row(kind: RowKind, line: number, part: Partial<Omit<Row, 'kind' | 'line'>> = {}): Row {
  return {
    kind,
    line,
    column: part.column ?? 1,
    indent: part.indent ?? 0,
    text: part.text ?? '',
    level: part.level ?? 0,
    mark: part.mark ?? '',
    checked: part.checked ?? null,
    quoted: part.quoted ?? false,
    cells: part.cells ?? noCells,
  };
}

/** Whether the row is an entry of a list. */
export function isEntry(candidate: Row): boolean {
  return candidate.kind === 'bullet' || candidate.kind === 'number';
}
