import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { GitHub } from './github.js';
import { author, firstCommitAt, type FileChanges } from './github/git-writes.js';

export interface WorkTree {
  dir: string;
  /** The commit that is checked out. */
  sha: string;
  cleanup: () => void;
}

export interface LocalRepository extends WorkTree {
  /** Commits these changes and has the new commit checked out. */
  commit: (files: FileChanges, message?: string) => string;
}

const environment = {
  PATH: process.env['PATH'] ?? '',
  HOME: tmpdir(),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: author.name,
  GIT_AUTHOR_EMAIL: author.email,
  GIT_COMMITTER_NAME: author.name,
  GIT_COMMITTER_EMAIL: author.email,
};

function git(dir: string, args: string[], options: { input?: string | Buffer; date?: string } = {}): string {
  const { input, date } = options;
  const dates = date === undefined ? {} : { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  const env = { ...environment, ...dates };
  // what git remarks on the way is shown only where it fails
  const output = execFileSync('git', ['-C', dir, ...args], {
    env,
    stdio: 'pipe',
    ...(input === undefined ? {} : { input }),
  });
  return output.toString('utf8').trim();
}

function emptyRepository(): WorkTree {
  const dir = mkdtempSync(join(tmpdir(), 'checkout-'));
  git(dir, ['init', '--quiet', '--initial-branch=main']);
  return {
    dir,
    sha: '',
    cleanup: () => {
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** Only the commit itself is there, as after actions/checkout; `HEAD^` does not exist. */
const makeShallow = (dir: string, sha: string) => {
  writeFileSync(join(dir, '.git', 'shallow'), `${sha}\n`);
};

function write(dir: string, files: FileChanges): void {
  for (const [path, change] of Object.entries(files)) {
    const target = join(dir, path);
    rmSync(target, { force: true });
    if (change === null) continue;
    mkdirSync(dirname(target), { recursive: true });
    if (typeof change === 'object' && 'symlink' in change) symlinkSync(change.symlink, target);
    else writeFileSync(target, change);
  }
}

/**
 * A local repository with one commit of these files. The same files and messages give the same commits
 * as with `repositories.commitFiles` of the server.
 */
export function createLocalRepository(files: FileChanges, message = 'Change files'): LocalRepository {
  const tree = emptyRepository();
  let commits = 0;
  const commit = (changes: FileChanges, text = 'Change files') => {
    write(tree.dir, changes);
    git(tree.dir, ['add', '--all', '--force']);
    const date = `${firstCommitAt / 1000 + 60 * commits} +0000`;
    git(tree.dir, ['commit', '--quiet', '--allow-empty', '--message', text], { date });
    commits += 1;
    tree.sha = git(tree.dir, ['rev-parse', 'HEAD']);
    makeShallow(tree.dir, tree.sha);
    return tree.sha;
  };
  commit(files, message);
  return Object.assign(tree, { commit });
}

interface ServerCommit {
  tree: { sha: string };
  parents: { sha: string }[];
  message: string;
  author: { name: string; email: string; date: string };
  committer: { name: string; email: string; date: string };
}

const signature = ({ name, email, date }: ServerCommit['author']) =>
  `${name} <${email}> ${Math.floor(Date.parse(date) / 1000)} +0000`;

/** The commit object as git has it, so that it gets the hash that the server knows. */
function commitObject(commit: ServerCommit): string {
  const parents = commit.parents.map(({ sha }) => `parent ${sha}\n`).join('');
  const people = `author ${signature(commit.author)}\ncommitter ${signature(commit.committer)}\n`;
  return `tree ${commit.tree.sha}\n${parents}${people}\n${commit.message.replace(/\n?$/, '\n')}`;
}

/** Checks out a ref of the server as actions/checkout does: one commit, same SHA as on the server. */
export async function checkout(github: GitHub, repo: string, ref = 'main'): Promise<WorkTree> {
  const tree = emptyRepository();
  const sha = await github.repositories.tip(repo, ref);
  const commit = (await github.api('GET', `/repos/${repo}/git/commits/${sha}`)).body as ServerCommit;
  const listed = await github.api('GET', `/repos/${repo}/git/trees/${sha}?recursive=1`);
  const entries = (listed.body as { tree: { path: string; mode: string; type: string; sha: string }[] }).tree;
  const files = entries.filter(({ type }) => type !== 'tree');
  const index = files.map(({ mode, sha: blob, path }) => `${mode} ${blob}\t${path}\0`).join('');
  for (const file of files.filter(({ type }) => type === 'blob')) {
    const blob = (await github.api('GET', `/repos/${repo}/git/blobs/${file.sha}`)).body as { content: string };
    git(tree.dir, ['hash-object', '-w', '--stdin'], { input: Buffer.from(blob.content, 'base64') });
  }
  git(tree.dir, ['update-index', '-z', '--index-info'], { input: index });
  git(tree.dir, ['write-tree']);
  const made = git(tree.dir, ['hash-object', '-t', 'commit', '-w', '--stdin'], { input: commitObject(commit) });
  if (made !== sha) throw new Error(`The commit became ${made} instead of ${sha}`);
  makeShallow(tree.dir, sha);
  git(tree.dir, ['checkout', '--quiet', '--force', '--detach', sha]);
  git(tree.dir, ['remote', 'add', 'origin', `https://github.com/${repo}`]);
  return { ...tree, sha };
}
