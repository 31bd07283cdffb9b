import type { ReadingFacts } from '../postmortem.js';

/** Whether a file switches a rule off at a line: in its front matter, or by a comment on the line before. */
export function switchedOff({ disabledRules, disabledLines }: ReadingFacts): (rule: string, line: number) => boolean {
  if (disabledRules.length === 0 && disabledLines.length === 0) return never;
  const everywhere = new Set(disabledRules);
  const atLine = new Map<number, Set<string>>();
  const allAtLine = new Set(disabledLines.filter(({ rules }) => rules.length === 0).map(({ line }) => line));
  for (const { line, rules } of disabledLines) {
    const known = atLine.get(line) ?? new Set();
    for (const rule of rules) known.add(rule);
    atLine.set(line, known);
  }
  return (rule, line) => everywhere.has(rule) || allAtLine.has(line) || (atLine.get(line)?.has(rule) ?? false);
}

/** The usual file switches nothing off. */
function never(): boolean {
  return false;
}
