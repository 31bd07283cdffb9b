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
  const problems: Problem[] = [];
  for (const reading of readings) judgeFile(reading, config, context, problems);
  for (const rule of acrossFiles) judgeAcross(rule, judged, config, problems);
  return problems.sort(compareProblems);
}

/** One file, and what is asked of it. */
interface Judged extends RuleContext {
  readonly reading: Reading;
  readonly config: Config;
  readonly isOff: (rule: string, line: number) => boolean;
}

/** Adds the problems of one file. They are added to one list, since nearly all rules have nothing to say of nearly all files. */
function judgeFile(reading: Reading, config: Config, context: RuleContext, problems: Problem[]): void {
  // What freezes a file's issues can be neither switched off nor made light of.
  if (reading.unreadable) {
    problems.push(...reading.problems);
    return;
  }
  // written out: what a spread is added to gets a hidden class of its own each time, and all that reads it becomes slow
  const judged: Judged = { demand: context.demand, reading, config, isOff: switchedOff(reading.facts) };
  if (reading.facts.notAPostmortem !== null) {
    judgeBy(notAPostmortem, judged, problems);
    return;
  }
  for (const problem of reading.problems) {
    if (!judged.isOff(problem.rule, problem.line)) addWithSeverity(problem, config, undefined, problems);
  }
  for (const rule of ofOneFile) judgeBy(rule, judged, problems);
}

function judgeBy(rule: FileRule | PostmortemRule, judged: Judged, problems: Problem[]): void {
  const { reading } = judged;
  if (rule.scope === 'file') addFound(rule.check(reading), rule, judged, problems);
  else
    for (const postmortem of reading.postmortems) {
      addFound(rule.check(postmortem, reading, judged), rule, judged, problems);
    }
}

function addFound(
  found: readonly RuleProblem[],
  rule: FileRule | PostmortemRule,
  { reading, config, isOff }: Judged,
  problems: Problem[],
): void {
  if (found.length === 0) return;
  // what is switched off at a place is taken out before the rest is counted
  const left = found.filter(({ line }) => !isOff(rule.id, line));
  const joined =
    rule.scope === 'file' || rule.together === undefined || left.length === 0 ? left : [rule.together(left)];
  for (const problem of joined) addProblem(problem, rule, reading.path, config, problems);
}

function judgeAcross(rule: AcrossFilesRule, readings: readonly Reading[], config: Config, problems: Problem[]): void {
  const found = rule.check(readings);
  const paths = new Set(found.map(({ path }) => path));
  const isOff = new Map(
    readings.filter(({ path }) => paths.has(path)).map(({ path, facts }) => [path, switchedOff(facts)]),
  );
  for (const problem of found) {
    const { path, line } = problem;
    if (isOff.get(path)?.(rule.id, line) !== true) addProblem(problem, rule, path, config, problems);
  }
}

function addProblem(found: RuleProblem, rule: Rule, path: string, config: Config, problems: Problem[]): void {
  const { line, column, message, help, atMost } = found;
  const problem: Problem = { rule: rule.id, severity: rule.severity, path, line, column, message, help };
  addWithSeverity(problem, config, atMost, problems);
}

/** Nothing is added where the configuration switches the rule off. */
function addWithSeverity(problem: Problem, config: Config, atMost: Severity | undefined, problems: Problem[]): void {
  const set = Object.hasOwn(config.rules, problem.rule) ? config.rules[problem.rule] : undefined;
  if (set === 'off') return;
  const severity = set ?? problem.severity;
  problems.push({ ...problem, severity: atMost !== undefined && reaches(severity, atMost) ? atMost : severity });
}
