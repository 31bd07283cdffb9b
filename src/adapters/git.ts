/** What the local checkout is at, asked of git itself; no hook or configuration of the checkout is run for it. */

import { spawnSync } from 'node:child_process';

function git(cwd: string, args: readonly string[]): string | null {
  const { status, stdout } = spawnSync('git', ['-c', 'core.fsmonitor=false', ...args], { cwd, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

/** Commit that is checked out, null outside of a repository. */
export function checkedOutCommit(cwd: string): string | null {
  return git(cwd, ['rev-parse', '--verify', 'HEAD']);
}

/** Whether the files on disk are those of the commit; null outside of a repository. */
export function isClean(cwd: string): boolean | null {
  const changed = git(cwd, ['status', '--porcelain', '--ignore-submodules']);
  return changed === null ? null : changed === '';
}

/** Name of the default branch as the remote has it, else of the branch that is checked out; null outside of one. */
export function defaultBranch(cwd: string): string | null {
  const remote = git(cwd, ['symbolic-ref', '--short', 'refs/remotes/origin/HEAD']);
  return remote === null ? git(cwd, ['branch', '--show-current']) : remote.replace(/^origin\//, '');
}
