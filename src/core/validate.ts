/** `validate`: what reading found wrong and what the rules do, all of it, with the team's severities. */

import type { Config } from './config.js';
import type { Reading } from './postmortem.js';
import { compareProblems, reaches, type Problem, type Severity } from './problem.js';
import { rules } from './rules/index.js';
import { demandOf } from './rules/presets.js';
import { switchedOff } from './rules/switched-off.js';
import { notAPostmortem } from './rules/whole-file.js';
import type { AcrossFilesRule, FileRule, PostmortemRule, Rule, RuleContext, RuleProblem } from './rules/rule.js';

const ofOneFile = rules.filter((rule) => rule.scope !== 'across-files');
const acrossFiles = rules.filter((rule) => rule.scope === 'across-files');

/** Problems of one file, in order. */
export function validate(reading: Reading, config: Config): Problem[] {
  return validateAll([reading], config);
}

/** Problems of all files, in order; also those that show only where files are seen together. */
export function validateAll(readings: readonly Reading[], config: Config): Problem[] {
  const context = { demand: demandOf(config) };
  const judged = readings.filter(({ unreadable, facts }) => !unreadable && facts.notAPostmortem === null);
  return [
    ...readings.flatMap((reading) => problemsOfFile(reading, config, context)),
    ...acrossFiles.flatMap((rule) => problemsAcross(rule, judged, config)),
  ].sort(compareProblems);
}

/** One file, and what is asked of it. */
interface Judged extends RuleContext {
  readonly reading: Reading;
  readonly config: Config;
  readonly isOff: (rule: string, line: number) => boolean;
}

function problemsOfFile(reading: Reading, config: Config, context: RuleContext): Problem[] {
  // What freezes a file's issues can be neither switched off nor made light of.
  if (reading.unreadable) return [...reading.problems];
  // written out: what a spread is added to gets a hidden class of its own each time, and all that reads it becomes slow
  const judged: Judged = { demand: context.demand, reading, config, isOff: switchedOff(reading.facts) };
  if (reading.facts.notAPostmortem !== null) return problemsOfRule(notAPostmortem, judged);
  const fromReading = reading.problems
    .filter(({ rule, line }) => !judged.isOff(rule, line))
    .flatMap((problem) => withSeverity(problem, config));
  return [...fromReading, ...ofOneFile.flatMap((rule) => problemsOfRule(rule, judged))];
}

function problemsOfRule(rule: FileRule | PostmortemRule, judged: Judged): Problem[] {
  const { reading, config, isOff } = judged;
  /** What is switched off at a place is taken out before the rest is counted. */
  const left = (found: readonly RuleProblem[]): RuleProblem[] => found.filter(({ line }) => !isOff(rule.id, line));
  const found =
    rule.scope === 'file'
      ? left(rule.check(reading))
      : reading.postmortems.flatMap((postmortem) => joined(left(rule.check(postmortem, reading, judged)), rule));
  return found.flatMap((problem) => toProblem(problem, rule, reading.path, config));
}

function problemsAcross(rule: AcrossFilesRule, readings: readonly Reading[], config: Config): Problem[] {
  const found = rule.check(readings);
  const paths = new Set(found.map(({ path }) => path));
  const isOff = new Map(
    readings.filter(({ path }) => paths.has(path)).map(({ path, facts }) => [path, switchedOff(facts)]),
  );
  return found
    .filter(({ path, line }) => isOff.get(path)?.(rule.id, line) !== true)
    .flatMap((problem) => toProblem(problem, rule, problem.path, config));
}

function joined(found: readonly RuleProblem[], { together }: PostmortemRule): readonly RuleProblem[] {
  return together === undefined || found.length === 0 ? found : [together(found)];
}

function toProblem(found: RuleProblem, { id, severity }: Rule, path: string, config: Config): Problem[] {
  const { line, column, message, help, atMost } = found;
  return withSeverity({ rule: id, severity, path, line, column, message, help }, config, atMost);
}

/** Empty where the configuration switches the rule off. */
function withSeverity(problem: Problem, config: Config, atMost?: Severity): Problem[] {
  const set = Object.hasOwn(config.rules, problem.rule) ? config.rules[problem.rule] : undefined;
  if (set === 'off') return [];
  const severity = set ?? problem.severity;
  return [{ ...problem, severity: atMost !== undefined && reaches(severity, atMost) ? atMost : severity }];
}
