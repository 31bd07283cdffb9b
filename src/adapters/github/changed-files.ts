/** Which files a change touches: all of them, or IncompleteRead. */

import { z } from 'zod';
import { IncompleteRead } from '../../ports.js';
import type { ChangedFile, Changes } from '../../ports.js';
import type { GitHubClient } from './client.js';
import { readAll } from './pages.js';
import type { Repository } from './repository.js';

/** "Up to 300 changed files" (REST, compare two commits); whether there are more it does not say. */
const mostCompared = 300;
/** "Responses include a maximum of 3000 files" (REST, list pull requests files). */
const mostListed = 3000;

const fileSchema = z
  .object({
    filename: z.string().min(1),
    previous_filename: z.string().optional(),
    status: z.enum(['added', 'removed', 'modified', 'renamed', 'copied', 'changed', 'unchanged']),
  })
  .transform((file): ChangedFile => {
    return { path: file.filename, previousPath: file.previous_filename ?? null, status: file.status };
  });

const compareSchema = z.object({
  merge_base_commit: z.object({ sha: z.string().min(1) }),
  files: z.array(fileSchema),
});

const pullSchema = z.object({ head: z.object({ sha: z.string() }), changed_files: z.int() });

/** One request up to 299 files. `number` is the pull request, null for a merge group. */
export async function readChanges(
  client: GitHubClient,
  repository: Repository,
  number: number | null,
  range: { readonly base: string; readonly head: string },
): Promise<Changes> {
  const what = 'read which files the change touches';
  // Only the first page of commits carries files, and we have no use for commits.
  const parameters = { ...repository, basehead: `${range.base}...${range.head}`, per_page: 1, page: 1 };
  const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
  const { merge_base_commit: fork, files } = await client.read(what, route, parameters, compareSchema);
  if (files.length < mostCompared) return { mergeBase: fork.sha, files };
  if (number === null) {
    throw new IncompleteRead(`Could not ${what}: a merge group of ${mostCompared} files or more cannot be listed.`);
  }
  return { mergeBase: fork.sha, files: await listFiles(client, { ...repository, pull_number: number }, range.head) };
}

/** The files of a large pull request, counted against what GitHub says it has, and of this head and no other. */
async function listFiles(
  client: GitHubClient,
  pull: Repository & { readonly pull_number: number },
  head: string,
): Promise<readonly ChangedFile[]> {
  const what = `list the files of pull request #${pull.pull_number}`;
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
  const { head: now, changed_files: count } = await client.read(what, route, { ...pull }, pullSchema);
  if (now.sha !== head) throw new IncompleteRead(`Could not ${what}: it has been pushed to meanwhile.`);
  if (count >= mostListed) {
    throw new IncompleteRead(`Could not ${what}: it has ${count}, GitHub lists at most ${mostListed}. Split it.`);
  }
  const files = await readAll<ChangedFile>(client, {
    what,
    route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
    parameters: { ...pull },
    schema: fileSchema,
    key: ({ path }) => path,
  });
  if (files.length === count) return files;
  throw new IncompleteRead(`Could not ${what}: it has ${count}, GitHub listed ${files.length}.`);
}
