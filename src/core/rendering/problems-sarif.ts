/** Problems as SARIF 2.1.0, which code scanning and most editors read. */

import { compareProblems, type Problem, type Severity } from '../problem.js';
import { logLine } from './log-line.js';
import { readingRules } from '../rules/reading-rules.js';
import { rules } from '../rules/index.js';

const levelOf: Record<Severity, 'error' | 'warning' | 'note'> = { error: 'error', warning: 'warning', info: 'note' };

/** @param version of this program */
export function problemsSarif(problems: readonly Problem[], version: string): string {
  const described = [...rules, ...readingRules];
  const indexOf = new Map(described.map(({ id }, index) => [id, index]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'postmortem-followthrough',
            version,
            rules: described.map(({ id, severity, summary }) => ({
              id,
              shortDescription: { text: summary },
              help: { text: summary },
              defaultConfiguration: { level: levelOf[severity] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
        results: [...problems].sort(compareProblems).map((problem) => resultOf(problem, indexOf.get(problem.rule))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultOf({ rule, severity, path, line, column, message, help }: Problem, index: number | undefined): object {
  return {
    ruleId: rule,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: levelOf[severity],
    message: { text: logLine(`${message} ${help}`).trim() },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(path), uriBaseId: '%SRCROOT%' },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
  };
}

/** A relative reference: each part of the path percent-encoded, the slashes kept. */
function uriOf(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .map(encodeURIComponent)
    .join('/');
}
