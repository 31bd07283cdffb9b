/**
 * A Problem: something wrong in a user's file, always data and never thrown.
 * Every problem says where it is, what was found and what to do about it.
 */

/** How much a problem weighs; `fail-on` compares against this order. */
export type Severity = 'error' | 'warning' | 'info';

export interface Problem {
  /** The rule's id, kebab-case (`missing-section`), stable across versions. */
  readonly rule: string;
  readonly severity: Severity;
  /** The file, as it was given to the run. */
  readonly path: string;
  /** 1-based line in the file as it is on disk. */
  readonly line: number;
  /** 1-based column in UTF-16 units in the file as it is on disk. */
  readonly column: number;
  /** One sentence: what was found and what was expected. */
  readonly message: string;
  /** One sentence: what the author can do, with an example where that helps. */
  readonly help: string;
}

const weight: Record<Severity, number> = { error: 3, warning: 2, info: 1 };

/** Whether `severity` is as heavy as `threshold` or heavier; `never` is reached by nothing. */
export function reaches(severity: Severity, threshold: Severity | 'never'): boolean {
  return threshold !== 'never' && weight[severity] >= weight[threshold];
}

/** Order for display: by path, then line, then column, then rule; total, so that output never depends on discovery order. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.path, b.path) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
