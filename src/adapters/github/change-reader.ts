/** A pull request or merge group that nobody has reviewed, read through the API at fixed commits. */

import { configPath } from '../../core/config-path.js';
import type { ChangeContext, ChangeReader, Changes, FileAtCommit, FileRequest } from '../../ports.js';
import { readContext } from './change-context.js';
import { readChanges } from './changed-files.js';
import type { GitHubClient } from './client.js';
import { readFilesAtCommit } from './files-at-commit.js';
import { parseRepository } from './repository.js';
import type { Repository } from './repository.js';

export class GitHubChangeReader implements ChangeReader {
  readonly #client: GitHubClient;
  readonly #repo: Repository;
  readonly #number: number | null;

  readonly #config: string;

  /** `number` is the pull request, null for a merge group; `config` is the path of the configuration file. */
  constructor(client: GitHubClient, repository: string, number: number | null, config: string = configPath) {
    this.#config = config;
    this.#client = client;
    this.#repo = parseRepository(repository);
    this.#number = number;
  }

  context(workflow?: FileRequest): Promise<ChangeContext> {
    return readContext(this.#client, this.#repo, { number: this.#number, config: this.#config }, workflow);
  }

  changes(base: string, head: string): Promise<Changes> {
    return readChanges(this.#client, this.#repo, this.#number, { base, head });
  }

  read(requests: readonly FileRequest[]): Promise<readonly (FileAtCommit | null)[]> {
    return readFilesAtCommit(this.#client, this.#repo, requests);
  }
}
