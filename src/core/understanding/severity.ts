/** Severity on one scale where the words are certain: `SEV-1`, `Sev 2`, `P1`, `1`; words like "high" stay as they are. */
export function normaliseSeverity(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const graded =
    /(?<![\p{L}\p{N}])(?:sev(?:erity)?|s|p|prio(?:rity)?)[\s.:_-]{0,2}([0-5])(?!\d)/iu.exec(trimmed) ??
    /^([0-5])(?!\d|[.,:/-])/.exec(trimmed);
  if (graded !== null) return `sev${graded[1] ?? ''}`;
  const head = trimmed.split(/\s*(?:[([（（]|\s[-–—]\s|—|[.;。])/)[0]?.trim() ?? '';
  return head === '' ? null : head;
}
