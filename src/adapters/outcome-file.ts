/** The outcome file on disk: one line is appended, whole, for each thing that happens, and stays whatever happens next. */

import { randomUUID } from 'node:crypto';
import { appendFileSync, fstatSync, openSync, readSync } from 'node:fs';
import { OutcomeRecorder } from '../outcome-recorder.js';

/**
 * Opens it for one run, behind what is in it already; the process's end closes it.
 * @throws what the file system says, before anything was written to the tracker
 */
export function openOutcomeFile(file: string, repository: string): OutcomeRecorder {
  const open = openSync(file, 'a+');
  if (isCutOff(open)) appendFileSync(open, '\n');
  return new OutcomeRecorder({
    run: randomUUID(),
    repository,
    now: () => new Date().toISOString(),
    append: (line) => {
      appendFileSync(open, `${JSON.stringify(line)}\n`);
    },
  });
}

/** Whether the last line has no end: the run that wrote it died, or the disk was full. */
function isCutOff(open: number): boolean {
  const { size } = fstatSync(open);
  const last = Buffer.alloc(1);
  return size > 0 && readSync(open, last, 0, 1, size - 1) === 1 && last[0] !== newline;
}

const newline = 0x0a;
