/** Files of an untrusted change, by commit and path, over GraphQL: data, never a checkout. */

import { z } from 'zod';
import type { FileAtCommit, FileRequest } from '../../ports.js';
import type { GitHubClient } from './client.js';
import type { Repository } from './repository.js';

/** Files in one query; a query that takes longer than 10 s is cut off by GitHub. */
const filesPerQuery = 10;
/** The largest file that is read, the same for every source of files. */
const mostBytes = 1024 * 1024;

/** Modes of git's trees in decimal, as GraphQL gives them. */
const regularModes = new Set([0o100644, 0o100755]);
const otherModes: Readonly<Record<number, string>> = {
  [0o120000]: 'symlink',
  [0o160000]: 'submodule',
  [0o040000]: 'folder',
};

const blobSchema = z.object({
  __typename: z.literal('Blob'),
  text: z.string().nullable(),
  isBinary: z.boolean().nullable(),
  isTruncated: z.boolean(),
  byteSize: z.int(),
});
const entrySchema = z.object({
  mode: z.int(),
  object: z.union([blobSchema, z.object({ __typename: z.string() })]).nullable(),
});
/** A commit that is not there is no answer about its files. */
const commitSchema = z.object({ __typename: z.literal('Commit'), file: entrySchema.nullable() });

type Entry = z.output<typeof entrySchema>;

function unreadable(reason: string): FileAtCommit {
  return { unreadable: reason };
}

/** GraphQL gives text only: that it is the file's own text shows in its size (a byte order mark may be left out). */
function isFaithful(text: string, byteSize: number): boolean {
  const size = Buffer.byteLength(text);
  return size === byteSize || size + 3 === byteSize;
}

function fileOf({ mode, object }: Entry): FileAtCommit {
  if (!regularModes.has(mode)) return unreadable(otherModes[mode] ?? 'not a regular file');
  const blob = blobSchema.safeParse(object);
  if (!blob.success) return unreadable('not a file');
  const { text, isBinary, isTruncated, byteSize } = blob.data;
  if (byteSize > mostBytes || isTruncated) return unreadable('too large');
  if (isBinary === true || text === null) return unreadable('binary');
  return isFaithful(text, byteSize) ? { text } : unreadable('not UTF-8');
}

/** Written from the number of files alone; commits and paths travel as variables. */
function queryFor(count: number): string {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const declared = numbers.map((n) => `$c${n}: GitObjectID!, $p${n}: String!`).join(', ');
  const asked = numbers.map(
    (n) => `f${n}: object(oid: $c${n}) { __typename ... on Commit { file(path: $p${n}) { ...Entry } } }`,
  );
  return `query Files($owner: String!, $repo: String!, ${declared}) {
  repository(owner: $owner, name: $repo) {
    ${asked.join('\n    ')}
  }
}
fragment Entry on TreeEntry { mode object { __typename ... on Blob { text isBinary isTruncated byteSize } } }`;
}

async function readSome(
  client: GitHubClient,
  repository: Repository,
  requests: readonly FileRequest[],
): Promise<readonly (FileAtCommit | null)[]> {
  const variables: Record<string, string> = { ...repository };
  const shape: Record<string, typeof commitSchema> = {};
  for (const [index, { commit, path }] of requests.entries()) {
    variables[`c${index}`] = commit;
    variables[`p${index}`] = path;
    shape[`f${index}`] = commitSchema;
  }
  const schema = z.object({ repository: z.object(shape) });
  const what = `read ${requests.length === 1 ? 'a file' : `${requests.length} files`} of the change`;
  const { repository: found } = await client.query(what, queryFor(requests.length), variables, schema);
  return requests.map((_, index) => {
    const entry = found[`f${index}`]?.file ?? null;
    return entry && fileOf(entry);
  });
}

/** @throws IncompleteRead when any answer is partial: then no file counts as absent */
export async function readFilesAtCommit(
  client: GitHubClient,
  repository: Repository,
  requests: readonly FileRequest[],
): Promise<readonly (FileAtCommit | null)[]> {
  const files: (FileAtCommit | null)[] = [];
  for (let start = 0; start < requests.length; start += filesPerQuery) {
    files.push(...(await readSome(client, repository, requests.slice(start, start + filesPerQuery))));
  }
  return files;
}
