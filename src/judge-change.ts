/** The verdict on changed postmortems. It depends on the files at head and merge base and on the configuration alone. */

import type { Config } from './core/config.js';
import { identify } from './core/identity.js';
import { parse } from './core/parse.js';
import type { Reading } from './core/postmortem.js';
import type { Severity } from './core/problem.js';
import type { CheckedFile } from './core/rendering/comment.js';
import { gate, isDraft } from './core/rules/gate.js';
import { validateAll } from './core/validate.js';
import type { Pair } from './changed-postmortems.js';
import type { FileAtCommit } from './ports.js';
import { readingOptions } from './reading-options.js';

export interface Judged {
  readonly headReadings: readonly Reading[];
  readonly checkedFiles: readonly CheckedFile[];
}

interface Practice {
  readonly config: Config;
  readonly failOn: Severity | 'never';
}

export function judge(pairs: readonly Pair[], { config, failOn }: Practice): Judged {
  const headReadings = identify(pairs.flatMap(({ path, after }) => readSide(path, after, config)));
  const problems = validateAll(headReadings, config);
  const before = pairs.flatMap(({ previousPath, before: side }) => readSide(previousPath, side, config));
  const known = validateAll(identify(before), config);
  const checkedFiles = pairs
    .filter(({ after }) => after !== null)
    .map(({ path, previousPath, before: side }) => {
      const reading = headReadings.find((one) => one.path === path);
      const draft = reading?.postmortems.length !== 0 && (reading?.postmortems.every(isDraft) ?? false);
      const own = problems.filter((problem) => problem.path === path);
      const old = side === null ? null : known.filter((problem) => problem.path === previousPath);
      return { path, draft, problems: gate({ head: own, base: old, failOn, draft }) };
    });
  return { headReadings, checkedFiles };
}

/** A side that cannot be read is a Problem of its file, at its first line. */
function readSide(path: string, side: FileAtCommit | null, config: Config): Reading[] {
  if (side === null) return [];
  if ('text' in side) return [parse(path, side.text, readingOptions(config))];
  const reading = parse(path, '', readingOptions(config));
  const problem = {
    rule: 'unreadable-file',
    severity: 'error' as const,
    path,
    line: 1,
    column: 1,
    message: `Expected a text file, found: ${side.unreadable}.`,
    help: 'Keep postmortems as plain UTF-8 files of at most 1 MB.',
  };
  return [{ ...reading, unreadable: true, postmortems: [], problems: [problem] }];
}
