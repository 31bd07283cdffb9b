/** The command line in a checkout of a repository on GitHub's emulator: one person at a laptop with a token. */

import { tmpdir } from 'node:os';
import { main } from '../../src/cli.js';
import { readEnvironment } from '../../src/environment.js';
import { repository, startRepository, syncPermissions } from '../adapters/github-run.js';
import type { GitHub } from './github.js';
import type { FileChanges } from './github/git-writes.js';
import { checkout, type WorkTree } from './repository.js';

export class GitHubDesk {
  readonly github: GitHub;
  /** The token that commands are given. */
  token: string;
  /** That for other repositories, null for none. */
  servicesToken: string | null = null;
  tree: WorkTree;
  /** What the last command showed. */
  shown = '';

  private constructor(github: GitHub, token: string, tree: WorkTree) {
    this.github = github;
    this.token = token;
    this.tree = tree;
  }

  /** A repository with these files, checked out. */
  static async open(files: FileChanges, apps?: readonly string[]): Promise<GitHubDesk> {
    const github = await startRepository(apps);
    await github.repositories.commitFiles(repository, 'main', files);
    const token = await github.installationToken(syncPermissions);
    return new GitHubDesk(github, token, await checkout(github, repository));
  }

  /** Commits to the default branch and checks that out. */
  async commit(files: FileChanges): Promise<void> {
    await this.github.repositories.commitFiles(repository, 'main', files);
    this.tree.cleanup();
    this.tree = await checkout(this.github, repository);
  }

  async run(...argv: string[]): Promise<number> {
    this.shown = '';
    const say = (text: string): void => {
      this.shown += text;
    };
    const services = this.servicesToken === null ? {} : { SERVICES_TOKEN: this.servicesToken };
    const env = { GITHUB_TOKEN: this.token, GITHUB_API_URL: this.github.url, ...services };
    return main({
      argv: [...argv, '--repo', repository],
      cwd: this.tree.dir,
      environment: readEnvironment(env, this.tree.dir, tmpdir()),
      today: '2026-06-01',
      isTerminal: false,
      out: say,
      err: say,
      wait: () => Promise.resolve(),
      stopped: () => false,
    });
  }
}
