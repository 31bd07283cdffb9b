/** Other text in a file that is there: a crash or a full disk leaves the old text or the new, never half of it. */

import { closeSync, fchmodSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

/**
 * Keeps the file's permissions, and a link to it a link.
 * @throws what the file system says; the old text stands then
 */
export function replaceFile(file: string, text: string): void {
  const real = realpathSync(file);
  const beside = `${real}.${process.pid}.tmp`;
  const open = openSync(beside, 'wx');
  try {
    try {
      writeFileSync(open, text);
      fchmodSync(open, statSync(real).mode);
    } finally {
      closeSync(open);
    }
    renameSync(beside, real);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
